package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.COMMITTEE;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.core.record.DecisionKind.LENGTH_FOR_FEW_MEMBERS;
import static vn.chibo.core.record.DecisionKind.PARTY_GROUPS;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.DataRules.judged;
import static vn.chibo.regulations.DataRules.meeting;
import static vn.chibo.regulations.DataRules.nothing;
import static vn.chibo.regulations.Regime.GUIDANCE_12;
import static vn.chibo.regulations.Regime.GUIDANCE_42;
import static vn.chibo.regulations.Regime.STATUTES;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.testkit.example.Example;

/** The central rules about meetings that are written as data. */
final class MeetingDataExamples {
  private static final Regime DIRECTIVE_50 =
      new Regime("ct50-2025/", DatePeriod.from(LocalDate.of(2025, 7, 23)), 2026);
  private static final Regime PLAN_10 =
      new Regime("kh10-2018/", DatePeriod.from(LocalDate.of(2018, 6, 6)), 2024);
  private static final Regime REGULATION_339 =
      new Regime("qd339-2025/", DatePeriod.from(LocalDate.of(2025, 7, 10)), 2026);
  private static final Regime REGULATION_24 =
      new Regime("qd24-2021/", DatePeriod.from(LocalDate.of(2021, 7, 30)), 2024);

  private MeetingDataExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            committee(),
            new DataRules(STATUTES, "grassroots-committee-monthly-meeting")
                .figure("fewest-committee-meetings-of-a-month", 1, 0),
            new DataRules(REGULATION_24, "grassroots-organization-two-meetings")
                .figure("members-meetings-of-year", 2, 1),
            new DataRules(PLAN_10, "superior-members-attend").judgedOfOrganization(),
            new DataRules(GUIDANCE_12, "minutes-book")
                .each(Set.of(REGULAR, THEMATIC), kept(true), kept(false), m -> m),
            preparation(),
            conduct(),
            new DataRules(GUIDANCE_12, "quality-principles").judgedOfCell(),
            new DataRules(GUIDANCE_12, "quality-result").judgedOfCell(),
            commonDay(),
            documents("documents-one-day-before", REGULAR),
            secret("documents-one-day-before", sent(0), MISSING_FACT),
            documents("thematic-draft-one-day-before", THEMATIC),
            posted(),
            secret("posting-after", postedAfter(3), READING),
            armedForces(),
            thinking(),
            new DataRules(GUIDANCE_42, "content-by-kind").judgedOfCell(),
            handbook())
        .flatMap(each -> each);
  }

  private static UnaryOperator<Meeting> kept(boolean kept) {
    return meeting -> meeting.withWrittenMinutes(MeetingMinutes.builder().kept(kept).build());
  }

  /** "Their committee meets once a month", where the cell has one. */
  private static Stream<Example> committee() {
    String rule = STATUTES.rule("cell-committee-monthly-meeting");
    String has = "cell-has-committee";
    Meeting[] every = RegimeExamples.held(2024, COMMITTEE, RegimeExamples.monthsFrom(1));
    Meeting[] noJune = RegimeExamples.held(2024, COMMITTEE, RegimeExamples.allBut(6));
    return Stream.concat(
        Stream.of(
            given(rule, judged(STATUTES.cell(every), has, true)).satisfied("each month"),
            given(rule, judged(STATUTES.cell(noJune), has, true)).violated("none in June"),
            given(rule, judged(STATUTES.cell(noJune), has, false))
                .notApplicable("no committee", CONDITION_NOT_MET),
            given(rule, STATUTES.cell(noJune))
                .undetermined("whether it has one is not known", JUDGEMENT_NEEDED),
            given(
                    rule,
                    judged(
                        STATUTES.cell(
                            RegimeExamples.held(2024, REGULAR, RegimeExamples.monthsFrom(1))),
                        has,
                        true))
                .violated("only the cell met"),
            given(
                    rule,
                    judged(
                        STATUTES.since(
                            RegimeExamples.held(2011, COMMITTEE, RegimeExamples.monthsFrom(2))),
                        has,
                        true))
                .satisfied("none in the January in which the Statutes begin")),
        STATUTES.edges(
            rule,
            day -> judged(Regime.cell(DatePeriod.ofDay(day)), has, true),
            (asked, words) -> asked.notApplicable(words + ", no whole month", EMPTY_POPULATION)));
  }

  private static Meeting prepared(Meeting meeting, int daysBefore, boolean draft) {
    return meeting.withPreparation(
        Preparation.builder()
            .committeeMetOn(meeting.getDate().minusDays(daysBefore))
            .draftResolution(draft)
            .build());
  }

  /** "The committee met first; a draft was made", and what people judge. */
  private static Stream<Example> preparation() {
    DataRules rule = new DataRules(GUIDANCE_12, "quality-preparation");
    return Stream.concat(
        judgedToo(rule, m -> prepared(m, 1, true), m -> prepared(m, 1, false)),
        Stream.of(
            one(rule, prepared(may(GUIDANCE_12), 0, true)).satisfied("the committee on that day"),
            one(rule, prepared(may(GUIDANCE_12), -1, true)).violated("the committee met after")));
  }

  private static Meeting may(Regime regime) {
    return meeting(regime.day(5, 3), REGULAR);
  }

  private static Example.Given one(DataRules rule, Meeting meeting) {
    return given(rule.rule(), judged(rule.regime().cell(meeting), rule.rule(), true));
  }

  /** What is asked of every regular meeting, beside what people judge. */
  private static Stream<Example> judgedToo(
      DataRules rule, UnaryOperator<Meeting> good, UnaryOperator<Meeting> bad) {
    Regime regime = rule.regime();
    Meeting right = good.apply(may(regime));
    Meeting wrong = bad.apply(meeting(regime.day(6, 3), REGULAR));
    return Stream.concat(
        Stream.of(
            one(rule, right).satisfied("as it should be, and judged so"),
            given(rule.rule(), judged(regime.cell(right), rule.rule(), false))
                .violated("as it should be, but judged otherwise"),
            given(rule.rule(), regime.cell(right)).undetermined("not judged", JUDGEMENT_NEEDED),
            given(rule.rule(), judged(regime.cell(right, wrong), rule.rule(), true))
                .violated("one of two is not"),
            one(rule, wrong.withKind(THEMATIC)).satisfied("a thematic one is not asked about"),
            one(rule, wrong.withKind(COMBINED)).violated("a combined one is"),
            one(rule, may(regime).withMinutes(nothing()))
                .undetermined("not recorded", MISSING_FACT),
            given(
                    rule.rule(),
                    judged(
                        regime.since(good.apply(meeting(regime.days().start(), REGULAR))),
                        rule.rule(),
                        true))
                .satisfied("nothing known before the first day"),
            given(
                    rule.rule(),
                    judged(
                        Regime.cell(
                            DatePeriod.ofYear(2025),
                            good.apply(meeting(LocalDate.of(2025, 5, 3), REGULAR))),
                        rule.rule(),
                        true))
                .satisfied("the year in which it ends")),
        regime.edges(
            rule.rule(),
            day -> Regime.cell(DatePeriod.ofDay(day), bad.apply(meeting(day, REGULAR))),
            Example.Given::violated));
  }

  private static UnaryOperator<Meeting> lasting(int minutes) {
    return meeting -> meeting.withMinutes(minutes);
  }

  /** "At least 90 minutes", save where a committee set the length, and what people judge. */
  private static Stream<Example> conduct() {
    DataRules rule = new DataRules(GUIDANCE_12, "quality-conduct");
    Meeting short60 = may(GUIDANCE_12).withMinutes(60);
    CellRecord cell = judged(GUIDANCE_12.cell(short60), rule.rule(), true);
    LocalDate before = GUIDANCE_12.day(4, 1);
    return Stream.concat(
        judgedToo(rule, lasting(90), lasting(89)),
        Stream.of(
            one(rule, may(GUIDANCE_12).withMinutes(91)).satisfied("91 minutes"),
            given(rule.rule(), Regime.decided(cell, LENGTH_FOR_FEW_MEMBERS, before, 60))
                .satisfied("60 minutes, which the committee set"),
            given(rule.rule(), Regime.decided(cell, PARTY_GROUPS, before, 0))
                .violated("60 minutes, and a decision on something else")));
  }

  private static Choices reading(String name) {
    String rule = DIRECTIVE_50.rule("common-day");
    return Choices.DEFAULT.reading(rule, name);
  }

  private static Meeting on(int month, int day, Boolean... off) {
    Meeting meeting = meeting(DIRECTIVE_50.day(month, day), REGULAR);
    return off.length == 0 ? meeting : meeting.withDayOff(off[0]);
  }

  /**
   * "Day 3; on a day off or in a special case, in the first week": two readings of the week. In
   * 2026 day 3 is a Sunday in May, when day 1 is a Friday, and a Wednesday in June.
   */
  private static Stream<Example> commonDay() {
    String rule = DIRECTIVE_50.rule("common-day");
    CellRecord sunday = DIRECTIVE_50.cell(on(5, 5, false));
    Meeting early = meeting(LocalDate.of(2025, 8, 3), REGULAR);
    return Stream.of(
            Stream.of(
                given(rule, DIRECTIVE_50.cell(on(5, 3), on(6, 3))).satisfied("on day 3 of both"),
                given(rule, DIRECTIVE_50.cell(on(6, 3, false))).satisfied("on day 3, no day off"),
                given(rule, DIRECTIVE_50.cell(on(5, 3), on(6, 4, false)))
                    .violated("one of two on day 4, day 3 is no day off"),
                given(rule, DIRECTIVE_50.cell(on(6, 2, false))).violated("on day 2"),
                given(rule, DIRECTIVE_50.cell(on(6, 7, true))).satisfied("a holiday, on day 7"),
                given(rule, DIRECTIVE_50.cell(on(6, 8, true))).violated("a holiday, on day 8"),
                given(rule, DIRECTIVE_50.cell(on(6, 4)))
                    .undetermined("whether it was a day off is not known", MISSING_FACT),
                given(rule, sunday).undetermined("day 3 is a Sunday, on Tuesday", READING),
                given(rule, sunday).choosing(reading("FIRST_SEVEN_DAYS")).satisfied("day 5 of 7"),
                given(rule, sunday)
                    .choosing(reading("CALENDAR_WEEK_OF_DAY_1"))
                    .violated("in the second week of the calendar"),
                given(rule, DIRECTIVE_50.cell(on(6, 8, true)))
                    .choosing(reading("FIRST_SEVEN_DAYS"))
                    .violated("day 8 of 7"),
                given(rule, DIRECTIVE_50.cell(on(6, 8, true)))
                    .choosing(reading("CALENDAR_WEEK_OF_DAY_1"))
                    .violated("in the second week"),
                given(rule, DIRECTIVE_50.cell(on(6, 20, false).withKind(THEMATIC)))
                    .notApplicable("a thematic one has no day", EMPTY_POPULATION),
                given(rule, DIRECTIVE_50.cell(on(6, 20, false).withKind(COMBINED)))
                    .violated("a combined one has"),
                given(rule, DIRECTIVE_50.cell(on(5, 3)))
                    .asOf(DIRECTIVE_50.day(5, 31))
                    .pending("good so far", DIRECTIVE_50.lastDay()),
                given(rule, DIRECTIVE_50.since(early)).satisfied("nothing known before it begins")),
            DIRECTIVE_50.edges(
                rule,
                day -> Regime.cell(DatePeriod.ofDay(day), meeting(day, REGULAR).withDayOff(false)),
                Example.Given::violated))
        .flatMap(each -> each);
  }

  private static UnaryOperator<Meeting> sent(int daysBefore) {
    return m ->
        m.withSecret(false)
            .withPreparation(
                Preparation.builder()
                    .documentsSent(Moment.of(m.getDate().minusDays(daysBefore)))
                    .build());
  }

  private static UnaryOperator<Meeting> sentAt(String time) {
    return m ->
        sent(1)
            .apply(m.withStartTime(LocalTime.of(19, 0)))
            .withPreparation(
                Preparation.builder()
                    .documentsSent(
                        Moment.of(m.getDate().minusDays(1).atTime(LocalTime.parse(time))))
                    .build());
  }

  /** "At least one day before", by the calendar or by hours. */
  private static Stream<Example> documents(String name, MeetingKind kind) {
    DataRules rule = new DataRules(GUIDANCE_42, name);
    Meeting one = meeting(GUIDANCE_42.day(5, 3), kind);
    return Stream.concat(
        rule.each(Set.of(kind), sent(2), sent(0), m -> m.withSecret(false)),
        Stream.of(
            as(rule, sentAt("19:00").apply(one)).satisfied("24 hours before"),
            as(rule, sentAt("19:01").apply(one)).undetermined("the day before, too late", READING),
            as(rule, sent(1).apply(one)).undetermined("the day before, without times", READING),
            as(rule, "CALENDAR_DAY", sent(1).apply(one)).satisfied("the day before"),
            as(rule, "CALENDAR_DAY", sent(0).apply(one)).violated("on the same day"),
            as(rule, "CALENDAR_DAY", sent(2).apply(one)).satisfied("two days before, by days"),
            as(rule, "HOURS_24", sentAt("19:00").apply(one)).satisfied("just 24 hours"),
            as(rule, "HOURS_24", sentAt("19:01").apply(one)).violated("a minute less"),
            as(rule, "HOURS_24", sent(0).apply(one)).violated("on the same day, by hours"),
            as(rule, "HOURS_24", sent(2).apply(one)).satisfied("two days before, by hours"),
            as(rule, "HOURS_24", sent(1).apply(one))
                .undetermined("the day before, times not known", MISSING_FACT)));
  }

  private static Example.Given as(DataRules rule, Meeting meeting) {
    return given(rule.rule(), GUIDANCE_42.cell(meeting));
  }

  private static Example.Given as(DataRules rule, String reading, Meeting meeting) {
    return as(rule, meeting).choosing(Choices.DEFAULT.reading(rule.rule(), reading));
  }

  /** "Save for matters under secrecy." */
  private static Stream<Example> secret(
      String name, UnaryOperator<Meeting> bad, UndeterminedReason open) {
    String rule = GUIDANCE_42.rule(name);
    Meeting meeting = bad.apply(may(GUIDANCE_42));
    return Stream.of(
        given(rule, GUIDANCE_42.cell(meeting.withSecret(true))).satisfied("its content is secret"),
        given(rule, GUIDANCE_42.cell(meeting.withSecret(nothing())))
            .undetermined("whether it is secret is not known", open));
  }

  private static UnaryOperator<Meeting> postedAfter(int days) {
    return m -> m.withSecret(false).withResultsPosted(Moment.of(m.getDate().plusDays(days)));
  }

  /** "Within two days", by the calendar or working ones. */
  private static Stream<Example> posted() {
    DataRules rule = new DataRules(GUIDANCE_42, "posting-after");
    Meeting may = may(GUIDANCE_42);
    return Stream.concat(
        rule.reading("CALENDAR_DAYS")
            .each(Set.of(REGULAR), postedAfter(2), postedAfter(3), m -> m.withSecret(false)),
        Stream.of(
            as(rule, postedAfter(0).apply(may)).satisfied("on the same day"),
            as(rule, postedAfter(2).apply(may)).satisfied("two days after"),
            as(rule, postedAfter(3).apply(may)).undetermined("three days after", READING),
            as(rule, "CALENDAR_DAYS", postedAfter(1).apply(may)).satisfied("a day after"),
            as(rule, "WORKING_DAYS", postedAfter(2).apply(may)).satisfied("two days, at most"),
            as(rule, "WORKING_DAYS", postedAfter(0).apply(may)).satisfied("none, at most"),
            as(rule, "WORKING_DAYS", postedAfter(3).apply(may))
                .undetermined("three days, of which some may be off", MISSING_FACT),
            as(rule, "WORKING_DAYS", may.withSecret(false))
                .undetermined("not recorded, in working days", MISSING_FACT)));
  }

  /** "Special cells in the armed forces do not call the roll on the application." */
  private static Stream<Example> armedForces() {
    String rule = GUIDANCE_42.rule("roll-call-armed-forces");
    String special = "special-armed-forces-cell";
    CellRecord is = judged(GUIDANCE_42.cell(), special, true);
    return Stream.concat(
        Stream.of(
            given(rule, judged(is, rule, true)).satisfied("no roll on the application"),
            given(rule, judged(is, rule, false)).violated("a roll on the application"),
            given(rule, is).undetermined("not judged", JUDGEMENT_NEEDED),
            given(rule, judged(judged(GUIDANCE_42.cell(), special, false), rule, false))
                .notApplicable("no such cell", CONDITION_NOT_MET),
            given(
                    rule,
                    judged(judged(Regime.cell(DatePeriod.ofYear(2025)), special, true), rule, true))
                .satisfied("the year in which it begins")),
        GUIDANCE_42.edges(
            rule,
            day -> judged(judged(Regime.cell(DatePeriod.ofDay(day)), special, true), rule, true),
            Example.Given::satisfied));
  }

  private static UnaryOperator<Meeting> thinking(int minutes) {
    return m -> m.withThinkingMinutes(minutes);
  }

  /** "15 to 30 minutes", of which only the first is asked. */
  private static Stream<Example> thinking() {
    DataRules rule = new DataRules(GUIDANCE_42, "ideology-time");
    return Stream.concat(
        rule.each(Set.of(REGULAR), thinking(15), thinking(14), m -> m),
        IntStream.of(16, 31)
            .mapToObj(
                minutes ->
                    given(rule.rule(), GUIDANCE_42.cell(thinking(minutes).apply(may(GUIDANCE_42))))
                        .satisfied(minutes + " minutes")));
  }

  /** "Used by all official and probationary members": only a report can tell. */
  private static Stream<Example> handbook() {
    String rule = REGULATION_339.rule("scope");
    DatePeriod year = DatePeriod.ofYear(2026);
    DatePeriod begins = DatePeriod.ofYear(2025);
    DatePeriod since = DatePeriod.parse("2025-07-10/2025-12-31");
    return Stream.concat(
        Stream.of(
            given(rule, Reports.of(year, Reports.percent("handbook-users", 100, year)))
                .satisfied("a report: 100 %"),
            given(rule, Reports.of(year, Reports.percent("handbook-users", 99, year)))
                .violated("a report: 99 %"),
            given(rule, Reports.of(year, Reports.percent("others", 100, year)))
                .undetermined("a report of something else", MISSING_FACT),
            given(rule, Reports.of(begins, Reports.percent("handbook-users", 100, since)))
                .satisfied("the year in which it begins")),
        REGULATION_339.edges(
            rule,
            day ->
                Reports.of(
                    DatePeriod.ofDay(day),
                    Reports.percent("handbook-users", 100, DatePeriod.ofDay(day))),
            Example.Given::satisfied));
  }
}
