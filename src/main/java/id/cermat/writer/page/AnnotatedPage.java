package id.cermat.writer.page;

import id.cermat.catalogue.Messages;
import id.cermat.figure.TextSpan;
import id.cermat.format.document.DraftLine;
import id.cermat.writer.annotation.NoteRun;
import id.cermat.writer.draft.DraftNote;
import id.cermat.writer.draft.DraftNotes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text as it reads, line by line, with what was found marked in it and explained under its line.
 * The page is one file: it loads nothing, runs nothing, and prints as it is shown.
 */
public final class AnnotatedPage {
  private final Messages messages;
  private final List<DraftNote> notes;
  private final List<NoteRun> summary;
  private final Map<Integer, MarkedLine> lines = new TreeMap<>();
  private final Map<Integer, List<Integer>> notesByLine = new TreeMap<>();

  /**
   * @param text the lines of the file; blank ones may be left out
   */
  public AnnotatedPage(Messages messages, List<DraftLine> text, DraftNotes notes) {
    this.messages = messages;
    this.notes =
        notes.notes().stream()
            .sorted(Comparator.comparing(note -> !note.mark().finding()))
            .toList();
    this.summary = notes.summary();
    int next = 1;
    for (DraftLine line : text) {
      while (next < line.line()) {
        lines.put(next++, new MarkedLine(""));
      }
      lines.put(line.line(), new MarkedLine(line.text()));
      next = line.line() + 1;
    }
    for (int i = 0; i < this.notes.size(); i++) {
      mark(i + 1, this.notes.get(i));
    }
  }

  private void mark(int number, DraftNote note) {
    TextSpan last = note.spans().get(note.spans().size() - 1);
    for (TextSpan span : note.spans()) {
      MarkedLine line = lines.get(span.line());
      if (line != null) {
        int from = span.column() - 1;
        line.mark(from, from + span.length(), note.mark(), number, span == last);
      }
    }
    if (note.mark().finding()) {
      notesByLine.computeIfAbsent(last.line(), any -> new ArrayList<>()).add(number);
    }
  }

  /** Writes the page. */
  public void write(OutputStream out) throws IOException {
    out.write(html().getBytes(StandardCharsets.UTF_8));
  }

  private String html() {
    String style = style();
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(messages.language().locale().getLanguage())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src 'sha256-")
        .append(digest(style))
        .append("'; base-uri 'none'; form-action 'none'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(PageText.of(summary.get(0).text()))
        .append("</title>\n<style>")
        .append(style)
        .append("</style>\n</head>\n<body>\n<header>\n<h1>")
        .append(PageText.of(summary.get(0).text()))
        .append("</h1>\n")
        .append(paragraphs(summary.subList(1, summary.size())))
        .append("</header>\n");
    list(page, "page-found", true);
    page.append("<main>\n");
    lines.forEach((number, line) -> line(page, number, line));
    page.append("</main>\n");
    list(page, "page-right", false);
    return page.append("</body>\n</html>\n").toString();
  }

  private void line(StringBuilder page, int number, MarkedLine line) {
    page.append("<div class=\"line\" id=\"L")
        .append(number)
        .append("\"><a href=\"#L")
        .append(number)
        .append("\">")
        .append(number)
        .append("</a><span>")
        .append(line.html(this::reference))
        .append("</span></div>\n");
    for (int note : notesByLine.getOrDefault(number, List.of())) {
      aside(page, note);
    }
  }

  /** The link to a note: a number, or a sign where the figure was found right. */
  private String reference(int number) {
    String sign =
        switch (notes.get(number - 1).mark()) {
          case VERIFIED -> "✓";
          case WITHIN_ROUNDING -> "≈";
          default -> String.valueOf(number);
        };
    return "<sup><a id=\"m"
        + number
        + "\" href=\"#n"
        + number
        + "\" aria-label=\""
        + PageText.of(messages.text("writer/page-note", number))
        + "\">"
        + sign
        + "</a></sup>";
  }

  private void aside(StringBuilder page, int number) {
    DraftNote note = notes.get(number - 1);
    page.append("<aside class=\"")
        .append(note.mark().id())
        .append("\" id=\"n")
        .append(number)
        .append("\" tabindex=\"-1\">\n<p><strong>")
        .append(number)
        .append("</strong> <span class=\"quote\">")
        .append(PageText.of(note.quote()))
        .append("</span></p>\n")
        .append(paragraphs(note.runs()))
        .append("<p><a href=\"#m")
        .append(number)
        .append("\">")
        .append(PageText.of(messages.text("writer/page-back")))
        .append("</a></p>\n</aside>\n");
  }

  /** The list of findings, before the text, or that of right figures, behind it. */
  private void list(StringBuilder page, String title, boolean findings) {
    StringBuilder items = new StringBuilder();
    for (int number = 1; number <= notes.size(); number++) {
      DraftNote note = notes.get(number - 1);
      if (note.mark().finding() == findings) {
        item(items, number, note);
      }
    }
    if (items.length() > 0) {
      page.append("<section>\n<h2>")
          .append(PageText.of(messages.text("writer/" + title)))
          .append("</h2>\n<ul class=\"found\">\n")
          .append(items)
          .append("</ul>\n</section>\n");
    }
  }

  private void item(StringBuilder items, int number, DraftNote note) {
    boolean finding = note.mark().finding();
    String place = messages.text("writer/place-line", note.spans().get(0).line());
    String text = finding ? note.runs().get(0).text() : note.text().replace("\n", ". ");
    items
        .append(finding ? "<li>" : "<li id=\"n" + number + "\">")
        .append("<a href=\"#")
        .append(finding ? "n" : "m")
        .append(number)
        .append("\">")
        .append(finding ? number : PageText.of(place))
        .append("</a> <mark class=\"")
        .append(note.mark().id())
        .append("\">")
        .append(PageText.of(note.quote()))
        .append("</mark> ")
        .append(PageText.of(finding ? place + ". " + text : text))
        .append("</li>\n");
  }

  /** Each line a paragraph; blank lines only part them. */
  private static String paragraphs(List<NoteRun> runs) {
    return runs.stream()
        .flatMap(
            run ->
                run.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(PageText::of)
                    .map(line -> run.bold() ? "<strong>" + line + "</strong>" : line))
        .map(line -> "<p>" + line + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String style() {
    try (InputStream in = AnnotatedPage.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String digest(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
