package id.cermat.kind;

import id.cermat.lexicon.Meaning;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settles columns of one meaning: by unit or group where these differ, else not at all. */
public final class ColumnClashes {
  private final UnnamedColumns unnamed;
  private @Nullable PassedOver clash;

  /**
   * @param unnamed takes the columns that are set aside
   */
  public ColumnClashes(UnnamedColumns unnamed) {
    this.unnamed = unnamed;
  }

  /** The plan with one column for each meaning; null where two columns cannot be told apart. */
  public @Nullable TablePlan settle(TablePlan plan) {
    Region region = plan.region();
    List<Heading> kept = new ArrayList<>();
    for (Heading heading : region.header().headings()) {
      Heading rival = rival(kept, heading);
      if (rival == null) {
        kept.add(heading);
      } else if (rival.unit() != heading.unit()
          || !rival.group().equals(heading.group())
          || physical(heading)) {
        unnamed.add(heading);
      } else if (physical(rival)) {
        kept.set(kept.indexOf(rival), heading);
        unnamed.add(rival);
      } else {
        if (clash == null) {
          clash =
              new PassedOver(
                  region.sheet().at(heading.row(), heading.column()),
                  region.range(),
                  Reason.AMBIGUOUS_HEADER,
                  List.of(meaning(heading), rival.quoted(), heading.quoted()),
                  false);
        }
        return null;
      }
    }
    return new TablePlan(plan.kind(), region.withHeadings(kept), plan.year(), plan.quantity());
  }

  /** The two columns that could not be told apart, if there are any. */
  public @Nullable PassedOver clash() {
    return clash;
  }

  /** Progress of the works (fisik), which stands beside that of the money (keuangan). */
  private static boolean physical(Heading heading) {
    return heading.text().toLowerCase(Locale.ROOT).contains("fisik");
  }

  private static @Nullable Heading rival(List<Heading> kept, Heading heading) {
    if (!heading.isFigure() || heading.meaning() == null) {
      return null;
    }
    for (Heading other : kept) {
      if (other.isFigure()
          && other.is(heading.meaning())
          && other.period() == heading.period()
          && Objects.equals(other.year(), heading.year())) {
        return other;
      }
    }
    return null;
  }

  /** The id of what a column means; a period or a year says more than what it measures. */
  static String meaning(Heading heading) {
    if (heading.period() != null) {
      return heading.period().id();
    }
    if (heading.meaning() == null) {
      return "";
    }
    return heading.year() != null
            && heading.text().matches("\\D*\\d{4}\\D*")
            && heading.evidence().equals(heading.year().toString())
        ? Meaning.CALENDAR_YEAR.id()
        : heading.meaning().id();
  }
}
