package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.analysis.Planted.CLAUSE;
import static vn.chibo.evaluator.analysis.Planted.OTHER;
import static vn.chibo.evaluator.analysis.Planted.PROVINCE_PLAN;
import static vn.chibo.evaluator.analysis.Planted.RULE;
import static vn.chibo.evaluator.analysis.Planted.WARD_PLAN;
import static vn.chibo.evaluator.analysis.Planted.book;
import static vn.chibo.evaluator.analysis.Planted.layers;
import static vn.chibo.evaluator.analysis.Planted.minutes;
import static vn.chibo.evaluator.analysis.Planted.regular;
import static vn.chibo.evaluator.analysis.Planted.rule;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.MeetingMeasures.DIFFICULTY;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.MINUTES_BEYOND_SET_LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.UNEXCUSED_ABSENCES;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.MeetingMeasures.sittings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;

/** Each check just below, at and above the point from which it speaks. */
class BoundariesTest {
  private static List<WeaknessCode> codes(RuleBook book) {
    return Analysis.of(book).findings().stream().map(Weakness::code).toList();
  }

  private static List<WeaknessCode> codes(Condition<CellRecord> condition) {
    return codes(book(rule(RULE, condition)));
  }

  private static Condition<HeldMeeting> length(int least) {
    return compare(LENGTH, atLeast(Conditions.minutes(least)));
  }

