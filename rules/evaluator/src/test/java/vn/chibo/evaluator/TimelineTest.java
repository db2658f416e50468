package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Plans.KEY;
import static vn.chibo.evaluator.Plans.NAME;
import static vn.chibo.evaluator.Plans.book;
import static vn.chibo.evaluator.Plans.central;
import static vn.chibo.evaluator.Plans.length;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;

/** The value of a parameter is that of the day that decides. */
class TimelineTest {
  private static final LocalDate CHANGE = LocalDate.of(2024, 7, 1);
  private static final ParameterEntry EARLIER =
      central(90).during(DatePeriod.ofClosed(LocalDate.of(2018, 7, 6), MIDDLE));
  private static final ParameterEntry LATER = central(120).during(DatePeriod.from(CHANGE));

  private static RuleBook changing() {
    return book(length(AT_LEAST), EARLIER, LATER);
  }

  private static Outcome outcome(RuleBook book, CellRecord record, LocalDate asOf) {
    return Facts.explain(book, Choices.DEFAULT, record, asOf).outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "06-29, 89, Violated",
    "06-29, 90, Satisfied",
    "06-30, 90, Satisfied",
    "07-01, 90, Violated",
    "07-01, 119, Violated",
    "07-01, 120, Satisfied",
    "07-02, 120, Satisfied"
  })
  void should_take_the_value_of_its_own_day_when_a_meeting_is_a_single_event(
      String day, int minutes, String expected) {
    assertThat(Facts.name(outcome(changing(), cell(lasting(day, minutes)), END)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOW_START, 03-31, 2",
    "WINDOW_START, 04-01, 2",
    "WINDOW_START, 04-02, 1",
    "WINDOW_END, 06-29, 2",
    "WINDOW_END, 06-30, 2",
    "WINDOW_END, 07-01, 1"
  })
  void should_take_the_value_of_the_first_or_last_day_when_a_duty_binds_whole_windows(
      WindowPolicy policy, String change, int due) {
    assertThat(due(policy, day(change))).isEqualTo(Fraction.of(due));
  }

  /** What the second quarter asks where one meeting was due before the change and two from it. */
  private static Fraction due(WindowPolicy policy, LocalDate change) {
    ParameterKey key = new ParameterKey(new RuleId(Facts.RULE), NAME);
    ParameterEntry before =
        ParameterEntry.of(key, Fraction.of(1), Unit.COUNT, Facts.CLAUSE)
            .during(DatePeriod.ofClosed(LocalDate.of(2018, 7, 6), change.minusDays(1)));
    ParameterEntry after =
        ParameterEntry.of(key, Fraction.of(2), Unit.COUNT, Facts.CLAUSE)
            .during(DatePeriod.from(change));
    Rule<CellRecord> rule =
        Facts.rule()
            .policy(policy)
            .asks(
                forEvery(
                    quarter(), tallied(countOf(heldMeetings(REGULAR)), atLeast(parameter(NAME)))))
            .build();
    Explanation second =
        Facts.explain(book(rule, before, after), Choices.DEFAULT, cell(), END).parts().get(1);
    return second.required().orElseThrow().allowed().low().orElseThrow().value();
  }

  @Test
  void should_have_no_figure_on_record_when_no_entry_holds_for_the_day() {
    RuleBook gap = book(length(AT_LEAST), EARLIER, LATER.during(DatePeriod.from(day("08-01"))));
    assertThat(outcome(gap, cell(lasting("07-15", 10)), END))
        .isEqualTo(none(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(gap.parameter(KEY, day("07-31"))).isEqualTo(Optional.empty());
    assertThat(gap.parameter(KEY, day("08-01"))).isPresent();
    assertThat(gap.parameter(KEY, day("06-30"))).isPresent();
  }

  /** Issued on 15/12/2023, in force from 01/01/2024 on; or the other way round. */
  @ParameterizedTest
  @CsvSource({
    "2023-12-15, 2024-01-01, 2023-12-31, 90",
    "2023-12-15, 2024-01-01, 2024-01-01, 120",
    "2024-03-15, 2024-01-01, 2024-03-14, 90",
    "2024-03-15, 2024-01-01, 2024-03-15, 120",
    "2024-03, 2024-01-01, 2024-02-29, 90",
    "2024-03, 2024-01-01, 2024-03-01, 120"
  })
  void should_count_only_from_the_later_of_in_force_and_issued_when_asked_as_of_a_day(
      String issued, LocalDate inForce, LocalDate asOf, String minutes) {
    ParameterEntry ward =
        Plans.local(Plans.plan(Plans.WARD, issued).clause("3"), 120, AT_LEAST)
            .during(DatePeriod.from(inForce));
    Timeline timeline =
        book(length(AT_LEAST), central(90), ward).timeline(KEY.rule(), NAME).orElseThrow();
    assertThat(timeline.on(LocalDate.of(2024, 1, 10), asOf, false))
        .isInstanceOfSatisfying(
            Effective.Value.class,
            value -> assertThat(value.entry().value()).isEqualTo(Fraction.parse(minutes)));
  }

  @Test
  void should_stay_silent_when_an_entry_is_unconfirmed_and_the_rule_is_not_switched_on() {
    Citation unconfirmed =
        new Citation(
            Plans.WARD_PLAN.document(), Optional.empty(), SourceStatus.UNCONFIRMED, List.of());
    RuleBook book = book(length(AT_LEAST), central(90), Plans.local(unconfirmed, 120, AT_LEAST));
    CellRecord record = cell(lasting("03-05", 100));
    assertThat(outcome(book, record, END)).isEqualTo(Outcome.SATISFIED);
    assertThat(Facts.explain(book, Choices.DEFAULT.switchOn(Facts.RULE), record, END).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  private static Scope scope(LocalDate asOf) {
    return new Scope(changing().rules().get(0), changing(), Choices.DEFAULT, asOf, Facts.YEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01/2024-06-30, true",
    "2024-06-30/2024-07-01, false",
    "2024-07-01/2024-12-31, true",
    "2018-07-05/2018-07-06, false",
    "2018-07-01/2018-07-05, true"
  })
  void should_be_steady_when_the_value_is_the_same_on_every_day(String days, boolean steady) {
    Requirement requirement = atLeast(parameter(NAME));
    DatePeriod period = DatePeriod.parse(days);
    assertThat(scope(END).steady(requirement, period)).isEqualTo(steady);
    assertThat(scope(END).steady(atLeast(minutes(90)), period)).isTrue();
  }

  @Test
  void should_be_steady_when_one_clause_follows_another_with_the_same_value() {
    RuleBook same = book(length(AT_LEAST), EARLIER, central(90).during(DatePeriod.from(CHANGE)));
    Scope scope = new Scope(same.rules().get(0), same, Choices.DEFAULT, END, Facts.YEAR);
    assertThat(scope.steady(atLeast(parameter(NAME)), Facts.YEAR)).isTrue();
  }

  private static OrganizationRecord shortest(int minutes) {
    return Facts.reporting(
        Facts.statement(
            MeetingMeasures.LENGTH.topic(),
            Statistic.ofCounts(StatisticKind.MIN, Quantity.exactly(minutes))));
  }

  @Test
  void should_stay_open_when_a_report_covers_days_of_two_values() {
    Outcome outcome = Facts.explain(changing(), Choices.DEFAULT, shortest(100), END).outcome();
    assertThat(Facts.missing(outcome))
        .containsExactly(
            Text.of(
                "số liệu tách riêng theo thời gian của từng mức quy định: 90 phút; 120 phút",
                "figures apart for the days of each value required: 90 minutes; 120 minutes"));
    assertThat(outcome(book(length(AT_LEAST), central(90)), shortest(100)))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_take_the_days_under_the_rule_only_when_a_report_begins_before_it() {
    Rule<CellRecord> late =
        Facts.rule()
            .inForce(DatePeriod.from(day("04-01")))
            .policy(WindowPolicy.WINDOW_START)
            .asks(
                forEvery(
                    quarter(), tallied(countOf(heldMeetings(REGULAR)), atLeast(parameter(NAME)))))
            .build();
    ParameterEntry one = ParameterEntry.of(KEY, Fraction.ONE, Unit.COUNT, Facts.CLAUSE);
    OrganizationRecord report =
        Facts.reporting(
            Facts.statement(
                countOf(heldMeetings(REGULAR)).topic(),
                Statistic.ofCounts(StatisticKind.MEAN, Quantity.exactly(2))));
    assertThat(Facts.missing(outcome(book(late, one), report)))
        .singleElement()
        .satisfies(missing -> assertThat(missing.english()).startsWith("single values of"));
  }

  private static Outcome outcome(RuleBook book, OrganizationRecord record) {
    return Facts.explain(book, Choices.DEFAULT, record, END).outcome();
  }

  private static Rule<CellRecord> duration(String id, String days, int minutes) {
    return Facts.rule(id, CellRecord.class)
        .inForce(DatePeriod.parse(days))
        .asks(
            forEvery(
                MeetingMeasures.meetings(REGULAR),
                compare(MeetingMeasures.LENGTH, atLeast(minutes(minutes)))))
        .build();
  }

  /** One rule ends on 27/10/2025 and another begins on 28/10/2025, within one record. */
  @ParameterizedTest
  @CsvSource({
    "2025-10-27, Violated, NotApplicable",
    "2025-10-28, NotApplicable, Satisfied",
    "2025-10-29, NotApplicable, Satisfied"
  })
  void should_fall_under_the_rule_of_its_own_day_when_a_rule_replaces_another(
      LocalDate held, String before, String after) {
    DatePeriod year = DatePeriod.ofYear(2025);
    RuleBook book =
        RuleBook.of(
            Figures.NONE,
            duration("test/before", "2018-07-06/2025-10-27", 90),
            duration("test/after", "2025-10-28/..", 60));
    Meeting meeting = Meeting.builder().date(held).kind(REGULAR).minutes(75).build();
    CellRecord record = cell(Register.of(List.of(meeting)).completeOver(year)).withPeriod(year);
    Evaluation evaluation = Evaluator.of(book).evaluate(record, year.last());
    assertThat(evaluation.findings())
        .extracting(finding -> Facts.name(finding.outcome()))
        .containsExactly(before, after);
    assertThat(book.inForce(LocalDate.of(2025, 10, 27)))
        .extracting(rule -> rule.id().value())
        .containsExactly("test/before");
    assertThat(book.inForce(LocalDate.of(2025, 10, 28)))
        .extracting(rule -> rule.id().value())
        .containsExactly("test/after");
  }
}
