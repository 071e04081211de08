package id.cermat.writer.draft;

import id.cermat.figure.TextSpan;
import id.cermat.writer.annotation.NoteRun;
import java.util.List;

/**
 * What is written at one place of a draft.
 *
 * @param spans the characters that are marked, at least one
 * @param quote the characters as the draft was read
 */
public record DraftNote(Mark mark, List<TextSpan> spans, String quote, List<NoteRun> runs) {

  /** The text without its emphasis. */
  public String text() {
    return NoteRun.text(runs);
  }
}
