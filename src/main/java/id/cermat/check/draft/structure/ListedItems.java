package id.cermat.check.draft.structure;

import id.cermat.model.Block;
import java.util.List;
import java.util.OptionalInt;

/** Counts the items of the list that begins after a block. */
final class ListedItems {
  /** So many other blocks may stand between two items. */
  private static final int BETWEEN = 3;

  /** The lines at the head and foot of a page that may stand inside a list. */
  private static final int HEAD = 5;

  private final List<Block> blocks;

  ListedItems(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** How many there are; empty where no list begins there, or where it cannot be told for sure. */
  OptionalInt after(Block leading) {
    int next = leading.index() + 1;
    if (next >= blocks.size() || !item(blocks.get(next))) {
      return OptionalInt.empty();
    }
    Block first = blocks.get(next);
    List<Ordinal> meanings = ordinals(first);
    if (meanings.isEmpty()) {
      return bullets(first, leading);
    }
    return meanings.stream()
        .filter(ordinal -> ordinal.value() == 1)
        .findFirst()
        .map(ordinal -> numbered(first, ordinal, leading))
        .orElse(OptionalInt.empty());
  }

  private OptionalInt numbered(Block first, Ordinal one, Block leading) {
    int count = 1;
    int between = 0;
    if (one.writtenIn(first.text(), 2)) {
      return OptionalInt.empty();
    }
    for (Block block : blocks.subList(first.index() + 1, blocks.size())) {
      int expected = count + 1;
      if (ends(block, first, leading)) {
        if (goesOn(block, one, expected)) {
          return OptionalInt.empty();
        }
        break;
      }
      List<Ordinal> same =
          ordinals(block).stream().filter(it -> it.style().equals(one.style())).toList();
      if (same.isEmpty() || !item(block)) {
        between = nested(block, first) ? between : between + 1;
        if (between > BETWEEN) {
          break;
        }
      } else if (same.stream().anyMatch(it -> it.value() == expected)) {
        count = expected;
        between = 0;
      } else if (same.stream().anyMatch(it -> it.value() == 1)) {
        break;
      } else {
        return OptionalInt.empty();
      }
      if (one.writtenIn(block.text(), count + 1)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(count);
  }

  /** Whether what ended a list stands inside it, as the head of a page does. */
  private boolean goesOn(Block end, Ordinal one, int expected) {
    return blocks.subList(end.index(), Math.min(blocks.size(), end.index() + HEAD)).stream()
        .filter(ListedItems::item)
        .findFirst()
        .map(ListedItems::ordinals)
        .orElse(List.of())
        .stream()
        .anyMatch(it -> it.style().equals(one.style()) && it.value() == expected);
  }

  /** A bullet after other text may belong to this list or not. */
  private OptionalInt bullets(Block first, Block leading) {
    int count = 1;
    int between = 0;
    for (Block block : blocks.subList(first.index() + 1, blocks.size())) {
      if (ends(block, first, leading) || between > BETWEEN) {
        break;
      }
      boolean same =
          item(block)
              && block.level() == first.level()
              && first.marker() != null
              && first.marker().equals(block.marker());
      if (same && between > 0) {
        return OptionalInt.empty();
      }
      count = same ? count + 1 : count;
      between = same || nested(block, first) ? between : between + 1;
    }
    return OptionalInt.of(count);
  }

  /** At a heading, a table, or the next item of the list in which the leading block stands. */
  private static boolean ends(Block block, Block first, Block leading) {
    boolean other = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TABLE_CELL;
    boolean shallower = item(block) && block.level() < first.level();
    boolean outer =
        leading.marker() != null
            && item(block)
            && ordinals(block).stream()
                .anyMatch(
                    it ->
                        ordinals(leading).stream()
                            .anyMatch(
                                own ->
                                    own.style().equals(it.style())
                                        && own.value() == it.value() - 1))
            && ordinals(first).stream()
                .noneMatch(
                    it ->
                        ordinals(leading).stream().anyMatch(own -> own.style().equals(it.style())));
    return other || shallower || outer;
  }

  private static boolean nested(Block block, Block first) {
    return item(block) && block.level() >= first.level();
  }

  private static boolean item(Block block) {
    return block.marker() != null
        && (block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.PARAGRAPH);
  }

  private static List<Ordinal> ordinals(Block block) {
    return block.marker() == null ? List.of() : Ordinal.of(block.marker(), block.level());
  }
}
