package id.cermat.writer.annotation;

import java.util.List;

/** A piece of a note's text; line breaks are {@code \n}. */
public record NoteRun(String text, boolean bold) {

  /** The text of the pieces without their emphasis. */
  public static String text(List<NoteRun> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
