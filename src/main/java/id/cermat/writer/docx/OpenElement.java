package id.cermat.writer.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element whose end has not been reached, with what waits for it. */
final class OpenElement {
  private final String name;
  private final boolean own;
  private final int start;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int content;
  private boolean ruling;
  private @Nullable Paragraph paragraph;

  /**
   * Characters whose run, or what is marked in its place, has not ended.
   *
   * @param child whether their element is a child of the element that they wait for
   */
  record Waiting(
      Paragraph paragraph, String text, @Nullable String tag, int start, int end, boolean child) {}

  /**
   * @param own whether the name is of the format's own namespace
   */
  OpenElement(String name, boolean own, int start, int content) {
    this.name = name;
    this.own = own;
    this.start = start;
    this.content = content;
  }

  boolean is(String wanted) {
    return own && name.equals(wanted);
  }

  String name() {
    return name;
  }

  int start() {
    return start;
  }

  /** Where its children begin, behind its properties. */
  int content() {
    return content;
  }

  /** A child has ended; the properties of a run and of a paragraph are no content. */
  void childEnded(String child, int end) {
    if (is("r") && child.equals("rPr") || is("p") && child.equals("pPr")) {
      content = end;
    }
  }

  /** It is a content control that rules its content. */
  void rule() {
    ruling = true;
  }

  boolean ruling() {
    return ruling;
  }

  void paragraph(Paragraph begun) {
    paragraph = begun;
  }

  @Nullable Paragraph paragraph() {
    return paragraph;
  }

  List<Waiting> waiting() {
    return waiting;
  }

  /** The notes that are referred to in it. */
  List<String> notes() {
    return notes;
  }
}
