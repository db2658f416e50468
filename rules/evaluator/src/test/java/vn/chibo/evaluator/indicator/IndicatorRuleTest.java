package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.indicator.Cells.spoken;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Tally;

/** What makes a rule of an indicator: its span, its course, the facts behind it. */
class IndicatorRuleTest {
  private static final Indicators STANDARD = SampleIndicators.ALL;

  private static Condition<CellRecord> condition(Indicator indicator) {
    return indicator
        .rule(atLeast(share(Fraction.of(1, 2))))
        .id("huyen-mau/indicator")
        .force(Force.TARGET)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(Cells.YEAR.start()))
        .build()
        .condition();
  }

  @Test
  void should_be_asked_span_by_span_only_when_the_interval_is_one_of_the_calendar() {
    assertThat(condition(STANDARD.indicator("speakers")))
        .isInstanceOf(Condition.ForEverySpan.class);
    assertThat(condition(STANDARD.indicator("distinct_subjects")))
        .isInstanceOf(Condition.Tallied.class);
  }

  @Test
  void should_say_what_later_days_can_do_to_a_figure() {
    assertThat(STANDARD.indicator("thematic_resolutions").tally().orElseThrow().course())
        .isEqualTo(Course.STRETCHING);
    assertThat(STANDARD.indicator("longest_same_run").tally().orElseThrow().course())
        .isEqualTo(Course.STRETCHING);
    assertThat(STANDARD.indicator("speakers").tally().orElseThrow().course())
        .isEqualTo(Course.OPEN);
  }

  @Test
  @SuppressWarnings("unchecked")
  void should_show_only_entries_that_are_meant_or_may_be_as_facts() {
    Tally<CellRecord> tally = STANDARD.indicator("speakers").tally().orElseThrow();
    Predicate<Meeting> shown = ((Tally.Source<CellRecord, Meeting>) tally.source()).shown();
    Meeting meeting = spoken("05-05", 1, 2);
    assertThat(shown)
        .accepts(meeting, meeting.withKind(Optional.empty()))
        .rejects(meeting.withKind(MeetingKind.COMMITTEE));
  }
}
