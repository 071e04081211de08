package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.constraint.DistinctUnits;
import id.cermat.model.constraint.RanksFollowScores;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many units beside each other (rekap): each with its target, realization and index of one or more
 * indicators.
 *
 * @param units the units in the sheet's order; one that stands on several rows running, once
 * @param series what is measured, from left to right
 */
@DistinctUnits
public record RekapTable(
    @Nullable Label title,
    Location area,
    @Nullable Integer year,
    List<Label> units,
    List<@Valid Series> series,
    List<@Valid Ranking> rankings) {

  /**
   * One indicator over the units.
   *
   * @param organisationScore whether it is the units' NKO
   */
  public record Series(
      @Nullable Label code,
      @Nullable Label name,
      boolean organisationScore,
      List<Member> members,
      List<Summary> summaries)
      implements IndexedRows {

    /** What a finding calls the series. */
    public String subject() {
      if (organisationScore) {
        return "nko";
      }
      if (code != null) {
        return code.text();
      }
      return name == null ? "rekap" : name.text();
    }

    /** The rows whose index can be held against a target; an NKO follows from other things. */
    @Override
    public List<Indicator> indicators() {
      return organisationScore ? List.of() : members.stream().map(Member::figures).toList();
    }

    @Override
    public String described(Indicator indicator) {
      String unit =
          members.stream()
              .filter(member -> member.figures() == indicator)
              .map(member -> member.unit().text())
              .findFirst()
              .orElse(indicator.row().label());
      return code == null && name == null ? unit : subject() + " " + unit;
    }

    @Override
    public boolean oneIndicator() {
      return true;
    }
  }

  /** A unit's figures of one indicator. */
  public record Member(Label unit, Indicator figures) {}

  /** A row that sums up the units. */
  public record Summary(Kind kind, Label label, Indicator figures) {

    /** How it sums them up. */
    public enum Kind {
      /** Jumlah, total. */
      TOTAL,
      /** Rata-rata. */
      MEAN,
      /** The regional office's own row (Kanwil), which may be either, or its own figures. */
      REGION
    }
  }

  /** A column of ranks (peringkat) and the figures that they rank. */
  @RanksFollowScores
  public record Ranking(Label heading, List<Place> places) {}

  /** A unit's rank and the figure that earns it. */
  public record Place(Label unit, Figure rank, Figure score) {}
}
