package id.cermat.check.sources;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.Label;
import org.jspecify.annotations.Nullable;

/** Reads the part of the year off a table's title, else off its sheet's name. */
public final class SourcePeriod {
  private SourcePeriod() {}

  public static String of(@Nullable Label title, Location area) {
    String sheet = area instanceof CellLocation cell ? cell.sheet() : "";
    return ReportedPeriod.of(title == null ? null : title.text(), sheet);
  }
}
