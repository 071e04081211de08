package id.cermat.check.draft.cited;

import id.cermat.check.Operands;
import id.cermat.check.matching.IndicatorName;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Block;
import id.cermat.model.BudgetTable;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that a list gives to a group, against as many lines of a table as the list has under it:
 * "3. Program pelayanan (anggaran sebesar Rp 30), dengan kegiatan: a) … b) …", where the table has
 * the lines of both activities below the programme's name and no sum of them. That names and
 * numbers of lines fit proves nothing; that several amounts of a draft come of it does.
 */
final class ListedLines {
  /** So many amounts have to come of their lines before another is called wrong. */
  private static final int PROVEN = 2;

  /** A name of one word begins many lines. */
  private static final int NAMING_WORDS = 2;

  private final Draft draft;
  private final Comparison comparison;

  /**
   * An amount and the sums of which one must give it.
   *
   * @param right by ceilings after the revision, and before it
   */
  record Listed(Citation amount, List<Expression> right) {}

  ListedLines(HeldCitations held, Comparison comparison) {
    this.draft = held.draft();
    this.comparison = comparison;
  }

  /** The amounts that are to be judged; none where too few come of their lines. */
  List<Listed> all() {
    List<Listed> found = new ArrayList<>();
    Map<Integer, List<Citation>> byBlock = new HashMap<>();
    for (Citation citation : draft.citations()) {
      byBlock.computeIfAbsent(citation.block(), any -> new ArrayList<>()).add(citation);
    }
    List<Block> blocks = draft.blocks();
    for (Block block : blocks) {
      List<Citation> own = byBlock.getOrDefault(block.index(), List.of());
      int items = block.text().stripTrailing().endsWith(":") ? items(block) : 0;
      if (items > 0 && own.size() == 1 && ceiling(own.get(0))) {
        listed(block, own.get(0), items).ifPresent(found::add);
      }
    }
    long holding = found.stream().filter(this::holds).count();
    return holding >= PROVEN && 2 * holding >= found.size() ? found : List.of();
  }

  private boolean holds(Listed listed) {
    return listed.right().stream()
        .anyMatch(sum -> comparison.compare(listed.amount().figure(), sum).agrees());
  }

  private static boolean ceiling(Citation citation) {
    return citation.cell() == null
        && citation.quantity() == Quantity.CEILING
        && Money.is(citation.figure());
  }

  /** How many items stand right below a list's item. */
  private int items(Block group) {
    if (group.kind() != Block.Kind.LIST_ITEM) {
      return 0;
    }
    int items = 0;
    for (int i = group.index() + 1; i < draft.blocks().size(); i++) {
      Block item = draft.blocks().get(i);
      if (item.kind() != Block.Kind.LIST_ITEM || item.level() <= group.level()) {
        break;
      }
      items += item.level() == group.level() + 1 ? 1 : 0;
    }
    return items;
  }

  private Optional<Listed> listed(Block group, Citation amount, int items) {
    String before = group.text().substring(0, Math.max(0, amount.start()));
    int bracket = before.indexOf('(');
    List<String> name =
        IndicatorName.of(bracket < 0 ? before : before.substring(0, bracket)).words();
    Listed only = null;
    for (BudgetTable table : draft.report().budgetTables()) {
      List<BudgetTable.Line> lines = table.lines();
      for (int first = 0; name.size() >= NAMING_WORDS && first + items <= lines.size(); first++) {
        List<String> called = IndicatorName.of(lines.get(first).name().text()).words();
        if (called.size() <= name.size() || !called.subList(0, name.size()).equals(name)) {
          continue;
        }
        List<Expression> right = new ArrayList<>();
        List<BudgetTable.Line> own = lines.subList(first, first + items);
        sum(own, line -> line.revised() == null ? line.base() : line.revised(), right);
        sum(own, BudgetTable.Line::base, right);
        if (only != null || right.isEmpty()) {
          return Optional.empty();
        }
        only = new Listed(amount, right);
      }
    }
    return Optional.ofNullable(only);
  }

  private static void sum(
      List<BudgetTable.Line> lines,
      Function<BudgetTable.Line, @Nullable Figure> amount,
      List<Expression> sums) {
    List<Expression> terms = new ArrayList<>();
    for (BudgetTable.Line line : lines) {
      Figure figure = amount.apply(line);
      if (figure == null) {
        return;
      }
      terms.add(Operands.measured(figure));
    }
    sums.add(Expression.sum(terms));
  }
}
