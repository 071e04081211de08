package id.cermat.run;

import id.cermat.unit.UnitFiles;
import java.util.List;

/**
 * Told what happens during an audit, by several threads at a time. Each method does nothing by
 * itself.
 */
public interface AuditListener {
  /** Listens to nothing. */
  AuditListener NONE = new AuditListener() {};

  /** So many files are about to be looked at, to tell whose they are. */
  default void identifying(int files) {}

  /** A file is looked at. */
  default void identifying(String file) {}

  /** One file more has been looked at. */
  default void identified() {}

  /** The units are found; none is checked yet. */
  default void found(List<UnitFiles> units) {}

  /** A unit is about to be checked; who listens to it. */
  default Unit checking(UnitFiles unit) {
    return Unit.NONE;
  }

  /** Whether the audit shall end: what is being done is finished, nothing new is begun. */
  default boolean stop() {
    return false;
  }

  /** Told what happens to one unit. */
  interface Unit extends ReadingListener {
    /** Listens to nothing. */
    Unit NONE = new Unit() {};

    /**
     * The unit is checked. This is the one time that all of it is at hand: the audit keeps no more
     * than comparing units needs.
     *
     * @return false if what was to be done with it could not be done, so that it is incomplete
     */
    default boolean checked(CheckedUnit unit) {
      return true;
    }

    /** All that was to be done with the unit is done. */
    default void finished(AuditedUnit unit) {}
  }
}
