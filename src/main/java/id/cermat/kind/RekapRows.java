package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.kind.RekapForm.Measured;
import id.cermat.lexicon.Meaning;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.RekapTable;
import id.cermat.model.RekapTable.Member;
import id.cermat.model.RekapTable.Place;
import id.cermat.model.RekapTable.Ranking;
import id.cermat.model.RekapTable.Series;
import id.cermat.model.RekapTable.Summary;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a rekap. */
final class RekapRows {
  private final RekapForm form;
  private final Region region;
  private final FigureReader figures;
  private final List<Label> units = new ArrayList<>();

  private RekapRows(RekapForm form, FigureReader figures) {
    this.form = form;
    this.region = form.region();
    this.figures = figures;
  }

  static RekapTable read(RekapForm form, FigureReader figures, RowWords words) {
    RekapRows rows = new RekapRows(form, figures);
    List<Series> series = form.byRow() ? rows.seriesByRow(words) : rows.seriesByColumn();
    return new RekapTable(
        rows.region.titles().title(),
        rows.region.area(),
        rows.region.titles().year(),
        List.copyOf(rows.units),
        series,
        form.byRow() ? List.of() : rows.rankings(series));
  }

  private @Nullable Label unit(int row) {
    return form.summaries().containsKey(row)
        ? null
        : region.sheet().label(row, form.unit().column());
  }

  private List<Series> seriesByColumn() {
    Map<Integer, Label> labels = new LinkedHashMap<>();
    for (int row : region.rows()) {
      Label unit = unit(row);
      if (unit != null) {
        labels.put(row, unit);
        units.add(unit);
      }
    }
    List<Series> series = new ArrayList<>();
    List<Measured> open =
        new ArrayList<>(
            form.columns().stream().filter(c -> c.kind() != Measured.Kind.RANK).toList());
    while (!open.isEmpty()) {
      Measured first = open.get(0);
      List<Measured> own = open.stream().filter(first::sameSeries).toList();
      open.removeAll(own);
      Label code = first.code().isEmpty() ? null : label(first, first.code());
      Label name = first.name().isEmpty() ? null : label(first, first.name());
      List<Member> members = new ArrayList<>();
      labels.forEach(
          (row, unit) -> members.add(new Member(unit, indicator(row, unit, code, name, own))));
      List<Summary> summaries = new ArrayList<>();
      form.summaries()
          .forEach(
              (row, kind) -> {
                Label label = summaryLabel(row);
                summaries.add(new Summary(kind, label, indicator(row, label, code, name, own)));
              });
      series.add(
          new Series(
              code,
              name,
              first.kind() == Measured.Kind.ORGANISATION_SCORE,
              List.copyOf(members),
              List.copyOf(summaries)));
    }
    return List.copyOf(series);
  }

  private Label label(Measured column, String text) {
    Heading heading = column.heading();
    return new Label(text, region.sheet().at(region.header().firstRow(), heading.column()));
  }

  private Label summaryLabel(int row) {
    for (int column = region.header().firstColumn(); column <= form.unit().column(); column++) {
      Label label = region.sheet().label(row, column);
      if (label != null && !Texts.isNumeric(label.text())) {
        return label;
      }
    }
    return new Label("", region.sheet().at(row, form.unit().column()));
  }

  private Indicator indicator(
      int row, Label unit, @Nullable Label code, @Nullable Label name, List<Measured> columns) {
    String subject = code != null ? code.text() : unit.text();
    return new Indicator(
        region.sheet().at(row, region.header().firstColumn()),
        code,
        name,
        null,
        null,
        null,
        false,
        null,
        figure(row, columns, Meaning.TARGET, subject),
        figure(row, columns, Meaning.REALIZATION, subject),
        figure(row, columns, Meaning.INDEX, subject),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  private @Nullable Figure figure(
      int row, List<Measured> columns, Meaning measure, String subject) {
    for (Measured column : columns) {
      if (column.measure() == measure) {
        return figures.figure(row, column.heading(), subject);
      }
    }
    return null;
  }

  /** Rows of one indicator each, under the unit that stands there or above. */
  private List<Series> seriesByRow(RowWords words) {
    IndicatorRows rows = new IndicatorRows(region, figures, words);
    Map<String, List<Member>> members = new LinkedHashMap<>();
    Label unit = null;
    for (int row : region.rows()) {
      Label named = unit(row);
      if (named != null && (unit == null || !named.text().equals(unit.text()))) {
        unit = named;
        units.add(named);
      }
      if (unit != null && !form.summaries().containsKey(row) && rows.indicator(row)) {
        Indicator indicator = rows.read(row, null);
        members
            .computeIfAbsent(key(indicator), unseen -> new ArrayList<>())
            .add(new Member(unit, indicator));
      }
    }
    return members.values().stream()
        .map(
            own ->
                new Series(
                    own.get(0).figures().code(),
                    own.get(0).figures().name(),
                    false,
                    List.copyOf(own),
                    List.of()))
        .toList();
  }

  private static String key(Indicator indicator) {
    return indicator.subject().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }

  /** Each column of ranks with the figures that it ranks. */
  private List<Ranking> rankings(List<Series> series) {
    List<Ranking> rankings = new ArrayList<>();
    for (Measured column : form.columns()) {
      Series ranked = column.kind() == Measured.Kind.RANK ? ranked(column, series) : null;
      if (ranked == null) {
        continue;
      }
      List<Place> places = new ArrayList<>();
      for (Member member : ranked.members()) {
        Figure score = member.figures().index();
        int row = ((id.cermat.figure.CellLocation) member.figures().row()).row();
        Heading counted = withUnit(column.heading());
        Figure rank = figures.figure(row, counted, member.unit().text());
        if (rank != null && score != null) {
          places.add(new Place(member.unit(), rank, score));
        }
      }
      Heading heading = column.heading();
      rankings.add(
          new Ranking(
              new Label(heading.text(), region.sheet().at(heading.row(), heading.column())),
              List.copyOf(places)));
    }
    return List.copyOf(rankings);
  }

  private static Heading withUnit(Heading heading) {
    return new Heading(
        heading.row(),
        heading.column(),
        heading.text(),
        heading.group(),
        null,
        null,
        null,
        FigureUnit.COUNT,
        0,
        heading.evidence());
  }

  /** The series under the same heading, else the NKO, else the only one with indices. */
  private static @Nullable Series ranked(Measured rank, List<Series> series) {
    List<Series> indexed =
        series.stream()
            .filter(s -> s.members().stream().anyMatch(m -> m.figures().index() != null))
            .toList();
    for (Series candidate : indexed) {
      Label name = candidate.name();
      Label code = candidate.code();
      boolean same =
          !rank.name().isEmpty()
              && (name != null && rank.name().contains(name.text())
                  || code != null && rank.name().contains(code.text()));
      if (same) {
        return candidate;
      }
    }
    return indexed.stream()
        .filter(Series::organisationScore)
        .findFirst()
        .orElse(indexed.size() == 1 ? indexed.get(0) : null);
  }
}
