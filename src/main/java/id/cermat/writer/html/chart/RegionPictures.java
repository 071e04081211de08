package id.cermat.writer.html.chart;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.finding.UnitResult;
import java.util.ArrayList;
import java.util.List;

/** The pictures of many units beside each other. */
public final class RegionPictures {
  private final HeatMap heatMap;
  private final DotPlot dotPlot;

  public RegionPictures(RuleBook rules, Messages messages) {
    this.heatMap = new HeatMap(messages);
    this.dotPlot = new DotPlot(rules, messages);
  }

  /** All that the units allow to draw. */
  public List<Picture> of(List<UnitResult> units) {
    List<Picture> pictures = new ArrayList<>();
    heatMap.of(units).ifPresent(pictures::add);
    dotPlot.of(units).ifPresent(pictures::add);
    return pictures;
  }
}
