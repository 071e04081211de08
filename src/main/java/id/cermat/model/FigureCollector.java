package id.cermat.model;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the figures of a report's records, whatever table they stand in. */
public final class FigureCollector {
  private static final Comparator<CellLocation> READING_ORDER =
      Comparator.comparingInt(CellLocation::row).thenComparingInt(CellLocation::column);

  private final Map<CellLocation, Figure> figures = new LinkedHashMap<>();

  /** Begins with the figures of all tables of a report. */
  public FigureCollector(UnitReport report) {
    collect(report);
  }

  /** The figures inside a table, row by row. */
  public List<Figure> in(Reading.RecognisedTable table) {
    String[] ends = table.range().split(":", -1);
    CellLocation first = corner(table, ends[0]);
    CellLocation last = corner(table, ends[ends.length - 1]);
    return figures.keySet().stream()
        .filter(cell -> cell.file().equals(table.file()) && cell.sheet().equals(table.sheet()))
        .filter(cell -> cell.row() >= first.row() && cell.row() <= last.row())
        .filter(cell -> cell.column() >= first.column() && cell.column() <= last.column())
        .sorted(READING_ORDER)
        .map(figures::get)
        .toList();
  }

  private static CellLocation corner(Reading.RecognisedTable table, String address) {
    String letters = address.replaceAll("[^A-Za-z]", "");
    int row = Integer.parseInt(address.replaceAll("[^0-9]", "")) - 1;
    return new CellLocation(table.file(), table.sheet(), row, CellLocation.columnIndex(letters));
  }

  private void collect(@Nullable Object value) {
    if (value instanceof Figure figure) {
      if (figure.location() instanceof CellLocation cell) {
        figures.putIfAbsent(cell, figure);
      }
    } else if (value instanceof Collection<?> many) {
      many.forEach(this::collect);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::collect);
    } else if (value instanceof Record record
        && record.getClass().getPackageName().equals(getClass().getPackageName())) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(read(record, component));
      }
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException everyAccessorIsPublic) {
      throw new IllegalStateException(everyAccessorIsPublic);
    }
  }
}
