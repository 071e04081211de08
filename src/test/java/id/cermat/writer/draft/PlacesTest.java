package id.cermat.writer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.format.document.DraftLine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Places LINES =
      Places.inLines(
          () ->
              List.of(
                  new DraftLine(1, 40, "Target tahun ini se besar Rp1.617.", List.of()),
                  new DraftLine(1, 41, "12", List.of()),
                  new DraftLine(2, 1, "Laporan Kinerja", List.of()),
                  new DraftLine(2, 2, "955.000 tercapai.", List.of())));

  private static TextLocation at(int column, String quote) {
    return new TextLocation("lakin.pdf", 1, null, 40, column, null, null, null, quote);
  }

  @Test
  void blanksOfTheLineAndOfTheQuoteDoNotCount() throws IOException {
    assertThat(LINES.spans(at(18, "sebesar")))
        .containsExactly(new TextSpan(1, null, 40, 18, 8, null));
  }

  @Test
  void quoteGoesOnBehindWhatStandsBetweenPages() throws IOException {
    assertThat(LINES.spans(at(27, "Rp1.617.955.000")))
        .containsExactly(
            new TextSpan(1, null, 40, 27, 8, null), new TextSpan(2, null, 2, 1, 7, null));
  }

  @Test
  void quoteThatDoesNotStandThereHasNoPlace() throws IOException {
    assertThat(LINES.spans(at(27, "Rp1.618.955.000"))).isEmpty();
    assertThat(LINES.spans(at(27, "Rp1.617.956.000"))).isEmpty();
    assertThat(
            LINES.spans(new TextLocation("lakin.pdf", 9, null, 1, 1, null, null, null, "Laporan")))
        .isEmpty();
  }

  @Test
  void paragraphsAreCountedFromOne() throws IOException {
    Places places = Places.inParagraphs(List.of("", "Indeks 120,00."));

    assertThat(
            places.spans(new TextLocation("lakin.docx", null, 2, 1, 8, null, null, null, "120,00")))
        .containsExactly(new TextSpan(null, 2, 1, 8, 6, null));
  }
}
