package vn.chibo.examples.review.committee;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.ParameterKey;

/**
 * A figure of the report.
 *
 * @param id its name, such as {@code regular-held}
 * @param shape a share or a plain count
 * @param flow whether it adds up over months, or stands as of their last day
 * @param span the shortest span for which it says something
 * @param source what it counts
 * @param aims the values of rules that it is aimed at, the first that is in force
 * @param binding the rules that bind every unit: where one is in force all of it is aimed at
 */
record FigureKind(
    String id,
    Shape shape,
    Flow flow,
    Span span,
    MarkSource source,
    List<ParameterKey> aims,
    List<String> binding) {

  /** A share of something, or a plain count. */
  enum Shape {
    SHARE,
    COUNT
  }

  /** How the figures of months become that of a quarter. */
  enum Flow {
    /** They add up; shares are taken anew of the sums. */
    ADDS_UP,
    /** That of the last month stands. */
    STANDS
  }

  /** What readers call it. */
  Text title() {
    return CommitteeMessages.text("figure." + id);
  }

  /** How it is counted. */
  Text how() {
    return CommitteeMessages.text("figure." + id + ".how");
  }

  /** A sentence below its number: in words of its own where what it counts has to be named. */
  Text told(String sentence, Object number) {
    String own = "reason." + id + "." + sentence;
    return CommitteeMessages.text(CommitteeMessages.has(own) ? own : "reason." + sentence, number);
  }

  boolean share() {
    return shape == Shape.SHARE;
  }

  /** Whether it says something of a period: one of its spans ends in it. */
  boolean speaksOf(DatePeriod period) {
    return period.contains(span.around(period.last()).last());
  }
}
