package vn.chibo.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.GradeCounts;

/** How the cells of an organization were graded. */
final class GradeValues {
  private static final int MOST_GRADED = 25;

  private GradeValues() {}

  /** Under up to two readings of the published figures. */
  static Map<String, GradeCounts> readings(Draw draw, Edges edges) {
    Map<String, GradeCounts> readings = new LinkedHashMap<>();
    for (String reading : new String[] {"FIRST", "SECOND"}) {
      draw.maybe(0.4, () -> counts(draw, edges)).ifPresent(c -> readings.put(reading, c));
    }
    return readings;
  }

  /** As reports give them; or in full, often exactly a threshold excellent, or one beside it. */
  static GradeCounts counts(Draw draw, Edges edges) {
    int graded = draw.between(1, MOST_GRADED);
    return switch (draw.weighted(1, 1, 2)) {
      case 0 -> GradeCounts.exactlyGood(draw.below(graded + 1), graded);
      case 1 -> GradeCounts.goodOrBetter(draw.below(graded + 1), graded);
      default -> full(draw, graded, edges);
    };
  }

  /** The threshold is a share of all who are graded, of those excellent or good, or of the good. */
  private static GradeCounts full(Draw draw, int most, Edges edges) {
    Fraction at = edges.shareAt(draw);
    int parts = at.denominator().intValue();
    int base = Math.max(parts, most / parts * parts);
    int excellent = base / parts * at.numerator().intValue() + edges.side(draw);
    int cut = Math.max(0, Math.min(base, excellent));
    return switch (draw.below(3)) {
      case 0 -> counts(base, cut, draw.below(base - cut + 1));
      case 1 -> counts(base + draw.below(4), cut, base - cut);
      default -> counts(base + cut + draw.below(4), cut, base);
    };
  }

  private static GradeCounts counts(int graded, int excellent, int good) {
    return new GradeCounts(
        Quantity.exactly(graded), Quantity.exactly(excellent), Quantity.exactly(good));
  }
}
