package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.constraint.ComponentWeightsSumTo100;
import id.cermat.model.constraint.ComponentsWithinCap;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators that are measured by weighted components (komponen IKU). */
public record ComponentTable(@Nullable Label title, Location area, List<@Valid Group> groups) {

  /**
   * The components of one indicator.
   *
   * @param totalWeight the weight of the group's total row
   * @param total the indicator's realization as the group's total row gives it
   */
  @ComponentWeightsSumTo100
  @ComponentsWithinCap
  public record Group(
      Location row,
      @Nullable Label code,
      @Nullable Label name,
      List<Component> components,
      @Nullable Figure totalWeight,
      @Nullable Figure total) {

    /** What a finding calls the group. */
    public String subject() {
      if (code != null) {
        return code.text();
      }
      return name != null ? name.text() : row.label();
    }
  }

  /**
   * One component.
   *
   * @param achievement realization against target in percent, capped (capaian)
   * @param weighted achievement times weight (nilai tertimbang)
   */
  public record Component(
      Location row,
      Label name,
      @Nullable Figure weight,
      @Nullable Figure target,
      @Nullable Figure realization,
      @Nullable Figure achievement,
      @Nullable Figure weighted) {}
}
