package id.cermat.catalogue;

/**
 * What is wrong on a line of a settings file, with the mend.
 *
 * @param line counted from 1
 */
public record FileProblem(int line, Message message) {}
