package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.ComponentTable;
import id.cermat.model.ComponentTable.Component;
import id.cermat.model.ComponentTable.Group;
import id.cermat.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of weighted components in running text. */
final class Components {
  private static final Pattern ANNOUNCES =
      Pattern.compile("(?iu)bobot|komponen|variabel|unsur|parameter");

  private final List<RawBlock> blocks;

  Components(List<RawBlock> blocks) {
    this.blocks = blocks;
  }

  /**
   * The end of the text that announces a list with weights or components, of whose items a block is
   * one; null where it is none.
   */
  @Nullable String announcement(int index) {
    int at = index;
    while (at > 0 && blocks.get(at).kind() == Block.Kind.LIST_ITEM) {
      at--;
      String text = blocks.get(at).view().text();
      String end = text.substring(Math.max(0, text.length() - 160)).strip();
      if (end.endsWith(":") && ANNOUNCES.matcher(end).find()) {
        return end;
      }
    }
    return null;
  }

  /** The weights that stand together, as tables of components. */
  static List<ComponentTable> groups(List<Citation> citations, Catalogue catalogue) {
    List<ComponentTable> tables = new ArrayList<>();
    List<Component> run = new ArrayList<>();
    Citation last = null;
    for (Citation citation : citations) {
      if (citation.quantity() != Quantity.WEIGHT || citation.cell() != null) {
        continue;
      }
      boolean together =
          last != null
              && Objects.equals(last.subject(), citation.subject())
              && citation.block() - last.block() <= 1;
      if (!together) {
        close(run, last, catalogue, tables);
      }
      run.add(component(citation, citations));
      last = citation;
    }
    close(run, last, catalogue, tables);
    return List.copyOf(tables);
  }

  private static Component component(Citation weight, List<Citation> citations) {
    String name = weight.item() == null ? "" : weight.item();
    Figure target = null;
    Figure realization = null;
    for (Citation other : citations) {
      if (other.sentence() == weight.sentence() && Objects.equals(other.item(), weight.item())) {
        target = other.quantity() == Quantity.TARGET ? other.figure() : target;
        realization = other.quantity() == Quantity.REALIZATION ? other.figure() : realization;
      }
    }
    return new Component(
        weight.location(),
        new Label(name, weight.location()),
        weight.figure(),
        target,
        realization,
        null,
        null);
  }

  private static void close(
      List<Component> run,
      @Nullable Citation last,
      Catalogue catalogue,
      List<ComponentTable> tables) {
    if (run.size() >= 2 && last != null && last.subject() != null) {
      Component first = run.get(0);
      var known = catalogue.byCode(last.subject());
      Label code = new Label(last.subject(), first.row());
      Label name = known == null ? null : known.name();
      Group group = new Group(first.row(), code, name, List.copyOf(run), null, null);
      tables.add(new ComponentTable(null, first.row(), List.of(group)));
    }
    run.clear();
  }
}
