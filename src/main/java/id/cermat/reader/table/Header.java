package id.cermat.reader.table;

import id.cermat.lexicon.Meaning;
import java.util.List;
import java.util.Optional;

/** A table's header: where it stands and what each of its columns means. */
public record Header(
    int firstRow, int lastRow, int firstColumn, int lastColumn, List<Heading> headings) {

  public Optional<Heading> first(Meaning meaning) {
    return headings.stream().filter(heading -> heading.is(meaning)).findFirst();
  }

  boolean has(Meaning meaning) {
    return first(meaning).isPresent();
  }

  /** Whether it says the same as another, as on the next page of one table. */
  boolean repeats(Header other) {
    return texts().equals(other.texts());
  }

  private List<String> texts() {
    return headings.stream()
        .filter(heading -> !heading.text().isEmpty())
        .map(heading -> heading.column() + heading.text())
        .toList();
  }

  Header withHeadings(List<Heading> others) {
    return new Header(firstRow, lastRow, firstColumn, lastColumn, List.copyOf(others));
  }
}
