package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/** Which unit has how many findings of which rule; the units with the most errors first. */
final class HeatMap {
  /** As many rows as one sheet of paper takes. */
  private static final int ROWS = 44;

  private static final int ROW = 19;
  private static final int AROUND = 160;
  private static final int COLUMN = 19;
  private static final int BESIDE = 220;
  private static final int LONGEST = 34;

  /** From how many findings on a cell takes the next of the five inks. */
  private static final int[] STEPS = {1, 2, 4, 10, 30};

  private static final Ink[] INKS = {Ink.HEAT_1, Ink.HEAT_2, Ink.HEAT_3, Ink.HEAT_4, Ink.HEAT_5};

  private final Messages messages;

  HeatMap(Messages messages) {
    this.messages = messages;
  }

  private record Line(String unit, int errors, int all, Map<RuleId, Integer> counts) {}

  /** The picture, if there is a finding. */
  Optional<Picture> of(List<UnitResult> units) {
    List<Line> lines =
        units.stream()
            .map(HeatMap::line)
            .sorted(
                Comparator.comparing((Line line) -> -line.errors())
                    .thenComparing(line -> -line.all())
                    .thenComparing(Line::unit))
            .toList();
    Set<RuleId> met = EnumSet.noneOf(RuleId.class);
    lines.forEach(line -> met.addAll(line.counts().keySet()));
    if (met.isEmpty()) {
      return Optional.empty();
    }
    List<RuleId> rules = List.copyOf(met);
    List<Line> withFindings = lines.stream().filter(line -> line.all() > 0).toList();
    String alternative =
        messages.text(
            "html/chart-heat-alternative",
            units.size(),
            rules.size(),
            withFindings.size(),
            withFindings.get(0).unit(),
            withFindings.get(0).all());
    List<String> drawings = new ArrayList<>();
    for (int from = 0; from < withFindings.size(); from += ROWS) {
      List<Line> part = withFindings.subList(from, Math.min(from + ROWS, withFindings.size()));
      drawings.add(
          draw(
              part,
              rules,
              messages.text("html/chart-heat-part", from + 1, from + part.size(), alternative)));
    }
    return Optional.of(
        new Picture(
            messages.text("html/chart-heat"),
            alternative,
            drawings,
            List.of(
                messages.text("html/column-unit"),
                messages.text("html/column-errors"),
                messages.text("html/column-findings"),
                messages.text("html/column-by-rule")),
            withFindings.stream().map(HeatMap::row).toList()));
  }

  private static Line line(UnitResult unit) {
    Map<RuleId, Integer> counts = new EnumMap<>(RuleId.class);
    int errors = 0;
    for (Finding finding : unit.findings()) {
      counts.merge(finding.rule(), 1, Integer::sum);
      errors += finding.severity() == Severity.ERROR ? 1 : 0;
    }
    return new Line(unit.report().unit(), errors, unit.findings().size(), counts);
  }

  private static List<String> row(Line line) {
    String byRule =
        line.counts().entrySet().stream()
            .map(entry -> entry.getKey().id() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return List.of(line.unit(), String.valueOf(line.errors()), String.valueOf(line.all()), byRule);
  }

  private static String draw(List<Line> lines, List<RuleId> rules, String alternative) {
    List<double[]> cells = new ArrayList<>();
    XYPlot plot = new XYPlot();
    for (int y = 0; y < lines.size(); y++) {
      for (int x = 0; x < rules.size(); x++) {
        int count = lines.get(y).counts().getOrDefault(rules.get(x), 0);
        if (count > 0) {
          cells.add(new double[] {x, y, count});
          plot.addAnnotation(label(x, y, count), false);
        }
      }
    }
    double[][] values = new double[3][cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      for (int d = 0; d < values.length; d++) {
        values[d][i] = cells.get(i)[d];
      }
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("", values);
    XYBlockRenderer blocks = new XYBlockRenderer();
    LookupPaintScale scale = new LookupPaintScale(0, Integer.MAX_VALUE, INKS[0].color());
    for (int i = 0; i < STEPS.length; i++) {
      scale.add(STEPS[i], INKS[i].color());
    }
    blocks.setPaintScale(scale);
    blocks.setBlockWidth(0.94);
    blocks.setBlockHeight(0.9);
    SymbolAxis columns = axis(rules.stream().map(RuleId::id).toArray(String[]::new));
    columns.setVerticalTickLabels(true);
    SymbolAxis rows =
        axis(
            lines.stream()
                .map(line -> Chart.shortened(line.unit(), LONGEST))
                .toArray(String[]::new));
    rows.setInverted(true);
    plot.setDataset(dataset);
    plot.setRenderer(blocks);
    plot.setDomainAxis(columns);
    plot.setRangeAxis(rows);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(Chart.THIN);
    int width = Math.max(Chart.WIDTH, BESIDE + COLUMN * rules.size());
    return SvgDrawing.of(Chart.of(plot, false), width, AROUND + ROW * lines.size(), alternative);
  }

  private static XYTextAnnotation label(int x, int y, int count) {
    XYTextAnnotation label = new XYTextAnnotation(String.valueOf(count), x, y);
    label.setFont(Chart.SMALL);
    label.setPaint((count >= STEPS[3] ? Ink.ON_HEAT : Ink.TEXT).color());
    return label;
  }

  private static SymbolAxis axis(String[] names) {
    SymbolAxis axis = new SymbolAxis(null, names);
    axis.setGridBandsVisible(false);
    axis.setRange(-0.5, names.length - 0.5);
    Chart.quiet(axis);
    axis.setTickLabelPaint(Ink.TEXT.color());
    return axis;
  }
}
