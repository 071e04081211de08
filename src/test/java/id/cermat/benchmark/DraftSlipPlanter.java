package id.cermat.benchmark;

import id.cermat.figure.Slip;
import id.cermat.lexicon.Quantity;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleValue;
import id.cermat.sample.SampleValue.Numeric;
import id.cermat.sample.draft.DraftFigure;
import id.cermat.sample.draft.NumberStyle.Form;
import id.cermat.sample.draft.Part;
import id.cermat.sample.draft.SampleDraft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plants one slip of a kind in a clean draft. */
final class DraftSlipPlanter {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CAP = BigDecimal.valueOf(120);

  private final SampleUnit unit;
  private final SampleDraft draft;
  private final Random random;

  private DraftSlipPlanter(SampleUnit unit, SampleDraft draft, Random random) {
    this.unit = unit;
    this.draft = draft;
    this.random = random;
  }

  /** The draft with a slip; empty where it has no place for this kind. */
  static Optional<SlippedDraft> plant(
      DraftSlipKind kind, SampleUnit unit, SampleDraft draft, Random random) {
    return new DraftSlipPlanter(unit, draft, random).plant(kind);
  }

  private Optional<SlippedDraft> plant(DraftSlipKind kind) {
    return switch (kind) {
      case REALIZATION -> digits(kind, "realization/[^/]+/realization");
      case INDEX -> index();
      case TARGET -> digits(kind, "realization/[^/]+/target");
      case REVENUE -> digits(kind, "revenue/[^/]+/(?:target|realization|previous)");
      case BUDGET -> digits(kind, "budget/[^/]+/(?:ceiling|realization)");
      case WEIGHT -> weight();
      case YEAR -> year();
      case COUNT -> count();
      case NUMBER_WORDS -> words();
      case TRUNCATED_DIGIT -> truncated();
      case HEADING_CODE -> headingCode();
      case MISSING_SECTION -> missingSection();
      case STALE_FIGURE -> stale();
      case SWAPPED_NEIGHBOURS -> swapped();
    };
  }

  private List<DraftFigure> figures(String role) {
    return draft.figures().stream().filter(figure -> figure.role().matches(role)).toList();
  }

