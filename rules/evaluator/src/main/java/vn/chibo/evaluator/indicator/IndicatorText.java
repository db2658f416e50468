package vn.chibo.evaluator.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.QuantityWords;

/** A reading as plain text. */
record IndicatorText(IndicatorReading reading) {
  private static final Fraction HUNDRED = Fraction.of(100);

  String text(Language language) {
    IndicatorFigures now = reading.figures();
    Text line =
        words(
            "text.line",
            reading.indicator().label(),
            PeriodKind.of(now.period()).name(now.period()),
            figures(now),
            before());
    return line.in(language) + "\n" + missing(now.missing(), language);
  }

  static String missing(List<Text> missing, Language language) {
    if (missing.isEmpty()) {
      return "";
    }
    String all = missing.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    return "  " + words("text.missing", all).in(language) + "\n";
  }

  private Text figures(IndicatorFigures now) {
    if (now.coverage() == Coverage.NOT_BEGUN) {
      return words("text.not-begun");
    }
    Text value = value(now.value(), now.numerator(), now.denominator(), unit());
    return now.running() ? words("text.running", value, now.asOf(), now.period().last()) : value;
  }

  private Unit unit() {
    return reading.indicator().unit();
  }

  /** The figure, and for a share of numbers what stands above and below the line. */
  static Text value(Optional<Quantity> value, Quantity above, Optional<Quantity> below, Unit unit) {
    if (value.isEmpty()) {
      return words("text.nothing");
    }
    Text figure = figure(value.get(), unit);
    return below.isEmpty() || !numbers(above)
        ? figure
        : words("text.parts", figure, parts(above, below.get()));
  }

  private static Text parts(Quantity above, Quantity below) {
    String key = above.exact().isPresent() && below.exact().isPresent() ? "exact" : "open";
    return words(
        "parts." + key, QuantityWords.of(above, Unit.COUNT), QuantityWords.of(below, Unit.COUNT));
  }

  /** A sum of shares of meetings is no number that a reader can count. */
  private static boolean numbers(Quantity above) {
    return above.low().map(Bound::value).filter(Fraction::whole).isPresent()
        && above.high().map(Bound::value).filter(high -> !high.whole()).isEmpty();
  }

  /** A share of which everything is possible is not known. */
  private static Text figure(Quantity value, Unit unit) {
    return unit == Unit.SHARE && Quantity.SHARE.within(value)
        ? EvaluatorMessages.text("interval.unknown")
        : QuantityWords.of(value, unit);
  }

  private Text before() {
    Text name = PeriodKind.of(reading.figures().period()).before();
    if (reading.difference() instanceof Difference.Change change) {
      return words(
          "text.before",
          name,
          figure(reading.before().value().orElse(Quantity.UNKNOWN), unit()),
          change(change.by()));
    }
    NotComparable reason = ((Difference.None) reading.difference()).reason();
    return words("text.not-comparable", name, reason.label());
  }

  private Text change(Quantity by) {
    Fraction zero = Fraction.ZERO;
    if (by.equals(Quantity.exactly(zero))) {
      return words("text.same");
    }
    if (by.low().filter(low -> low.value().compareTo(zero) >= 0).isPresent()) {
      return words("text.up", difference(by));
    }
    if (by.high().filter(high -> high.value().compareTo(zero) <= 0).isPresent()) {
      return words("text.down", difference(negated(by)));
    }
    return by.low().isEmpty() || by.high().isEmpty()
        ? words("text.unclear")
        : words("text.between", difference(by));
  }

  /** Points of percent are no percent: 50 % is 10 points, not 25 %, above 40 %. */
  private Text difference(Quantity by) {
    return unit() == Unit.SHARE
        ? words("text.points", QuantityWords.of(by.times(HUNDRED), Unit.COUNT))
        : QuantityWords.of(by, unit());
  }

  private static Quantity negated(Quantity by) {
    return new Quantity(
        by.high().map(IndicatorText::negated), by.low().map(IndicatorText::negated));
  }

  private static Bound negated(Bound bound) {
    return new Bound(Fraction.ZERO.minus(bound.value()), bound.inclusive());
  }

  private static Text words(String key, Object... arguments) {
    return IndicatorFacts.words(key, arguments);
  }
}
