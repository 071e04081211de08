package id.cermat.reader.draft;

import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation.Binding;
import id.cermat.model.Citation.Candidate;
import id.cermat.model.Citation.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure stands for. */
record Meant(
    @Nullable String subject,
    @Nullable String item,
    @Nullable Quantity quantity,
    @Nullable String period,
    Binding how,
    List<Candidate> candidates,
    @Nullable String words) {
  static final Binding UNBOUND = new Binding(Evidence.NONE, "unbound");

  /** Not bound, with what it might stand for. */
  static Meant unbound(List<Candidate> candidates, @Nullable String words) {
    return new Meant(null, null, null, null, UNBOUND, candidates, words);
  }
}
