package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation.Binding;
import id.cermat.model.Citation.Candidate;
import id.cermat.model.Citation.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Binds the figures of one sentence, from left to right: first by the forms of {@link CueGrammar},
 * then as counts and weights, then not at all.
 */
final class SentenceBinder {
  /** "187.350 orang dari target 125.000 orang": what was counted is the realization. */
  private static final Pattern COUNTED_OF_TARGET =
      Pattern.compile("^[\\p{L}-]+(?:dari|dengan)target");

  private static final Cue REACHED = new Cue("counted-of-target", Quantity.REALIZATION, true);

  /** Progress of the work ("realisasi fisik sebesar 100%") is no share of the money. */
  private static final Pattern PHYSICAL = Pattern.compile("fisik");

  /** "Sisa anggaran" is none of the budget's quantities; "analisis anggaran" is no rest. */
  private static final Pattern LEFT_OVER = Pattern.compile("(?<!anali)sisa");

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Surroundings around;
  private final SentenceForm form;
  private final List<Digits> digits;
  private final SubjectFinder subjects;
  private final List<Meant> before = new ArrayList<>();
  private final List<Figure> figuresBefore = new ArrayList<>();

  SentenceBinder(Surroundings around, List<Digits> digits, Catalogue catalogue) {
    this.around = around;
    this.digits = digits;
    String text = around.view().text();
    List<Mention> mentions =
        Mentions.in(text, around.start(), around.end(), catalogue.known(around.section()));
    this.form = new SentenceForm(text, around.start(), around.end(), digits, mentions);
    this.subjects = new SubjectFinder(around, form, digits, mentions, catalogue);
  }

  /** Binds the figure that stands in the given stretch of digits; ask in order. */
  Meant bind(int index, Figure figure) {
    Meant meant = meaning(index, figure);
    before.add(meant);
    figuresBefore.add(figure);
    return meant;
  }

  private Meant meaning(int index, Figure figure) {
    Digits place = digits.get(index);
    String left = form.left(index);
    String right = form.right(index);
    Counting counting = whole(figure) ? Counting.after(around.view(), place.end()) : Counting.NONE;
    Meant weight = weight(place, left, right, figure, counting);
    if (weight != null) {
      return weight;
    }
    if (!before.isEmpty() && CueGrammar.restates(withoutNoun(left), right)) {
      Meant restated = restated(index, figure, counting);
      if (restated != null) {
        return restated;
      }
    }
    if (!before.isEmpty() && CueGrammar.continues(left)) {
      Meant series = series(index, figure, counting);
      if (series != null) {
        return series;
      }
    }
    Cue cue = CueGrammar.left(left, money(figure));
    boolean counted = counting.noun() != null || counting.words() != null;
    if (counted && (cue == null || !cue.strong())) {
      return COUNTED_OF_TARGET.matcher(right).find()
          ? byCue(REACHED, index, figure, counting)
          : count(index, counting);
    }
    if (cue != null) {
      return byCue(cue, index, figure, counting);
    }
    Quantity announced = around.announced();
    boolean alone = digits.stream().filter(each -> each.reason() == null).count() == 1;
    if (announced != null && alone && left.endsWith(":") && around.sectionSubject() != null) {
      return new Meant(
          around.sectionSubject(),
          around.component(),
          announced,
          null,
          new Binding(Evidence.CONTEXT, "announced"),
          List.of(),
          counting.words());
    }
    return unbound(index, counting);
  }

  /** What stands left of a figure without what the figure before it counts. */
  private String withoutNoun(String left) {
    String noun = before.get(before.size() - 1).item();
    String key = noun == null ? "" : Names.key(noun);
    return left.startsWith(key) ? left.substring(key.length()) : left;
  }

  private static boolean whole(Figure figure) {
    return figure.decimals() == 0
        && figure.unit() != FigureUnit.PERCENT
        && figure.unit() != FigureUnit.RUPIAH;
  }

