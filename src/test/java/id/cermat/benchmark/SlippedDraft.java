package id.cermat.benchmark;

import id.cermat.figure.Slip;
import id.cermat.sample.draft.SampleDraft;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft with one slip.
 *
 * @param figures the indices of the figures of the slip, or of the figures in its paragraph
 * @param code the indicator of the slip, where no figure shows its place
 * @param expected what should stand there, in plain decimals; null where several would do
 * @param causes the names of which one is right; empty where none is
 * @param alone whether the draft alone can tell that something is wrong
 * @param what for the log
 */
record SlippedDraft(
    DraftSlipKind kind,
    SampleDraft draft,
    Set<Integer> figures,
    @Nullable String code,
    @Nullable String expected,
    Set<Slip> causes,
    boolean alone,
    String what) {}
