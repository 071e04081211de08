package id.cermat.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the workbooks and draft reports under {@code sample-workbooks/}. After a change to the
 * generator they are written anew by {@code mvn test -Dtest=SampleWorkbooksTest
 * -Dcermat.sample-workbooks=rewrite}.
 */
final class SampleWorkbooks {
  private static final int SMALL = 10;
  private static final int USUAL = 16;

  private SampleWorkbooks() {}

  /** Writes all of them below a folder. */
  static void write(Path folder) throws IOException {
    Path layouts = Files.createDirectories(folder.resolve("layouts"));
    WorkbookRenderer.render(BekasiUtara.unit(), BekasiUtara.LAYOUT, folder, "bekasi-utara-2024");
    SampleUnit clean = SampleUnits.of("KPP Pratama Contoh Bersih", 2024, Layout.TITLED, USUAL);
    WorkbookRenderer.render(clean, Layout.TITLED, folder, "bersih-2024");
    SampleReports.write(folder, clean);
    Rekap.wide(SMALL, SMALL).write(layouts, "rekap.xlsx");
    IkpaExport.of(SMALL, SMALL).write(layouts, "ikpa.xlsx");
    KanwilSample.write(Files.createDirectories(folder.resolve("kanwil")));
    List<Layout> all = Layout.samples();
    for (int i = 0; i < all.size(); i++) {
      Layout layout = all.get(i);
      Path target =
          layout.extension().equals("csv")
              ? Files.createDirectories(layouts.resolve(layout.id()))
              : layouts;
      String name = layout.extension().equals("csv") ? "contoh" : layout.id();
      WorkbookRenderer.render(
          SampleUnits.of("KPP Pratama Contoh " + (i + 1), i + 1L, layout, SMALL),
          layout,
          target,
          name);
    }
  }
}
