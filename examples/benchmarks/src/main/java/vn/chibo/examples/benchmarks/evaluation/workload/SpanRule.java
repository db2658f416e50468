package vn.chibo.examples.benchmarks.evaluation.workload;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.time.Span;

/**
 * In every whole span there is a meeting of the kind that lasts long enough. Synthetic: no document
 * asks it so.
 *
 * @param span a month or a quarter
 * @param kind the kind of the meeting
 * @param minutes the least length
 */
public record SpanRule(Span span, MeetingKind kind, int minutes) {
  private static final int OF_A_KIND = 15;

  /** The rules of the first set: fifteen about quarters, fifteen about months. */
  public static final List<SpanRule> RULES =
      Stream.concat(
              IntStream.range(0, OF_A_KIND).mapToObj(SpanRule::quarterly),
              IntStream.range(0, OF_A_KIND).mapToObj(SpanRule::monthly))
          .toList();

  private static SpanRule quarterly(int number) {
    return new SpanRule(Span.QUARTER, MeetingKind.THEMATIC, 60 + 6 * number);
  }

  private static SpanRule monthly(int number) {
    return new SpanRule(Span.MONTH, MeetingKind.REGULAR, 52 + 3 * number);
  }
}