  private Meant byCue(Cue cue, int index, Figure figure, Counting counting) {
    String subject = subjects.of(index, cue.quantity(), money(figure));
    Quantity quantity = quantity(cue, index, figure, subject);
    if (cue.rule().equals("stated-cap")) {
      Binding cap = new Binding(Evidence.GRAMMAR, "stated-cap");
      return new Meant(
          subject, null, null, subjects.period(index), cap, List.of(), counting.words());
    }
    if (subject == null && cue.strong() && cue.quantity() != null) {
      // Of what it is, nobody says; but its sentence may still compute with it.
      Candidate unnamed = new Candidate(null, cue.quantity(), subjects.period(index));
      return Meant.unbound(List.of(unnamed), counting.words());
    }
    if (subject == null || quantity == null) {
      return unbound(index, counting);
    }
    Evidence evidence = cue.strong() ? Evidence.GRAMMAR : Evidence.CONTEXT;
    List<Candidate> others =
        cue.rule().equals("achievement")
            ? List.of(new Candidate(subject, Quantity.INDEX, subjects.period(index)))
            : List.of();
    String item = counting.noun();
    if (item == null && (quantity == Quantity.TARGET || quantity == Quantity.REALIZATION)) {
      item = around.component();
    }
    if (subject.equals(SubjectFinder.BUDGET)) {
      item = subjects.expenditure(index);
    } else if (item == null) {
      item = subjects.taxKind(index);
    }
    return new Meant(
        subject,
        item,
        quantity,
        subjects.period(index),
        new Binding(evidence, cue.rule()),
        others,
        counting.words());
  }

  private static boolean money(Figure figure) {
    return figure.unit() == FigureUnit.RUPIAH || figure.value().abs().compareTo(MILLION) >= 0;
  }

  private @Nullable Quantity quantity(Cue cue, int index, Figure figure, @Nullable String subject) {
    Quantity quantity = cue.quantity();
    if (quantity == null || subject == null) {
      return null;
    }
    if (figure.unit() == FigureUnit.PERCENT && PHYSICAL.matcher(form.left(index)).find()) {
      return null;
    }
    boolean budget = subject.equals(SubjectFinder.BUDGET);
    if (budget && LEFT_OVER.matcher(form.left(index)).find()) {
      return null;
    }
    if (quantity == Quantity.CEILING && !budget) {
      return null;
    }
    if (budget && quantity == Quantity.TARGET) {
      return figure.unit() == FigureUnit.PERCENT ? Quantity.TARGET : Quantity.CEILING;
    }
    if (quantity == Quantity.REALIZATION && figure.unit() == FigureUnit.PERCENT) {
      boolean amountBefore = figuresBefore.stream().anyMatch(f -> f.unit() == FigureUnit.RUPIAH);
      if (budget || amountBefore) {
        return Quantity.PERCENTAGE;
      }
    }
    if (cue.rule().equals("achievement")) {
      boolean before = has(Quantity.REALIZATION) && has(Quantity.TARGET);
      boolean after = form.right(index).matches("[,;(]?(?:yaitu|yakni|dengan)?realisasi.*");
      return before || after ? Quantity.INDEX : quantity;
    }
    return quantity;
  }

  private boolean has(Quantity quantity) {
    return before.stream().anyMatch(meant -> meant.quantity() == quantity);
  }

  /** "Rp928 atau sebesar 97,48%": a percentage of the amount before, or the rise in percent. */
  private @Nullable Meant restated(int index, Figure figure, Counting counting) {
    Meant last = before.get(before.size() - 1);
    Figure lastFigure = figuresBefore.get(before.size() - 1);
    Quantity quantity = null;
    if (last.quantity() == Quantity.GROWTH) {
      quantity = Quantity.GROWTH;
    } else if (figure.unit() == FigureUnit.RUPIAH) {
      boolean share = last.quantity() == Quantity.PERCENTAGE;
      quantity = share && lastFigure.unit() == FigureUnit.PERCENT ? Quantity.REALIZATION : null;
    } else if (ofAmounts(last, lastFigure)) {
      quantity = Quantity.PERCENTAGE;
    } else if (has(Quantity.REALIZATION) && has(Quantity.TARGET) && !has(Quantity.INDEX)) {
      quantity = Quantity.INDEX;
    }
    if (quantity == null || last.subject() == null) {
      return null;
    }
    return new Meant(
        last.subject(),
        last.item(),
        quantity,
        subjects.period(index),
        new Binding(Evidence.GRAMMAR, "or-percentage"),
        List.of(),
        counting.words());
  }

