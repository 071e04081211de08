package id.cermat.reader.draft;

import id.cermat.model.Draft.NamedIndicator;

/** Where a text names an indicator, from {@code start} to before {@code end}. */
record Mention(NamedIndicator indicator, int start, int end) {

  boolean covers(int index) {
    return start <= index && index < end;
  }
}
