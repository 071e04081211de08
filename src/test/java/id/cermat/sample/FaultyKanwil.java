package id.cermat.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A large region with faults between its offices; those inside of offices are for others to plant.
 * Every office whose number ends in a certain digit differs from its peers in a certain way.
 */
public final class FaultyKanwil {
  /** Offices come in groups of so many, each with one fault of each kind. */
  public static final int GROUP = 44;

  private static final String BEHAVIOUR =
      "Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi dan penyuluhan";
  private static final String REGIONAL_DATA = "Persentase penghimpunan data regional dari ILAP";
  private static final String COMPETENCE =
      "Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM";
  private static final int TARGET = 3;
  private static final int LACKING = 9;
  private static final int OUTLIER = 15;
  private static final int REKAP = 21;
  private static final int UNLISTED = 27;

  private FaultyKanwil() {}

  /**
   * A fault between offices.
   *
   * @param rule the rule that must report it
   * @param office the number of the office at fault
   * @param role the cell at fault, in the office's tables or, after {@code rekap:}, in the rekap;
   *     empty where the fault is that something is missing
   */
  public record Fault(String rule, int office, String role) {}

  /** The region. */
  public static Kanwil of(long seed, int offices) {
    Map<Integer, Deviations> deviations = new HashMap<>();
    for (int first = 0; first < offices; first += GROUP) {
      deviations.put(first + TARGET, Kanwil.target(BEHAVIOUR, 47));
      deviations.put(first + LACKING, Kanwil.lacking(REGIONAL_DATA));
      deviations.put(first + OUTLIER, Kanwil.achieving(COMPETENCE, new BigDecimal("14.25")));
    }
    Kanwil kanwil = Kanwil.of(seed, Kanwil.layouts(offices), deviations, Set.of(UNLISTED));
    for (int first = 0; first < offices; first += GROUP) {
      String role = rekapRole(first + REKAP);
      BigDecimal value = kanwil.rekap().value(role);
      kanwil.rekap().change(role, value.add(new BigDecimal("3.3")));
    }
    return kanwil;
  }

  /** The row of an office in the rekap, which leaves one office out. */
  private static String rekapRole(int office) {
    return (office < UNLISTED ? office : office - 1) + "/6a-CP/index";
  }

  /** The faults of a region of so many offices. */
  public static List<Fault> faults(int offices) {
    Set<Fault> faults = new HashSet<>();
    for (int first = 0; first < offices; first += GROUP) {
      faults.add(new Fault("regional-weight", first + TARGET, "contract/4a-CP/target"));
      faults.add(new Fault("regional-set", first + LACKING, ""));
      faults.add(new Fault("regional-outlier", first + OUTLIER, "realization/9a-N/index"));
      faults.add(new Fault("regional-rekap", first + REKAP, "rekap:" + rekapRole(first + REKAP)));
    }
    faults.add(new Fault("regional-rekap", UNLISTED, ""));
    faults.add(new Fault("regional-total", UNLISTED, "rekap:total/target"));
    faults.add(new Fault("regional-total", UNLISTED, "rekap:total/realization"));
    return List.copyOf(faults);
  }

  /** Whether an office is as its peers are, so that a fault may be planted inside of it. */
  public static boolean ordinary(int office) {
    int place = office % GROUP;
    return office != UNLISTED && !Set.of(TARGET, LACKING, OUTLIER, REKAP).contains(place);
  }
}
