package id.cermat.sample;

import java.util.Random;

/** Invented units, clean to the last figure. */
public final class SampleUnits {
  private static final int YEAR = 2024;

  private SampleUnits() {}

  /** A unit of 10 to 22 indicators; the same seed and layout give the same unit. */
  public static SampleUnit random(long seed, Layout layout) {
    return of("KPP Pratama Contoh " + seed, seed, layout, 10 + new Random(seed).nextInt(13));
  }

  /** A unit of so many indicators. */
  static SampleUnit of(String name, long seed, Layout layout, int indicators) {
    SampleUnit plain = UnitTables.of(UnitGenerator.generate(name, seed, YEAR, layout, indicators));
    return QuirkyUnit.of(plain, layout);
  }
}
