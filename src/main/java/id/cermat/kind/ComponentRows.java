package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Location;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.Meaning;
import id.cermat.model.ComponentTable;
import id.cermat.model.ComponentTable.Component;
import id.cermat.model.ComponentTable.Group;
import id.cermat.model.Label;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowLabels;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads components with their weights. A group begins where an indicator's code or name stands,
 * beside its first component or on a row of its own; a total row ends it.
 */
final class ComponentRows {
  private static final Pattern CODE_IN_TITLE =
      Pattern.compile("(?i)\\b(\\d{1,2}\\s?[a-z]?\\s?-\\s?(?:cp|c|n))\\b[\\s.:–-]*(.*)");

  private final Region region;
  private final RowLabels labels;
  private final FigureReader figures;
  private final RowWords words;
  private final List<Group> groups = new ArrayList<>();
  private @Nullable Open open;

  private ComponentRows(Region region, FigureReader figures, RowWords words) {
    this.region = region;
    this.labels = new RowLabels(region);
    this.figures = figures;
    this.words = words;
  }

  static ComponentTable read(Region region, FigureReader figures, RowWords words) {
    return new ComponentRows(region, figures, words).table();
  }

  private ComponentTable table() {
    for (int row : region.rows()) {
      Label component = labels.label(row, Meaning.COMPONENT);
      if (totals(row)) {
        closeWith(row);
        continue;
      }
      Label code = labels.own(row, Meaning.CODE) == null ? leading(component) : labels.code(row);
      Label name = labels.own(row, Meaning.INDICATOR) == null ? null : labels.name(row);
      boolean weighted = weight(row);
      if (code != null && !weighted || name != null && component == null || heading(row)) {
        begin(row, code, name == null ? afterCode(component) : name);
        if (labels.anyNumber(row)) {
          open().totals(row);
        }
        continue;
      }
      if ((code != null || name != null) && !sameAsOpen(code, name)) {
        begin(row, code, name);
      }
      if (component != null && labels.anyFigure(row)) {
        open().components.add(component(row, component));
      }
    }
    close();
    return new ComponentTable(region.titles().title(), region.area(), List.copyOf(groups));
  }

  private boolean totals(int row) {
    return labels
        .texts(row)
        .filter(label -> !label.text().matches("\\d+\\.?"))
        .anyMatch(
            label ->
                words.total(label.text())
                    || label
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:realisasi|capaian|nilai|indeks)(?: akhir| total)? iku\\b.*"));
  }

  private boolean weight(int row) {
    Heading heading = labels.column(Meaning.WEIGHT);
    if (heading == null) {
      return labels.anyNumber(row);
    }
    GridCell cell = region.sheet().grid().cell(row, heading.column());
    return cell != null
        && (Sheet.numeric(cell)
            || cell.kind() == GridCell.Kind.ERROR
            || Texts.isErrorValue(Sheet.text(cell)))
        && labels.label(row, Meaning.COMPONENT) != null;
  }

  /** A row of one text and no figure. */
  private boolean heading(int row) {
    return !labels.anyFigure(row) && labels.texts(row).count() >= 1;
  }

  private static @Nullable Label leading(@Nullable Label component) {
    String[] parts = component == null ? null : Texts.leadingCode(component.text());
    return parts == null || component == null ? null : new Label(parts[0], component.location());
  }

  private static @Nullable Label afterCode(@Nullable Label component) {
    String[] parts = component == null ? null : Texts.leadingCode(component.text());
    return parts == null || component == null
        ? component
        : new Label(parts[1], component.location());
  }

  /** Whether the open group is called so, as where its name is repeated on every row. */
  private boolean sameAsOpen(@Nullable Label code, @Nullable Label name) {
    return open != null && sameText(open.code, code) && sameText(open.name, name);
  }

  private static boolean sameText(@Nullable Label open, @Nullable Label label) {
    return label == null || open != null && open.text().equals(label.text());
  }

  private Component component(int row, Label name) {
    FigureUnit unit = labels.unit(row);
    String subject = open().subject();
    return new Component(
        region.sheet().at(row, region.header().firstColumn()),
        name,
        figures.figure(row, labels.column(Meaning.WEIGHT), subject),
        figures.figure(row, labels.column(Meaning.TARGET), subject, unit),
        figures.figure(row, labels.column(Meaning.REALIZATION), subject, unit),
        figures.figure(row, labels.column(Meaning.INDEX), subject),
        figures.figure(row, labels.column(Meaning.WEIGHTED), subject));
  }

  private void begin(int row, @Nullable Label code, @Nullable Label name) {
    close();
    open = new Open(region.sheet().at(row, region.header().firstColumn()), code, name);
  }

  private Open open() {
    if (open == null) {
      Label title = region.titles().title();
      Matcher matcher = CODE_IN_TITLE.matcher(title == null ? "" : title.text());
      boolean named = title != null && matcher.find();
      open =
          new Open(
              region.area(),
              named ? new Label(Texts.code(matcher.group(1)), title.location()) : null,
              named ? new Label(matcher.group(2), title.location()) : title);
    }
    return open;
  }

  private void closeWith(int row) {
    open().totals(row);
    close();
  }

  private void close() {
    if (open != null && !open.components.isEmpty()) {
      groups.add(
          new Group(
              open.row,
              open.code,
              open.name,
              List.copyOf(open.components),
              open.totalWeight,
              open.total));
    }
    open = null;
  }

  /** A group that still grows. */
  private final class Open {
    final Location row;
    final @Nullable Label code;
    final @Nullable Label name;
    final List<Component> components = new ArrayList<>();
    @Nullable Figure totalWeight;
    @Nullable Figure total;

    Open(Location row, @Nullable Label code, @Nullable Label name) {
      this.row = row;
      this.code = code;
      this.name = name;
    }

    String subject() {
      return code != null ? code.text() : name != null ? name.text() : row.label();
    }

    /** Takes the weight and the result of a total's row. */
    void totals(int at) {
      totalWeight = figures.figure(at, labels.column(Meaning.WEIGHT), subject());
      for (Meaning meaning : List.of(Meaning.WEIGHTED, Meaning.INDEX, Meaning.REALIZATION)) {
        Figure result = figures.figure(at, labels.column(meaning), subject());
        total = total == null ? result : total;
      }
    }
  }
}
