package id.cermat.cli;

import id.cermat.catalogue.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on findings fail a run. */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  NEVER(null);

  private final @Nullable Severity severity;

  FailOn(@Nullable Severity severity) {
    this.severity = severity;
  }

  @Nullable Severity severity() {
    return severity;
  }

  @Override
  public String toString() {
    return Choices.id(this);
  }
}
