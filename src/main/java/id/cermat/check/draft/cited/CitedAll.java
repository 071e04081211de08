package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.IndexFormula;
import id.cermat.check.Ledger;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.Sentence;
import id.cermat.model.Sentence.Claim;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "Seluruh IKU tercapai" against the indices of all indicators. */
final class CitedAll {
  private static final Pattern REACHED =
      Pattern.compile("(?iu)tercapai|mencapai|memenuhi|terpenuhi|dipenuhi|melampaui|melebihi");
  private static final Pattern DENIED =
      Pattern.compile("(?iu)(?:tidak|belum|bukan|hampir|sebagian)\\s+seluruh");
  private static final BigDecimal MET = BigDecimal.valueOf(100);

  private final Ledger ledger;
  private final Map<String, Location> missed = new LinkedHashMap<>();
  private int judged;

  CitedAll(UnitReport report, Draft draft, @Nullable Integer year, Ledger ledger) {
    this.ledger = ledger;
    judge(report, year);
    if (judged == 0) {
      judge(draft.report(), year);
    }
  }

  private void judge(UnitReport report, @Nullable Integer year) {
    Stream.<IndicatorRows>concat(
            report.indicatorTables().stream()
                .filter(table -> Objects.equals(orElse(table.year(), report.year()), year)),
            report.scoreTables().stream()
                .filter(table -> Objects.equals(orElse(table.year(), report.year()), year)))
        .flatMap(table -> table.indicators().stream())
        .forEach(this::judge);
  }

  private static @Nullable Integer orElse(@Nullable Integer own, @Nullable Integer other) {
    return own == null ? other : own;
  }

  private void judge(Indicator row) {
    Optional<BigDecimal> index =
        Optional.ofNullable(row.index())
            .map(Figure::value)
            .or(
                () ->
                    IndexFormula.of(row, ledger.rules())
                        .index()
                        .map(expression -> expression.value()));
    if (index.isPresent()) {
      judged++;
      if (index.get().compareTo(MET) < 0) {
        missed.putIfAbsent(row.subject(), row.row());
      }
    }
  }

  void check(Sentence sentence) {
    for (Claim claim : sentence.claims()) {
      if (claim.kind() == Claim.Kind.ALL && claimsAll(sentence, claim) && judged > 1) {
        report(claim);
      }
    }
  }

  private static boolean claimsAll(Sentence sentence, Claim claim) {
    String text = sentence.text();
    int at = text.indexOf(claim.location().quote());
    String rest = at < 0 ? text : text.substring(at);
    return REACHED.matcher(rest).find()
        && !DENIED.matcher(text).find()
        && !text.contains("untuk mencapai")
        && !text.contains("agar ");
  }

  private void report(Claim claim) {
    if (missed.isEmpty()) {
      ledger.passed(RuleId.CITED_CLAIM);
      return;
    }
    List<String> names = new ArrayList<>(missed.keySet());
    FindingBuilder finding =
        FindingBuilder.of(RuleId.CITED_CLAIM, claim.location())
            .quantity(Quantity.INDEX)
            .context("all")
            .actual(claim.location().quote())
            .changesConclusion(true);
    missed.values().forEach(finding::related);
    finding.report(ledger, "message-all", String.join(", ", names), names.size());
  }
}