  /** The same quantity of another year. */
  private @Nullable Meant series(int index, Figure figure, Counting counting) {
    Meant last = before.get(before.size() - 1);
    boolean alike = figuresBefore.get(before.size() - 1).unit() == figure.unit();
    String period = subjects.period(index);
    boolean measured =
        last.quantity() == Quantity.REALIZATION
            || last.quantity() == Quantity.TARGET
            || last.quantity() == Quantity.INDEX
            || last.quantity() == Quantity.SCORE;
    if (!alike || !measured || period == null || period.equals(last.period())) {
      return null;
    }
    return new Meant(
        last.subject(),
        last.item(),
        last.quantity(),
        period,
        new Binding(Evidence.GRAMMAR, "series"),
        last.candidates(),
        counting.words());
  }

  /**
   * Whether a share of the amounts just named is given: the amount realized, or that and its base.
   */
  private boolean ofAmounts(Meant last, Figure lastFigure) {
    if (lastFigure.unit() != FigureUnit.RUPIAH) {
      return false;
    }
    boolean base = last.quantity() == Quantity.TARGET || last.quantity() == Quantity.CEILING;
    return last.quantity() == Quantity.REALIZATION || base && has(Quantity.REALIZATION);
  }

  private Meant count(int index, Counting counting) {
    String subject = around.sectionSubject();
    return new Meant(
        subject,
        counting.noun(),
        Quantity.COUNT,
        subjects.period(index),
        new Binding(Evidence.GRAMMAR, "count"),
        List.of(),
        counting.words());
  }

  /** "- 30% untuk …", "(bobot 50%)", "(50%)" in a list of components; "Bobot 15%". */
  private @Nullable Meant weight(
      Digits place, String left, String right, Figure figure, Counting counting) {
    boolean percent = figure.unit() == FigureUnit.PERCENT;
    boolean leadsItem = around.weighted() && left.isEmpty() && right.startsWith("untuk");
    boolean endsItem =
        around.weighted() && left.endsWith("(") && right.matches("\\)[;.,*]*(?:dan)?");
    boolean named = left.matches(".*bobot(?:nya|komponen|iku|kinerja)*(?:sebesar|adalah|[:=])*");
    if (!percent && !named || !leadsItem && !endsItem && !named) {
      return null;
    }
    String subject = subjects.ofWeight();
    if (subject == null) {
      return null;
    }
    String rule = named ? "weight" : leadsItem ? "weight-for" : "weight-in-brackets";
    return new Meant(
        subject,
        componentName(place, leadsItem),
        Quantity.WEIGHT,
        null,
        new Binding(named ? Evidence.GRAMMAR : Evidence.CONTEXT, rule),
        List.of(),
        counting.words());
  }

  private @Nullable String componentName(Digits place, boolean leads) {
    if (leads) {
      String after = around.view().text().substring(place.end(), around.end());
      return after.replaceFirst("(?iu)^\\s*untuk\\s*", "").strip();
    }
    String component = around.component();
    if (component != null) {
      return component;
    }
    int from = around.start();
    for (Digits stretch : digits) {
      if (stretch.reason() == null && stretch.end() <= place.start()) {
        from = stretch.end();
      }
    }
    String name = around.view().text().substring(from, place.start());
    name =
        name.replaceFirst("(?iu)[\\s(,]*(?:dengan )?bobot[\\p{L} ]*$", "")
            .replaceFirst("(?iu)^.*(?:yaitu|,|serta|dan)\\s+(?=\\S)", "");
    return name.strip().isEmpty() ? null : name.strip();
  }

  private Meant unbound(int index, Counting counting) {
    List<Candidate> candidates = new ArrayList<>();
    String subject = subjects.of(index, null, false);
    if (subject != null) {
      candidates.add(new Candidate(subject, Quantity.REALIZATION, subjects.period(index)));
      candidates.add(new Candidate(subject, Quantity.TARGET, subjects.period(index)));
      candidates.add(new Candidate(subject, Quantity.INDEX, subjects.period(index)));
    }
    return Meant.unbound(candidates, counting.words());
  }
}
