package id.cermat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CellLocationTest {

  @Property
  void lettersNameOneColumn(@ForAll @IntRange(max = 16_383) int column) {
    assertThat(CellLocation.columnIndex(CellLocation.columnName(column))).isEqualTo(column);
  }

  @Example
  void columnsAreNamedAsInASheet() {
    assertThat(CellLocation.columnName(25)).isEqualTo("Z");
    assertThat(CellLocation.columnName(26)).isEqualTo("AA");
    assertThat(CellLocation.columnName(16_383)).isEqualTo("XFD");
    assertThat(CellLocation.columnIndex("ba")).isEqualTo(52);
  }

  @Example
  void placeIsSheetAndCell() {
    assertThat(new CellLocation("a.xlsx", "Anggaran", 3, 2).label()).isEqualTo("Anggaran!C4");
  }

  @Example
  void otherSignsAreNoColumn() {
    assertThatIllegalArgumentException().isThrownBy(() -> CellLocation.columnIndex("A1"));
  }
}
