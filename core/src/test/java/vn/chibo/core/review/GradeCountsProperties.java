package vn.chibo.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/** No true share lies outside the interval that partly known grades allow. */
class GradeCountsProperties {

  @Property
  void should_hold_every_true_share(
      @ForAll @IntRange(min = 0, max = 12) int excellent,
      @ForAll @IntRange(min = 0, max = 12) int good,
      @ForAll @IntRange(min = 0, max = 12) int rest) {
    int graded = excellent + good + rest;
    if (graded == 0) {
      return;
    }
    for (CapBase base : CapBase.values()) {
      int of = base(base, excellent, good, graded);
      if (of > 0) {
        Quantity share = Quantity.exactly(Fraction.of(excellent, of));
        assertThat(share.within(GradeCounts.exactlyGood(good, graded).excellentShare(base)))
            .isTrue();
        assertThat(
                share.within(
                    GradeCounts.goodOrBetter(excellent + good, graded).excellentShare(base)))
            .isTrue();
      }
    }
  }

  private static int base(CapBase base, int excellent, int good, int graded) {
    return switch (base) {
      case T_ONLY -> good;
      case T_AND_ABOVE -> excellent + good;
      case ALL_GRADED -> graded;
    };
  }
}
