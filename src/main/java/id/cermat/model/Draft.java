package id.cermat.model;

import id.cermat.model.Reading.PassedOver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a performance report (LAKIN): every figure in it, with what it stands for.
 *
 * @param unit the unit's name as the text gives it; null where none does
 * @param year the reporting year; null where nothing names it
 * @param indicators the indicators that the draft itself names, in order
 * @param report what the tables and lists of weights say, as the tables of a workbook would
 * @param passedOver the parts of the file that could not be read
 */
public record Draft(
    Input input,
    @Nullable String unit,
    @Nullable Integer year,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Section> sections,
    List<Citation> citations,
    List<NotFigure> notFigures,
    List<DraftTable> tables,
    List<NamedIndicator> indicators,
    UnitReport report,
    List<PassedOver> passedOver) {

  /**
   * An indicator as the draft's own table, heading or list names it.
   *
   * @param subject what citations of it have as their subject: its code, else its name
   */
  public record NamedIndicator(String subject, @Nullable String code, Label name) {}

  /** How many citations the text tells the meaning of. */
  public long bound() {
    return citations.stream().filter(Citation::bound).count();
  }
}
