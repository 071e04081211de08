package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceRow;
import id.cermat.check.sources.SourceTable;
import id.cermat.figure.Expression;
import id.cermat.figure.TextLocation;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft;
import id.cermat.model.ScoreTable;
import id.cermat.model.Sentence;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A stated number of indicators, objectives or perspectives is that of the contract's table. */
public final class ContractCounts implements Rule {
  private static final String WHOLE =
      "(?:terdiridari|terdiriatas|meliputi|mencakup|memiliki|mempunyai|memuat|menetapkan|ditetapkan"
          + "|(?:di|ter)bagi(?:menjadi|dalam|kedalam|atas)?|tersusunatas)(?:sebanyak|sejumlah)?";
  private static final Pattern LEADS = Pattern.compile(".*" + WHOLE + "$");

  /** "terdiri dari 10 sasaran strategis dan 20 IKU". */
  private static final Pattern LEADS_ON =
      Pattern.compile(
          ".*"
              + WHOLE
              + "\\d{1,2}(?:\\([a-z]+\\))?(?:sasaran|perspektif)[a-z()]{0,30}"
              + "(?:dan|dengan|serta|yangterdiridari|yangterdiriatas|yangdiukurdengan)$");

  private static final Pattern OF_A_PART =
      Pattern.compile(
          "(?<!sasaran-)sasaran(?!-sasaran)|(?<!perspektif-)perspektif(?!-perspektif)|(?:kegiatan|program)ini|masing-masing"
              + "|setiap|tiap");
  private static final Pattern STATUS =
      Pattern.compile(
          "tercapai|tidak|belum|melebihi|melampaui|mencapai|berstatus|hijau|kuning|merah|dibawah"
              + "|baru|tambahan|perubahan|berubah|dihapus");
  private static final Pattern OTHER_OFFICE =
      Pattern.compile("kementerian|direktoratjenderal|kanwil|kantorwilayah|pemerintah|rpjm");
  private static final Pattern OFFICE = Pattern.compile("kpp(?!n)|kantorpelayanan");

  @Override
  public RuleId id() {
    return RuleId.CITED_COUNT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    DraftIndicators.of(report, ledger)
        .ifPresent(
            sources -> {
              for (Sentence sentence : draft.sentences()) {
                for (StatedCount count : StatedCount.in(sentence, draft)) {
                  if (ofTheWhole(count, report)) {
                    compare(count, counted(count, sources, report), ledger);
                  }
                }
              }
            });
  }

  private static boolean ofTheWhole(StatedCount count, UnitReport report) {
    String left = count.left();
    boolean indicators = indicators(count);
    boolean led = LEADS.matcher(left).matches();
    boolean on = indicators && LEADS_ON.matcher(left).matches();
    boolean ofPart = !on && indicators && OF_A_PART.matcher(left).find();
    List<Integer> years = count.sentence().years();
    boolean otherYear = report.year() != null && !years.isEmpty() && !years.contains(report.year());
    return (led || on)
        && !ofPart
        && !otherYear
        && !STATUS.matcher(left + " " + count.gap()).find()
        && ofThisOffice(left + " " + count.gap(), report);
  }

  private static boolean ofThisOffice(String sentence, UnitReport report) {
    String unit = report.unit().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return !OTHER_OFFICE.matcher(sentence).find()
        || OFFICE.matcher(sentence).find()
        || !unit.isEmpty() && sentence.contains(unit);
  }

  private static boolean indicators(StatedCount count) {
    return count.noun().startsWith("indikator") || count.noun().equals("iku");
  }

  /** How many each source has. */
  private static Map<SourceTable, Integer> counted(
      StatedCount count, DraftIndicators sources, UnitReport report) {
    Map<SourceTable, Integer> counted = new LinkedHashMap<>();
    for (SourceTable table : contracts(sources)) {
      if (indicators(count)) {
        counted.put(table, table.rows().size());
      } else if (count.noun().startsWith("sasaran")) {
        objectives(table).ifPresent(number -> counted.put(table, number));
      }
    }
    if (count.noun().equals("perspektif")) {
      sources
          .table(SourceKind.SCORE)
          .ifPresent(table -> perspectives(table, report).ifPresent(n -> counted.put(table, n)));
    }
    return counted;
  }

  private static List<SourceTable> contracts(DraftIndicators sources) {
    List<SourceTable> contracts = new ArrayList<>();
    sources.table(SourceKind.CONTRACT).ifPresent(contracts::add);
    sources.table(SourceKind.DRAFT_CONTRACT).ifPresent(contracts::add);
    return contracts;
  }

  /** The distinct objectives; a text without cells does not tell where one ends. */
  private static Optional<Integer> objectives(SourceTable table) {
    boolean cells = !(table.area() instanceof TextLocation place) || place.table() != null;
    long number =
        table.rows().stream()
            .map(SourceRow::indicator)
            .filter(Objects::nonNull)
            .map(indicator -> indicator.objective())
            .filter(Objects::nonNull)
            .map(objective -> IndicatorName.of(objective.text()).joined())
            .distinct()
            .count();
    return cells && number > 1 ? Optional.of((int) number) : Optional.empty();
  }

  private static Optional<Integer> perspectives(SourceTable table, UnitReport report) {
    return report.scoreTables().stream()
        .filter(score -> score.area().equals(table.area()))
        .map(ScoreTable::perspectives)
        .map(List::size)
        .filter(number -> number > 1)
        .findFirst();
  }

  private void compare(StatedCount count, Map<SourceTable, Integer> counted, Ledger ledger) {
    if (counted.isEmpty()) {
      return;
    }
    if (counted.containsValue(count.value())) {
      if (count.citation() == null) {
        ledger.passed(id());
      } else {
        ledger.compare(id(), count.citation().figure(), Expression.of(count.value()));
      }
      return;
    }
    Map.Entry<SourceTable, Integer> source = counted.entrySet().iterator().next();
    FindingBuilder.of(id(), count.location())
        .subject("kontrak")
        .quantity(Quantity.COUNT)
        .context(count.left() + count.noun())
        .related(source.getKey().area())
        .actual(String.valueOf(count.value()))
        .expected(String.valueOf(source.getValue()))
        .report(
            ledger,
            "message-contract",
            count.value(),
            count.quote(),
            source.getValue(),
            source.getKey().kind().label());
  }
}
