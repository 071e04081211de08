package id.cermat.writer.rekap;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.jspecify.annotations.Nullable;

/** Links to places in the annotated copies, relative to the roll-up that lies above them. */
final class CopyLinks {
  /** A sheet may hold no more. */
  private static final int MOST = 60_000;

  private final CreationHelper creation;
  private final Map<String, String> copies = new HashMap<>();
  private int made;

  CopyLinks(CreationHelper creation, RollUp rollUp) {
    this.creation = creation;
    for (RollUp.Unit unit : rollUp.units()) {
      unit.copies().forEach((file, copy) -> copies.put(file, unit.folder() + "/" + copy));
    }
  }

  /** The copy of a file; null where there is none. */
  @Nullable String copy(Location place) {
    return copies.get(place.file());
  }

  /** Makes a cell lead to a place in its copy, if there is one. */
  boolean link(Cell cell, Location place) {
    String copy = copy(place);
    if (copy == null || made == MOST) {
      return false;
    }
    return link(cell, copy, place instanceof CellLocation at && keepsSheets(at) ? at : null);
  }

  /** Makes a cell lead to a file or folder. */
  boolean link(Cell cell, String path, @Nullable CellLocation at) {
    Hyperlink link = creation.createHyperlink(HyperlinkType.FILE);
    try {
      link.setAddress(new URI(null, null, path, null).toASCIIString());
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return false;
    }
    if (at != null && link instanceof XSSFHyperlink linked) {
      linked.setLocation("'" + at.sheet().replace("'", "''") + "'!" + at.cell());
    }
    cell.setHyperlink(link);
    made++;
    return true;
  }

  /** The copy of a text table is a workbook of another form. */
  private static boolean keepsSheets(CellLocation at) {
    return at.file().toLowerCase(Locale.ROOT).matches(".*\\.xl\\w+");
  }
}