  private static Condition<CellRecord> rate(Fraction above) {
    return forEvery(
        meetings(REGULAR),
        compare(attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED), moreThan(share(above))));
  }

  private static Arguments asks(Condition<CellRecord> condition, WeaknessCode... codes) {
    return Arguments.arguments(condition, List.of(codes));
  }

  static Stream<Arguments> conditions() {
    Condition<HeldMeeting> never = compare(UNEXCUSED_ABSENCES, fewerThan(number(0)));
    Condition<HeldMeeting> always = compare(UNEXCUSED_ABSENCES, atLeast(number(0)));
    Fraction half = Fraction.of(1, 2);
    return Stream.of(
        asks(all(regular(atLeast(number(3))), regular(atMost(number(3))))),
        asks(
            all(regular(atLeast(number(4))), regular(atMost(number(3)))),
            WeaknessCode.CONTRADICTION),
        asks(
            all(regular(moreThan(number(3))), regular(fewerThan(number(4)))),
            WeaknessCode.CONTRADICTION),
        asks(all(regular(moreThan(number(3))), regular(fewerThan(number(5))))),
        asks(regular(atLeast(number(1)))),
        asks(regular(atLeast(number(0))), WeaknessCode.SAYS_NOTHING),
        asks(regular(exactly(number(0)))),
        asks(regular(fewerThan(number(0))), WeaknessCode.CONTRADICTION),
        asks(not(regular(fewerThan(number(0)))), WeaknessCode.SAYS_NOTHING),
        asks(rate(Fraction.of(99, 100))),
        asks(rate(Fraction.ONE), WeaknessCode.CONTRADICTION),
        asks(forEvery(meetings(REGULAR), length(2))),
        asks(forEvery(meetings(REGULAR), length(1)), WeaknessCode.SAYS_NOTHING),
        asks(forEvery(meetings(REGULAR), compare(DIFFICULTY, exactly(number(1))))),
        asks(
            forEvery(meetings(REGULAR), compare(DIFFICULTY, exactly(number(2)))),
            WeaknessCode.CONTRADICTION),
        asks(
            forEvery(
                meetings(REGULAR),
                compare(MINUTES_BEYOND_SET_LENGTH, atLeast(Conditions.minutes(-5))))),
        // The same population: what one asks of a meeting the other forbids.
        asks(
            all(
                forEvery(meetings(REGULAR), length(90)),
                forEvery(meetings(REGULAR), not(length(60)))),
            WeaknessCode.CONTRADICTION),
        asks(
            all(
                forEvery(meetings(REGULAR), length(90)),
                forEvery(sittings(COMBINED), not(length(60))))),
        // Each span apart: a month is no quarter.
        asks(
            all(
                forEvery(month(), regular(atLeast(number(2)))),
                forEvery(month(), regular(atMost(number(1))))),
            WeaknessCode.CONTRADICTION),
        asks(
            all(
                forEvery(quarter(), regular(atLeast(number(2)))),
                forEvery(month(), regular(atMost(number(1)))))),
        asks(countWhere(meetings(REGULAR), never, atMost(number(0))), WeaknessCode.SAYS_NOTHING),
        asks(some(meetings(REGULAR), never), WeaknessCode.CONTRADICTION),
        asks(some(meetings(REGULAR), length(60))),
        asks(shareOf(meetings(REGULAR), never, atLeast(share(half))), WeaknessCode.CONTRADICTION),
        asks(shareOf(meetings(REGULAR), always, atLeast(share(half))), WeaknessCode.SAYS_NOTHING),
        asks(shareOf(meetings(REGULAR), length(60), atLeast(share(half)))),
        asks(
            shareOf(meetings(REGULAR), length(60), moreThan(share(Fraction.ONE))),
            WeaknessCode.CONTRADICTION),
        asks(
            meanOf(meetings(REGULAR), LENGTH, atLeast(Conditions.minutes(1))),
            WeaknessCode.SAYS_NOTHING),
        asks(meanOf(meetings(REGULAR), LENGTH, atLeast(Conditions.minutes(2)))),
        asks(meanOf(meetings(REGULAR), LENGTH, moreThan(Conditions.minutes(1)))),
        // A clause of two readings is impossible only where both are.
        asks(
            readings(Map.of("A", regular(atLeast(number(1))), "B", regular(fewerThan(number(0)))))),
        asks(
            readings(
                Map.of("A", regular(fewerThan(number(-1))), "B", regular(fewerThan(number(0))))),
            WeaknessCode.CONTRADICTION),
        asks(all(judged("a"), not(judged("a"))), WeaknessCode.CONTRADICTION),
        asks(all(judged("a"), not(judged("b")))),
        asks(noFigureOnRecord(Text.same("none"))));
  }

  private static Condition<CellRecord> judged(String topic) {
    return judgement(topic, Text.same(topic), Text.same("cell"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void should_speak_of_a_rule_just_where_it_is_so(
      Condition<CellRecord> condition, List<WeaknessCode> codes) {
    assertThat(codes(condition)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01/2024-12-30, WINDOW_START, false",
    "2024-01-02/2024-12-31, WINDOW_START, true",
    "2024-01-02/2025-01-01, WINDOW_START, false",
    "2024-01-02/2024-12-30, WINDOW_END, true",
    "2024-01-02/2024-12-31, WINDOW_END, false",
    "2024-01-02/2024-12-30, EVENT, false",
    "2024-01-02/.., WINDOW_START, false",
    "../2024-12-30, WINDOW_END, false"
  })
  void should_call_a_rule_of_years_dead_just_where_no_year_falls_under_it(
      String days, WindowPolicy policy, boolean dead) {
    Rule<CellRecord> rule =
        rule(RULE)
            .inForce(DatePeriod.parse(days))
            .policy(policy)
            .asks(forEvery(Conditions.year(), regular(atLeast(number(12)))))
            .build();
    assertThat(codes(book(rule)).contains(WeaknessCode.DEAD_RULE)).isEqualTo(dead);
  }

  @ParameterizedTest
  @CsvSource({"2018-07-05, true", "2018-07-06, false", "2018-07-07, false"})
  void should_call_a_rule_dead_just_where_it_ends_before_its_document(String last, boolean dead) {
    Rule<CellRecord> rule =
        rule(RULE)
            .inForce(DatePeriod.ofClosed(LocalDate.of(2018, 1, 1), LocalDate.parse(last)))
            .asks(judged("a"))
            .build();
    assertThat(codes(book(rule)).contains(WeaknessCode.DEAD_RULE)).isEqualTo(dead);
  }

  private static final Rule<CellRecord> LONG =
      rule(RULE, forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))));

  private static ParameterEntry during(ParameterEntry entry, String days) {
    return entry.during(DatePeriod.parse(days));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30, 2024-07-01,",
    "2024-06-29, 2024-07-01, WINDOW_HOLE",
    "2024-07-01, 2024-07-01, WINDOW_OVERLAP"
  })
  void should_speak_of_days_just_where_values_do_not_meet(
      String last, String next, WeaknessCode code) {
    RuleBook book =
        book(LONG, during(minutes(90), "2024-01-01/" + last), during(minutes(95), next + "/.."));
    assertThat(codes(book)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"89, SHADOWED_LAYER", "90,", "91,"})
  void should_call_a_layer_shadowed_just_where_it_is_laxer(int ward, WeaknessCode code) {
    assertThat(codes(layers(LONG, minutes(90), minutes(WARD_PLAN, ward, "2024-01-01"))))
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void should_find_nothing_when_a_clause_lets_the_layer_relax() {
    ParameterEntry relaxed = minutes(WARD_PLAN, 60, "2024-01-01").delegated(CLAUSE);
    assertThat(codes(layers(LONG, minutes(90), relaxed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, SHADOWED_LAYER", "2024-01-02,"})
  void should_call_a_layer_shadowed_just_where_a_lower_one_overrides_all_its_days(
      String wardFrom, WeaknessCode code) {
    RuleBook book =
        layers(
            LONG,
            minutes(90),
            minutes(PROVINCE_PLAN, 100, "2024-01-01"),
            minutes(WARD_PLAN, 120, wardFrom));
    assertThat(codes(book)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void should_say_nothing_of_an_unconfirmed_value_when_it_speaks_only_if_switched_on() {
    ParameterEntry silent =
        new ParameterEntry(
            minutes(90).key(),
            Fraction.of(60),
            minutes(90).unit(),
            new Citation(Planted.GUIDANCE, CLAUSE.clause(), SourceStatus.UNCONFIRMED, List.of()),
            Optional.of(DatePeriod.from(LocalDate.of(2024, 1, 1))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(codes(book(LONG, minutes(90), silent))).isEmpty();
    assertThat(codes(book(LONG, silent))).containsExactly(WeaknessCode.WINDOW_HOLE);
    assertThat(codes(book(LONG, during(minutes(90), "2020-01-01/2020-12-31"))))
        .containsExactlyInAnyOrder(
            WeaknessCode.WINDOW_HOLE, WeaknessCode.UNUSED_PARAMETER, WeaknessCode.DEAD_RULE);
  }

  private static Rule<CellRecord> shorterThan(int minutes, String days) {
    return rule(OTHER)
        .inForce(DatePeriod.parse(days))
        .asks(forEvery(meetings(REGULAR), compare(LENGTH, fewerThan(Conditions.minutes(minutes)))))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"90, true", "91, false"})
  void should_report_two_rules_just_where_no_value_meets_both(int minutes, boolean conflict) {
    RuleBook book =
        book(
            rule(RULE, forEvery(meetings(REGULAR), length(90))),
            shorterThan(minutes, "2024-01-01/.."));
    assertThat(codes(book).contains(WeaknessCode.CONTRADICTION)).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, false", "2024-01-01, true"})
  void should_report_two_rules_just_where_they_share_a_day(String last, boolean conflict) {
    RuleBook book =
        book(
            rule(RULE, forEvery(meetings(REGULAR), length(90))),
            shorterThan(60, "2023-01-01/" + last));
    assertThat(codes(book).contains(WeaknessCode.CONTRADICTION)).isEqualTo(conflict);
  }

  @Test
  void should_report_no_contradiction_when_one_of_two_rules_is_not_confirmed() {
    Rule<CellRecord> unconfirmed =
        rule(OTHER)
            .status(SourceStatus.UNCONFIRMED)
            .asks(forEvery(meetings(REGULAR), not(length(60))))
            .build();
    assertThat(codes(book(rule(RULE, forEvery(meetings(REGULAR), length(90))), unconfirmed)))
        .isEmpty();
  }

  @Test
  void should_find_a_contradiction_of_an_author_s_own_measure_without_running_it() {
    Measure<HeldMeeting> own =
        Measure.of(
            "own",
            Text.same("own"),
            Unit.COUNT,
            held -> {
              throw new IllegalStateException("must not be run");
            });
    assertThat(
            codes(
                forEvery(
                    meetings(REGULAR),
                    all(compare(own, atLeast(number(2))), compare(own, atMost(number(1)))))))
        .containsExactly(WeaknessCode.CONTRADICTION);
    assertThat(codes(forEvery(meetings(REGULAR), compare(own, atLeast(number(0)))))).isEmpty();
  }
}
