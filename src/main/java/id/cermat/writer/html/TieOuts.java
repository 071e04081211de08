package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult;
import id.cermat.finding.UnitResult;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.writer.annotation.FindingWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts drafts together as they read, with their figures marked. */
final class TieOuts {
  private static final Comparator<TextLocation> PLACES =
      Comparator.comparing(
              TextLocation::page, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
          .thenComparing(
              TextLocation::paragraph, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
          .thenComparing(TextLocation::line)
          .thenComparing(TextLocation::column);

  private final Messages messages;
  private final FindingWords words;
  private final PageLimits limits;
  private final List<TieOut> tieOuts = new ArrayList<>();
  private final List<CitedDetail> details = new ArrayList<>();
  private final Map<Location, String> anchors = new HashMap<>();
  private final Map<Location, String> citing = new HashMap<>();
  private int characters;

  TieOuts(Messages messages, PageLimits limits) {
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.limits = limits;
  }

  /**
   * What a click on a figure shows.
   *
   * @param findings the ids of the findings about it
   */
  record CitedDetail(
      CitationResult result,
      Places places,
      String meaning,
      @Nullable String why,
      List<String> findings) {}

  /** Adds a unit's draft, as far as the page has room; nothing without one. */
  void add(UnitResult unit, int unitIndex, List<Listed> findings) {
    Draft draft = unit.report().draft();
    if (draft == null) {
      return;
    }
    Map<Location, List<Listed>> about = new LinkedHashMap<>();
    for (Listed listed : findings) {
      if (listed.finding().location() instanceof TextLocation place) {
        about.computeIfAbsent(place, any -> new ArrayList<>()).add(listed);
      }
    }
    Map<Integer, List<Listed>> flags = flags(draft, unit, about);
    Map<Integer, List<CitationResult>> byBlock =
        unit.citations().stream()
            .sorted(Comparator.comparingInt(result -> result.citation().start()))
            .collect(Collectors.groupingBy(result -> result.citation().block()));
    Places places = new Places(messages, unit.report());
    List<TieOut.Piece> pieces = new ArrayList<>();
    boolean cut = false;
    TableRows table = new TableRows();
    for (Block block : draft.blocks()) {
      if (characters + block.text().length() > limits.draftCharacters()) {
        cut = true;
        break;
      }
      characters += block.text().length();
      List<TieOut.Run> runs =
          runs(block, byBlock.getOrDefault(block.index(), List.of()), about, places);
      flags.getOrDefault(block.index(), List.of()).forEach(listed -> runs.add(flag(listed)));
      if (!table.takes(block)) {
        table.flush(pieces);
      }
      if (TableRows.isCell(block)) {
        table.add(block, runs);
      } else {
        pieces.add(piece(block, runs));
      }
    }
    table.flush(pieces);
    tieOuts.add(
        new TieOut(
            unitIndex,
            unit.report().unit(),
            draft.input().file(),
            unit.citations().size(),
            shares(unit),
            pieces,
            cut));
  }

  List<TieOut> tieOuts() {
    return tieOuts;
  }

  List<CitedDetail> details() {
    return details;
  }

  /** Findings about words, not figures, by the block in which they stand. */
  private static Map<Integer, List<Listed>> flags(
      Draft draft, UnitResult unit, Map<Location, List<Listed>> about) {
    Set<Location> figures = new HashSet<>();
    unit.citations().forEach(result -> figures.add(result.citation().location()));
    Map<Integer, List<Listed>> flags = new HashMap<>();
    about.forEach(
        (place, listed) -> {
          if (!figures.contains(place) && place.file().equals(draft.input().file())) {
            int block = block(draft, (TextLocation) place);
            flags.computeIfAbsent(block, any -> new ArrayList<>()).addAll(listed);
          }
        });
    return flags;
  }

  /** The last block that begins before a place or there. */
  private static int block(Draft draft, TextLocation place) {
    int found = 0;
    for (Block block : draft.blocks()) {
      if (PLACES.compare(block.location(), place) <= 0) {
        found = block.index();
      }
    }
    return found;
  }

  private TieOut.Run flag(Listed listed) {
    String anchor = "flag-" + anchors.size();
    anchors.putIfAbsent(listed.finding().location(), anchor);
    String severity = listed.finding().severity().id();
    return new TieOut.Run(
        words.severity(listed.finding().severity()) + ": " + words.title(listed.finding()),
        null,
        new TieOut.Flag(anchor, severity, listed.id()));
  }

  /** The ids of the places that are shown and marked. */
  Map<Location, String> anchors() {
    return anchors;
  }

  /** The ids of the first figures that cite a place. */
  Map<Location, String> citing() {
    return citing;
  }

  /** How many figures came to each fate. */
  List<TieOut.Share> shares(UnitResult unit) {
    List<TieOut.Share> shares = new ArrayList<>();
    int all = unit.citationCount();
    for (CitationResult.Status status : CitationResult.Status.values()) {
      int count = unit.count(status);
      BigDecimal percent =
          all == 0
              ? BigDecimal.ZERO
              : BigDecimal.valueOf(100L * count)
                  .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
      shares.add(
          new TieOut.Share(
              status.id(),
              name(status),
              count,
              messages.text("html/percent", percent),
              percent.setScale(0, RoundingMode.HALF_UP).intValue()));
    }
    return shares;
  }

  private String name(CitationResult.Status status) {
    return messages.text("html/status-" + status.id());
  }

  private List<TieOut.Run> runs(
      Block block,
      List<CitationResult> citations,
      Map<Location, List<Listed>> about,
      Places places) {
    List<TieOut.Run> runs = new ArrayList<>();
    int at = 0;
    for (CitationResult result : citations) {
      Citation citation = result.citation();
      if (citation.start() < at || citation.end() > block.text().length()) {
        continue;
      }
      if (citation.start() > at) {
        runs.add(TieOut.Run.of(block.text().substring(at, citation.start())));
      }
      TieOut.Cited cited =
          new TieOut.Cited(details.size(), result.status().id(), name(result.status()));
      runs.add(
          new TieOut.Run(block.text().substring(citation.start(), citation.end()), cited, null));
      anchors.putIfAbsent(citation.location(), cited.anchor());
      if (result.source() != null) {
        citing.putIfAbsent(result.source(), cited.anchor());
      }
      details.add(
          new CitedDetail(
              result,
              places,
              meaning(citation),
              result.why() == null ? null : messages.text(result.why()),
              about.getOrDefault(citation.location(), List.of()).stream()
                  .map(Listed::id)
                  .toList()));
      at = citation.end();
    }
    if (at < block.text().length()) {
      runs.add(TieOut.Run.of(block.text().substring(at)));
    }
    return runs;
  }

  /** What a citation stands for: {@code 1a-CP · index · 2024}. */
  private String meaning(Citation citation) {
    List<String> parts = new ArrayList<>();
    if (citation.subject() != null) {
      parts.add(citation.subject());
    }
    if (citation.item() != null) {
      parts.add(citation.item());
    }
    if (citation.quantity() != null) {
      parts.add(messages.text("html/quantity-" + citation.quantity().id()));
    }
    if (citation.period() != null) {
      parts.add(citation.period());
    }
    return String.join(" · ", parts);
  }

  private static TieOut.Piece piece(Block block, List<TieOut.Run> runs) {
    String kind =
        switch (block.kind()) {
          case HEADING -> "heading";
          case LIST_ITEM -> "item";
          case FOOTNOTE, HEADER -> "footnote";
          case PARAGRAPH, TABLE_CELL -> "paragraph";
        };
    String marker =
        block.marker() != null && !block.text().startsWith(block.marker()) ? block.marker() : null;
    return new TieOut.Piece(kind, marker, Math.min(block.level(), 4), runs, List.of());
  }

  /** Collects the cells of one table of a draft. */
  private static final class TableRows {
    private final List<List<List<TieOut.Run>>> rows = new ArrayList<>();
    private @Nullable Integer table;
    private @Nullable Integer row;

    static boolean isCell(Block block) {
      return block.kind() == Block.Kind.TABLE_CELL
          && block.location().table() != null
          && block.location().row() != null;
    }

    /** Whether it is a cell of the table that is being collected. */
    boolean takes(Block block) {
      return isCell(block) && (table == null || table.equals(block.location().table()));
    }

    void add(Block block, List<TieOut.Run> runs) {
      TextLocation place = block.location();
      if (rows.isEmpty() || !place.row().equals(row)) {
        rows.add(new ArrayList<>());
      }
      table = place.table();
      row = place.row();
      List<List<TieOut.Run>> cells = rows.get(rows.size() - 1);
      int column = place.col() == null ? cells.size() + 1 : place.col();
      while (cells.size() < column - 1) {
        cells.add(List.of());
      }
      if (cells.size() == column) {
        List<TieOut.Run> more = new ArrayList<>(cells.get(column - 1));
        more.add(TieOut.Run.of(" "));
        more.addAll(runs);
        cells.set(column - 1, more);
      } else {
        cells.add(runs);
      }
    }

    void flush(List<TieOut.Piece> pieces) {
      if (!rows.isEmpty()) {
        pieces.add(new TieOut.Piece("table", null, 0, List.of(), List.copyOf(rows)));
      }
      rows.clear();
      table = null;
      row = null;
    }
  }
}
