package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureParser;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Hints;
import id.cermat.figure.ParsedFigure;
import id.cermat.figure.TextLocation;
import id.cermat.format.document.TextLine;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.DraftTable;
import id.cermat.model.Input;
import id.cermat.model.Label;
import id.cermat.model.NotFigure;
import id.cermat.model.NotFigure.Reason;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Section;
import id.cermat.model.Sentence;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a draft together from its blocks: sections first, then sentences with their figures. */
final class DraftAssembly {
  private final Input input;
  private final Vocabulary vocabulary;
  private final Catalogue catalogue = new Catalogue();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<NotFigure> notFigures = new ArrayList<>();
  private final List<@Nullable Integer> tableYears = new ArrayList<>();
  private List<Section> sections = List.of();
  private List<TableMeaning> tables = List.of();
  private WrittenStyles styles = WrittenStyles.NONE;
  private DraftIdentity identity = new DraftIdentity(null, null, false);

  DraftAssembly(Input input, Vocabulary vocabulary) {
    this.input = input;
    this.vocabulary = vocabulary;
  }

  /**
   * @param grids the tables by their figures alone
   * @param passedOver what could not be read
   */
  Draft assemble(Flattened flat, List<FigureGrid> grids, List<PassedOver> passedOver) {
    identity = DraftIdentity.of(flat.blocks());
    tables = flat.tables().stream().map(TableMeaning::new).toList();
    for (RawTable table : flat.tables()) {
      tableYears.add(DraftTables.year(table.caption()));
    }
    HistoryQuantity history = new HistoryQuantity(tables, identity.year());
    for (int table = 0; table < tables.size(); table++) {
      history.decide(tables.get(table), flat.tables().get(table).caption());
    }
    name(flat);
    sections = SectionFinder.find(flat.blocks(), catalogue);
    List<List<Digits>> digits = new ArrayList<>();
    for (int i = 0; i < flat.blocks().size(); i++) {
      RawBlock block = flat.blocks().get(i);
      digits.add(DigitScanner.scan(block.view(), block.markerEnd()));
    }
    styles = WrittenStyles.of(flat, digits);
    Components components = new Components(flat.blocks());
    for (int i = 0; i < flat.blocks().size(); i++) {
      block(flat, i, digits.get(i), components.announcement(i));
    }
    pageNumbers(flat);
    DraftTables made =
        new DraftTables(flat, tables, citations, catalogue, vocabulary, this::subject);
    List<SheetRelations> relations =
        new GridRelations(input.file(), vocabulary, styles.document(), citations).of(grids);
    List<DraftTable> draftTables = made.tables(blocks, sentences);
    return new Draft(
        input,
        identity.unit(),
        identity.year(),
        List.copyOf(blocks),
        List.copyOf(sentences),
        sections,
        List.copyOf(citations),
        List.copyOf(notFigures),
        draftTables,
        catalogue.indicators(),
        made.report(
            identity, input, draftTables, Components.groups(citations, catalogue), relations),
        passedOver);
  }

  private void name(Flattened flat) {
    for (int table = 0; table < tables.size(); table++) {
      DraftTable.Kind kind = tables.get(table).kind();
      if (kind == DraftTable.Kind.CONTRACT || kind == DraftTable.Kind.REALIZATION) {
        for (int row = 0; row < flat.tables().get(table).rows().size(); row++) {
          Label code = tables.get(table).code(row);
          Label name = tables.get(table).nameLabel(row);
          if (name != null && !tables.get(table).organisationScore(row)) {
            catalogue.add(code == null ? null : code.text(), name);
          }
        }
      }
    }
    SectionFinder.addNames(flat.blocks(), catalogue);
  }

  private @Nullable Section section(int block) {
    Section found = null;
    for (Section section : sections) {
      if (section.firstBlock() <= block && block < section.endBlock()) {
        found = section;
      }
    }
    return found;
  }

  /** The indicator of the section to which a block belongs. */
  private @Nullable String subject(int block) {
    Section section = section(block);
    return section == null ? null : section.subject();
  }

  private void block(
      Flattened flat, int index, List<Digits> digits, @Nullable String announcement) {
    RawBlock raw = flat.blocks().get(index);
    View view = raw.view();
    Section section = section(index);
    blocks.add(
        new Block(
            index,
            raw.kind(),
            view.text(),
            view.location(0, view.text().length()),
            raw.marker(),
            raw.level(),
            section == null ? -1 : section.index()));
    Citation.Cell cell = flat.cells().get(index);
    if (cell != null) {
      cell(view, index, digits, cell);
      return;
    }
    List<int[]> spans = SentenceSplitter.split(view, raw.markerEnd());
    int from = 0;
    for (int[] span : spans) {
      int start = from;
      List<Digits> inside =
          digits.stream().filter(d -> d.start() >= start && d.start() < span[1]).toList();
      boolean item = raw.kind() == Block.Kind.LIST_ITEM;
      sentence(
          new Surroundings(view, span[0], span[1], section, announcement, item, identity.year()),
          index,
          inside);
      from = span[1];
    }
    if (spans.isEmpty()) {
      digits.forEach(stretch -> notFigure(stretch, view, -1));
    }
  }

