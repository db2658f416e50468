package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingForm.BY_PARTY_GROUP;
import static vn.chibo.core.meeting.MeetingForm.IN_PERSON;
import static vn.chibo.core.meeting.MeetingForm.ONLINE;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.core.record.DecisionKind.CONSENT_TO_SIZE;
import static vn.chibo.core.record.DecisionKind.PARTY_GROUPS;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.regulations.DataRules.judged;
import static vn.chibo.regulations.DataRules.meeting;
import static vn.chibo.regulations.DataRules.nothing;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** The pilot of 2022 and the local rules about meetings that are written as data. */
final class LocalMeetingExamples {
  private static final Regime PILOT =
      new Regime("hd03-2022/", DatePeriod.from(LocalDate.of(2022, 12, 27)), 2024);
  private static final Regime HAU_GIANG =
      new Regime("cv747-haugiang-2023/", DatePeriod.from(LocalDate.of(2023, 3, 1)), 2024);
  private static final Regime NGHE_AN_2021 =
      new Regime("qd08-nghean/", DatePeriod.parse("2021-09-15/2023-10-29"), 2022);
  private static final Regime NGHE_AN_2023 =
      new Regime("qd27-nghean/", DatePeriod.from(LocalDate.of(2023, 10, 30)), 2024);
  private static final Regime PHU_THO =
      new Regime("phutho-khoi/", DatePeriod.parse("2018-07-06/2024-12-31"), 2022);
  private static final Regime LAO_CAI =
      new Regime("qd29-laocai/", DatePeriod.from(LocalDate.of(2026, 1, 26)), 2027);

