package id.cermat.writer.annotation;

/** A piece of a note's text; line breaks are {@code \n}. */
public record NoteRun(String text, boolean bold) {}
