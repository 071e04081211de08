package id.cermat.finding;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.figure.Expression;
import id.cermat.figure.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding brings along: all that one slip touches.
 *
 * @param witnesses what agrees on the right figure
 * @param copies other mentions of the same fact with the same wrong value, to be corrected as well
 * @param consequences what fails only because of the figure at fault; it demands nothing
 * @param alternatives other figures that may be at fault instead; then there is no right figure
 */
public record Matter(
    List<Witness> witnesses,
    List<Location> copies,
    List<Consequence> consequences,
    List<Location> alternatives) {
  /** A finding that stands alone. */
  public static final Matter ALONE = new Matter(List.of(), List.of(), List.of(), List.of());

  public Matter {
    witnesses = List.copyOf(witnesses);
    copies = List.copyOf(copies);
    consequences = List.copyOf(consequences);
    alternatives = List.copyOf(alternatives);
  }

  /**
   * A place that agrees on the right figure.
   *
   * @param computation how it does; null where it states the same
   */
  public record Witness(Location location, @Nullable Expression computation) {}

  /**
   * A relation that fails only because of the figure at fault.
   *
   * @param location its result
   * @param actual what stands there
   * @param message what it would have said alone
   */
  public record Consequence(
      Location location, RuleId rule, @Nullable String actual, Message message) {}
}
