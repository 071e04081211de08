package id.cermat.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.document.DocxNumbering.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {
  private final DocxNumbering numbering = new DocxNumbering();

  @BeforeEach
  void twoListsOfOneFormat() {
    numbering.define("0", 0, new Level("decimal", "%1.", 1));
    numbering.define("0", 1, new Level("lowerLetter", "%2.", 1));
    numbering.list("1", "0");
    numbering.list("2", "0");
  }

  @Test
  void listsThatShareTheirNumberingGoOn() {
    assertThat(numbering.next("1", 0)).isEqualTo("1.");
    assertThat(numbering.next("1", 1)).isEqualTo("a.");
    assertThat(numbering.next("2", 0)).isEqualTo("2.");
    assertThat(numbering.next("2", 1)).isEqualTo("a.");
  }

  @Test
  void listThatIsToldToBeginsAnewOnce() {
    numbering.restart("2", 0, 1);

    assertThat(numbering.next("1", 0)).isEqualTo("1.");
    assertThat(numbering.next("1", 0)).isEqualTo("2.");
    assertThat(numbering.next("2", 0)).isEqualTo("1.");
    assertThat(numbering.next("2", 0)).isEqualTo("2.");
  }

  @Test
  void redefinedLevelIsThatOfItsListAlone() {
    numbering.redefine("2", 0, new Level("upperRoman", "%1)", 1));

    assertThat(numbering.next("1", 0)).isEqualTo("1.");
    assertThat(numbering.next("2", 0)).isEqualTo("II)");
  }
}
