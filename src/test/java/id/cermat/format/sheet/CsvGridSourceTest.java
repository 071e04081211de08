package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvGridSourceTest {
  @TempDir Path folder;

  private Grid read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    List<Grid> grids = WorkbookFiles.read(GridSources.forFile(file), file);
    assertThat(grids).hasSize(1);
    return grids.get(0);
  }

  private Grid read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream().map(GridCell::text).toList();
  }

  @Test
  void cellsKeepTheirLiteralsAndCarryNoType() throws IOException {
    Grid grid = read("anggaran 2024.csv", "Belanja;Pagu\r\nPegawai;1.000.000,50\r\n");
    assertThat(grid.sheet()).isEqualTo("anggaran 2024");
    assertThat(grid.typed()).isFalse();
    assertThat(texts(grid, 1)).containsExactly("Pegawai", "1.000.000,50");
    assertThat(grid.cell(1, 1).kind()).isEqualTo(GridCell.Kind.TEXT);
  }

  @Test
  void theDelimiterIsFoundBesideDecimalCommas() throws IOException {
    assertThat(texts(read("a.csv", "Judul\nKode;A;B\n1;1,5;2,5\n2;2,5;3,5\n"), 2))
        .containsExactly("1", "1,5", "2,5");
    assertThat(texts(read("b.csv", "Kode,A\n1,1.5\n"), 1)).containsExactly("1", "1.5");
    assertThat(texts(read("c.tsv", "Kode\tA\n1\t1,5\n"), 1)).containsExactly("1", "1,5");
    assertThat(texts(read("d.csv", "sep=|\nKode|A;x\n"), 0)).containsExactly("Kode", "A;x");
    assertThat(texts(read("e.csv", "Kode,A\n\"x;y;z\",\"1,5\"\n"), 1))
        .containsExactly("x;y;z", "1,5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkSaysTheEncoding(String encoding) throws IOException {
    Grid grid = read("a.csv", "\uFEFFé€;2\n".getBytes(Charset.forName(encoding)));
    assertThat(texts(grid, 0)).containsExactly("é€", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void withoutAMarkTheEncodingIsFound(String encoding) throws IOException {
    Grid grid = read("a.csv", "é a € b –;2\n".getBytes(Charset.forName(encoding)));
    assertThat(texts(grid, 0)).containsExactly("é a € b –", "2");
  }

  @Test
  void emptyLinesAreRowsAndQuotedLineBreaksAreNot() throws IOException {
    Grid grid = read("a.csv", "Kode;Nama\n\n\"10a-\nCP\";\"kata \"\"kutip\"\"\"\n");
    assertThat(grid.rowCount()).isEqualTo(3);
    assertThat(texts(grid, 2)).containsExactly("10a-\nCP", "kata \"kutip\"");
  }

  @Test
  void anOpenQuoteIsBroken() {
    UnreadableWorkbookException thrown =
        catchThrowableOfType(
            UnreadableWorkbookException.class, () -> read("a.csv", "a;b\n\"c;d\n"));
    assertThat(thrown.detail()).isEqualTo(Detail.INVALID_CSV);
  }

  @Test
  void aFileNamedCsvThatIsBinaryIsNoWorkbook() {
    UnreadableWorkbookException thrown =
        catchThrowableOfType(
            UnreadableWorkbookException.class, () -> read("a.csv", new byte[] {1, 0, 2}));
    assertThat(thrown.detail()).isEqualTo(Detail.OTHER_CONTENT);
  }
}
