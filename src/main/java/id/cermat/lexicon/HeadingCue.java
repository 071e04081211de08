package id.cermat.lexicon;

import java.util.Locale;

/**
 * What a heading or the label of a row says of how its figures come of others. The ids are keys of
 * {@code cue.<id>} among the words. A cue proves nothing by itself: the figures have to agree.
 */
public enum HeadingCue {
  /** A part of a whole, in percent or not: %, capaian, serapan. */
  SHARE,
  /** What one figure exceeds another by: sisa, selisih, naik, turun. */
  DIFFERENCE,
  /** The same in terms of the earlier one: pertumbuhan, naik, turun. */
  GROWTH,
  /** Rata-rata. */
  MEAN,
  /** Jumlah, total; the words are those of total rows. */
  TOTAL,
  /** What has come up to a day: s.d., kumulatif. */
  CUMULATIVE;

  /** As it stands in the words' keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
