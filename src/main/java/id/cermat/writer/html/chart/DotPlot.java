package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.model.Indicator;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Every indicator over the units: a dot a unit at its index, those far from the others named. */
final class DotPlot {
  private static final int FEWEST_UNITS = 3;
  private static final int MOST_INDICATORS = 45;
  private static final int MOST_NAMED = 3;
  private static final int ROW = 46;
  private static final int AROUND = 80;
  private static final int LONGEST = 26;

  /** How far the dots of a row spread, so that equal ones are seen beside each other. */
  private static final int LANES = 7;

  private static final double NAMES_APART = 0.3;

  /** Between a dot and its name, on the scale of indices. */
  private static final double BESIDE = 1.2;

  /** On the scale of indices, to the right of all dots. */
  private static final double ROOM_FOR_NAMES = 24;

  private static final Ellipse2D SMALL = new Ellipse2D.Double(-3, -3, 6, 6);
  private static final Ellipse2D LARGE = new Ellipse2D.Double(-4, -4, 8, 8);

  /** 2a before 10a. */
  private static final Comparator<String> CODES =
      Comparator.comparingInt((String code) -> leadingNumber(code)).thenComparing(code -> code);

  private final RuleBook rules;
  private final Messages messages;

  DotPlot(RuleBook rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /**
   * A unit's index.
   *
   * @param far whether a finding says that it is far from those of the unit's peers
   */
  private record Dot(String unit, double index, String shown, boolean far) {}

  /** An indicator with its dots, in order of their index. */
  private record Line(String subject, List<Dot> dots) {

    List<Dot> outliers() {
      return dots.stream().filter(Dot::far).toList();
    }

    double median() {
      int half = dots.size() / 2;
      return dots.size() % 2 == 1
          ? dots.get(half).index()
          : (dots.get(half - 1).index() + dots.get(half).index()) / 2;
    }
  }

  /** The picture, if some units share an indicator. */
  Optional<Picture> of(List<UnitResult> units) {
    List<Line> lines = lines(units);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int outliers = lines.stream().mapToInt(line -> line.outliers().size()).sum();
    String alternative =
        messages.text("html/chart-dots-alternative", lines.size(), units.size(), outliers);
    List<Line> drawn = lines.subList(0, Math.min(lines.size(), MOST_INDICATORS));
    List<String> drawings = new ArrayList<>();
    int perDrawing = 20;
    for (int from = 0; from < drawn.size(); from += perDrawing) {
      drawings.add(
          draw(drawn.subList(from, Math.min(from + perDrawing, drawn.size())), alternative));
    }
    return Optional.of(
        new Picture(
            messages.text("html/chart-dots"),
            alternative,
            drawings,
            List.of(
                messages.text("html/column-indicator"),
                messages.text("html/column-units"),
                messages.text("html/column-least"),
                messages.text("html/column-median"),
                messages.text("html/column-most"),
                messages.text("html/column-outliers")),
            lines.stream().map(this::row).toList()));
  }

  private List<Line> lines(List<UnitResult> units) {
    Set<Location> far =
        units.stream()
            .flatMap(unit -> unit.findings().stream())
            .filter(finding -> finding.rule() == RuleId.REGIONAL_OUTLIER)
            .map(Finding::location)
            .collect(Collectors.toSet());
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Map<String, Dot>> bySubject = new LinkedHashMap<>();
    for (UnitResult unit : units) {
      for (Indicator row : MeasuredRows.of(unit.report())) {
        if (row.index() != null && row.code() != null) {
          String key = row.subject().replaceAll("[\\s.]", "").toLowerCase(Locale.ROOT);
          names.putIfAbsent(key, row.subject());
          bySubject
              .computeIfAbsent(key, any -> new LinkedHashMap<>())
              .putIfAbsent(
                  unit.report().unit(),
                  new Dot(
                      unit.report().unit(),
                      Chart.place(row.index().value()),
                      messages.figures().figure(row.index()),
                      far.contains(row.index().location())));
        }
      }
    }
    return bySubject.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST_UNITS)
        .sorted(Map.Entry.comparingByKey(CODES))
        .map(
            entry ->
                new Line(
                    names.get(entry.getKey()),
                    entry.getValue().values().stream()
                        .sorted(Comparator.comparingDouble(Dot::index).thenComparing(Dot::unit))
                        .toList()))
        .toList();
  }

  private List<String> row(Line line) {
    List<Dot> dots = line.dots();
    return List.of(
        line.subject(),
        String.valueOf(dots.size()),
        dots.get(0).shown(),
        Chart.numbers(messages).format(line.median()),
        dots.get(dots.size() - 1).shown(),
        line.outliers().stream()
            .map(dot -> dot.unit() + " " + dot.shown())
            .collect(Collectors.joining("; ")));
  }

