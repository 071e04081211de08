package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.model.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One indicator with its rows in all sources of a year, the most authoritative first. */
public final class MatchedIndicator {
  private final List<Member> members = new ArrayList<>();

  /** A row and the table in which it stands. */
  public record Member(SourceTable table, SourceRow row) {
    public SourceKind kind() {
      return table.kind();
    }
  }

  void add(SourceTable table, SourceRow row) {
    members.add(new Member(table, row));
  }

  /** Puts another row in the place of this table's row. */
  void replace(SourceTable table, SourceRow row) {
    members.replaceAll(member -> member.table() == table ? new Member(table, row) : member);
  }

  /** All rows that speak of it. */
  public List<Member> members() {
    return Collections.unmodifiableList(members);
  }

  /** The row of the most authoritative source. */
  public Member head() {
    return members.get(0);
  }

  /** Whether a table of this kind speaks of it. */
  public boolean in(SourceKind kind) {
    return members.stream().anyMatch(member -> member.kind() == kind);
  }

  /** Whether this very table speaks of it. */
  public boolean in(SourceTable table) {
    return members.stream().anyMatch(member -> member.table() == table);
  }

  /** The code in the most authoritative source that gives one. */
  public @Nullable IndicatorCode code() {
    return first(SourceRow::codeKey);
  }

  /** The name in the most authoritative source that gives one. */
  public @Nullable Label name() {
    return first(SourceRow::name);
  }

  /** That name's words. */
  public @Nullable IndicatorName nameKey() {
    return first(SourceRow::nameKey);
  }

  private <T> @Nullable T first(Function<SourceRow, @Nullable T> property) {
    return members.stream()
        .map(member -> property.apply(member.row()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
