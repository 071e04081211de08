package id.cermat.check.draft.cited;

import id.cermat.check.sources.IndicatorSearch;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.SourceKind;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.ComponentTable;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tables of components (komponen IKU) say of a part of an indicator. */
final class ComponentFigures {
  private final UnitReport report;

  ComponentFigures(UnitReport report) {
    this.report = report;
  }

  /**
   * What there is for a citation of a part of an indicator.
   *
   * @param indicator what the citation is about; null where no table of a year names it
   */
  Sources of(
      Citation citation,
      Quantity quantity,
      @Nullable MatchedIndicator indicator,
      CitedPeriod period) {
    if (!Objects.equals(period.year(), report.year()) || !period.wholeYear()) {
      return Sources.NONE;
    }
    String item = Objects.requireNonNull(citation.item());
    for (ComponentTable table : report.componentTables()) {
      List<ComponentTable.Component> components =
          table.groups().stream()
              .filter(group -> sameIndicator(group, citation, indicator))
              .flatMap(group -> group.components().stream())
              .toList();
      ComponentTable.Component line =
          LineNames.likest(item, components, component -> component.name().text());
      Figure figure = line == null ? null : figure(line, quantity);
      if (figure != null
          && Money.comparable(figure, citation.figure())
          && !figure.location().equals(citation.location())) {
        List<Figure> neighbours =
            components.stream()
                .filter(other -> other != line)
                .map(other -> figure(other, quantity))
                .filter(Objects::nonNull)
                .toList();
        return new Sources(
            List.of(Source.of(SourceKind.COMPONENTS.label(), figure)), List.of(), neighbours);
      }
    }
    return Sources.NONE;
  }

  private static boolean sameIndicator(
      ComponentTable.Group group, Citation citation, @Nullable MatchedIndicator indicator) {
    return indicator == null
        ? Subjects.key(group.subject()).equals(Subjects.key(String.valueOf(citation.subject())))
        : IndicatorSearch.find(group.code(), group.name(), List.of(indicator)).isPresent();
  }

  private static @Nullable Figure figure(ComponentTable.Component line, Quantity quantity) {
    return switch (quantity) {
      case WEIGHT -> line.weight();
      case TARGET -> line.target();
      case REALIZATION -> line.realization();
      default -> null;
    };
  }
}
