package id.cermat.check.draft.structure;

import id.cermat.model.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows the numbers of headings, or of list items, in their order. A number that continues any
 * list still open is right, whatever stood between; a 1 begins a list.
 */
final class NumberedRuns {
  private final Map<Ordinal.Style, Deque<Run>> open = new HashMap<>();

  /** The last number of each style, across headings: a list may go on in the next section. */
  private final Map<Ordinal.Style, Integer> last = new HashMap<>();

  /** What is wrong with a number. */
  enum Fault {
    GAP,
    REPEAT,
    BACK,
    LATE
  }

  /**
   * A number that is wrong.
   *
   * @param before the block of the number before it in its list; for a list that begins late, its
   *     own
   * @param from the number before it
   */
  record Odd(Fault fault, Block block, Ordinal number, Block before, int from) {}

  private static final class Run {
    private Block block;
    private int number;
    private final boolean late;
    private boolean told;

    private Run(Block block, int number, boolean late) {
      this.block = block;
      this.number = number;
      this.late = late;
    }

    private void at(Block next, int value) {
      block = next;
      number = value;
    }
  }

  /** Closes the lists of these styles. */
  void close(Predicate<Ordinal.Style> styles) {
    open.keySet().removeIf(styles);
  }

  /** Takes the next number; tells what is wrong with it, if anything is. */
  Optional<Odd> next(Block block, List<Ordinal> meanings) {
    for (Ordinal meaning : meanings) {
      Run continued = continued(meaning);
      if (continued != null) {
        return follow(continued, block, meaning);
      }
    }
    Ordinal number = likeliest(meanings);
    Deque<Run> runs = open.computeIfAbsent(number.style(), unused -> new ArrayDeque<>());
    if (number.value() == 1 || runs.isEmpty()) {
      boolean late =
          number.value() > 1 && last.getOrDefault(number.style(), 0) != number.value() - 1;
      runs.push(new Run(block, number.value(), late));
      last.put(number.style(), number.value());
      return Optional.empty();
    }
    return wrong(runs.peek(), block, number);
  }

  /** The beginning of a list, else a number of one that is open. */
  private Ordinal likeliest(List<Ordinal> meanings) {
    return meanings.stream()
        .filter(one -> one.value() == 1)
        .findFirst()
        .or(() -> meanings.stream().filter(one -> open.containsKey(one.style())).findFirst())
        .orElse(meanings.get(meanings.size() - 1));
  }

  private @Nullable Run continued(Ordinal number) {
    Deque<Run> runs = open.getOrDefault(number.style(), new ArrayDeque<>());
    for (Iterator<Run> inner = runs.iterator(); inner.hasNext(); ) {
      Run run = inner.next();
      if (run.number == number.value() - 1) {
        while (runs.peek() != run) {
          runs.pop();
        }
        return run;
      }
    }
    return null;
  }

  /** Only with its second item a list that does not begin with 1 is known to be a list. */
  private Optional<Odd> follow(Run run, Block block, Ordinal number) {
    Block before = run.block;
    run.at(block, number.value());
    last.put(number.style(), number.value());
    if (run.late && !run.told) {
      run.told = true;
      Ordinal first = new Ordinal(number.style(), number.value() - 1);
      return Optional.of(new Odd(Fault.LATE, before, first, before, 0));
    }
    return Optional.empty();
  }

  private Optional<Odd> wrong(Run run, Block block, Ordinal number) {
    Block before = run.block;
    int from = run.number;
    Fault fault =
        number.value() > from ? Fault.GAP : number.value() == from ? Fault.REPEAT : Fault.BACK;
    if (fault != Fault.BACK) {
      run.at(block, number.value());
      last.put(number.style(), number.value());
    }
    return Optional.of(new Odd(fault, block, number, before, from));
  }
}
