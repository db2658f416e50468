package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.regulations.Members.admitted;
import static vn.chibo.regulations.Members.born;
import static vn.chibo.regulations.Members.judged;
import static vn.chibo.regulations.Members.on;
import static vn.chibo.regulations.Members.workingDay;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.Introducers;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.RecordCleared;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.regulations.MemberSuite.Due;
import vn.chibo.regulations.MemberSuite.Edit;
import vn.chibo.testkit.example.Example;

/** Admission, probation and readmission. */
final class AdmissionExamples {
  private static final DatePeriod STATUTES = DatePeriod.from(LocalDate.of(2011, 1, 19));
  private static final DatePeriod FROM_24 = DatePeriod.from(LocalDate.of(2021, 7, 30));
  private static final DatePeriod FROM_294 = DatePeriod.from(LocalDate.of(2025, 7, 1));
  private static final DatePeriod GUIDANCE_06 = DatePeriod.parse("2025-07-01/2026-05-18");
  private static final DatePeriod GUIDANCE_12 = DatePeriod.parse("2022-01-18/2025-09-28");
  private static final DatePeriod YEAR_2024 = DatePeriod.ofYear(2024);
  private static final DatePeriod LATE_2025 = DatePeriod.parse("2025-07-01/2025-12-31");

  private AdmissionExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            age(),
            ageOf294(),
            judgedOnAdmission(),
            order(),
            introducers(),
            together(),
            certificate(),
            ceremony(),
            probation(),
            recognition(),
            history(),
            readmission(),
            barred())
        .flatMap(each -> each);
  }

  private static MemberSuite suite(String rule, DatePeriod inForce, DatePeriod period) {
    return new MemberSuite(rule, inForce, period, Members::membershipUnknown);
  }

  private static Edit decided() {
    return (record, day) ->
        admitted(record, a -> a.withDecided(on(day)).withCeremony(on(day.plusDays(5))));
  }

  /** Considered by the cell on a day, with what else is on record of the steps. */
  private static Edit considered(BiFunction<AdmissionSteps, LocalDate, AdmissionSteps> steps) {
    return (record, day) ->
        admitted(
            record,
            a ->
                Members.with(a, s -> steps.apply(s.withConsidered(on(day)), day))
                    .withDecided(on(day.plusDays(20))));
  }

  private static Edit considered() {
    return considered((steps, day) -> steps);
  }

  private static Edit bornBefore(int years, int days) {
    return (record, day) -> born(record, day.minusYears(years).minusDays(days));
  }

  private static Stream<Example> age() {
    MemberSuite suite = suite("statutes/member-age", STATUTES, YEAR_2024);
    Edit yes = decided().then(bornBefore(18, 0));
    Edit no = decided().then(bornBefore(18, -1));
    return Stream.concat(
        suite.each(yes, no, decided()),
        Stream.of(
            suite.one(decided().then(bornBefore(18, 40))).satisfied("a month over 18"),
            suite.one(decided().then(bornBefore(19, 0))).satisfied("19"),
            suite.one(decided().then(bornBefore(17, 0))).violated("17"),
            given("statutes/member-age", withoutDecision(suite))
                .undetermined("the day of the decision is not recorded", MISSING_FACT)));
  }

  private static MemberRecord withoutDecision(MemberSuite suite) {
    return admitted(
        born(suite.nothing(), LocalDate.of(1990, 1, 1)), a -> a.withCeremony(on(suite.first())));
  }

  private static Stream<Example> ageOf294() {
    String rule = "qd294-2025/admission-age";
    String over = "over-age-decided-by-centre";
    MemberSuite suite = suite(rule, FROM_294, LATE_2025);
    Edit young = considered().then(bornBefore(18, 0));
    Edit old = considered().then((r, day) -> born(r, day.minusYears(60).minusMonths(1)));
    MemberRecord allowed = judged(over, true).of(suite.nothing(), suite.first());
    MemberRecord both =
        young.of(
            considered().of(born(suite.nothing(), suite.second().minusYears(18)), suite.first()),
            suite.second());
    MemberRecord grown =
        considered()
            .of(
                considered().of(born(suite.nothing(), suite.first().minusYears(60)), suite.first()),
                suite.second());
    return Stream.of(
            Stream.of(
                suite.one(young).satisfied("full 18"),
                suite.one(considered().then(bornBefore(60, 0))).satisfied("full 60"),
                suite
                    .one(
                        considered()
                            .then(
                                (r, day) -> born(r, day.minusYears(60).minusMonths(1).plusDays(1))))
                    .satisfied("a day short of 60 years and a month"),
                suite.one(considered().then(bornBefore(18, -1))).violated("a day short of 18"),
                suite.one(considered().then(bornBefore(19, 0))).satisfied("19"),
                suite.one(considered().then(bornBefore(17, 0))).violated("17"),
                suite.one(considered().then(bornBefore(59, 0))).satisfied("59"),
                suite.one(old.then(judged(over, false))).violated("over 60 without leave"),
                suite
                    .one(considered().then(bornBefore(61, 0)).then(judged(over, false)))
                    .violated("61 without leave"),
                suite.one(old.then(judged(over, true))).satisfied("over 60 with leave"),
                suite.one(old).undetermined("over 60, leave not judged", JUDGEMENT_NEEDED),
                given(rule, both).violated("first a day short, then full 18"),
                given(rule, judged(over, false).of(grown, suite.second()))
                    .violated("full 60, then older, without leave"),
                suite.one(considered()).undetermined("age not recorded", JUDGEMENT_NEEDED),
                suite
                    .one(considered().then(judged(over, true)))
                    .undetermined("age not recorded, with leave", MISSING_FACT),
                given(rule, suite.nothing()).notApplicable("none", CONDITION_NOT_MET),
                given(rule, allowed).asOf(suite.second()).pending("none so far", LATE_2025.last()),
                given(rule, young.of(allowed, suite.first()))
                    .asOf(suite.second())
                    .pending("full 18, others may follow", LATE_2025.last()),
                given(rule, suite.incomplete().apply(allowed))
                    .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER)),
            suite.edges(young, considered().then(bornBefore(18, -1))))
        .flatMap(each -> each);
  }

  private static Stream<Example> judgedOnAdmission() {
    return Stream.concat(
        suite("qd24-2021/education", FROM_24, YEAR_2024)
            .judged("education-of-applicant", considered()),
        suite(
                "hd06-2025/verification-relatives",
                GUIDANCE_06,
                DatePeriod.parse("2025-07-01/2026-03-31"))
            .judged("verification-of-relatives", considered()));
  }

  private static Edit steps(int history, int verified) {
    return considered(
        (s, day) ->
            s.withApplied(on(day.minusDays(100)))
                .withHistoryDeclared(on(day.minusDays(100L - history)))
                .withVerified(on(day.minusDays(100L - verified))));
  }

  private static Stream<Example> order() {
    MemberSuite suite = suite("statutes/application-order", STATUTES, YEAR_2024);
    return Stream.concat(
        suite.each(steps(10, 20), steps(20, 10), considered()),
        Stream.of(
            suite.one(steps(0, 0)).satisfied("all on one day"),
            suite.one(steps(-1, 20)).violated("history before the application"),
            suite.one(steps(-5, -10)).violated("two steps out of order")));
  }

  private static Edit introduced(int members, boolean youthUnion, Optional<Integer> months) {
    return considered((s, day) -> s.withIntroducers(new Introducers(members, youthUnion, months)));
  }

  private static Stream<Example> introducers() {
    MemberSuite suite = suite("statutes/introducers-number", STATUTES, YEAR_2024);
    Optional<Integer> none = Optional.empty();
    return Stream.concat(
        suite.each(introduced(2, false, none), introduced(1, false, none), considered()),
        Stream.of(
            suite.one(introduced(3, false, none)).violated("three members"),
            suite.one(introduced(0, true, none)).violated("the Youth Union alone"),
            suite.one(introduced(1, true, none)).satisfied("one member and the Youth Union"),
            suite.one(introduced(3, true, none)).violated("three members and the Youth Union"),
            suite.one(introduced(2, true, none)).satisfied("two members and the Youth Union")));
  }

  private static Stream<Example> together() {
    MemberSuite suite = suite("qd294-2025/introducer", FROM_294, LATE_2025);
    return Stream.concat(
        suite.each(
            introduced(2, false, Optional.of(12)),
            introduced(2, false, Optional.of(11)),
            introduced(2, false, Optional.empty())),
        Stream.of(suite.one(introduced(2, false, Optional.of(13))).satisfied("13 months")));
  }

  private static Edit certified(int months, int days) {
    return considered(
        (s, day) -> s.withCourseCertified(on(day.minusMonths(months).minusDays(days))));
  }

  private static Stream<Example> certificate() {
    MemberSuite suite =
        suite(
            "hd06-2025/course-certificate", GUIDANCE_06, DatePeriod.parse("2025-07-01/2026-03-31"));
    return Stream.concat(
        suite.each(certified(60, 0), certified(60, 3), considered()),
        Stream.of(
            suite.one(certified(59, 0)).satisfied("59 months"),
            suite.one(certified(0, 0)).satisfied("of the same day"),
            suite.one(certified(0, -1)).violated("of the day after"),
            suite.one(certified(61, 0)).violated("61 months")));
  }

  private static Edit received() {
    return (record, day) ->
        admitted(
            record,
            a ->
                Members.with(a, s -> s.withDecisionReceived(on(day)))
                    .withDecided(on(day.minusDays(10))));
  }

  private static MemberRecord received(MemberRecord record, LocalDate day, LocalDate held) {
    return admitted(
        record,
        a ->
            Members.with(a, s -> s.withDecisionReceived(on(day)))
                .withDecided(on(day.minusDays(10)))
                .withCeremony(on(held)));
  }

  private static Stream<Example> ceremony() {
    String rule = "qd294-2025/admission-ceremony-deadline";
    String leave = "late-ceremony-allowed";
    MemberSuite suite = suite(rule, FROM_294, LATE_2025);
    Edit intime = (r, day) -> received(r, day, workingDay(day, 30));
    Edit late = (r, day) -> received(r, day, workingDay(day, 31));
    MemberRecord none = judged(leave, false).of(suite.nothing(), suite.first());
    MemberRecord running = received().of(suite.nothing(), suite.first());
    MemberRecord twoLate = intime.of(late.of(suite.nothing(), suite.first()), suite.second());
    return Stream.of(
            Stream.of(
                suite.one(intime).satisfied("on the 30th working day"),
                suite
                    .one((r, day) -> received(r, day, workingDay(day, 29)))
                    .satisfied("on the 29th working day"),
                suite.one(late.then(judged(leave, false))).violated("a working day late"),
                suite.one(late.then(judged(leave, true))).satisfied("late with leave"),
                suite.one(late).undetermined("late, leave not judged", JUDGEMENT_NEEDED),
                given(rule, judged(leave, false).of(twoLate, suite.first()))
                    .violated("one late, one in time"),
                given(rule, judged(leave, false).of(running, suite.first()))
                    .violated("never held, long overdue"),
                given(rule, judged(leave, false).of(running, suite.first()))
                    .asOf(suite.first().plusDays(3))
                    .pending("not held yet", LATE_2025.last()),
                given(
                        rule,
                        judged(leave, false)
                            .of(late.of(suite.nothing(), suite.first()), suite.first())
                            .withHolidays(Optional.empty()))
                    .undetermined("days off not known", MISSING_FACT),
                given(rule, suite.nothing()).notApplicable("none", CONDITION_NOT_MET),
                given(rule, none).asOf(suite.second()).pending("none so far", LATE_2025.last()),
                given(rule, suite.incomplete().apply(none))
                    .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER)),
            suite.edges(intime, late.then(judged(leave, false))))
        .flatMap(each -> each);
  }

  private static Edit recognized(int months, int days) {
    return (record, day) ->
        admitted(
            record,
            a ->
                a.withCeremony(on(day.minusMonths(months).minusDays(days)))
                    .withOfficialFrom(on(day)));
  }

  private static Edit recognizedWithoutCeremony() {
    return (record, day) -> admitted(record, a -> a.withOfficialFrom(on(day)));
  }

  private static Stream<Example> probation() {
    return Stream.of(
            suite("statutes/probation-length", STATUTES, YEAR_2024),
            suite("qd24-2021/recognition-effective-date", FROM_24, YEAR_2024))
        .flatMap(
            suite ->
                Stream.concat(
                    suite.each(recognized(12, 0), recognized(12, 1), recognizedWithoutCeremony()),
                    Stream.of(
                        suite.one(recognized(12, -1)).violated("a day short of twelve months"),
                        suite.one(recognized(11, 0)).violated("eleven months"),
                        suite.one(recognized(13, 0)).violated("thirteen months"))));
  }

  private static LocalDate ceremonyOf(LocalDate over) {
    return over.minusMonths(12);
  }

  private static Edit served() {
    return (record, day) -> admitted(record, a -> a.withCeremony(on(ceremonyOf(day))));
  }

  private static MemberRecord considered(MemberRecord record, LocalDate over, LocalDate day) {
    return admitted(
        record,
        a ->
            Members.with(
                a.withCeremony(on(ceremonyOf(over))), s -> s.withRecognitionConsidered(on(day))));
  }

  private static Stream<Example> recognition() {
    MemberSuite suite = suite("qd294-2025/recognition-deadline", FROM_294, LATE_2025);
    return suite.due(
        new Due(
            day -> workingDay(day, 30),
            day -> workingDay(day, 1),
            served(),
            AdmissionExamples::considered));
  }

  private static Edit held() {
    return (record, day) -> admitted(record, a -> a.withCeremony(on(day)));
  }

  private static Stream<Example> history() {
    MemberSuite suite = suite("hd12-2022/personal-history-deadline", GUIDANCE_12, YEAR_2024);
    return suite.due(
        new Due(
            day -> workingDay(day, 30),
            day -> workingDay(day, 1),
            held(),
            (record, day, filed) ->
                admitted(
                    record,
                    a ->
                        Members.with(
                            a.withCeremony(on(day)), s -> s.withHistoryFiled(on(filed))))));
  }

  /** Left the Party so many months and days before the day, and was admitted again on it. */
  private static Edit again(int months, int days, Optional<RecordCleared> cleared) {
    return (record, day) -> {
      LocalDate left = day.minusMonths(months).minusDays(days);
      LocalDate entered = left.minusYears(5);
      MemberRecord former =
          record.getMember().getAdmissions().isEmpty()
              ? left(
                  admitted(record, a -> a.withDecided(on(entered)).withCeremony(on(entered))),
                  entered,
                  left)
              : record;
      return admitted(
          former,
          a ->
              Members.with(
                  a.withDecided(on(day)).withCeremony(on(day.plusDays(9))),
                  s -> s.withRecordCleared(cleared)));
    };
  }

  private static MemberRecord left(MemberRecord record, LocalDate entered, LocalDate left) {
    MembershipSpell spell =
        MembershipSpell.builder()
            .cell(Members.CELL)
            .entered(on(entered))
            .entry(new MembershipEntry.ByAdmission())
            .left(on(left))
            .exit(new MembershipExit.RemovalOfName(Optional.empty()))
            .build();
    return record.withMember(record.getMember().withSpells(List.of(spell)));
  }

  private static Optional<RecordCleared> clean() {
    return Optional.of(new RecordCleared(Optional.empty()));
  }

  private static Edit cleared(int months, int days) {
    return (record, day) ->
        again(
                80,
                0,
                Optional.of(
                    new RecordCleared(Optional.of(on(day.minusMonths(months).minusDays(days))))))
            .of(record, day);
  }

  private static Stream<Example> readmission() {
    String rule = "qd294-2025/readmission-conditions";
    MemberSuite suite = suite(rule, FROM_294, LATE_2025);
    Edit consent = judged("readmission-consent", true);
    Edit refused = judged("readmission-consent", false);
    Edit good = again(36, 0, clean()).then(consent);
    Edit soon = again(36, -1, clean()).then(consent);
    Edit decree = cleared(60, 0).then(consent);
    MemberRecord twice = good.of(good.of(suite.nothing(), suite.first()), suite.second());
    return Stream.of(
            Stream.of(
                suite.one(good).satisfied("36 months later, with consent"),
                suite.one(soon).violated("a day short of 36 months"),
                suite.one(again(35, 0, clean()).then(consent)).violated("35 months"),
                suite.one(again(37, 0, clean()).then(consent)).satisfied("37 months"),
                suite.one(decree).satisfied("60 months after the record was cleared"),
                suite.one(cleared(60, -1).then(consent)).violated("a day short of 60 months"),
                suite.one(cleared(59, 0).then(consent)).violated("59 months after"),
                suite.one(cleared(61, 0).then(consent)).satisfied("61 months after"),
                suite.one(again(36, 0, clean()).then(refused)).violated("without consent"),
                suite
                    .one(again(36, 0, clean()))
                    .undetermined("consent not judged", JUDGEMENT_NEEDED),
                suite
                    .one(again(36, 0, Optional.empty()).then(consent))
                    .undetermined("whether there was a sentence is not known", MISSING_FACT),
                given(rule, twice).violated("a second time"),
                given(rule, since2020(good.of(suite.nothing(), suite.first())))
                    .undetermined("an earlier one may be missing", MISSING_FACT),
                given(rule, since2020(soon.of(suite.nothing(), suite.first())))
                    .violated("too soon, whatever came before"),
                given(rule, twiceOneSoon(suite)).violated("too soon, and again later"),
                given(rule, twiceOneCleared(suite)).violated("cleared too late once"),
                given(rule, consent.of(suite.nothing(), suite.first()))
                    .notApplicable("none", EMPTY_POPULATION),
                given(rule, consent.of(suite.nothing(), suite.first()))
                    .asOf(suite.second())
                    .pending("none so far", LATE_2025.last()),
                given(rule, suite.incomplete().apply(consent.of(suite.nothing(), suite.first())))
                    .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER)),
            Stream.of(
                given(
                        rule,
                        soon.of(
                            Members.record(DatePeriod.ofYear(2025)), FROM_294.start().minusDays(5)))
                    .notApplicable("too soon, before its first day", EMPTY_POPULATION)),
            MemberSuite.alone(suite.edges(good, soon))
                .filter(example -> !example.name().endsWith("nothing known before its first day")))
        .flatMap(each -> each);
  }

  private static MemberRecord since2020(MemberRecord record) {
    return record.withMembershipComplete(List.of(DatePeriod.from(LocalDate.of(2020, 1, 1))));
  }

  private static MemberRecord twiceOneSoon(MemberSuite suite) {
    Edit consent = judged("readmission-consent", true);
    return again(36, 0, clean())
        .of(again(35, 0, clean()).then(consent).of(suite.nothing(), suite.first()), suite.second());
  }

  private static MemberRecord twiceOneCleared(MemberSuite suite) {
    Edit consent = judged("readmission-consent", true);
    return cleared(62, 0)
        .of(cleared(59, 0).then(consent).of(suite.nothing(), suite.first()), suite.second());
  }

  private static Stream<Example> barred() {
    return suite("qd294-2025/readmission-barred", FROM_294, LATE_2025)
        .judged("readmission-not-barred", again(40, 0, clean()));
  }
}
