package id.cermat.reader.table;

import id.cermat.figure.FigureUnit;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.Meaning;
import id.cermat.model.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a table's rows: codes, names and what else stands in words. */
public final class RowLabels {
  private final Region region;
  private final Sheet sheet;
  private final Map<Meaning, Heading> columns = new EnumMap<>(Meaning.class);
  private final List<Heading> figureColumns;

  public RowLabels(Region region) {
    this.region = region;
    this.sheet = region.sheet();
    this.figureColumns = region.header().headings().stream().filter(Heading::isFigure).toList();
    for (Heading heading : region.header().headings()) {
      if (heading.meaning() != null) {
        columns.putIfAbsent(heading.meaning(), heading);
      }
    }
  }

  /** The column with a meaning, or null. */
  public @Nullable Heading column(Meaning meaning) {
    return columns.get(meaning);
  }

  /** The text in the column with a meaning; null where nothing or only a dash stands. */
  public @Nullable Label label(int row, Meaning meaning) {
    Heading heading = column(meaning);
    Label label = heading == null ? null : sheet.label(row, heading.column());
    return label == null || Texts.isPlaceholder(label.text()) ? null : label;
  }

  /** As {@link #label}, but nothing where the cell continues a merged range from above. */
  public @Nullable Label own(int row, Meaning meaning) {
    Heading heading = column(meaning);
    if (heading == null) {
      return null;
    }
    Grid.Range merge = sheet.grid().mergeAt(row, heading.column());
    return merge != null && merge.firstRow() < row ? null : label(row, meaning);
  }

  /** The code in its own column, else the one that the name begins with. */
  public @Nullable Label code(int row) {
    Label code = label(row, Meaning.CODE);
    if (code != null) {
      return new Label(Texts.code(code.text()), code.location());
    }
    Label name = label(row, Meaning.INDICATOR);
    String[] parts = name == null ? null : Texts.leadingCode(name.text());
    return parts == null || name == null ? null : new Label(parts[0], name.location());
  }

  /** The name without a code that stands before it. */
  public @Nullable Label name(int row) {
    Label name = label(row, Meaning.INDICATOR);
    if (name == null || label(row, Meaning.CODE) != null) {
      return name;
    }
    String[] parts = Texts.leadingCode(name.text());
    return parts == null ? name : new Label(parts[1], name.location());
  }

  /** The unit that the row's own column of units gives, or null. */
  public @Nullable FigureUnit unit(int row) {
    Label unit = label(row, Meaning.UNIT);
    if (unit == null) {
      return null;
    }
    String text = unit.text().toLowerCase(Locale.ROOT);
    if (text.contains("%") || text.startsWith("pers") || text.startsWith("pros")) {
      return FigureUnit.PERCENT;
    }
    if (text.startsWith("ind") || text.startsWith("nilai") || text.startsWith("skor")) {
      return FigureUnit.INDEX;
    }
    return text.startsWith("rp") || text.startsWith("rupiah")
        ? FigureUnit.RUPIAH
        : FigureUnit.COUNT;
  }

  /** The texts of a row's label cells, from left to right, merged ranges once. */
  public Stream<Label> texts(int row) {
    return region.header().headings().stream()
        .filter(heading -> !heading.isFigure())
        .map(heading -> sheet.label(row, heading.column()))
        .filter(Objects::nonNull)
        .distinct();
  }

  /** Whether anything at all stands in the figure columns of a row, a dash too. */
  public boolean anyFigure(int row) {
    return figureColumns().stream()
        .map(heading -> sheet.grid().cell(row, heading.column()))
        .anyMatch(
            cell ->
                cell != null
                    && (cell.kind() != GridCell.Kind.TEXT
                        || Sheet.numeric(cell)
                        || Texts.isPlaceholder(Sheet.text(cell))));
  }

  /** Whether a number stands in one of the figure columns of a row. */
  public boolean anyNumber(int row) {
    return figureColumns().stream()
        .map(heading -> sheet.grid().cell(row, heading.column()))
        .anyMatch(cell -> cell != null && Sheet.numeric(cell));
  }

  public List<Heading> figureColumns() {
    return figureColumns;
  }

  /** What a finding calls the row, given its code and name. */
  public String subject(int row, @Nullable Label code, @Nullable Label name) {
    if (code != null) {
      return code.text();
    }
    return name != null ? name.text() : sheet.at(row, region.header().firstColumn()).label();
  }
}
