package id.cermat.check.draft.structure;

import id.cermat.check.Ledger;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Similarity;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedYear;
import id.cermat.check.sources.Matching;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceRow;
import id.cermat.check.sources.SourceTable;
import id.cermat.figure.Location;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.Block;
import id.cermat.model.Draft;
import id.cermat.model.Label;
import id.cermat.model.Section;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of the reporting year as workbooks, the draft's own tables, its headings and its
 * action plans name them.
 *
 * @param tables the most authoritative first
 */
record DraftIndicators(List<SourceTable> tables, List<MatchedIndicator> indicators) {
  private static final Set<SourceKind> OF_WORKBOOKS =
      Set.of(SourceKind.CONTRACT, SourceKind.REALIZATION, SourceKind.SCORE);
  private static final List<Set<SourceKind>> AGREED =
      List.of(
          Set.of(SourceKind.CONTRACT, SourceKind.DRAFT_CONTRACT),
          Set.of(SourceKind.REALIZATION, SourceKind.SCORE, SourceKind.DRAFT_REALIZATION));

  /** Those of a report with a draft; matched once for all rules that book in this ledger. */
  static Optional<DraftIndicators> of(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    return draft == null
        ? Optional.empty()
        : Optional.of(ledger.shared(DraftIndicators.class, () -> matched(report, draft, ledger)));
  }

  private static DraftIndicators matched(UnitReport report, Draft draft, Ledger ledger) {
    List<SourceTable> tables = new ArrayList<>();
    MatchedYear.of(report, ledger).stream()
        .flatMap(year -> year.tables().stream())
        .filter(table -> OF_WORKBOOKS.contains(table.kind()))
        .filter(table -> Objects.equals(table.year(), report.year()))
        .forEach(tables::add);
    MatchedYear.in(draft.report()).stream()
        .flatMap(year -> year.tables().stream())
        .filter(table -> table.year() == null || Objects.equals(table.year(), report.year()))
        .flatMap(table -> ofDraft(table).stream())
        .forEach(tables::add);
    List<SourceTable> named = List.copyOf(tables);
    rows(draft, SourceKind.ANALYSES, headings(draft, named)).ifPresent(tables::add);
    rows(draft, SourceKind.ACTION_PLANS, plans(draft)).ifPresent(tables::add);
    tables.sort(Comparator.comparing(SourceTable::kind));
    return new DraftIndicators(List.copyOf(tables), Matching.of(tables));
  }

  /** The indicators that were agreed on, in their order; empty where no table lists them. */
  List<MatchedIndicator> agreed() {
    return AGREED.stream()
        .map(kinds -> in(kinds::contains))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<MatchedIndicator> in(Predicate<SourceKind> kinds) {
    return indicators.stream()
        .filter(one -> one.members().stream().anyMatch(member -> kinds.test(member.kind())))
        .toList();
  }

  /** The table of a kind, of those that the draft has once at most. */
  Optional<SourceTable> table(SourceKind kind) {
    return tables.stream().filter(table -> table.kind() == kind).findFirst();
  }

  private static Optional<SourceTable> ofDraft(SourceTable table) {
    return switch (table.kind()) {
      case CONTRACT -> Optional.of(as(SourceKind.DRAFT_CONTRACT, table));
      case REALIZATION -> Optional.of(as(SourceKind.DRAFT_REALIZATION, table));
      default -> Optional.empty();
    };
  }

  private static SourceTable as(SourceKind kind, SourceTable table) {
    List<SourceRow> rows =
        table.rows().stream()
            .map(
                row ->
                    new SourceRow(
                        kind,
                        row.subject(),
                        row.code(),
                        row.name(),
                        row.row(),
                        row.figures(),
                        row.otherPeriods(),
                        row.indicator()))
            .toList();
    return new SourceTable(kind, table.year(), table.period(), table.area(), rows);
  }

  private static Optional<SourceTable> rows(Draft draft, SourceKind kind, List<SourceRow> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SourceTable(kind, draft.year(), ReportedPeriod.YEAR, rows.get(0).row(), rows));
  }

  /** Sections of analysis, and headings without number or code that are an indicator's name. */
  private static List<SourceRow> headings(Draft draft, List<SourceTable> tables) {
    Set<Integer> begun = new HashSet<>();
    draft.sections().forEach(section -> begun.add(section.firstBlock()));
    Stream<Heading> sections =
        draft.sections().stream()
            .filter(section -> section.kind() == Section.Kind.ANALYSIS)
            .map(section -> new Heading(section.firstBlock(), row(section, SourceKind.ANALYSES)));
    Stream<Heading> unnumbered =
        draft.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEADING && !begun.contains(block.index()))
            .filter(block -> isName(block.text(), tables))
            .map(block -> new Heading(block.index(), row(block)));
    return Stream.concat(sections, unnumbered)
        .sorted(Comparator.comparingInt(Heading::block))
        .map(Heading::row)
        .toList();
  }

  private static boolean isName(String text, List<SourceTable> tables) {
    IndicatorName name = IndicatorName.of(text);
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .map(SourceRow::nameKey)
        .filter(Objects::nonNull)
        .anyMatch(other -> name.same(other) || Similarity.percent(name, other) >= Similarity.CLOSE);
  }

  /** The plans, and items between them that are no indicator's name. */
  private static List<SourceRow> plans(Draft draft) {
    Map<Integer, Section> plans = new TreeMap<>();
    Set<Ordinal.Style> styles = new HashSet<>();
    for (Section section : draft.sections()) {
      if (section.kind() == Section.Kind.ACTION_PLAN) {
        plans.put(section.firstBlock(), section);
        styles.addAll(styles(draft.blocks().get(section.firstBlock())));
      }
    }
    if (plans.isEmpty()) {
      return List.of();
    }
    List<SourceRow> rows = new ArrayList<>();
    int end = draft.sections().get(draft.sections().size() - 1).endBlock();
    for (Block block : draft.blocks().subList(Collections.min(plans.keySet()), end)) {
      Section plan = plans.get(block.index());
      if (plan != null) {
        rows.add(row(plan, SourceKind.ACTION_PLANS));
      } else if (styles(block).stream().anyMatch(styles::contains)) {
        Label name = new Label(block.text(), block.location());
        rows.add(row(SourceKind.ACTION_PLANS, block.text(), null, name, block.location()));
      }
    }
    return rows;
  }

  private static List<Ordinal.Style> styles(Block block) {
    String marker = block.marker();
    return marker == null
        ? List.of()
        : Ordinal.of(marker, block.level()).stream().map(Ordinal::style).toList();
  }

  private static SourceRow row(Section section, SourceKind kind) {
    Label code = section.code() == null ? null : new Label(section.code(), section.location());
    String subject =
        Stream.of(section.code(), section.subject(), section.name())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    Label name = new Label(section.name(), section.location());
    return row(kind, subject, code, name, section.location());
  }

  private static SourceRow row(Block block) {
    Label name = new Label(block.text(), block.location());
    return row(SourceKind.ANALYSES, block.text(), null, name, block.location());
  }

  private static SourceRow row(
      SourceKind kind, String subject, @Nullable Label code, Label name, Location place) {
    return new SourceRow(kind, subject, code, name, place, Map.of(), List.of(), null);
  }

  private record Heading(int block, SourceRow row) {}
}