  private <T> Optional<T> pick(List<T> choices) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())));
  }

  /** Whether the draft cites the same cell elsewhere, so that it contradicts itself. */
  private boolean repeated(DraftFigure figure) {
    return draft.figures().stream()
        .anyMatch(o -> o.index() != figure.index() && o.role().equals(figure.role()));
  }

  private SlippedDraft slipped(
      DraftSlipKind kind, DraftFigure right, DraftFigure wrong, Set<Slip> causes) {
    return new SlippedDraft(
        kind,
        draft.with(wrong),
        Set.of(right.index()),
        null,
        right.shown().stripTrailingZeros().toPlainString(),
        causes,
        repeated(right),
        right.role() + " " + right.literal() + " -> " + wrong.literal());
  }

  private Optional<SlippedDraft> digits(DraftSlipKind kind, String role) {
    return pick(figures(role)).map(figure -> digits(kind, figure));
  }

  private SlippedDraft digits(DraftSlipKind kind, DraftFigure figure) {
    DigitSlip slip = DigitSlip.of(figure, random);
    Set<Slip> causes = slip.nameable() ? Set.of(slip.cause()) : Set.of();
    return slipped(kind, figure, figure.with(slip.value()), causes);
  }

  private Optional<SlippedDraft> index() {
    List<DraftFigure> cited = figures("realization/[^/]+/index");
    List<DraftFigure> capped =
        cited.stream()
            .filter(figure -> figure.value().compareTo(CAP) == 0 && maximized(figure))
            .filter(figure -> uncapped(figure).compareTo(CAP) > 0)
            .toList();
    List<DraftFigure> between =
        cited.stream()
            .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(103)) > 0)
            .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(119)) < 0)
            .filter(this::maximized)
            .toList();
    return switch (random.nextInt(3)) {
      case 0 ->
          pick(capped)
              .map(
                  figure ->
                      slipped(
                          DraftSlipKind.INDEX,
                          figure,
                          figure.with(uncapped(figure)),
                          Set.of(Slip.CAP_MISSING)));
      case 1 ->
          pick(between)
              .map(
                  figure ->
                      slipped(
                          DraftSlipKind.INDEX,
                          figure,
                          figure.with(CAP),
                          Set.of(Slip.CAP_MISAPPLIED)));
      default -> pick(cited).map(figure -> digits(DraftSlipKind.INDEX, figure));
    };
  }

  private String code(DraftFigure figure) {
    return figure.role().split("/")[1];
  }

  private boolean maximized(DraftFigure figure) {
    return unit.value("realization/" + code(figure) + "/polarity")
        .equals(Optional.of(SampleValue.text("Maximize")));
  }

  private BigDecimal uncapped(DraftFigure figure) {
    String role = "realization/" + code(figure) + "/";
    return unit.number(role + "realization")
        .value()
        .multiply(HUNDRED)
        .divide(unit.number(role + "target").value(), 2, RoundingMode.HALF_UP);
  }

  private Optional<SlippedDraft> weight() {
    return pick(figures("components/[^/]+/weight"))
        .map(
            figure -> {
              BigDecimal other =
                  figure.value().add(BigDecimal.valueOf(random.nextBoolean() ? 5 : -4));
              SlippedDraft slip =
                  slipped(DraftSlipKind.WEIGHT, figure, figure.with(other), Set.of());
              return new SlippedDraft(
                  slip.kind(),
                  slip.draft(),
                  group(figure),
                  null,
                  null,
                  Set.of(),
                  true,
                  slip.what());
            });
  }

  /** All weights of the indicator: the sum is wrong, whichever of them is. */
  private Set<Integer> group(DraftFigure weight) {
    String group = weight.role().replaceFirst("\\.\\d+/weight$", "");
    return draft.figures().stream()
        .filter(figure -> figure.role().startsWith(group + "."))
        .filter(figure -> figure.truth().measures(Quantity.WEIGHT))
        .map(DraftFigure::index)
        .collect(Collectors.toSet());
  }

  /** Last year's number where a paragraph speaks of this year's figures. */
  private Optional<SlippedDraft> year() {
    String now = "tahun " + draft.year();
    String before = "tahun " + (draft.year() - 1);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < draft.parts().size(); i++) {
      if (draft.parts().get(i) instanceof Part.Paragraph paragraph
          && paragraph.text().contains(now)
          && !paragraph.text().contains(String.valueOf(draft.year() - 1))
          && !of(paragraph).isEmpty()
          && of(paragraph).stream().allMatch(f -> f.role().matches("realization/.*"))) {
        places.add(i);
      }
    }
    return pick(places)
        .map(
            place -> {
              Part.Paragraph paragraph = (Part.Paragraph) draft.parts().get(place);
              List<Part> parts = new ArrayList<>(draft.parts());
              parts.set(place, new Part.Paragraph(paragraph.text().replace(now, before)));
              List<DraftFigure> cited = of(paragraph);
              return new SlippedDraft(
                  DraftSlipKind.YEAR,
                  draft.withParts(parts),
                  cited.stream().map(DraftFigure::index).collect(Collectors.toSet()),
                  null,
                  String.valueOf(draft.year()),
                  Set.of(),
                  cited.stream().anyMatch(this::repeated),
                  paragraph.text());
            });
  }

  private List<DraftFigure> of(Part.Paragraph paragraph) {
    return draft.figuresOf(paragraph.text());
  }

  private List<DraftFigure> counts(Predicate<String> noun) {
    return draft.figures().stream()
        .filter(figure -> figure.style().form() == Form.WITH_WORDS)
        .filter(figure -> noun.test(String.valueOf(figure.truth().item())))
        .toList();
  }

  private Optional<SlippedDraft> count() {
    return pick(counts(noun -> noun.equals("kecamatan") || noun.equals("komponen")))
        .map(
            figure ->
                slipped(
                    DraftSlipKind.COUNT,
                    figure,
                    figure.with(
                        figure.value().add(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1))),
                    Set.of()))
        .map(
            slip ->
                new SlippedDraft(
                    slip.kind(),
                    slip.draft(),
                    slip.figures(),
                    null,
                    slip.expected(),
                    Set.of(),
                    true,
                    slip.what()));
  }

  private Optional<SlippedDraft> words() {
    return pick(counts(noun -> true))
        .map(
            figure -> {
              String numeral = figure.literal().replaceFirst(" .*", "");
              String other = figure.with(figure.value().add(BigDecimal.ONE)).literal();
              String literal = numeral + other.replaceFirst("^\\S+", "");
              return new SlippedDraft(
                  DraftSlipKind.NUMBER_WORDS,
                  draft.with(figure.written(literal)),
                  Set.of(figure.index()),
                  null,
                  null,
                  Set.of(),
                  true,
                  figure.literal() + " -> " + literal);
            });
  }

  /** A percentage or a scaled amount whose last digit is cut off where it should be rounded up. */
  private Optional<SlippedDraft> truncated() {
    List<SlippedDraft> slips = new ArrayList<>();
    for (DraftFigure figure : draft.figures()) {
      BigDecimal exact = exact(figure);
      if (exact == null) {
        continue;
      }
      DraftFigure right = figure.with(exact);
      BigDecimal step = figure.style().shown(exact).subtract(exact);
      if (step.signum() > 0 && right.literal().equals(figure.literal())) {
        BigDecimal unitOfLast = BigDecimal.ONE.movePointLeft(figure.style().decimals());
        BigDecimal cut = figure.shown().subtract(scaled(figure, unitOfLast));
        slips.add(
            slipped(
                DraftSlipKind.TRUNCATED_DIGIT, figure, figure.with(cut), Set.of(Slip.TRUNCATED)));
      }
    }
    return pick(slips);
  }

  private static BigDecimal scaled(DraftFigure figure, BigDecimal last) {
    return switch (figure.style().form()) {
      case MILLIONS -> last.movePointRight(6);
      case BILLIONS -> last.movePointRight(9);
      case TRILLIONS -> last.movePointRight(12);
      default -> last;
    };
  }

  /** The value before it was rounded; null where the draft's readers cannot know it. */
  private @Nullable BigDecimal exact(DraftFigure figure) {
    String role = figure.role();
    if (role.matches("budget/[^/]+/percentage")) {
      return ratio(role, "realization", "ceiling");
    }
    if (role.matches("revenue/[^/]+/percentage")) {
      return ratio(role, "realization", "target");
    }
    boolean amount = role.matches("(?:budget|revenue)/[^/]+/(?:realization|target|ceiling)");
    return amount && scaled(figure, BigDecimal.ONE).compareTo(BigDecimal.ONE) > 0
        ? figure.value()
        : null;
  }

  private BigDecimal ratio(String role, String part, String whole) {
    String line = role.replaceFirst("/[^/]+$", "/");
    return unit.number(line + part)
        .value()
        .multiply(HUNDRED)
        .divide(unit.number(line + whole).value(), 12, RoundingMode.HALF_UP);
  }

  private List<Integer> analyses() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < draft.parts().size(); i++) {
      if (draft.parts().get(i) instanceof Part.Heading heading && heading.key() != null) {
        places.add(i);
      }
    }
    return places;
  }

  private Optional<SlippedDraft> headingCode() {
    List<Integer> places = analyses();
    int first = random.nextInt(places.size() - 1);
    Part.Heading one = (Part.Heading) draft.parts().get(places.get(first));
    Part.Heading other = (Part.Heading) draft.parts().get(places.get(first + 1));
    List<Part> parts = new ArrayList<>(draft.parts());
    parts.set(places.get(first), coded(one, String.valueOf(other.key())));
    boolean both = random.nextBoolean();
    if (both) {
      parts.set(places.get(first + 1), coded(other, String.valueOf(one.key())));
    }
    return Optional.of(
        new SlippedDraft(
            DraftSlipKind.HEADING_CODE,
            draft.withParts(parts),
            Set.of(),
            one.key(),
            null,
            both ? Set.of(Slip.SWAPPED) : Set.of(),
            true,
            one.key() + (both ? " <-> " : " -> ") + other.key()));
  }

  private static Part.Heading coded(Part.Heading heading, String code) {
    String text = heading.text().replace(String.valueOf(heading.key()), code);
    return new Part.Heading(heading.level(), heading.marker(), text, heading.key());
  }

  private Optional<SlippedDraft> missingSection() {
    List<Integer> places = analyses();
    int chosen = places.get(1 + random.nextInt(places.size() - 2));
    int end = chosen + 1;
    while (!(draft.parts().get(end) instanceof Part.Heading)) {
      end++;
    }
    List<Part> parts = new ArrayList<>(draft.parts().subList(0, chosen));
    for (Part part : draft.parts().subList(end, draft.parts().size())) {
      boolean later = part instanceof Part.Heading heading && heading.key() != null;
      parts.add(later ? renumbered((Part.Heading) part) : part);
    }
    String code = ((Part.Heading) draft.parts().get(chosen)).key();
    return Optional.of(
        new SlippedDraft(
            DraftSlipKind.MISSING_SECTION,
            draft.withParts(parts),
            Set.of(),
            code,
            null,
            Set.of(),
            true,
            "without " + code));
  }

  private static Part.Heading renumbered(Part.Heading heading) {
    String marker = heading.marker();
    if (marker == null) {
      return heading;
    }
    int number = Integer.parseInt(marker.replaceAll("\\D", "")) - 1;
    return new Part.Heading(
        heading.level(), number + marker.replaceAll("\\d", ""), heading.text(), heading.key());
  }

  private Optional<SlippedDraft> stale() {
    List<SlippedDraft> slips = new ArrayList<>();
    for (DraftFigure figure : figures("realization/[^/]+/(?:realization|index)")) {
      String role = figure.role().replaceFirst("^realization", "previous");
      boolean prose = figure.place() != DraftFigure.Place.CELL;
      if (prose && unit.value(role).orElse(SampleValue.DASH) instanceof Numeric last) {
        DraftFigure wrong = figure.with(last.value());
        boolean telling =
            !wrong.literal().equals(figure.literal()) && last.value().compareTo(CAP) != 0;
        if (telling) {
          slips.add(slipped(DraftSlipKind.STALE_FIGURE, figure, wrong, Set.of(Slip.OTHER_PERIOD)));
        }
      }
    }
    return pick(slips);
  }

  /** The figures of two indicators that follow each other in a table change places. */
  private Optional<SlippedDraft> swapped() {
    String column = random.nextBoolean() ? "realization" : "index";
    List<DraftFigure> cells =
        figures("realization/[^/]+/" + column).stream()
            .filter(figure -> figure.place() == DraftFigure.Place.CELL)
            .toList();
    List<SlippedDraft> slips = new ArrayList<>();
    for (int i = 0; i + 1 < cells.size(); i++) {
      DraftFigure one = cells.get(i);
      DraftFigure other = cells.get(i + 1);
      if (one.shown().compareTo(other.shown()) != 0) {
        SampleDraft wrong = draft.with(one.with(other.value())).with(other.with(one.value()));
        slips.add(
            new SlippedDraft(
                DraftSlipKind.SWAPPED_NEIGHBOURS,
                wrong,
                Set.of(one.index(), other.index()),
                null,
                null,
                Set.of(Slip.SWAPPED, Slip.NEIGHBOUR),
                repeated(one) || repeated(other),
                one.role() + " " + one.literal() + " <-> " + other.literal()));
      }
    }
    return pick(slips);
  }
}
