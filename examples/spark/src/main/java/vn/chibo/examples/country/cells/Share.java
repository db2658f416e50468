package vn.chibo.examples.country.cells;

import java.util.stream.IntStream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.examples.country.CountryMessages;

/**
 * How much of the country: its first communes, as many in every province. A smaller share is the
 * beginning of a larger one.
 *
 * @param percent the share, 1 to 100
 */
public record Share(int percent) {
  private static final int WHOLE = 100;
  private static final int PROVINCES = 34;
  private static final int CELLS = 3_000;

  /** Refuses what is no share. */
  public Share {
    if (percent < 1 || percent > WHOLE) {
      throw new FaultException(Fault.of("share", CountryMessages.text("fault.share", percent)));
    }
  }

  /** The whole country: 3,400 communes. */
  public static Share whole() {
    return new Share(WHOLE);
  }

  /** The communes, in the order of their numbers. */
  public IntStream communes() {
    return IntStream.range(0, PROVINCES * percent);
  }

  /** How many cells there are: 3,000 for each part of a hundred. */
  public int cells() {
    return CELLS * percent;
  }

  /** The numbers of the cells of a commune, 88 or 89 of them. */
  static IntStream cells(int commune) {
    return IntStream.range(first(commune), first(commune + 1));
  }

  private static int first(int commune) {
    return commune * CELLS / PROVINCES;
  }
}
