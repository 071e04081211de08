package id.cermat.check.table.indicator;

import id.cermat.figure.Figure;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells right above and below, from which a figure may have been taken by mistake. */
final class Neighbours {
  private Neighbours() {}

  static <T> List<Figure> of(List<T> rows, int row, Function<T, @Nullable Figure> column) {
    return Stream.of(row - 1, row + 1)
        .filter(near -> near >= 0 && near < rows.size())
        .map(near -> column.apply(rows.get(near)))
        .filter(Objects::nonNull)
        .toList();
  }
}
