package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.ParsedFigure;
import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.lexicon.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a draft cites, and what it stands for as far as the text tells.
 *
 * @param figure its location is a {@link TextLocation}
 * @param parsed all readings of the literal
 * @param spans the characters of the figure in the file
 * @param block the index of its block
 * @param start where it begins in its block's text
 * @param end where it ends there, exclusive
 * @param sentence the index of its sentence; -1 in a table
 * @param cell its place in a table; null in a sentence
 * @param subject the indicator's code as the draft writes it, {@code anggaran}, {@code nko}, or
 *     {@code penerimaan}; null where unknown
 * @param item the part of the subject that it measures: a component's name, a line of the budget,
 *     the things counted; null where it measures the subject itself, or where the text names none
 * @param period the year that the text gives it, or a part of one ({@code 2024 Q3}, {@code 2024
 *     s.d. Q3}, {@code 2024 Semester 1}); null where it gives none, then it is the report's year
 * @param candidates what it might stand for, the likeliest first, where it is not bound or a second
 *     meaning is nearly as likely
 * @param words the number in words that stands beside it (terbilang)
 */
public record Citation(
    int index,
    Figure figure,
    ParsedFigure parsed,
    List<TextSpan> spans,
    int block,
    int start,
    int end,
    int sentence,
    @Nullable Cell cell,
    @Nullable String subject,
    @Nullable String item,
    @Nullable Quantity quantity,
    @Nullable String period,
    Binding how,
    List<Candidate> candidates,
    @Nullable String words) {

  /** A place in a table of the draft, by indices from 0. */
  public record Cell(int table, int row, int column) {}

  /** How a citation came to its meaning; {@code rule} is a short name in kebab-case. */
  public record Binding(Evidence evidence, String rule) {}

  /** What the meaning rests on, the strongest first. */
  public enum Evidence {
    /** The position in a table. */
    TABLE,
    /** A known form of sentence. */
    GRAMMAR,
    /** What stands around the sentence. */
    CONTEXT,
    /** Nothing: it is not bound. */
    NONE
  }

  /** A meaning that a citation might have. */
  public record Candidate(
      @Nullable String subject, @Nullable Quantity quantity, @Nullable String period) {}

  /** Whether the text tells what the figure stands for. */
  public boolean bound() {
    return how.evidence() != Evidence.NONE;
  }

  /** Where it stands. */
  public TextLocation location() {
    return (TextLocation) figure.location();
  }
}
