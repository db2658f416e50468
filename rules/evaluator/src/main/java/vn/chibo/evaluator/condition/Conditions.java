package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;

/**
 * The words with which conditions are written. A condition compares a figure with a threshold:
 *
 * <pre>{@code
 * compare(LENGTH, atLeast(minutes(60)))                                  // of one subject
 * tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)))           // over a window
 * tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(31)))
 * }</pre>
 *
 * <p>It is asked of every span of the calendar, or of every part, of some, of a share of them:
 *
 * <pre>{@code
 * forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(parameter("thematic-per-quarter"))))
 * forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60))))
 * some(cells(), forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))))
 * shareOf(cells(), condition, atLeast(parameter("cells")))
 * meanOf(regularMeetingsOfCells(), attendanceRate(denominator), moreThan(share(percent(85))))
 * }</pre>
 *
 * <p>Conditions are joined, guarded and excepted:
 *
 * <pre>{@code
 * all(a, b)   any(a, b)   none(a, b)   atLeastOf(2, a, b, c)   not(a)
 * when(a, due)
 * unless(exception, clause, due)
 * readings(Map.of("AT_LEAST_90", a, "MORE_THAN_90", b))
 * }</pre>
 *
 * <p>What no record can say, people judge: {@link #judgement}. What else is counted or measured is
 * data: {@link Measure}, {@link Tally}, {@link Entries} and {@link Parts} of an author's own are
 * asked like those that are here.
 */
public final class Conditions {
  private Conditions() {}

  /** Calendar month. */
  public static Span month() {
    return Span.MONTH;
  }

  /** Calendar quarter. */
  public static Span quarter() {
    return Span.QUARTER;
  }

  /** Calendar year. */
  public static Span year() {
    return Span.YEAR;
  }

  /** A figure of the rule book by its name. */
  public static Threshold parameter(String name) {
    return new Threshold.Parameter(name);
  }

  /** A plain number that follows from the words of the rule. */
  public static Threshold number(long value) {
    return new Threshold.Fixed(Fraction.of(value), Unit.COUNT);
  }

  /** Minutes that follow from the words of the rule. */
  public static Threshold minutes(long value) {
    return new Threshold.Fixed(Fraction.of(value), Unit.MINUTE);
  }

  /** Days that follow from the words of the rule. */
  public static Threshold days(long value) {
    return new Threshold.Fixed(Fraction.of(value), Unit.DAY);
  }

  /** Months that follow from the words of the rule. */
  public static Threshold months(long value) {
    return new Threshold.Fixed(Fraction.of(value), Unit.MONTH);
  }

  /** A share that follows from the words of the rule, such as more than half. */
  public static Threshold share(Fraction value) {
    return new Threshold.Fixed(value, Unit.SHARE);
  }

  /** Inclusive. */
  public static Requirement atLeast(Threshold threshold) {
    return new Requirement(Comparison.AT_LEAST, threshold);
  }

  /** Strict. */
  public static Requirement moreThan(Threshold threshold) {
    return new Requirement(Comparison.MORE_THAN, threshold);
  }

  /** Inclusive. */
  public static Requirement atMost(Threshold threshold) {
    return new Requirement(Comparison.AT_MOST, threshold);
  }

  /** Strict. */
  public static Requirement fewerThan(Threshold threshold) {
    return new Requirement(Comparison.FEWER_THAN, threshold);
  }

  /** Neither more nor fewer. */
  public static Requirement exactly(Threshold threshold) {
    return new Requirement(Comparison.EXACTLY, threshold);
  }

  /** Every part holds. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> Condition<S> all(Condition<S>... parts) {
    return new Condition.All<>(List.of(parts));
  }

  /** One part holds. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> Condition<S> any(Condition<S>... parts) {
    return new Condition.Any<>(List.of(parts));
  }

  /** At least k parts hold. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> Condition<S> atLeastOf(int k, Condition<S>... parts) {
    return new Condition.AtLeastOf<>(k, List.of(parts));
  }

  /** The part does not hold. */
  public static <S> Condition<S> not(Condition<S> part) {
    return new Condition.Not<>(part);
  }

