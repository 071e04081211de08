package id.cermat.figure;

/** Where something stands: in a cell, in a text, or in a file as a whole. */
public sealed interface Location permits CellLocation, TextLocation, FileLocation {

  /** The file, relative to the folder that the command was given, with {@code /}. */
  String file();

  /**
   * The place as a reader would write it: {@code Anggaran!C4}, {@code line 12}, or the file's name.
   */
  String label();
}
