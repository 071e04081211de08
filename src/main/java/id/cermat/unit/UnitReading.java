package id.cermat.unit;

import id.cermat.catalogue.SpreadsheetSettings;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.sheet.FormulaRecalculator;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridSource;
import id.cermat.format.sheet.GridSources;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.kind.UnitParts;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Input;
import id.cermat.model.Reading;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.Spreadsheet;
import id.cermat.reader.spreadsheet.SpreadsheetReading;
import id.cermat.reader.table.HeaderWords;
import id.cermat.reader.table.MatrixReader;
import id.cermat.reader.table.ReadingLog;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.Titles;
import id.cermat.relation.SheetRelations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one unit, as far as it has come. */
public final class UnitReading {
  private final Vocabulary vocabulary;
  private final HeaderWords words;
  private final RowWords rowWords;
  private final UnitParts parts = new UnitParts();
  private final UnitIdentity identity = new UnitIdentity();
  private final SheetTitles titles = new SheetTitles();
  private final List<Reading> readings = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final List<Spreadsheet> spreadsheets = new ArrayList<>();
  private final @Nullable SpreadsheetSettings settings;

  /**
   * @param settings how to look at the workbooks as spreadsheets; null to read their tables alone
   */
  UnitReading(Vocabulary vocabulary, @Nullable SpreadsheetSettings settings) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.words = new HeaderWords(vocabulary);
    this.rowWords = new RowWords(vocabulary);
  }

  /**
   * Reads one more file; if that fails, nothing of it is kept.
   *
   * @throws UnreadableWorkbookException if it is no readable workbook
   * @throws IOException if it cannot be read at all
   */
  public void add(WorkbookReader.Source file) throws IOException {
    try (FormulaRecalculator formulas = new FormulaRecalculator(file.path())) {
      GridSource source = GridSources.forFile(file.path());
      GridSource calculated =
          (path, name, sheets) ->
              source.read(path, name, grid -> sheets.accept(calculated(formulas, grid)));
      add(calculated, file, sha256(file.path()), formulas);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  void add(
      GridSource source, WorkbookReader.Source file, String sha256, FormulaRecalculator formulas)
      throws IOException {
    UnitParts own = new UnitParts();
    UnitIdentity names = new UnitIdentity();
    SheetTitles ownTitles = new SheetTitles();
    ReadingLog log = new ReadingLog();
    SheetReader sheets = new SheetReader(vocabulary, words, log, own, names, ownTitles);
    SpreadsheetReading spreadsheet =
        settings == null ? null : new SpreadsheetReading(vocabulary, settings, formulas);
    source.read(
        file.path(),
        file.name(),
        grid -> {
          sheets.read(grid);
          if (spreadsheet != null) {
            SheetFormulas sheet = new SheetFormulas(grid);
            own.relations.add(new MatrixReader(new Sheet(grid), rowWords).relations(sheet));
            spreadsheet.see(sheet);
          }
        });
    if (spreadsheet != null) {
      spreadsheets.add(spreadsheet.finish(file.name()));
    }
    inputs.add(new Input(file.name(), Input.Kind.WORKBOOK, sha256));
    parts.addAll(own);
    identity.addAll(names);
    titles.addAll(ownTitles);
    readings.add(completeness(counted(log.reading(), own.relations), own.relations));
  }

  private static Grid calculated(FormulaRecalculator formulas, Grid grid) {
    try {
      return formulas.recalculate(grid);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Every number that stands on a sheet is read, in whatever table. */
  private static Reading counted(Reading reading, List<SheetRelations> relations) {
    int numbers = relations.stream().mapToInt(sheet -> sheet.matrix().numbers()).sum();
    return new Reading(
        reading.tables(),
        reading.passedOver(),
        reading.oddities(),
        Math.max(numbers, reading.figuresRead()));
  }

  /**
   * Figures that could neither be named nor related to each other leave the run incomplete where a
   * file holds nothing else.
   */
  private static Reading completeness(Reading reading, List<SheetRelations> relations) {
    boolean related = relations.stream().anyMatch(sheet -> sheet.checked() > 0);
    if (related || !reading.tables().isEmpty()) {
      return reading;
    }
    List<PassedOver> all =
        reading.passedOver().stream()
            .map(
                passed ->
                    new PassedOver(
                        passed.location(),
                        passed.range(),
                        passed.reason(),
                        passed.arguments(),
                        passed.incomplete()
                            || passed.reason() == Reason.NO_KNOWN_HEADER
                            || passed.reason() == Reason.AMBIGUOUS_HEADER))
            .toList();
    return new Reading(reading.tables(), all, reading.oddities(), reading.figuresRead());
  }

  /** The offices and the region that titles name, and all that the files say. */
  WorkbookIdentity identity() {
    return new WorkbookIdentity(identity.offices(), identity.region(), report());
  }

  /** What the files read so far say. */
  public UnitReport report() {
    UnitParts dated = new UnitParts();
    dated.addAll(parts);
    List<Reading.Misdated> misdated = titles.mend(dated, year());
    return new UnitReport(
            name(),
            year(),
            List.copyOf(inputs),
            List.copyOf(dated.indicators),
            List.copyOf(dated.trajectories),
            List.copyOf(dated.components),
            List.copyOf(dated.scores),
            List.copyOf(dated.budgets),
            List.copyOf(dated.histories),
            List.copyOf(dated.figures),
            List.copyOf(dated.rekaps),
            List.copyOf(dated.ikpas),
            new Reading(
                readings.stream().flatMap(reading -> reading.tables().stream()).toList(),
                readings.stream().flatMap(reading -> reading.passedOver().stream()).toList(),
                readings.stream().flatMap(reading -> reading.oddities().stream()).toList(),
                readings.stream().mapToInt(Reading::figuresRead).sum(),
                misdated),
            List.copyOf(spreadsheets))
        .withRelations(List.copyOf(dated.relations));
  }

  private String name() {
    String named = identity.unit();
    if (named != null || inputs.isEmpty()) {
      return named == null ? "" : named;
    }
    String file = inputs.get(0).file();
    String base = file.substring(file.lastIndexOf('/') + 1);
    return base.contains(".") ? base.substring(0, base.lastIndexOf('.')) : base;
  }

  private @Nullable Integer year() {
    Integer named = identity.year();
    if (named != null || inputs.isEmpty()) {
      return named;
    }
    Integer ofTables = parts.latestYear();
    return ofTables != null ? ofTables : Titles.year(inputs.get(0).file());
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
