package id.cermat.writer.annotation;

import id.cermat.catalogue.Messages;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of a finding that is written onto a file, with places as they are called there. */
public final class PlacedWords {
  private static final int MOST_RELATED = 4;
  private static final int LONGEST_QUOTE = 60;
  private final Messages messages;
  private final String file;
  private final FindingWords words;

  /**
   * @param file the file that is written onto, as findings name it
   */
  public PlacedWords(Messages messages, String file) {
    this.messages = messages;
    this.file = file;
    this.words = new FindingWords(messages);
  }

  /** What weight and kind it is of. */
  public String heading(Finding finding) {
    return messages.text(
        "writer/note-heading", words.severity(finding.severity()), words.title(finding));
  }

  /** The first of the places that take part, elsewhere; empty where there are none. */
  public String related(Finding finding) {
    List<String> places =
        finding.related().stream()
            .filter(place -> !beside(finding, place))
            .map(this::place)
            .distinct()
            .toList();
    String first = places.stream().limit(MOST_RELATED).collect(Collectors.joining(", "));
    return places.size() <= MOST_RELATED
        ? first
        : messages.text("writer/and-more", first, places.size() - MOST_RELATED);
  }

  /** Whether a place is on the line, or in the paragraph, of the finding. */
  private static boolean beside(Finding finding, Location place) {
    return place instanceof TextLocation there
        && finding.location() instanceof TextLocation here
        && there.file().equals(here.file())
        && there.line() == here.line()
        && Objects.equals(there.page(), here.page())
        && Objects.equals(there.paragraph(), here.paragraph());
  }

  /** A place without the name of the file that is written onto, or with that of another. */
  public String place(Location location) {
    boolean here = location.file().equals(file);
    if (location instanceof CellLocation) {
      return here
          ? location.label()
          : messages.text("writer/place-elsewhere", location.file(), location.label());
    } else if (location instanceof TextLocation text) {
      String name = text.file().substring(text.file().lastIndexOf('/') + 1);
      return here ? place(text) : messages.text("writer/place-elsewhere", name, place(text));
    }
    return location.label();
  }

  /** Programs do not show the numbers of paragraphs, but find words. */
  private String place(TextLocation text) {
    if (text.page() != null) {
      return messages.text("writer/place-page", text.page(), text.line());
    } else if (text.table() != null && text.row() != null && text.col() != null) {
      return messages.text("writer/place-table", text.table(), text.row(), text.col());
    } else if (text.paragraph() != null) {
      String quote = text.quote();
      boolean cut = quote.length() > LONGEST_QUOTE;
      return messages.text(
          "writer/place-quote", cut ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
    }
    return messages.text("writer/place-line", text.line());
  }

  void line(List<String> lines, String entry, String value) {
    if (!value.isEmpty()) {
      lines.add(messages.text("writer/note-" + entry, value));
    }
  }

  /** The sentence, and line by line what led to it and what follows from it. */
  public List<String> explanation(Finding finding) {
    List<String> lines = new ArrayList<>();
    String message = nearby(finding, messages.text(finding.message()));
    String computation = nearby(finding, words.computation(finding));
    lines.add(message);
    // Most sentences hold the computation already, and one of a single operand computes nothing.
    if (computation.contains("=") && !message.contains(computation)) {
      line(lines, "computation", computation);
    }
    line(lines, "cause", words.causes(finding));
    if (finding.changesConclusion()) {
      lines.add(messages.text("writer/changes-conclusion"));
    }
    return lines;
  }

  /** The text with places of the finding's own sheet or text shortened. */
  String nearby(Finding finding, String text) {
    String shortened = text;
    for (Location place : finding.related()) {
      if (place instanceof TextLocation there) {
        boolean said = beside(finding, place) || there.paragraph() != null && there.table() == null;
        String shown = said ? "" : " (" + place(place) + ")";
        shortened = shortened.replace(" (" + place.label() + ")", shown);
      } else if (place instanceof CellLocation cell
          && finding.location() instanceof CellLocation here
          && cell.file().equals(here.file())
          && cell.sheet().equals(here.sheet())) {
        shortened = shortened.replace("(" + cell.label() + ")", "(" + cell.cell() + ")");
      }
    }
    return shortened;
  }
}
