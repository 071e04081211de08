package id.cermat.check.region;

import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figure that most of the peers share, if so many do that the others should, too. */
record CommonFigure(Figure figure, int sharing, int all) {
  /** Fewer say nothing of what is common. */
  private static final int FEWEST = 4;

  /** So many of a hundred must share a figure for it to be common. */
  private static final int MOST_PERCENT = 75;

  /** The common figure; empty where each unit has its own. */
  static Optional<CommonFigure> of(List<Figure> figures) {
    Map<BigDecimal, List<Figure>> byValue = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byValue
          .computeIfAbsent(figure.value().stripTrailingZeros(), unseen -> new ArrayList<>())
          .add(figure);
    }
    List<Figure> most = List.of();
    for (List<Figure> same : byValue.values()) {
      most = same.size() > most.size() ? same : most;
    }
    return most.size() >= FEWEST && isMost(most.size(), figures.size())
        ? Optional.of(new CommonFigure(most.get(0), most.size(), figures.size()))
        : Optional.empty();
  }

  /** Whether so many of all are enough to say what the others should have. */
  static boolean isMost(int some, int all) {
    return some >= FEWEST && some * 100 >= all * MOST_PERCENT;
  }
}
