package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.MINUTES_BEYOND_SET_LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.Witnesses;
import vn.chibo.evaluator.outcome.Witnesses.Witness;
import vn.chibo.evaluator.outcome.WitnessesByRule;

/**
 * The plan, which counts without explaining, says what the walk explains: over cells with a meeting
 * or none in most months, in which figures lie at the thresholds, are missing or contradict
 * themselves.
 */
class PlanProperties {
  private static final Text WORDS = Text.same("words");
  private static final Fraction HALF = Fraction.of(1, 2);
  static final List<LocalDate> DAYS =
      List.of("01-01", "03-31", "04-01", "05-14", "06-30", "12-30", "12-31").stream()
          .map(Facts::day)
          .toList();

  private static final Decisions<CellRecord> DECISIONS =
      new Decisions<>() {
        @Override
        public Register<Decision> of(CellRecord cell) {
          return cell.getDecisions();
        }

        @Override
        public LocalDate day(CellRecord cell) {
          return Facts.day("06-30");
        }
      };

  static final Condition<HeldMeeting> HOUR = compare(LENGTH, atLeast(minutes(60)));
  private static final Condition<HeldMeeting> AS_SET =
      compare(MINUTES_BEYOND_SET_LENGTH, atLeast(minutes(0)));
  private static final Condition<HeldMeeting> SHORT = compare(LENGTH, fewerThan(minutes(60)));
  static final Condition<HeldMeeting> WELL_ATTENDED =
      compare(attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED), moreThan(share(HALF)));
  private static final Condition<CellRecord> JUDGED = judgement("judged", WORDS, WORDS);
  static final Condition<CellRecord> CONSENT =
      new Condition.Decided<>(DecisionKind.CONSENT_TO_SIZE, DECISIONS);

  static Condition<CellRecord> regular(int count) {
    return tallied(countOf(heldMeetings(REGULAR)), atLeast(number(count)));
  }

  private static final List<Condition<CellRecord>> CONDITIONS =
      List.of(
          regular(0),
          regular(1),
          regular(3),
          tallied(countOf(heldMeetings(REGULAR)), exactly(number(2))),
          tallied(countOf(heldMeetings(THEMATIC)), fewerThan(number(1))),
          forEvery(month(), regular(1)),
          forEvery(quarter(), regular(2)),
          forEvery(quarter(), tallied(countOf(heldMeetings(REGULAR)), atMost(number(2)))),
          forEvery(year(), regular(4)),
          forEvery(meetings(REGULAR), HOUR),
          forEvery(meetings(REGULAR), SHORT),
          forEvery(meetings(THEMATIC), WELL_ATTENDED),
          forEvery(meetings(REGULAR), all(HOUR, WELL_ATTENDED)),
          forEvery(quarter(), forEvery(meetings(REGULAR), HOUR)),
          some(meetings(REGULAR), HOUR),
          some(meetings(REGULAR), WELL_ATTENDED),
          forEvery(month(), some(meetings(REGULAR), HOUR)),
          forEvery(quarter(), some(meetings(REGULAR), HOUR)),
          forEvery(quarter(), some(meetings(REGULAR), WELL_ATTENDED)),
          forEvery(quarter(), some(meetings(REGULAR), SHORT)),
          forEvery(quarter(), countWhere(meetings(REGULAR), HOUR, atLeast(number(2)))),
          forEvery(year(), some(meetings(REGULAR), HOUR)),
          countWhere(meetings(REGULAR), HOUR, atLeast(number(2))),
          countWhere(meetings(REGULAR), WELL_ATTENDED, fewerThan(number(2))),
          countWhere(meetings(REGULAR), HOUR, exactly(number(0))),
          shareOf(meetings(REGULAR), HOUR, atLeast(share(HALF))),
          shareOf(meetings(REGULAR), HOUR, moreThan(share(Fraction.ZERO))),
          shareOf(meetings(REGULAR), WELL_ATTENDED, exactly(share(Fraction.ONE))),
          shareOf(meetings(REGULAR), HOUR, fewerThan(share(HALF))),
          meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(60))),
          atLeastOf(2, regular(2), forEvery(meetings(REGULAR), HOUR), CONSENT),
          not(forEvery(meetings(REGULAR), HOUR)),
          unless(CONSENT, Facts.CLAUSE, regular(3)),
          when(some(meetings(THEMATIC), HOUR), regular(2)),
          forEvery(meetings(REGULAR), AS_SET),
          forEvery(quarter(), some(meetings(REGULAR), AS_SET)),
          forEvery(meetings(REGULAR), any(AS_SET, HOUR)),
          countWhere(meetings(REGULAR), AS_SET, atLeast(number(2))),
          CONSENT,
          any(CONSENT, regular(3)),
          JUDGED,
          all(JUDGED, regular(1)),
          any(JUDGED, regular(9)),
          forEvery(meetings(REGULAR), judgement("judged", WORDS, WORDS)),
          named("named", WORDS, regular(2)),
          readings(Map.of("FEW", regular(1), "MANY", regular(3))));

  private static final Condition<CellRecord> DOUBTED =
      any(JUDGED, forEvery(month(), some(meetings(REGULAR), HOUR)));
  private static final Map<String, Condition<CellRecord>> DOUBTED_READ =
      Map.of("FEW", regular(1), "MANY", forEvery(meetings(REGULAR), HOUR));
  private static final RuleBook BOOK = book();
  private static final Evaluator EVALUATOR = Evaluator.of(BOOK);

  private static RuleBook book() {
    List<Rule<?>> rules = new ArrayList<>();
    for (Condition<CellRecord> condition : CONDITIONS) {
      rules.add(Facts.rule("test/" + rules.size(), CellRecord.class).asks(condition).build());
    }
    rules.add(
        Facts.rule("test/since-may", CellRecord.class)
            .inForce(DatePeriod.from(Facts.day("05-15")))
            .asks(forEvery(quarter(), regular(1)))
            .build());
    rules.add(
        Facts.rule("test/until-may", CellRecord.class)
            .inForce(DatePeriod.parse("2018-07-06/2024-05-14"))
            .asks(forEvery(month(), some(meetings(REGULAR), HOUR)))
            .build());
    // Where no meeting is held in force, nothing but the spans before and after is left to say.
    for (String days : List.of("2024-05-15/..", "2018-07-06/2024-05-14", "2024-05-15/2024-09-30")) {
      rules.add(
          Facts.rule("test/" + rules.size(), CellRecord.class)
              .inForce(DatePeriod.parse(days))
              .asks(forEvery(quarter(), forEvery(meetings(REGULAR), HOUR)))
              .build());
    }
    rules.addAll(endedInDoubt());
    return RuleBook.of(Figures.NONE, rules.toArray(Rule<?>[]::new));
  }

  private static List<Rule<?>> endedInDoubt() {
    DaysInForce days =
        new DaysInForce(
            DatePeriod.parse("2018-07-06/2024-09-30"),
            List.of(
                new EndReading("BEFORE", WORDS, LocalDate.of(2023, 12, 31)),
                new EndReading("MAY", WORDS, Facts.day("05-14")),
                new EndReading("LATE", WORDS, Facts.day("09-30"))));
    List<Rule<?>> rules = new ArrayList<>();
    for (WindowPolicy policy : WindowPolicy.values()) {
      for (Condition<CellRecord> condition : List.of(DOUBTED, readings(DOUBTED_READ))) {
        rules.add(
            Facts.rule("test/doubt-" + rules.size(), CellRecord.class)
                .inForce(days)
                .policy(policy)
                .asks(condition)
                .build());
      }
    }
    return rules;
  }

  @Provide
  Arbitrary<CellRecord> cells() {
    return anyCell();
  }

  static Arbitrary<CellRecord> anyCell() {
    return Combinators.combine(held(), complete(), decisions(), complete(), judgements())
        .as(
            (meetings, complete, decisions, decided, judged) ->
                Facts.cell(new Register<>(meetings, complete))
                    .withDecisions(new Register<>(decisions, fromEver(decided)))
                    .withJudgements(judged));
  }

  /** On the topic that is asked about and another, before and after the day, one way or both. */
  private static Arbitrary<List<Judgement>> judgements() {
    return Combinators.combine(
            Arbitraries.of("judged", "judged", "other"),
            Arbitraries.of(DAYS),
            Arbitraries.of(true, false))
        .as(
            (topic, day, met) ->
                Judgement.builder().topic(new Topic(topic)).date(day).met(met).by(WORDS).build())
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<Meeting>> held() {
    Arbitrary<LocalDate> day =
        Arbitraries.oneOf(
            Arbitraries.of(DAYS), Arbitraries.integers().between(0, 365).map(RandomCells::day));
    return Combinators.combine(
            day,
            Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just(REGULAR)),
                    Tuple.of(2, Arbitraries.of(MeetingKind.class)))
                .optional(0.9),
            Arbitraries.of(1, 59, 60, 61).optional(0.85),
            counts().optional(0.8))
        .as(
            (on, kind, minutes, counts) ->
                Meeting.builder().date(on).kind(kind).minutes(minutes).attendance(counts).build())
        .list()
        .ofMaxSize(9);
  }

  /** Half of those who count and one more or less, nobody on the roll, and counts that lack. */
  private static Arbitrary<HeadCount> counts() {
    HeadCount twelve = HeadCount.builder().members(12).exempted(0).onSpecialDuty(0).build();
    return Arbitraries.of(
        twelve,
        twelve.withPresent(5),
        twelve.withPresent(6),
        twelve.withPresent(7),
        twelve.withPresent(7).withMembers(Optional.empty()),
        twelve.withPresent(0).withMembers(0));
  }

  private static Arbitrary<List<DatePeriod>> complete() {
    return Arbitraries.of(
        List.of(Facts.YEAR),
        List.of(Facts.YEAR),
        List.of(),
        List.of(
            DatePeriod.parse("2024-01-01/2024-03-31"), DatePeriod.parse("2024-04-01/2024-12-31")),
        List.of(DatePeriod.parse("2024-01-01/2024-06-30")),
        List.of(DatePeriod.parse("2024-02-01/2024-12-31")),
        List.of(
            DatePeriod.parse("2024-01-01/2024-05-13"), DatePeriod.parse("2024-05-15/2024-12-31")));
  }

  private static List<DatePeriod> fromEver(List<DatePeriod> complete) {
    List<DatePeriod> ever = new ArrayList<>(complete);
    if (!ever.isEmpty()) {
      ever.set(0, DatePeriod.until(ever.get(0).last()));
    }
    return ever;
  }

  private static Decision decision(DecisionKind kind, String day, Integer minutes) {
    boolean length = kind == DecisionKind.LENGTH_FOR_FEW_MEMBERS;
    return new Decision(
        kind, LocalDate.parse(day), length ? Optional.of(minutes) : Optional.empty());
  }

  /** Two of one day that set two lengths contradict each other. */
  private static Arbitrary<List<Decision>> decisions() {
    return Combinators.combine(
            Arbitraries.of(DecisionKind.class),
            Arbitraries.of("2023-12-31", "2023-12-31", "2024-05-14", "2024-06-30", "2024-07-01"),
            Arbitraries.of(59, 60))
        .as(PlanProperties::decision)
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(DAYS);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void should_say_in_codes_what_the_walk_explains(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    Evaluation evaluation = EVALUATOR.evaluate(cell, asOf);
    for (int i = 0; i < BOOK.rules().size(); i++) {
      Finding finding = evaluation.finding(BOOK.rules().get(i).id().value()).orElseThrow();
      assertThat(OutcomeCode.describe(evaluation.code(i)))
          .as("%s of %s as of %s", finding.rule(), cell, asOf)
          .isEqualTo(OutcomeCode.describe(OutcomeCode.of(finding.outcome())));
      assertThat(ExplanationChecker.check(finding.explanation()))
          .as("%s of %s as of %s", finding.rule(), cell, asOf)
          .isEmpty();
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void should_find_the_witnesses_that_the_walk_finds(
      @ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    WitnessesByRule planned = EVALUATOR.evaluateWithWitnesses(cell, asOf).witnesses();
    WitnessesByRule explained = EVALUATOR.evaluate(cell, asOf).witnesses();
    for (int i = 0; i < BOOK.rules().size(); i++) {
      assertThat(planned.against(i).map(PlanProperties::listed))
          .as("%s of %s as of %s", BOOK.rules().get(i), cell, asOf)
          .isEqualTo(explained.against(i).map(PlanProperties::listed));
    }
  }

  private static List<Witness> listed(Witnesses witnesses) {
    return IntStream.range(0, witnesses.size())
        .mapToObj(i -> new Witness(witnesses.window(i), witnesses.observed(i)))
        .toList();
  }
}
