package vn.chibo.examples.benchmarks.evaluation.engines;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** The rules of the first set as constraint streams, each match with its justification. */
public class SpanConstraints implements ConstraintProvider {

  /** For Timefold. */
  public SpanConstraints() {}

  /** In the span no meeting is known to be long enough for the rule. */
  record Lacking(int rule, SpanFact span) implements ConstraintJustification {}

  /** In the span there is a meeting of unknown length. */
  record Unrecorded(SpanFact span) implements ConstraintJustification {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return Stream.concat(
            IntStream.range(0, SpanRule.RULES.size()).mapToObj(rule -> lacking(factory, rule)),
            Stream.of(
                unrecorded(factory, Span.MONTH, MeetingKind.REGULAR),
                unrecorded(factory, Span.QUARTER, MeetingKind.THEMATIC)))
        .toArray(Constraint[]::new);
  }

  private static Constraint lacking(ConstraintFactory factory, int number) {
    SpanRule rule = SpanRule.RULES.get(number);
    return spans(factory, rule.span())
        .ifNotExists(
            meetings(factory, rule.kind()).filter(meeting -> meeting.minutes() >= rule.minutes()),
            sameCell(),
            within(rule.span()))
        .penalize(SimpleScore.ONE)
        .justifyWith((span, score) -> new Lacking(number, span))
        .asConstraint("lacking " + number);
  }

  private static Constraint unrecorded(ConstraintFactory factory, Span span, MeetingKind kind) {
    return spans(factory, span)
        .ifExists(
            meetings(factory, kind).filter(meeting -> !meeting.recorded()),
            sameCell(),
            within(span))
        .penalize(SimpleScore.ONE)
        .justifyWith((found, score) -> new Unrecorded(found))
        .asConstraint("unrecorded " + span);
  }

  private static UniConstraintStream<SpanFact> spans(ConstraintFactory factory, Span span) {
    return factory.forEach(SpanFact.class).filter(fact -> fact.span() == span);
  }

  private static UniConstraintStream<MeetingFact> meetings(
      ConstraintFactory factory, MeetingKind kind) {
    return factory.forEach(MeetingFact.class).filter(meeting -> meeting.kind() == kind);
  }

  private static BiJoiner<SpanFact, MeetingFact> sameCell() {
    return Joiners.equal(SpanFact::cell, MeetingFact::cell);
  }

  private static BiJoiner<SpanFact, MeetingFact> within(Span span) {
    return span == Span.MONTH
        ? Joiners.equal(SpanFact::number, MeetingFact::month)
        : Joiners.equal(SpanFact::number, MeetingFact::quarter);
  }
}
