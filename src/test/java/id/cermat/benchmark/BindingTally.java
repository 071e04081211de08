package id.cermat.benchmark;

import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.sample.draft.DraftFigure;
import id.cermat.sample.draft.RenderedDraft;
import id.cermat.sample.draft.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many figures of generated drafts were read, bound, and bound rightly. */
final class BindingTally {
  private final List<String> mistakes = new ArrayList<>();
  private int figures;
  private int read;
  private int bound;
  private int right;
  private int extra;

  void book(RenderedDraft rendered, Draft draft) {
    Alignment alignment = Alignment.of(rendered.figures(), draft.citations());
    figures += rendered.figures().size();
    read += alignment.citations().size();
    extra += alignment.extra().size();
    String file = String.valueOf(rendered.file().getFileName());
    alignment.extra().forEach(c -> mistakes.add("EXTRA " + file + ": " + describe(c, draft)));
    for (DraftFigure figure : rendered.figures()) {
      Citation citation = alignment.citations().get(figure.index());
      if (citation == null) {
        mistakes.add("UNREAD " + file + ": " + figure.literal() + " " + figure.truth());
      } else if (!citation.bound()) {
        mistakes.add("UNBOUND " + file + ": " + figure.truth() + " | " + describe(citation, draft));
      } else {
        bound++;
        boolean fits = fits(figure.truth(), citation, draft);
        right += fits ? 1 : 0;
        if (!fits) {
          mistakes.add("WRONG " + file + ": " + figure.truth() + " | " + describe(citation, draft));
        }
      }
    }
  }

  private static boolean fits(Truth truth, Citation citation, Draft draft) {
    Quantity quantity = citation.quantity();
    boolean counted = truth.measures(Quantity.COUNT);
    if (quantity == null || !truth.measures(quantity)) {
      return false;
    }
    boolean subject = counted || truth.subjects().contains(String.valueOf(citation.subject()));
    String period = citation.period() == null ? String.valueOf(draft.year()) : citation.period();
    boolean inTime = truth.period() == null || truth.period().equals(period);
    return subject && inTime && (truth.item() != null) == (citation.item() != null || counted);
  }

  private static String describe(Citation citation, Draft draft) {
    String text =
        citation.sentence() < 0
            ? "table " + citation.cell()
            : draft.sentences().get(citation.sentence()).text();
    return citation.figure().literal()
        + " as "
        + citation.subject()
        + " "
        + citation.quantity()
        + " "
        + citation.period()
        + " by "
        + citation.how().rule()
        + " in: "
        + text;
  }

  double recall() {
    return (double) right / Math.max(1, figures);
  }

  double precision() {
    return (double) right / Math.max(1, bound);
  }

  int extra() {
    return extra;
  }

  List<String> mistakes() {
    return mistakes;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%6d figures, read %.4f, bound %.4f, bound rightly %.4f of all and %.4f of the bound, %d"
            + " that are none",
        figures,
        (double) read / Math.max(1, figures),
        (double) bound / Math.max(1, figures),
        recall(),
        precision(),
        extra);
  }
}