  private LocalMeetingExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            online(),
            character(),
            groups(),
            limit(),
            dayOne(),
            frequency(),
            new DataRules(NGHE_AN_2021, "procedure").judgedOfCell(),
            new DataRules(NGHE_AN_2023, "sheets").noFigure(),
            new DataRules(PHU_THO, "procedure").judgedOfCell(),
            notSwitchedOn(),
            good(),
            fair(),
            new DataRules(LAO_CAI, "bands").noFigure(),
            points("band-tot", 90),
            points("band-kem", 50),
            new DataRules(LAO_CAI, "procedure").judgedOfCell(),
            new DataRules(LAO_CAI, "review").figure("months-between-reviews-of-scoring", 6, 7))
        .flatMap(each -> each);
  }

  /** A band of Lào Cai that begins with so many points; of the other bands nothing is asked. */
  private static Stream<Example> points(String band, int from) {
    String rule = LAO_CAI.rule(band);
    return Stream.of(
            Stream.of(
                given(rule, scored(LAO_CAI.cell(), from - 1)).violated("one point less"),
                given(rule, scored(LAO_CAI.cell(), from)).satisfied("just enough"),
                given(rule, scored(LAO_CAI.cell(), from + 1)).satisfied("one point more"),
                given(rule, LAO_CAI.cell()).undetermined("not scored", MISSING_FACT),
                given(rule, scored(Regime.cell(DatePeriod.ofYear(2026)), from))
                    .satisfied("in force in a part of the year")),
            LAO_CAI.edges(
                rule,
                day -> scored(Regime.cell(DatePeriod.ofDay(day)), from),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  private static CellRecord scored(CellRecord cell, int points) {
    return cell.withFigures(
        ReportedFigure.builder()
            .topic(new Topic("lowest-meeting-points"))
            .date(cell.getPeriod().last())
            .value(Quantity.exactly(points))
            .by(Text.of("chi ủy", "the cell committee"))
            .build());
  }

  private static Meeting held(MeetingForm form, LocalDate day, int members, int unable) {
    return meeting(day, REGULAR)
        .withForm(form)
        .withUnableToGather(unable)
        .withAttendance(HeadCount.builder().members(members).exempted(0).suspended(0).build());
  }

  private static Meeting online(int members, int unable) {
    return held(ONLINE, PILOT.day(5, 3), members, unable);
  }

  /** "More than half of the members cannot meet in one place": half is not enough. */
  private static Stream<Example> online() {
    String rule = PILOT.rule("online-condition");
    Meeting half = online(20, 10);
    Meeting first = held(ONLINE, PILOT.days().start(), 20, 11);
    return Stream.of(
            Stream.of(
                given(rule, PILOT.cell(online(20, 11))).satisfied("11 of 20"),
                given(rule, PILOT.cell(online(200, 101))).satisfied("101 of 200"),
                given(rule, PILOT.cell(half)).violated("10 of 20"),
                given(rule, PILOT.cell(online(21, 10))).violated("10 of 21"),
                given(rule, PILOT.cell(online(20, 11), half.withDate(PILOT.day(6, 3))))
                    .violated("one of two"),
                given(rule, PILOT.cell(half.withForm(IN_PERSON)))
                    .notApplicable("in one place", CONDITION_NOT_MET),
                given(rule, PILOT.cell(half.withForm(BY_PARTY_GROUP)))
                    .notApplicable("by party group", CONDITION_NOT_MET),
                given(rule, PILOT.cell()).notApplicable("no meeting", EMPTY_POPULATION),
                given(rule, PILOT.cell(online(20, 11).withUnableToGather(nothing())))
                    .undetermined("not counted", MISSING_FACT),
                given(rule, PILOT.cell(half.withForm(nothing())))
                    .undetermined("how it was held is not known", MISSING_FACT),
                given(rule, PILOT.cell(online(20, 11)))
                    .asOf(PILOT.day(5, 31))
                    .pending("good so far", PILOT.lastDay()),
                given(rule, PILOT.since(first)).satisfied("nothing known before it begins")),
            kinds(rule, half),
            PILOT.edges(
                rule,
                day -> Regime.cell(DatePeriod.ofDay(day), held(ONLINE, day, 20, 10)),
                Example.Given::violated))
        .flatMap(each -> each);
  }

  /** A meeting of any kind that breaks a rule of the pilot. */
  private static Stream<Example> kinds(String rule, Meeting bad) {
    return Stream.of(THEMATIC, COMBINED, EXTRAORDINARY)
        .map(kind -> given(rule, PILOT.cell(bad.withKind(kind))).violated("a bad one of " + kind));
  }

  /** "Because of the special character of the organization or special circumstances." */
  private static Stream<Example> character() {
    String rule = PILOT.rule("special-character");
    CellRecord online = PILOT.cell(online(20, 11), held(IN_PERSON, PILOT.day(6, 3), 20, 0));
    return Stream.of(
            Stream.of(
                given(rule, judged(online, rule, true)).satisfied("special, as judged"),
                given(rule, judged(online, rule, false)).violated("not special, as judged"),
                given(rule, online).undetermined("not judged", JUDGEMENT_NEEDED),
                given(
                        rule,
                        judged(PILOT.cell(held(IN_PERSON, PILOT.day(6, 3), 20, 0)), rule, false))
                    .notApplicable("none online", CONDITION_NOT_MET),
                given(rule, judged(PILOT.cell(), rule, false))
                    .notApplicable("no meeting", CONDITION_NOT_MET),
                given(
                        rule,
                        judged(PILOT.since(held(ONLINE, PILOT.days().start(), 20, 11)), rule, true))
                    .satisfied("nothing known before it begins"),
                given(
                        rule,
                        judged(
                            PILOT.since(held(ONLINE, LocalDate.of(2022, 12, 26), 20, 11)),
                            rule,
                            false))
                    .notApplicable("online on the day before it begins", CONDITION_NOT_MET)),
            Stream.of(THEMATIC, COMBINED, EXTRAORDINARY)
                .map(
                    kind ->
                        given(rule, judged(PILOT.cell(online(20, 11).withKind(kind)), rule, false))
                            .violated("an online one of " + kind)),
            PILOT.edges(
                rule,
                day ->
                    judged(
                        Regime.cell(DatePeriod.ofDay(day), held(ONLINE, day, 20, 11)), rule, true),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  private static Meeting group(LocalDate day, MeetingKind kind) {
    return meeting(day, kind).withForm(BY_PARTY_GROUP);
  }

  private static CellRecord sized(CellRecord cell, int members) {
    return cell.withMembers(Quantity.exactly(members));
  }

  private static CellRecord withGroups(CellRecord cell) {
    return Regime.decided(cell, PARTY_GROUPS, cell.getPeriod().start(), 0);
  }

  /** "Groups set up AND at least 50 members." */
  private static Stream<Example> groups() {
    String rule = PILOT.rule("group-meeting-condition");
    Meeting may = group(PILOT.day(5, 3), REGULAR);
    CellRecord one = PILOT.cell(may);
    DatePeriod in2022 = DatePeriod.ofYear(2022);
    return Stream.of(
            Stream.of(
                given(rule, withGroups(sized(one, 49))).violated("49 members"),
                given(rule, withGroups(sized(one, 50))).satisfied("50 members"),
                given(rule, withGroups(sized(one, 51))).satisfied("51 members"),
                given(rule, sized(one, 50)).violated("no groups set up"),
                given(rule, Regime.decided(sized(one, 50), CONSENT_TO_SIZE, PILOT.day(1, 1), 0))
                    .violated("a decision on something else"),
                given(rule, Regime.decided(sized(one, 50), PARTY_GROUPS, PILOT.day(5, 4), 0))
                    .violated("groups set up on the day after"),
                given(
                        rule,
                        Regime.decided(
                            sized(PILOT.cell(may, group(PILOT.day(6, 3), REGULAR)), 50),
                            PARTY_GROUPS,
                            PILOT.day(6, 1),
                            0))
                    .violated("groups set up between the two"),
                given(rule, withGroups(sized(one, 50)))
                    .asOf(PILOT.day(5, 31))
                    .pending("good so far", PILOT.lastDay()),
                given(rule, withGroups(one)).undetermined("size not known", MISSING_FACT),
                given(rule, sized(one, 50).withDecisions(Register.unknown()))
                    .undetermined("decisions not known", INCOMPLETE_REGISTER),
                given(rule, sized(PILOT.cell(may.withForm(IN_PERSON)), 20))
                    .notApplicable("the whole cell met", CONDITION_NOT_MET),
                given(rule, sized(PILOT.cell(), 20)).notApplicable("no meeting", EMPTY_POPULATION),
                given(
                        rule,
                        withGroups(
                            sized(PILOT.since(group(PILOT.days().start(), REGULAR)), 50)
                                .withPeriod(in2022)))
                    .satisfied("nothing known before it begins")),
            Stream.of(THEMATIC, COMBINED, EXTRAORDINARY)
                .flatMap(
                    kind ->
                        Stream.of(
                            given(rule, sized(PILOT.cell(may.withKind(kind)), 50))
                                .violated("no groups, " + kind),
                            given(rule, withGroups(sized(PILOT.cell(may.withKind(kind)), 49)))
                                .violated("49 members, " + kind))),
            PILOT.edges(
                rule,
                day ->
                    withGroups(sized(Regime.cell(DatePeriod.ofDay(day), group(day, REGULAR)), 50)),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  private static Meeting[] groupMeetings(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(month -> group(PILOT.day(month, 3), REGULAR))
        .toArray(Meeting[]::new);
  }

  /** "At most three times a year; the other months are held as before." */
  private static Stream<Example> limit() {
    String rule = PILOT.rule("group-meeting-limit");
    Meeting whole = meeting(PILOT.day(7, 3), REGULAR).withForm(IN_PERSON);
    Meeting[] four = groupMeetings(4);
    return Stream.of(
            Stream.of(
                given(rule, PILOT.cell(groupMeetings(2))).satisfied("two"),
                given(rule, PILOT.cell(groupMeetings(3))).satisfied("three"),
                given(rule, PILOT.cell(four)).violated("four"),
                given(rule, PILOT.cell(RegimeExamples.and(groupMeetings(3), whole)))
                    .satisfied("three, and one of the whole cell"),
                given(
                        rule,
                        PILOT.cell(RegimeExamples.and(groupMeetings(3), whole.withForm(nothing()))))
                    .undetermined("three, and one that is not known", MISSING_FACT),
                given(rule, PILOT.cell(groupMeetings(3)))
                    .asOf(PILOT.day(5, 31))
                    .pending("three so far", PILOT.lastDay()),
                given(rule, Regime.cell(DatePeriod.parse("2024-01-01/2025-12-31"), twoYears()))
                    .satisfied("three in each of two years"),
                given(rule, PILOT.since(fourOn(PILOT.days().start())))
                    .violated("four in the days in which it begins")),
            Stream.of(THEMATIC, COMBINED, EXTRAORDINARY)
                .map(
                    kind ->
                        given(
                                rule,
                                PILOT.cell(
                                    RegimeExamples.and(
                                        groupMeetings(3), group(PILOT.day(8, 3), kind))))
                            .violated("the fourth of " + kind)),
            PILOT.edges(
                rule,
                day -> Regime.cell(DatePeriod.ofDay(day), fourOn(day)),
                Example.Given::violated))
        .flatMap(each -> each);
  }

  private static Meeting[] fourOn(LocalDate day) {
    return IntStream.range(0, 4).mapToObj(i -> group(day, REGULAR)).toArray(Meeting[]::new);
  }

  private static Meeting[] twoYears() {
    return Stream.of(2024, 2025)
        .flatMap(
            year ->
                IntStream.of(1, 2, 3)
                    .mapToObj(month -> group(LocalDate.of(year, month, 3), REGULAR)))
        .toArray(Meeting[]::new);
  }

  private static Meeting on(int month, int day) {
    return meeting(HAU_GIANG.day(month, day), REGULAR);
  }

  /**
   * "Day 1; on a day off, the next day." In 2024 day 1 is a Wednesday in May, a Saturday in June.
   */
  private static Stream<Example> dayOne() {
    String rule = HAU_GIANG.rule("day-one");
    CellRecord moved = HAU_GIANG.cell(on(5, 1).withDayOff(false), on(6, 2));
    return Stream.of(
            Stream.of(
                given(rule, HAU_GIANG.cell(on(5, 1).withDayOff(false)))
                    .satisfied("on day 1, a Wednesday"),
                given(rule, HAU_GIANG.cell(on(5, 2).withDayOff(false)))
                    .violated("on day 2, and day 1 was no day off"),
                given(rule, judged(HAU_GIANG.cell(on(5, 2).withDayOff(true)), rule, true))
                    .satisfied("on day 2, and day 1 was a holiday"),
                given(rule, judged(HAU_GIANG.cell(on(5, 2)), rule, true))
                    .undetermined("whether it was a holiday is not known", MISSING_FACT),
                given(rule, judged(moved, rule, true)).satisfied("on Sunday, 2 June"),
                given(rule, judged(moved, rule, false)).violated("not the next day, as judged"),
                given(rule, moved).undetermined("not judged", JUDGEMENT_NEEDED),
                given(
                        rule,
                        judged(HAU_GIANG.cell(on(5, 1), on(7, 2).withDayOff(false)), rule, true))
                    .violated("one of two on day 2"),
                given(rule, HAU_GIANG.cell(on(5, 2).withDayOff(false).withKind(COMBINED)))
                    .violated("a combined one on day 2"),
                given(rule, HAU_GIANG.cell(on(5, 1).withKind(COMBINED)))
                    .satisfied("a combined one on day 1"),
                given(rule, judged(HAU_GIANG.cell(on(6, 2).withKind(COMBINED)), rule, false))
                    .violated("a combined one, not the next day"),
                given(rule, HAU_GIANG.cell(on(5, 2).withKind(THEMATIC)))
                    .undetermined("a thematic one has no day", JUDGEMENT_NEEDED),
                given(rule, HAU_GIANG.cell(on(5, 1)))
                    .asOf(HAU_GIANG.day(5, 31))
                    .undetermined("good so far", JUDGEMENT_NEEDED, HAU_GIANG.lastDay()),
                given(rule, HAU_GIANG.since(meeting(LocalDate.of(2023, 3, 1), REGULAR)))
                    .satisfied("nothing known before it begins")),
            HAU_GIANG.edges(
                rule,
                day ->
                    judged(
                        Regime.cell(DatePeriod.ofDay(day), meeting(day, REGULAR).withDayOff(false)),
                        rule,
                        false),
                Example.Given::satisfied))
        .flatMap(each -> each);
  }

  private static Meeting[] year(int year, MeetingKind kind, int... months) {
    return RegimeExamples.held(year, kind, months);
  }

  /** "Regular once a month, thematic once a quarter." */
  private static Stream<Example> frequency() {
    String rule = NGHE_AN_2021.rule("scope-and-frequency");
    Meeting[] every = year(2022, REGULAR, RegimeExamples.monthsFrom(1));
    Meeting[] themes = year(2022, THEMATIC, 2, 5, 8, 11);
    Meeting[] in2021 =
        RegimeExamples.and(year(2021, REGULAR, 10, 11, 12), year(2021, THEMATIC, 11));
    return Stream.of(
            Stream.of(
                given(rule, NGHE_AN_2021.cell(RegimeExamples.and(every, themes)))
                    .satisfied("each month and each quarter"),
                given(rule, NGHE_AN_2021.cell(year(2022, COMBINED, RegimeExamples.monthsFrom(1))))
                    .satisfied("combined each month"),
                given(
                        rule,
                        NGHE_AN_2021.cell(
                            RegimeExamples.and(
                                year(2022, REGULAR, RegimeExamples.allBut(6)), themes)))
                    .violated("no regular one in June"),
                given(
                        rule,
                        NGHE_AN_2021.cell(
                            RegimeExamples.and(every, year(2022, THEMATIC, 2, 5, 11))))
                    .violated("no theme in the third quarter"),
                given(rule, NGHE_AN_2021.cell(RegimeExamples.and(every, themes)))
                    .asOf(NGHE_AN_2021.day(5, 20))
                    .pending("kept up to May", NGHE_AN_2021.lastDay()),
                given(
                        rule,
                        NGHE_AN_2021
                            .cell(RegimeExamples.and(every, themes))
                            .withMeetings(Register.of(List.of(every))))
                    .undetermined("meetings not known", INCOMPLETE_REGISTER),
                given(rule, NGHE_AN_2021.since(in2021)).satisfied("from the first whole span on"),
                given(
                        rule,
                        Regime.cell(
                            DatePeriod.ofYear(2023),
                            RegimeExamples.and(
                                year(2023, REGULAR, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                                year(2023, THEMATIC, 1, 4, 7))))
                    .violated("the October in which it ends is still due")),
            NGHE_AN_2021.edges(
                rule,
                day -> Regime.cell(DatePeriod.ofDay(day)),
                (asked, words) -> asked.notApplicable(words + ", no whole span", EMPTY_POPULATION)))
        .flatMap(each -> each);
  }

  private static Meeting[] rated(int year, int good, int fair, int average) {
    return IntStream.rangeClosed(1, good + fair + average)
        .mapToObj(
            month ->
                meeting(LocalDate.of(year, month, 3), REGULAR)
                    .withRating(
                        month <= good
                            ? MeetingRating.GOOD
                            : month <= good + fair ? MeetingRating.FAIR : MeetingRating.AVERAGE))
        .toArray(Meeting[]::new);
  }

  private static Meeting poor(MeetingKind kind) {
    return meeting(PHU_THO.day(12, 20), kind).withRating(MeetingRating.POOR);
  }

  /** The days of the scheme are inferred: it is silent where nobody switches it on. */
  private static Stream<Example> notSwitchedOn() {
    return Stream.of("procedure", "year-band-tot", "year-band-kha")
        .map(
            name ->
                given(PHU_THO.rule(name), PHU_THO.cell(rated(2022, 1, 0, 0)))
                    .choosing(Choices.DEFAULT)
                    .notApplicable("not switched on", NO_FIGURE_ON_RECORD));
  }

  /** "Every regular meeting Khá or better AND at least seven Tốt." */
  private static Stream<Example> good() {
    String rule = PHU_THO.rule("year-band-tot");
    Meeting unrated = poor(REGULAR).withRating(nothing());
    return Stream.of(
            Stream.of(
                given(rule, PHU_THO.cell(rated(2022, 7, 5, 0))).satisfied("7 good, 5 fair"),
                given(rule, PHU_THO.cell(rated(2022, 8, 4, 0))).satisfied("8 good, 4 fair"),
                given(rule, PHU_THO.cell(rated(2022, 7, 4, 1))).violated("one average"),
                given(rule, PHU_THO.cell(rated(2022, 6, 6, 0))).violated("6 good"),
                given(rule, PHU_THO.cell(rated(2022, 6, 5, 1))).violated("6 good, one average"),
                given(rule, PHU_THO.cell(RegimeExamples.and(rated(2022, 7, 0, 0), unrated)))
                    .undetermined("one not rated", MISSING_FACT),
                given(rule, PHU_THO.cell(RegimeExamples.and(rated(2022, 7, 0, 0), poor(THEMATIC))))
                    .satisfied("a poor thematic one is not asked about"),
                given(rule, PHU_THO.cell(RegimeExamples.and(rated(2022, 7, 0, 0), poor(COMBINED))))
                    .violated("a poor combined one is"),
                given(
                        rule,
                        PHU_THO.cell(
                            RegimeExamples.and(
                                rated(2022, 6, 0, 0),
                                poor(THEMATIC).withRating(MeetingRating.GOOD))))
                    .violated("a good thematic one does not count"),
                given(
                        rule,
                        PHU_THO.cell(
                            RegimeExamples.and(
                                rated(2022, 6, 0, 0),
                                poor(COMBINED).withRating(MeetingRating.GOOD))))
                    .satisfied("a good combined one does"),
                given(rule, PHU_THO.cell(rated(2022, 7, 0, 0)))
                    .asOf(PHU_THO.day(8, 1))
                    .pending("good so far", PHU_THO.lastDay()),
                given(rule, twice(7, 6)).violated("seven in one year, six in the next"),
                given(rule, Regime.cell(DatePeriod.ofYear(2024), rated(2024, 7, 5, 0)))
                    .satisfied("the last year"),
                given(rule, Regime.cell(DatePeriod.ofYear(2018), rated(2018, 6, 0, 0)))
                    .notApplicable("the year in which it begins is not counted", NOT_IN_FORCE),
                given(rule, Regime.cell(DatePeriod.ofYear(2024), rated(2024, 6, 0, 0)))
                    .violated("six in the last year")),
            PHU_THO.edges(
                rule,
                day ->
                    Regime.cell(
                        DatePeriod.ofDay(day),
                        meeting(day, REGULAR).withRating(MeetingRating.POOR)),
                (asked, words) -> asked.notApplicable(words + ", no whole year", EMPTY_POPULATION)))
        .flatMap(each -> each);
  }

  private static CellRecord twice(int one, int other) {
    return Regime.cell(
        DatePeriod.parse("2021-01-01/2022-12-31"),
        RegimeExamples.and(rated(2021, one, 12 - one, 0), rated(2022, other, 12 - other, 0)));
  }

  /** "Every regular meeting Trung bình or better, and a further condition that is not known." */
  private static Stream<Example> fair() {
    DataRules rules = new DataRules(PHU_THO, "year-band-kha");
    String rule = rules.rule();
    CellRecord average = PHU_THO.cell(rated(2022, 7, 4, 1));
    Meeting first = meeting(PHU_THO.days().start(), REGULAR).withRating(MeetingRating.AVERAGE);
    return Stream.of(
            Stream.of(
                given(rule, average).undetermined("the further condition", JUDGEMENT_NEEDED),
                given(rule, judged(average, rule, true)).satisfied("judged to be met"),
                given(rule, judged(average, rule, false)).violated("judged not to be met"),
                given(
                        rule,
                        judged(
                            PHU_THO.cell(RegimeExamples.and(rated(2022, 7, 4, 0), poor(REGULAR))),
                            rule,
                            true))
                    .violated("one poor"),
                given(rule, judged(PHU_THO.cell(poor(COMBINED)), rule, true))
                    .violated("a poor combined one"),
                given(rule, judged(PHU_THO.cell(poor(THEMATIC)), rule, true))
                    .satisfied("a poor thematic one is not asked about"),
                given(rule, judged(PHU_THO.since(first), rule, true))
                    .satisfied("nothing known before it begins"),
                given(
                        rule,
                        judged(
                            Regime.cell(DatePeriod.ofYear(2024), rated(2024, 7, 4, 1)), rule, true))
                    .satisfied("the last year")),
            PHU_THO.edges(
                rule,
                day ->
                    Regime.cell(
                        DatePeriod.ofDay(day),
                        meeting(day, REGULAR).withRating(MeetingRating.POOR)),
                Example.Given::violated))
        .flatMap(each -> each);
  }
}
