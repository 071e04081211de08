package id.cermat.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A settings file (rules or baseline) that is refused, with all that is wrong in it. */
public final class RefusedFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<FileProblem> problems;

  public RefusedFileException(List<FileProblem> problems) {
    super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("; ")));
    this.problems =
        problems.stream().sorted(Comparator.comparingInt(FileProblem::line)).distinct().toList();
  }

  /** The problems, by line; at least one. */
  public List<FileProblem> problems() {
    return problems;
  }

  /** One line a problem, {@code file:line: what, and the mend}. */
  public List<String> lines(String file, Messages messages) {
    return problems.stream()
        .map(problem -> file + ":" + problem.line() + ": " + messages.text(problem.message()))
        .toList();
  }
}
