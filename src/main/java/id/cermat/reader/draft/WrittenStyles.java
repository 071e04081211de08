package id.cermat.reader.draft;

import id.cermat.figure.DecimalStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a draft separates decimals. Chapters come from several hands: where the whole draft is
 * undecided, each page may well be of one mind.
 *
 * @param document the style of the whole draft
 * @param pages the styles of the pages, where they have one
 */
record WrittenStyles(DecimalStyle document, Map<Integer, DecimalStyle> pages) {
  static final WrittenStyles NONE = new WrittenStyles(DecimalStyle.UNDECIDED, Map.of());

  /**
   * @param digits the digits of each block
   */
  static WrittenStyles of(Flattened flat, List<List<Digits>> digits) {
    List<String> all = new ArrayList<>();
    Map<Integer, List<String>> byPage = new HashMap<>();
    for (int i = 0; i < digits.size(); i++) {
      View view = flat.blocks().get(i).view();
      for (Digits stretch : digits.get(i)) {
        if (stretch.reason() == null) {
          String literal = view.text().substring(stretch.start(), stretch.end());
          all.add(literal);
          Integer page = view.location(stretch.start(), stretch.end()).page();
          if (page != null) {
            byPage.computeIfAbsent(page, any -> new ArrayList<>()).add(literal);
          }
        }
      }
    }
    DecimalStyle document = DecimalStyle.vote(all);
    Map<Integer, DecimalStyle> pages = new HashMap<>();
    if (document == DecimalStyle.UNDECIDED) {
      byPage.forEach((page, literals) -> pages.put(page, DecimalStyle.vote(literals)));
    }
    return new WrittenStyles(document, Map.copyOf(pages));
  }

  /** The style on a page; that of the whole draft where it has no pages. */
  DecimalStyle on(@Nullable Integer page) {
    return page == null ? document : pages.getOrDefault(page, document);
  }
}