  private static int leadingNumber(String code) {
    String digits = code.replaceAll("\\D.*", "");
    return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private String draw(List<Line> lines, String alternative) {
    StatusBands bands = new StatusBands(rules, messages);
    XYSeries near = new XYSeries("near", false, true);
    XYSeries far = new XYSeries("far", false, true);
    XYPlot plot = new XYPlot();
    for (int y = 0; y < lines.size(); y++) {
      Line line = lines.get(y);
      int[] lane = {0};
      List<Dot> named = farthest(line);
      for (Dot dot : line.dots()) {
        double offset = (lane[0]++ % LANES - LANES / 2) * 0.09;
        if (!named.contains(dot)) {
          (dot.far() ? far : near).add(place(dot, bands), y + offset);
        }
      }
      for (int i = 0; i < named.size(); i++) {
        double lower = y + (i - (named.size() - 1) / 2.0) * NAMES_APART;
        far.add(place(named.get(i), bands), lower);
        plot.addAnnotation(name(named.get(i), line, bands, lower), false);
      }
    }
    XYSeriesCollection dots = new XYSeriesCollection();
    dots.addSeries(near);
    dots.addSeries(far);
    XYLineAndShapeRenderer points = new XYLineAndShapeRenderer(false, true);
    points.setDrawOutlines(false);
    points.setSeriesPaint(0, Ink.DOT.color());
    points.setSeriesShape(0, SMALL);
    points.setSeriesPaint(1, Ink.OUTLIER.color());
    points.setSeriesShape(1, LARGE);
    SymbolAxis names =
        new SymbolAxis(
            null,
            lines.stream()
                .map(line -> Chart.shortened(line.subject(), LONGEST))
                .toArray(String[]::new));
    names.setGridBandsVisible(false);
    names.setRange(-0.5, lines.size() - 0.5);
    names.setInverted(true);
    Chart.quiet(names);
    names.setTickLabelFont(Chart.FONT);
    names.setTickLabelPaint(Ink.TEXT.color());
    NumberAxis indices = Chart.axis(start(lines), end(lines, bands), 20, Chart.numbers(messages));
    plot.setDataset(dots);
    plot.setRenderer(points);
    plot.setDomainAxis(indices);
    plot.setRangeAxis(names);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(Chart.THIN);
    plot.setDomainGridlinesVisible(false);
    for (Marker band : bands.bands()) {
      plot.addDomainMarker(band, Layer.BACKGROUND);
    }
    plot.addDomainMarker(bands.target(), Layer.FOREGROUND);
    plot.addDomainMarker(bands.cap(), Layer.FOREGROUND);
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(item(messages.text("html/chart-dot"), SMALL, Ink.DOT));
    legend.add(item(messages.text("html/chart-outlier"), LARGE, Ink.OUTLIER));
    plot.setFixedLegendItems(legend);
    return SvgDrawing.of(
        Chart.of(plot, true), Chart.WIDTH, AROUND + ROW * lines.size(), alternative);
  }

  /** The name beside its dot, on the side where fewer others are. */
  private static XYTextAnnotation name(Dot dot, Line line, StatusBands bands, double y) {
    double at = place(dot, bands);
    boolean right = dot.index() > line.median();
    XYTextAnnotation name =
        new XYTextAnnotation(
            Chart.shortened(dot.unit(), LONGEST), at + (right ? BESIDE : -BESIDE), y);
    name.setFont(Chart.SMALL);
    name.setPaint(Ink.TEXT.color());
    name.setTextAnchor(right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
    return name;
  }

  /** Where the scale begins: dots need no zero, but names need room. */
  private static double start(List<Line> lines) {
    double least = 100;
    for (Line line : lines) {
      Dot lowest = line.dots().get(0);
      least = Math.min(least, lowest.index() - (lowest.far() ? ROOM_FOR_NAMES : 0));
    }
    return Math.floor(least / 20) * 20;
  }

  private static double end(List<Line> lines, StatusBands bands) {
    boolean highNames =
        lines.stream()
            .anyMatch(
                line -> line.outliers().stream().anyMatch(dot -> dot.index() > line.median()));
    return bands.end() + (highNames ? ROOM_FOR_NAMES : 0);
  }

  private static double place(Dot dot, StatusBands bands) {
    return Math.min(dot.index(), bands.end());
  }

  private static LegendItem item(String label, Ellipse2D shape, Ink ink) {
    return new LegendItem(label, null, null, null, shape, ink.color());
  }

  /** The outliers farthest from the middle, which are named. */
  private static List<Dot> farthest(Line line) {
    double middle = line.median();
    return line.outliers().stream()
        .sorted(Comparator.comparingDouble((Dot dot) -> -Math.abs(dot.index() - middle)))
        .limit(MOST_NAMED)
        .toList();
  }
}
