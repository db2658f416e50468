package vn.chibo.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;

/**
 * Meetings of a cell on some day of a period, always valid. Their length and attendance often lie
 * at a threshold of a rule or just beside it.
 *
 * <pre>{@code
 * MeetingArbitraries.meetings().ofKind(MeetingKind.REGULAR).withMembers(20, 40).withGaps(0);
 * }</pre>
 */
public final class MeetingArbitrary extends ArbitraryDecorator<Meeting> {
  private final DatePeriod period;
  private final MeetingPlan plan;

  MeetingArbitrary(DatePeriod period, MeetingPlan plan) {
    this.period = period;
    this.plan = plan;
  }

  /** Over a period with a known end. */
  public MeetingArbitrary over(DatePeriod days) {
    return new MeetingArbitrary(days, plan);
  }

  /** Of these kinds only. */
  public MeetingArbitrary ofKind(MeetingKind... kinds) {
    return new MeetingArbitrary(period, plan.of(List.of(kinds)));
  }

  /**
   * Of a cell with so many members at least and at most.
   *
   * @throws IllegalArgumentException if there are fewer than one or more at least than at most
   */
  public MeetingArbitrary withMembers(int atLeast, int atMost) {
    return new MeetingArbitrary(
        period, plan.withMembers(new Range(Range.positive(atLeast), atMost)));
  }

  /** How probable it is, from 0 to 1, that a fact is not recorded. */
  public MeetingArbitrary withGaps(double probability) {
    return new MeetingArbitrary(period, plan.withGaps(Range.share(probability)));
  }

  /** With theme, agenda, resolutions and what else stands in minutes, as probable as this. */
  public MeetingArbitrary withDetails(double probability) {
    return new MeetingArbitrary(period, plan.withDetails(Range.share(probability)));
  }

  /** With figures just below, at and just above every threshold of a book. */
  public MeetingArbitrary atThresholdsOf(RuleBook book) {
    return new MeetingArbitrary(period, plan.at(Edges.of(book)));
  }

  /** Meetings with exactly one fault that the validator finds, each beside the sound one. */
  public Arbitrary<AlmostValid<Meeting>> almostValid() {
    MeetingPlan detailed = plan.withDetails(1);
    return AlmostValid.of(Meeting.class, draw -> recipe(draw, detailed));
  }

  private Meeting recipe(Draw draw, MeetingPlan how) {
    return new MeetingValues(draw, how).any(Calendars.day(draw, period));
  }

  @Override
  protected Arbitrary<Meeting> arbitrary() {
    return DrawnArbitrary.atEach(
        plan.edges(), draw -> recipe(draw, plan), (edge, draw) -> recipe(draw, plan.at(edge)));
  }
}
