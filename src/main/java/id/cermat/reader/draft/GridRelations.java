package id.cermat.reader.draft;

import id.cermat.figure.DecimalStyle;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureParser;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Hints;
import id.cermat.figure.ParsedFigure;
import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Citation;
import id.cermat.reader.table.HeaderText;
import id.cermat.reader.table.RowWords;
import id.cermat.relation.Clues;
import id.cermat.relation.Matrix;
import id.cermat.relation.RelationFinder;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the figures of a draft's tables prove of each other. */
final class GridRelations {
  private final String file;
  private final RowWords words;
  private final DecimalStyle document;
  private final Map<Line, List<Citation>> citations = new HashMap<>();

  private record Line(@Nullable Integer page, @Nullable Integer paragraph, int line) {}

  /**
   * @param document the style of the whole draft
   */
  GridRelations(
      String file, Vocabulary vocabulary, DecimalStyle document, List<Citation> citations) {
    this.file = file;
    this.words = new RowWords(vocabulary);
    this.document = document;
    for (Citation citation : citations) {
      for (TextSpan span : citation.spans()) {
        this.citations
            .computeIfAbsent(
                new Line(span.page(), span.paragraph(), span.line()), any -> new ArrayList<>())
            .add(citation);
      }
    }
  }

  /** The relations of each table. */
  List<SheetRelations> of(List<FigureGrid> grids) {
    return grids.stream().filter(grid -> !grid.rows().isEmpty()).map(this::of).toList();
  }

  private SheetRelations of(FigureGrid grid) {
    int columns = grid.headings().size();
    int[] rows = IntStream.range(0, grid.rows().size()).toArray();
    Figure[][] figures = new Figure[rows.length][columns];
    Matrix matrix =
        new Matrix(rows, IntStream.range(0, columns).toArray(), new Places(grid, figures));
    BitSet totals = new BitSet();
    BitSet asides = new BitSet();
    DecimalStyle[] styles = styles(grid, columns);
    int[] scales = grid.headings().stream().mapToInt(h -> HeaderText.of(h).scale()).toArray();
    for (int row : rows) {
      FigureGrid.Row own = grid.rows().get(row);
      own.cells()
          .forEach(
              (column, cell) -> {
                Figure figure = figure(cell, styles[column], scales[column]);
                if (figure == null) {
                  matrix.put(row, column, Matrix.State.UNREAD);
                } else {
                  figures[row][column] = figure;
                  matrix.put(
                      row,
                      column,
                      figure.value().doubleValue(),
                      0.5 * Math.pow(10, -figure.decimals()),
                      figure.unit() == FigureUnit.PERCENT,
                      figure.decimals() == 0);
                }
              });
      totals.set(row, words.wholeTotal(own.label()));
      asides.set(row, words.aside(own.label()));
    }
    List<Clues.NamedLine> named = named(grid, matrix);
    int[] none = new int[rows.length];
    int[] parents = new int[rows.length];
    Arrays.fill(parents, -1);
    Clues.Codes codes = new Clues.Codes(parents, none, parents);
    int[] reach = new int[rows.length];
    Arrays.fill(reach, matrix.columns());
    return RelationFinder.find(
        new SheetRelations.Place(file, "", false),
        matrix,
        new Clues(
            totals,
            reach,
            asides,
            codes,
            List.of(),
            List.of(),
            named,
            new BitSet(),
            Arrays.stream(scales).allMatch(scale -> scale == 0),
            Clues.Proof.DRAFT));
  }

  /** The columns and rows that say in a word how their figures come of others. */
  private List<Clues.NamedLine> named(FigureGrid grid, Matrix matrix) {
    List<Clues.NamedLine> named = new ArrayList<>();
    int last = grid.rows().size() - 1;
    for (int column = 0; column < grid.headings().size(); column++) {
      Set<RelationKind> kinds = words.kindsUnder(grid.headings().get(column));
      if (!kinds.isEmpty()) {
        named.add(new Clues.NamedLine(true, column, 0, last, kinds));
      }
    }
    for (int row = 0; row <= last; row++) {
      Set<RelationKind> kinds = words.kindsBeside(grid.rows().get(row).label());
      if (!kinds.isEmpty()) {
        named.add(new Clues.NamedLine(false, row, 0, matrix.columns() - 1, kinds));
      }
    }
    return named;
  }

  private DecimalStyle[] styles(FigureGrid grid, int columns) {
    DecimalStyle[] styles = new DecimalStyle[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      List<String> literals =
          grid.rows().stream()
              .map(row -> row.cells().get(at))
              .filter(Objects::nonNull)
              .map(FigureGrid.Cell::literal)
              .filter(Objects::nonNull)
              .toList();
      DecimalStyle own = DecimalStyle.vote(literals);
      styles[column] = own == DecimalStyle.UNDECIDED ? document : own;
    }
    return styles;
  }

  private @Nullable Figure figure(FigureGrid.Cell cell, DecimalStyle style, int headed) {
    if (cell.literal() == null) {
      return null;
    }
    Hints hints = new Hints(FigureUnit.NONE, style, true);
    ParsedFigure.Reading reading = FigureParser.parse(cell.literal(), hints).chosen().orElse(null);
    if (reading == null) {
      return null;
    }
    int scale = reading.scaled() || reading.unit() == FigureUnit.PERCENT ? 0 : headed;
    BigDecimal value = reading.value().movePointRight(scale);
    return new Figure(
        value.scale() < 0 ? value.setScale(0) : value,
        reading.decimals() - scale,
        reading.unit(),
        cell.literal(),
        place(cell));
  }

  /** Where the citation stands that was read here, so that all speak of one place. */
  private TextLocation place(FigureGrid.Cell cell) {
    String text = cell.view().text();
    TextSpan span = cell.view().spans(0, text.length()).get(0);
    int digit = 0;
    while (digit + 1 < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    int column = span.column() + digit;
    Line line = new Line(span.page(), span.paragraph(), span.line());
    for (Citation citation : citations.getOrDefault(line, List.of())) {
      for (TextSpan part : citation.spans()) {
        if (part.line() == span.line()
            && Objects.equals(part.page(), span.page())
            && Objects.equals(part.paragraph(), span.paragraph())
            && part.column() <= column
            && column < part.column() + part.length()) {
          return citation.location();
        }
      }
    }
    return cell.view().location(0, text.length());
  }

  /** Names and figures by their place in the grid. */
  private record Places(FigureGrid grid, Figure[][] figures) implements Matrix.Source {
    @Override
    public Figure figure(int row, int column) {
      return Objects.requireNonNull(figures[row][column]);
    }

    @Override
    public String rowName(int row) {
      return grid.rows().get(row).label();
    }

    @Override
    public String heading(int row, int column) {
      return grid.headings().get(column);
    }
  }
}