  /** Where the condition holds, what is due holds. */
  public static <S> Condition<S> when(Condition<S> condition, Condition<S> due) {
    return new Condition.When<>(condition, due);
  }

  /** No part holds. Parts that do not apply are dropped. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S> Condition<S> none(Condition<S>... parts) {
    return not(any(parts));
  }

  /** Unless the exception, which a clause of its own allows, holds, what is due holds. */
  public static <S> Condition<S> unless(Condition<S> exception, Citation clause, Condition<S> due) {
    return new Condition.Unless<>(exception, clause, due);
  }

  /** A measure stands so to a threshold. */
  public static <S> Condition<S> compare(Measure<S> measure, Requirement requirement) {
    return new Condition.Compare<>(measure, requirement);
  }

  /** A tally stands so to a threshold. */
  public static <S> Condition<S> tallied(Tally<S> tally, Requirement requirement) {
    return new Condition.Tallied<>(tally, requirement);
  }

  /** The body holds in every whole span. */
  public static <S> Condition<S> forEvery(Span span, Condition<S> body) {
    return new Condition.ForEverySpan<>(span, body);
  }

  /** The body holds for every part. */
  public static <S, T> Condition<S> forEvery(Parts<S, T> parts, Condition<T> body) {
    return new Condition.ForEvery<>(parts, body);
  }

  /** The number of the parts for which the body holds. */
  public static <S, T> Condition<S> countWhere(
      Parts<S, T> parts, Condition<T> body, Requirement requirement) {
    return new Condition.CountWhere<>(parts, body, requirement);
  }

  /** The body holds for at least one part. */
  public static <S, T> Condition<S> some(Parts<S, T> parts, Condition<T> body) {
    return countWhere(parts, body, atLeast(number(1)));
  }

  /** The share of the parts for which the body holds. */
  public static <S, T> Condition<S> shareOf(
      Parts<S, T> parts, Condition<T> body, Requirement requirement) {
    return new Condition.ShareOf<>(parts, body, requirement);
  }

  /** The mean of a measure over the parts. */
  public static <S, T> Condition<S> meanOf(
      Parts<S, T> parts, Measure<T> measure, Requirement requirement) {
    return new Condition.MeanOf<>(parts, measure, requirement);
  }

  /** A body with a name. */
  public static <S> Condition<S> named(String topic, Text label, Condition<S> body) {
    return new Condition.Named<>(new Topic(topic), label, body);
  }

  /**
   * Only people can say. Where they did, their judgement stands in the record that is asked, under
   * the topic; it is met or not where all that were given by the as-of day agree, and in conflict
   * where they do not.
   */
  public static <S> Condition<S> judgement(String topic, Text question, Text who) {
    return judgement(topic, question, who, Set.of());
  }

  /** The same, where the question says figures of the rule, by their names. */
  public static <S> Condition<S> judgement(
      String topic, Text question, Text who, Set<String> figures) {
    return new Condition.Judgement<>(new Topic(topic), question, who, figures);
  }

  /** The readings of a clause, by name, which is all that readers call them by. */
  public static <S> Condition<S> readings(Map<String, Condition<S>> readings) {
    return new Condition.Readings<>(readings, Map.of());
  }

  /**
   * The readings of a clause, by name, with what readers call each.
   *
   * @throws IllegalArgumentException if the labels are not of just these readings
   */
  public static <S> Condition<S> readings(
      Map<String, Condition<S>> readings, Map<String, Text> labels) {
    if (!labels.keySet().equals(readings.keySet())) {
      throw new IllegalArgumentException(
          "labels must be of the readings " + readings.keySet() + ": " + labels.keySet());
    }
    return new Condition.Readings<>(readings, labels);
  }

  /** No figure is on record. */
  public static <S> Condition<S> noFigureOnRecord(Text note) {
    return new Condition.NoFigure<>(note);
  }
}
