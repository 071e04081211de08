package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.model.Input;
import id.cermat.model.UnitReport;
import id.cermat.writer.annotation.PlacedWords;

/** Places as the readers of one unit's files call them, without what they know anyway. */
final class Places {
  private final Messages messages;
  private final boolean severalWorkbooks;

  Places(Messages messages, UnitReport report) {
    this.messages = messages;
    this.severalWorkbooks =
        report.inputs().stream().filter(input -> input.kind() == Input.Kind.WORKBOOK).count() > 1;
  }

  /** A cell with its sheet, and its file where there are several; a place in the draft in words. */
  String of(Location place) {
    if (place instanceof TextLocation) {
      return messages.text("html/in-draft", new PlacedWords(messages, place.file()).place(place));
    }
    return place instanceof CellLocation && severalWorkbooks
        ? messages.text("html/in-file", place.file(), place.label())
        : place.label();
  }
}
