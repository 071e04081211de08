package id.cermat.lexicon;

/**
 * The columns of a trajectory, in the order of the year; each names the periods that it
 * consolidates.
 */
public enum Period {
  Q1,
  Q2,
  /** Semester 1: Q1 and Q2. */
  SEMESTER_1,
  Q3,
  /** Up to Q3 (s.d. Q3). */
  UNTIL_Q3,
  Q4,
  /** Semester 2: Q3 and Q4. */
  SEMESTER_2,
  YEAR
}
