package id.cermat.writer.draft;

import id.cermat.writer.annotation.NoteRun;
import java.util.List;

/**
 * All that is written onto one draft.
 *
 * @param notes in the order of the draft, at most one for the same characters
 * @param summary what stands at the top: the counts, and the findings that have no place
 */
public record DraftNotes(List<DraftNote> notes, List<NoteRun> summary) {}
