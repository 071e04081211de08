package id.cermat.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The small region under {@code sample-workbooks/kanwil}: eight offices in as many layouts, right
 * but for the faults that its documentation lists.
 */
final class KanwilSample {
  private static final long SEED = 11;
  private static final int UNLISTED = 4;
  private static final int REVISED = 6;
  private static final String BEHAVIOUR =
      "Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan";
  private static final String REGIONAL_DATA = "Persentase penghimpunan data regional dari ILAP";
  private static final String COMPETENCE =
      "Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM";
  private static final List<Layout> LAYOUTS =
      List.of(
          Layout.TITLED,
          Layout.MERGED,
          Layout.NKO,
          Layout.STACKED,
          Layout.FRACTION,
          Layout.CSV_SEMICOLON,
          Layout.XLS,
          Layout.ODS);

  private KanwilSample() {}

  static void write(Path folder) throws IOException {
    Kanwil kanwil =
        Kanwil.of(
            SEED,
            LAYOUTS,
            Map.of(
                2, Kanwil.target(BEHAVIOUR, 47),
                3, Kanwil.lacking(REGIONAL_DATA),
                7, Kanwil.achieving(COMPETENCE, new BigDecimal("23.50"))),
            Set.of(UNLISTED));
    SampleUnit first = kanwil.offices().get(0).unit();
    SampleValue.Numeric total = first.number("budget/total/realization");
    kanwil.change(
        0,
        first.with(
            "budget/total/realization",
            total.changedTo(total.value().add(BigDecimal.valueOf(9_000_000L)))));
    FormSheet rekap = kanwil.rekap();
    rekap.change("1/4a-CP/realization", swapped(rekap.value("1/4a-CP/realization")));
    kanwil.write(folder);
    revised(kanwil.offices().get(REVISED), folder);
  }

  /** The first two digits changed places. */
  private static BigDecimal swapped(BigDecimal value) {
    String digits = value.toPlainString();
    return new BigDecimal("" + digits.charAt(1) + digits.charAt(0) + digits.substring(2));
  }

  /** A second version of an office's workbook, with another realization. */
  private static void revised(Kanwil.Office office, Path folder) throws IOException {
    SampleValue.Numeric realization = office.unit().number("realization/8a-CP/realization");
    SampleUnit changed =
        office
            .unit()
            .with(
                "realization/8a-CP/realization",
                realization.changedTo(realization.value().add(BigDecimal.ONE)));
    WorkbookRenderer.render(
        changed,
        office.layout(),
        Files.createDirectories(folder.resolve(office.folder())),
        office.file() + " revisi");
  }
}
