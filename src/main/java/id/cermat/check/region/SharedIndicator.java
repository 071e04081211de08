package id.cermat.check.region;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Likeness;
import id.cermat.check.matching.Similarity;
import id.cermat.check.sources.IndicatorFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indicator with its row in each unit that has it. */
final class SharedIndicator {
  private final IndicatorFigures first;
  private final @Nullable IndicatorCode code;
  private final @Nullable IndicatorName name;
  private final List<Peers.Member> members = new ArrayList<>();
  private final Set<UnitFigures> units = Collections.newSetFromMap(new IdentityHashMap<>());

  SharedIndicator(IndicatorFigures first) {
    this.first = first;
    this.code = first.code() == null ? null : IndicatorCode.of(first.code().text());
    this.name = first.name() == null ? null : IndicatorName.of(first.name().text());
  }

  /** Whether code and name are enough to take two rows of different units for one indicator. */
  static boolean convincing(Likeness likeness) {
    return likeness.sameKey()
        ? likeness.closeName() || likeness.nameUnknown()
        : likeness.sameName()
            || likeness.closeName() && likeness.mustBeUnique() && strong(likeness);
  }

  private static boolean strong(Likeness likeness) {
    return likeness.similarity() >= Similarity.STRONG;
  }

  /** Adds a unit's row, unless the unit has one already. */
  boolean add(UnitFigures unit, IndicatorFigures figures) {
    return units.add(unit) && members.add(new Peers.Member(unit, figures));
  }

  boolean has(UnitFigures unit) {
    return units.contains(unit);
  }

  /** The rows, in the order of the units. */
  List<Peers.Member> members() {
    return Collections.unmodifiableList(members);
  }

  /** What a finding calls it. */
  String subject() {
    return first.subject();
  }

  /** Its name in the first unit that has it, else its code. */
  String title() {
    return first.name() == null ? subject() : first.name().text();
  }

  @Nullable IndicatorCode code() {
    return code;
  }

  @Nullable IndicatorName name() {
    return name;
  }
}
