package id.cermat.sample.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects the figures of a draft while it is written. */
final class Figures {
  private final List<DraftFigure> figures = new ArrayList<>();

  /** Writes a figure down and returns its mark. */
  String cite(
      String role, BigDecimal value, NumberStyle style, Truth truth, DraftFigure.Place place) {
    int index = figures.size();
    figures.add(new DraftFigure(index, role, value, style, style.write(value), truth, place));
    return SampleDraft.mark(index);
  }

  List<DraftFigure> all() {
    return List.copyOf(figures);
  }
}
