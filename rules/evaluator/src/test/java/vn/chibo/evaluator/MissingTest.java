package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.ofUnknownKind;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.ReportedFigures.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.evidence.Missing;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.SampleIndicators;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** The least that must become known. */
class MissingTest {
  private static final Condition<CellRecord> THEMATIC_EACH_QUARTER =
      forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));
  private static final Condition<CellRecord> LONG =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(60))));

  private static Optional<Missing> missing(Condition<CellRecord> condition, CellRecord record) {
    return Missing.of(record, other -> Facts.outcome(Facts.asking(condition), other, Facts.END));
  }

  private static List<String> paths(Condition<CellRecord> condition, CellRecord record) {
    return missing(condition, record).orElseThrow().facts().stream()
        .map(fact -> fact.path().toString())
        .toList();
  }

  @Test
  void should_be_the_months_of_the_quarters_without_a_meeting() {
    Register<Meeting> register =
        Register.of(
                List.of(
                    meeting("02-12", THEMATIC),
                    meeting("07-14", THEMATIC),
                    meeting("10-14", THEMATIC)))
            .completeOver(DatePeriod.parse("2024-04-01/2024-05-31"));
    assertThat(paths(THEMATIC_EACH_QUARTER, cell(register)))
        .containsExactly("meetings.complete[2024-06-01/2024-06-30]");
  }

  @Test
  void should_be_the_length_of_each_meeting_of_which_it_is_not_recorded() {
    CellRecord cell = cell(lasting("02-12", 90), meeting("03-12", REGULAR));
    assertThat(paths(LONG, cell)).containsExactly("meetings[2024-03-12#0].minutes");
  }

  @Test
  void should_be_kind_and_length_when_neither_is_recorded() {
    assertThat(paths(LONG, cell(lasting("02-12", 90), ofUnknownKind("03-12"))))
        .containsExactly("meetings[2024-03-12#0].kind", "meetings[2024-03-12#0].minutes");
  }

  @Test
  void should_be_nothing_when_the_outcome_is_known() {
    assertThat(paths(LONG, cell(lasting("02-12", 30), meeting("03-12", REGULAR)))).isEmpty();
  }

  /** Nothing but the names of those absent tells whether it was one member or two. */
  @Test
  void should_be_the_names_when_the_counts_leave_open_who_was_absent() {
    HeadCount counts =
        HeadCount.builder()
            .members(12)
            .exempted(0)
            .onSpecialDuty(0)
            .suspended(0)
            .present(10)
            .excused(1)
            .unexcused(1)
            .build();
    CellRecord cell =
        cell(
            meeting("02-12", REGULAR).withAttendance(counts),
            meeting("03-12", REGULAR).withAttendance(counts));

    assertThat(paths(tallied(LONGEST_EXCUSED_RUN, fewerThan(number(2))), cell))
        .containsExactly(
            "meetings[2024-02-12#0].attendance.states", "meetings[2024-03-12#0].attendance.states");
  }

  /** Of each a small rule of which a record of a single meeting lacks one thing. */
  @ParameterizedTest
  @CsvSource({
    "speakers, contributions",
    "visual_aids, contributions",
    "no_critical_contribution, contributions",
    "distinct_subjects, agenda",
    "thematic_resolutions, resolutions",
    "chosen_by_the_cell, theme",
    "lessons_recorded, lessons",
    "draft_passed_before, preparation",
    "meetings_attended, superiorMembers",
    "length/median, minutes",
    "merged_meetings, mergedWith"
  })
  void should_name_the_detail_that_an_indicator_lacks(String key, String detail) {
    Indicator indicator = SampleIndicators.ALL.indicator(key);
    Meeting present =
        meeting("02-12", THEMATIC).withAttendance(HeadCount.builder().present(10).build());
    Condition<CellRecord> condition =
        tallied(
            indicator.tally().orElseThrow(),
            atLeast(
                indicator.unit() == Unit.MINUTE
                    ? Conditions.minutes(60)
                    : new Threshold.Fixed(Fraction.ONE, indicator.unit())));

    assertThat(paths(condition, cell(present))).containsExactly("meetings[2024-02-12#0]." + detail);
  }

  @Test
  void should_be_called_in_both_languages() {
    CellRecord cell = cell(meeting("02-12", THEMATIC));
    Condition<CellRecord> condition =
        tallied(
            SampleIndicators.ALL.indicator("thematic_resolutions").tally().orElseThrow(),
            atLeast(number(1)));

    assertThat(missing(condition, cell).orElseThrow().facts())
        .extracting(Fact::label)
        .containsExactly(
            Text.of(
                "sinh hoạt ngày 12/02/2024: nghị quyết, việc giao và chỉ tiêu",
                "meeting of 12 Feb 2024: resolutions, tasks given and targets"));
  }

  /** More spoke than were present: that is to be set right, and nothing is missing. */
  @Test
  void should_be_no_set_of_facts_when_facts_contradict_each_other() {
    Meeting wrong =
        meeting("02-12", REGULAR)
            .withAttendance(HeadCount.builder().present(3).build())
            .withContributions(Contributions.builder().speakers(4).build());
    Condition<CellRecord> condition =
        tallied(
            SampleIndicators.ALL.indicator("speakers").tally().orElseThrow(),
            atLeast(share(Fraction.of(1, 2))));

    assertThat(missing(condition, cell(wrong))).isEmpty();
    assertThat(Facts.outcome(Facts.asking(condition), cell(wrong), Facts.END))
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.CONFLICTING_FACTS,
                List.of(
                    Text.of(
                        "số phát biểu nhiều hơn số có mặt, cần ghi lại cho đúng của buổi ngày 12/02/2024",
                        "more speakers than members present, to be set right, meeting of 12 Feb 2024"))));
  }

  @Test
  void should_be_no_set_of_facts_when_people_must_judge() {
    Condition<CellRecord> judged = judgement("x", Text.same("x"), Text.same("y"));
    assertThat(missing(judged, cell())).isEmpty();
  }

  private static final Text TARGETS = Text.of("chỉ tiêu hoàn thành", "targets met");

  /** A record does not know what rules ask of it, but the rule does. */
  @Test
  void should_be_the_figure_that_nobody_reported() {
    Rule<CellRecord> rule = Facts.asking(TARGETS_MET);
    Function<CellRecord, Outcome> outcome = other -> Facts.outcome(rule, other, Facts.END);

    assertThat(Missing.of(cell(), outcome)).isEmpty();
    assertThat(Missing.of(cell(), rule.reported(), outcome).orElseThrow().facts())
        .containsExactly(
            new Fact(
                FactPath.RECORD
                    .then(new FactPath.Attribute("figures"))
                    .then(new FactPath.Attribute("targets-met")),
                Text.of("số liệu báo cáo: chỉ tiêu hoàn thành", "reported figure: targets met")));
  }

  private static final Condition<CellRecord> TARGETS_MET =
      compare(reported("targets-met", TARGETS, Unit.SHARE), atLeast(share(Fraction.of(9, 10))));

  private static List<String> toReport(CellRecord record, LocalDate asOf) {
    Rule<CellRecord> rule = Facts.asking(TARGETS_MET);
    return Missing.of(record, rule.reported(), other -> Facts.outcome(rule, other, asOf))
        .map(missing -> missing.facts().stream().map(fact -> fact.path().toString()).toList())
        .orElse(List.of("nothing would settle it"));
  }

  private static ReportedFigure figure(Quantity value) {
    return ReportedFigure.builder()
        .topic(new Topic("targets-met"))
        .date(Facts.MIDDLE)
        .value(value)
        .by(TARGETS)
        .build();
  }

  /** An interval that leaves it open, and a figure that stands only later, are not enough. */
  @Test
  void should_be_the_figure_where_what_is_reported_is_not_enough() {
    Quantity some = Quantity.moreThan(Fraction.of(4, 5));
    CellRecord exact = cell().withFigures(figure(Quantity.exactly(Fraction.ONE)));

    assertThat(toReport(cell().withFigures(figure(some)), Facts.END))
        .containsExactly("figures.targets-met");
    assertThat(toReport(exact, Facts.MIDDLE.minusDays(1))).containsExactly("figures.targets-met");
    assertThat(toReport(exact, Facts.MIDDLE)).isEmpty();
  }

  @Test
  void should_be_no_figure_where_those_reported_contradict_each_other() {
    CellRecord both =
        cell()
            .withFigures(
                figure(Quantity.exactly(Fraction.ONE)), figure(Quantity.exactly(Fraction.ZERO)));

    assertThat(toReport(both, Facts.END)).containsExactly("nothing would settle it");
  }

  /** What holds as it is needs no figure; a measure of a record is not to be reported. */
  @Test
  void should_pass_over_measures_that_nobody_reports() {
    Measure<CellRecord> own =
        Measure.of("own", TARGETS, Unit.COUNT, cell -> Observation.missing(TARGETS));
    Rule<CellRecord> rule = Facts.asking(compare(own, atLeast(number(1))));

    assertThat(Missing.of(cell(), List.of(own), other -> Facts.outcome(rule, other, Facts.END)))
        .isEmpty();
  }
}