  private void sentence(Surroundings around, int block, List<Digits> digits) {
    int index = sentences.size();
    List<Digits> own = digits.stream().filter(d -> d.start() >= around.start()).toList();
    digits.stream()
        .filter(d -> d.start() < around.start())
        .forEach(d -> notFigure(d, around.view(), index));
    SentenceBinder binder = own.isEmpty() ? null : new SentenceBinder(around, own, catalogue);
    List<Integer> cited = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Digits stretch = own.get(i);
      ParsedFigure parsed = parse(stretch, around.view(), Hints.NONE);
      TextLocation place = around.view().location(stretch.start(), stretch.end());
      Figure figure = parsed == null ? null : parsed.figure(place).orElse(null);
      if (parsed == null || figure == null || binder == null) {
        notFigure(stretch, parsed, around.view(), index);
        if (stretch.year() != null && stretch.reason() != Reason.TAX_YEAR) {
          years.add(stretch.year());
        }
      } else {
        cited.add(citations.size());
        cite(figure, parsed, around.view(), block, stretch, index, null, binder.bind(i, figure));
      }
    }
    sentences.add(
        new Sentence(
            index,
            block,
            around.start(),
            around.end(),
            around.view().text().substring(around.start(), around.end()),
            around.view().location(around.start(), around.end()),
            List.copyOf(cited),
            ClaimFinder.find(around.view(), around.start(), around.end()),
            List.copyOf(years)));
  }

  private void cell(View view, int block, List<Digits> digits, Citation.Cell cell) {
    TableMeaning meaning = tables.get(cell.table());
    Meaning column = cell.row() < 0 ? null : meaning.column(cell.column()).meaning();
    boolean counting = cell.row() >= 0 && column == null && meaning.counts(cell.column());
    boolean figures =
        cell.row() >= 0
            && !counting
            && (column == null || ColumnWords.isFigure(meaning.column(cell.column())));
    for (Digits stretch : digits) {
      ParsedFigure parsed = figures ? parse(stretch, view, hints(meaning, cell)) : null;
      Figure figure =
          parsed == null
              ? null
              : parsed.figure(view.location(stretch.start(), stretch.end())).orElse(null);
      if (parsed != null && parsed.kind() == ParsedFigure.Kind.MALFORMED) {
        notFigure(stretch, parsed, view, -1);
      } else if (parsed != null && figure != null) {
        Meant meant =
            meaning.meant(
                cell, catalogue, tableYears.get(cell.table()), identity.year(), subject(block));
        Figure whole = scaled(figure, parsed, meaning.scale(cell.column()));
        cite(whole, parsed, view, block, stretch, -1, cell, meant);
      } else {
        boolean row =
            column == Meaning.NUMBER || counting || cell.row() < 0 && stretch.reason() == null;
        Digits known =
            new Digits(
                stretch.start(),
                stretch.end(),
                row ? Reason.ROW_NUMBER : stretch.reason() == null ? Reason.NAME : stretch.reason(),
                stretch.year());
        notFigure(known, parsed, view, -1);
      }
    }
  }

  /** The figure as it is meant, where heading or caption shorten it and it does not say so. */
  private static Figure scaled(Figure figure, ParsedFigure parsed, int scale) {
    boolean itself = parsed.chosen().map(ParsedFigure.Reading::scaled).orElse(false);
    if (scale == 0 || itself || figure.unit() == FigureUnit.PERCENT) {
      return figure;
    }
    BigDecimal value = figure.value().movePointRight(scale);
    return new Figure(
        value.scale() < 0 ? value.setScale(0) : value,
        figure.decimals() - scale,
        figure.unit(),
        figure.literal(),
        figure.location());
  }

  private static Hints hints(TableMeaning meaning, Citation.Cell cell) {
    FigureUnit unit = meaning.unit(cell.column());
    Hints hints = Hints.of(unit);
    return unit == FigureUnit.RUPIAH ? hints.inAccounts() : hints;
  }

  private @Nullable ParsedFigure parse(Digits stretch, View view, Hints hints) {
    if (stretch.reason() != null) {
      return null;
    }
    String literal = view.text().substring(stretch.start(), stretch.end());
    Integer page = view.location(stretch.start(), stretch.end()).page();
    return FigureParser.parse(literal, hints.withStyle(styles.on(page)));
  }

  private void cite(
      Figure figure,
      ParsedFigure parsed,
      View view,
      int block,
      Digits stretch,
      int sentence,
      Citation.@Nullable Cell cell,
      Meant meant) {
    citations.add(
        new Citation(
            citations.size(),
            figure,
            parsed,
            view.spans(stretch.start(), stretch.end()),
            block,
            stretch.start(),
            stretch.end(),
            sentence,
            cell,
            meant.subject(),
            meant.item(),
            meant.quantity(),
            meant.period(),
            meant.how(),
            meant.candidates(),
            meant.words()));
  }

  private void notFigure(Digits stretch, View view, int sentence) {
    notFigure(stretch, null, view, sentence);
  }

  private void notFigure(Digits stretch, @Nullable ParsedFigure parsed, View view, int sentence) {
    boolean malformed = parsed != null && parsed.kind() == ParsedFigure.Kind.MALFORMED;
    Reason reason = stretch.reason();
    if (reason == null) {
      reason = malformed ? Reason.MALFORMED : Reason.UNREADABLE;
    }
    notFigures.add(
        new NotFigure(
            reason,
            view.location(stretch.start(), stretch.end()),
            sentence,
            stretch.year(),
            malformed && parsed != null ? parsed.otherValues() : List.of()));
  }

  private void pageNumbers(Flattened flat) {
    for (TextLine line : flat.pageNumbers()) {
      View view = View.of(input.file(), List.of(line));
      if (view.text().chars().noneMatch(Character::isDigit)) {
        continue;
      }
      notFigures.add(
          new NotFigure(
              Reason.PAGE_NUMBER, view.location(0, view.text().length()), -1, null, List.of()));
    }
  }
}
