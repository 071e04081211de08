package id.cermat.sample.draft;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The automatic lists of a Word document. Every list has a definition of its own, except that the
 * second and later ones of a kind are numbers of the first that start anew.
 */
final class WordLists {
  private final XWPFNumbering numbering;
  private final Map<String, BigInteger> definitions = new HashMap<>();
  private final Map<Integer, BigInteger> open = new HashMap<>();
  private final Map<Integer, String> kinds = new HashMap<>();
  private int count;
  private BigInteger headings = BigInteger.ZERO;

  WordLists(XWPFDocument document) {
    this.numbering = document.createNumbering();
  }

  /** No list goes on behind this. */
  void end() {
    open.clear();
  }

  /** The list of an item with this marker. */
  BigInteger next(String marker, int level) {
    String kind = marker.replaceAll("\\d+", "1").replaceAll("[a-z]", "a");
    BigInteger list = open.get(level);
    if (list == null || !kind.equals(kinds.get(level)) || marker.matches("(?:1|a)[.)]")) {
      list = start(kind, level);
      open.put(level, list);
      kinds.put(level, kind);
    }
    open.keySet().removeIf(other -> other > level);
    return list;
  }

  /** The one list of the numbered headings. */
  BigInteger headings(String marker) {
    if (headings.signum() == 0) {
      headings = numbering.addNum(define(marker.replaceAll("\\d+", "1"), 1));
    }
    return headings;
  }

  private BigInteger start(String kind, int level) {
    BigInteger known = definitions.get(kind + level);
    if (known == null) {
      BigInteger definition = define(kind, level);
      definitions.put(kind + level, definition);
      return numbering.addNum(definition);
    }
    BigInteger number = numbering.addNum(known);
    numbering
        .getNum(number)
        .getCTNum()
        .addNewLvlOverride()
        .addNewStartOverride()
        .setVal(BigInteger.ONE);
    numbering
        .getNum(number)
        .getCTNum()
        .getLvlOverrideArray(0)
        .setIlvl(BigInteger.valueOf(level - 1L));
    return number;
  }

  private BigInteger define(String kind, int level) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(++count));
    CTLvl own = definition.addNewLvl();
    own.setIlvl(BigInteger.valueOf(level - 1L));
    own.addNewStart().setVal(BigInteger.ONE);
    own.addNewNumFmt()
        .setVal(
            kind.equals("-")
                ? STNumberFormat.BULLET
                : kind.startsWith("a") ? STNumberFormat.LOWER_LETTER : STNumberFormat.DECIMAL);
    own.addNewLvlText()
        .setVal(kind.equals("-") ? "-" : "%" + level + kind.substring(kind.length() - 1));
    return numbering.addAbstractNum(new XWPFAbstractNum(definition));
  }
}
