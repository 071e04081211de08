package id.cermat.reader.draft;

import id.cermat.figure.FileLocation;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import java.util.ArrayList;
import java.util.List;

/** Says what of a draft could not be read. */
final class UnreadParts {
  private UnreadParts() {}

  /**
   * Pages that are pictures, those that follow each other as one.
   *
   * @param pages their numbers, in order
   */
  static List<PassedOver> pictures(String file, List<Integer> pages) {
    List<PassedOver> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pages.size(); i++) {
      if (i == pages.size() || pages.get(i) > pages.get(i - 1) + 1) {
        int first = pages.get(from);
        int last = pages.get(i - 1);
        parts.add(part(file, Reason.PICTURE, first == last ? "" + first : first + "–" + last));
        from = i;
      }
    }
    return List.copyOf(parts);
  }

  /**
   * Files that a document imports.
   *
   * @param names what the document calls them
   */
  static List<PassedOver> imported(String file, List<String> names) {
    return names.stream().map(name -> part(file, Reason.IMPORTED, name)).toList();
  }

  private static PassedOver part(String file, Reason reason, String argument) {
    return new PassedOver(new FileLocation(file), null, reason, List.of(argument), true);
  }
}
