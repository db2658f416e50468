package vn.chibo.regulations.annualreview;

import java.util.Objects;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;

/**
 * How the points of TP.HCM's quarterly sheet are made (Guidance 06-HD/BTCTU, from a derived
 * source): the standard points of an item by progress, quality and difficulty, and the bonus. The
 * coefficients of difficulty, and whether a bonus lifts the total above that of the sheet, are not
 * known: the caller gives the first, and the sheet leaves the second open.
 *
 * <pre>{@code
 * QuarterlyPoints.item(Fraction.of(10), Fraction.ONE, Fraction.percent(90), Fraction.ONE);   // 93/10
 * QuarterlyPoints.bonus(Fraction.of(80));                                                    // 4
 * }</pre>
 */
public final class QuarterlyPoints {
  private static final Provision SHEET = Provisions.of("hd06-hcm/quarterly-sheet");

  private QuarterlyPoints() {}

  /** The clause. */
  public static Citation citation() {
    return SHEET.citation();
  }

  /**
   * The converted points of an item.
   *
   * @param standard its points on the sheet
   * @param progress the share of progress reached, 0 to 1
   * @param quality the share of quality reached, 0 to 1
   * @param difficulty the coefficient of difficulty, above 0
   * @throws IllegalArgumentException if a share lies outside 0 to 1, the coefficient is not above 0
   *     or the points are below 0
   */
  public static Fraction item(
      Fraction standard, Fraction progress, Fraction quality, Fraction difficulty) {
    requireShare("progress", progress);
    requireShare("quality", quality);
    require("standard", standard, standard.compareTo(Fraction.ZERO) >= 0);
    require("difficulty", difficulty, difficulty.compareTo(Fraction.ZERO) > 0);
    Fraction reached =
        figure("progress-weight").times(progress).plus(figure("quality-weight").times(quality));
    return standard.times(reached).times(difficulty);
  }

  /**
   * The bonus on converted points: a share of them, cut to its maximum.
   *
   * @throws IllegalArgumentException if the points are below 0
   */
  public static Fraction bonus(Fraction converted) {
    require("converted", converted, converted.compareTo(Fraction.ZERO) >= 0);
    Fraction share = figure("bonus").times(converted);
    Fraction most = figure("bonus-maximum");
    return share.compareTo(most) > 0 ? most : share;
  }

  private static Fraction figure(String name) {
    return SHEET.figures().stream()
        .filter(entry -> entry.key().name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static void requireShare(String name, Fraction share) {
    Objects.requireNonNull(share, name);
    boolean sound = share.compareTo(Fraction.ZERO) >= 0 && share.compareTo(Fraction.ONE) <= 0;
    require(name, share, sound);
  }

  private static void require(String name, Fraction value, boolean sound) {
    if (!sound) {
      throw new IllegalArgumentException(name + ": " + value);
    }
  }
}
