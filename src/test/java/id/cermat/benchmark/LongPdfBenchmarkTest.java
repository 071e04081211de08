package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.finding.UnitResult;
import id.cermat.model.Draft;
import id.cermat.sample.Layout;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.draft.DraftFormat;
import id.cermat.sample.draft.DraftGenerator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a PDF of 150 pages takes beside what PDFBox needs to take its text out, and what memory;
 * run by {@code mvn -Pbenchmark test}.
 */
@Tag("benchmark")
class LongPdfBenchmarkTest {
  private static final int PAGES = 150;
  private static final int RUNS = 5;

  private final DraftPipeline pipeline = new DraftPipeline();

  @Test
  @SuppressWarnings("SystemOut")
  void aHundredAndFiftyPagesAreReadAndCheckedInSeconds(@TempDir Path folder) throws IOException {
    Path pdf = longPdf(folder);
    List<Long> stripped = new ArrayList<>();
    List<Long> read = new ArrayList<>();
    List<Long> checked = new ArrayList<>();
    int citations = 0;
    for (int run = 0; run < RUNS; run++) {
      stripped.add(time(() -> strip(pdf)));
      long start = cpu();
      Draft draft = pipeline.draft(pdf);
      long middle = cpu();
      UnitResult result = pipeline.check(pipeline.noBooks(), draft);
      read.add(middle - start);
      checked.add(cpu() - middle);
      citations = result.citations().size();
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d figures: PDFBox %.2f s of CPU, read %.2f s (%.2f times), checked %.2f s; of"
            + " %d MB heap%n",
        PAGES,
        citations,
        seconds(stripped),
        seconds(read),
        seconds(read) / seconds(stripped),
        seconds(checked),
        runtime.maxMemory() >> 20);

    assertThat(citations).isGreaterThan(1000);
  }

  /** One report over and over. */
  private static Path longPdf(Path folder) throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    Path all = folder.resolve("panjang.pdf");
    merger.setDestinationFileName(all.toString());
    Path one =
        DraftFormat.PDF
            .render(DraftGenerator.write(SampleUnits.random(3, Layout.PLAIN), 3), folder, "satu", 3)
            .file();
    int pages;
    try (PDDocument document = Loader.loadPDF(one.toFile())) {
      pages = document.getNumberOfPages();
    }
    for (int merged = 0; merged < PAGES; merged += pages) {
      merger.addSource(one.toFile());
    }
    merger.mergeDocuments(null);
    return all;
  }

  private static void strip(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      Files.writeString(pdf.resolveSibling("teks.txt"), new PDFTextStripper().getText(document));
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static long time(Work work) throws IOException {
    long start = cpu();
    work.run();
    return cpu() - start;
  }

  /** Other programs on the machine take none of it. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2) / 1e9;
  }
}
