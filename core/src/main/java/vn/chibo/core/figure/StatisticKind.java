package vn.chibo.core.figure;

/** What a published figure over many parts is. */
public enum StatisticKind {
  /** Average (bình quân, trung bình). */
  MEAN,
  /** Middle value. */
  MEDIAN,
  /** Smallest value. */
  MIN,
  /** Greatest value. */
  MAX,
  /** Share of the parts that meet what is asked. */
  SHARE_OF_PARTS,
  /** At least one part has the figure. */
  SOME,
  /** Every part has the figure. */
  EACH
}
