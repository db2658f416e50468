package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.record.Statement;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** How every part must stand to a number, and what a published figure over the parts proves. */
record Claim(Comparison comparison, Fraction number) {
  Claim(Comparison comparison, int number) {
    this(comparison, Fraction.of(number));
  }

  static Claim exactly(int number) {
    return new Claim(Comparison.EXACTLY, number);
  }

  static Claim percent(Comparison comparison, int percent) {
    return new Claim(comparison, Fraction.percent(percent));
  }

  OutcomeKind of(ExtentStatement words) {
    if (words.standing().isPresent()) {
      return of(words.extent(), words.standing().get() == Standing.MEETS_THE_RULE);
    }
    Quantity value = words.value().orElseThrow();
    if (surely(value)) {
      return words.extent() == Extent.ALL ? SATISFIED : UNDETERMINED;
    }
    return never(value) && words.extent() != Extent.NONE ? VIOLATED : UNDETERMINED;
  }

  /** None that misses it is all that meet it; some that miss it are not all. */
  private static OutcomeKind of(Extent extent, boolean meet) {
    return switch (extent) {
      case NONE -> Answers.so(!meet);
      case ALL -> Answers.so(meet);
      case FEW -> VIOLATED;
      case SOME, MANY, MOST, NEARLY_ALL -> meet ? UNDETERMINED : VIOLATED;
    };
  }

  OutcomeKind of(Statistic figure) {
    Quantity value = figure.quantity();
    return switch (figure.kind()) {
      case SHARE_OF_PARTS -> new Claim(Comparison.EXACTLY, 1).of(value);
      case EACH -> of(value);
      case MIN -> ofSmallest(figure);
      case MAX -> ofGreatest(figure);
      case SOME, MEDIAN -> never(value) ? VIOLATED : byRange(figure);
      case MEAN -> ofMean(figure);
    };
  }

  /** Whether no part stands so, as far as a statement shows. */
  boolean nowhere(Statement statement) {
    if (statement.getPublished() instanceof ExtentStatement words) {
      return words.standing().isPresent()
          ? words.extent() == (meets(words) ? Extent.NONE : Extent.ALL)
          : words.extent() == Extent.ALL && never(words.value().orElseThrow());
    }
    return statement.getPublished() instanceof Statistic figure && nowhere(figure);
  }

  private static boolean meets(ExtentStatement words) {
    return words.standing().get() == Standing.MEETS_THE_RULE;
  }

  private boolean nowhere(Statistic figure) {
    Quantity value = figure.quantity();
    return switch (figure.kind()) {
      case SHARE_OF_PARTS -> Claim.exactly(0).surely(value);
      case EACH -> never(value);
      case MIN -> never(new Quantity(value.low(), figure.range().high()));
      case MAX -> never(new Quantity(figure.range().low(), value.high()));
      case MEAN -> atAnEnd(figure) && never(value);
      case SOME, MEDIAN -> never(figure.range());
    };
  }

  OutcomeKind of(Quantity value) {
    if (surely(value)) {
      return SATISFIED;
    }
    return never(value) ? VIOLATED : UNDETERMINED;
  }

  private OutcomeKind byRange(Statistic figure) {
    return surely(figure.range()) ? SATISFIED : UNDETERMINED;
  }

  private OutcomeKind ofSmallest(Statistic figure) {
    if (never(figure.quantity())) {
      return VIOLATED;
    }
    return surely(new Quantity(figure.quantity().low(), figure.range().high()))
        ? SATISFIED
        : UNDETERMINED;
  }

  private OutcomeKind ofGreatest(Statistic figure) {
    if (never(figure.quantity())) {
      return VIOLATED;
    }
    return surely(new Quantity(figure.range().low(), figure.quantity().high()))
        ? SATISFIED
        : UNDETERMINED;
  }

  /** A mean at an end of the range is that of parts that all lie there. */
  private OutcomeKind ofMean(Statistic figure) {
    Quantity value = figure.quantity();
    if (never(value)) {
      return VIOLATED;
    }
    return atAnEnd(figure) ? of(value) : byRange(figure);
  }

  private static boolean atAnEnd(Statistic figure) {
    Optional<Fraction> value = figure.quantity().exact();
    return value.isPresent()
        && (value.equals(figure.range().low().map(Bound::value))
            || value.equals(figure.range().high().map(Bound::value)));
  }

  /** Whether some part is surely below a number, as far as a figure shows. */
  static boolean someAreBelow(Statistic figure, long number) {
    return new Claim(Comparison.AT_LEAST, Fraction.of(number)).never(figure.quantity());
  }

  private boolean surely(Quantity value) {
    boolean fromBelow = comparison.minimum() || comparison == Comparison.EXACTLY;
    boolean fromAbove = comparison.maximum() || comparison == Comparison.EXACTLY;
    return (!fromBelow || lowEnd(value)) && (!fromAbove || highEnd(value));
  }

  private boolean lowEnd(Quantity value) {
    if (value.low().isEmpty()) {
      return false;
    }
    int order = value.low().get().value().compareTo(number);
    boolean strict = comparison == Comparison.MORE_THAN && value.low().get().inclusive();
    return strict ? order > 0 : order >= 0;
  }

  private boolean highEnd(Quantity value) {
    if (value.high().isEmpty()) {
      return false;
    }
    int order = value.high().get().value().compareTo(number);
    boolean strict = comparison == Comparison.FEWER_THAN && value.high().get().inclusive();
    return strict ? order < 0 : order <= 0;
  }

  private boolean never(Quantity value) {
    return switch (comparison) {
      case AT_LEAST -> new Claim(Comparison.FEWER_THAN, number).surely(value);
      case MORE_THAN -> new Claim(Comparison.AT_MOST, number).surely(value);
      case AT_MOST -> new Claim(Comparison.MORE_THAN, number).surely(value);
      case FEWER_THAN -> new Claim(Comparison.AT_LEAST, number).surely(value);
      case EXACTLY ->
          new Claim(Comparison.FEWER_THAN, number).surely(value)
              || new Claim(Comparison.MORE_THAN, number).surely(value);
    };
  }
}
