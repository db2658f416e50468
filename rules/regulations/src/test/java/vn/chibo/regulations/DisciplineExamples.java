package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.Members.add;
import static vn.chibo.regulations.Members.judged;
import static vn.chibo.regulations.Members.on;
import static vn.chibo.regulations.Members.workingDay;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.member.Complaint;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.ProbationaryDisciplineForm;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.regulations.MemberSuite.Due;
import vn.chibo.regulations.MemberSuite.Edit;
import vn.chibo.testkit.example.Example;

/** Discipline and suspension of members. */
final class DisciplineExamples {
  private static final DatePeriod STATUTES = DatePeriod.from(LocalDate.of(2011, 1, 19));
  private static final DatePeriod DECISION_46 = DatePeriod.parse("2011-11-01/2016-07-25");
  private static final DatePeriod REGULATION_30 = DatePeriod.parse("2016-07-26/2021-07-27");
  private static final DatePeriod REGULATION_22 = DatePeriod.parse("2021-07-28/2025-05-29");
  private static final DatePeriod REGULATION_296 = DatePeriod.parse("2025-05-30/2026-04-10");
  private static final DatePeriod FROM_30_TO_296 = DatePeriod.parse("2016-07-26/2026-04-10");
  private static final DatePeriod FROM_69 = DatePeriod.from(LocalDate.of(2022, 7, 6));
  private static final DatePeriod YEAR_2013 = DatePeriod.ofYear(2013);
  private static final DatePeriod YEAR_2018 = DatePeriod.ofYear(2018);
  private static final DatePeriod YEAR_2023 = DatePeriod.ofYear(2023);
  private static final DatePeriod YEAR_2024 = DatePeriod.ofYear(2024);
  private static final DatePeriod UNDER_296 = DatePeriod.parse("2025-06-01/2026-02-28");

  private DisciplineExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            forms(),
            effect(),
            handedOver(),
            afterRemoval(),
            competence(),
            judgedOnes(),
            limitation(),
            lapses(),
            complaints(),
            suspensions())
        .flatMap(each -> each);
  }

  private static MemberSuite suite(String rule, DatePeriod inForce, DatePeriod period) {
    return new MemberSuite(rule, inForce, period, DisciplineExamples::unknown);
  }

  private static MemberRecord unknown(MemberRecord record) {
    return record.withDisciplines(Register.of(record.getDisciplines().entries()));
  }

  private static Edit decided(DisciplineForm form, BinaryOperatorOfDay of) {
    return (record, day) ->
        with(
            record,
            of.of(
                Discipline.builder()
                    .date(day)
                    .measure(new DisciplineMeasure.OfOfficialMember(Members.ID, form))
                    .build(),
                day));
  }

  /** A discipline with more on record, by its day. */
  private interface BinaryOperatorOfDay {
    Discipline of(Discipline discipline, LocalDate day);
  }

  private static Edit decided(DisciplineForm form) {
    return decided(form, (discipline, day) -> discipline);
  }

  private static MemberRecord with(MemberRecord record, Discipline discipline) {
    return record.withDisciplines(add(record.getDisciplines(), discipline));
  }

  private static Discipline steps(Discipline discipline, UnaryOperator<DisciplineSteps> of) {
    return discipline.withSteps(of.apply(DisciplineSteps.builder().build()));
  }

  private static Edit official() {
    return (record, day) -> Members.official(record);
  }

  private static Edit probationary() {
    return (record, day) ->
        Members.inCell(
            Members.admitted(record, a -> a.withCeremony(on(day.minusDays(60)))),
            day.minusDays(60));
  }

  private static Edit probationary(ProbationaryDisciplineForm form) {
    return probationary()
        .then(
            (record, day) ->
                with(
                    record,
                    Discipline.builder()
                        .date(day)
                        .measure(new DisciplineMeasure.OfProbationaryMember(Members.ID, form))
                        .build()));
  }

  private static Edit post(int from, int to) {
    return (record, day) ->
        record.withTenures(
            add(
                record.getTenures(),
                PostTenure.builder()
                    .date(day.plusDays(from))
                    .lastDay(day.plusDays(to))
                    .holder(Members.ID)
                    .post(new Post(Members.CELL, PostTitle.SECRETARY))
                    .build()));
  }

  private static Stream<Example> forms() {
    String rule = "statutes/forms-of-discipline";
    MemberSuite suite = suite(rule, STATUTES, YEAR_2024);
    Edit removed = official().then(decided(DisciplineForm.REMOVAL_FROM_OFFICE));
    Edit bad = probationary().then(decided(DisciplineForm.EXPULSION));
    Edit good = official().then(decided(DisciplineForm.REPRIMAND));
    return Stream.of(
            MemberSuite.alone(
                suite.each(
                    good,
                    bad,
                    decided(DisciplineForm.REPRIMAND)
                        .then((record, day) -> Members.membershipUnknown(record)))),
            Stream.of(
                suite.one(official().then(decided(DisciplineForm.WARNING))).satisfied("warning"),
                suite
                    .one(official().then(decided(DisciplineForm.EXPULSION)))
                    .satisfied("expulsion"),
                suite.one(removed.then(post(-9, 0))).satisfied("removal of one who holds a post"),
                suite.one(removed).violated("removal of one who holds none"),
                suite.one(removed.then(post(-9, 0)).then(post(-9, 9))).satisfied("two posts"),
                suite.one(removed.then(post(-9, -1))).violated("of one who held a post before"),
                given(
                        rule,
                        removed.of(suite.nothing(), suite.first()).withTenures(Register.unknown()))
                    .undetermined("posts not known", MISSING_FACT),
                given(
                        rule,
                        removed.of(
                            removed.then(post(-9, 0)).of(suite.nothing(), suite.first()),
                            suite.second()))
                    .violated("removed again without a post"),
                suite
                    .one(probationary(ProbationaryDisciplineForm.REPRIMAND))
                    .satisfied("a probationary member reprimanded"),
                suite
                    .one(probationary(ProbationaryDisciplineForm.WARNING))
                    .satisfied("a probationary member warned"),
                suite
                    .one(
                        probationary()
                            .then(decided(DisciplineForm.REMOVAL_FROM_OFFICE))
                            .then(post(-9, 0)))
                    .violated("a probationary member removed from office"),
                given(
                        rule,
                        decided(DisciplineForm.REPRIMAND)
                            .of(bad.of(suite.nothing(), suite.first()), suite.second()))
                    .violated("a probationary member expelled and reprimanded")))
        .flatMap(each -> each);
  }

  private static Edit effective(int announced, int effective) {
    return decided(
        DisciplineForm.WARNING,
        (discipline, day) ->
            steps(discipline, s -> s.withAnnounced(on(day.plusDays(announced))))
                .withEffective(DatePeriod.from(day.plusDays(effective))));
  }

  private static Stream<Example> effect() {
    MemberSuite suite = suite("statutes/discipline-effect", STATUTES, YEAR_2024);
    return Stream.concat(
        suite.each(effective(3, 3), effective(3, 4), decided(DisciplineForm.WARNING)),
        Stream.of(suite.one(effective(3, 2)).violated("in effect before it was announced")));
  }

  private static Edit announced(Optional<LocalDate> handedOver) {
    return (record, day) ->
        Members.inCell(
            decided(
                    DisciplineForm.REPRIMAND,
                    (discipline, on) ->
                        steps(
                                discipline,
                                s ->
                                    s.withAnnounced(on(on))
                                        .withHandedOver(handedOver.map(Members::on)))
                            .withDecidedBy(Members.CELL))
                .of(record, day),
            LocalDate.of(2001, 3, 1));
  }

  private static Stream<Example> handedOver() {
    String rule = "qd296-2025/cell-decision-effect";
    MemberSuite suite = suite(rule, REGULATION_296, UNDER_296);
    LocalDate first = suite.first();
    Choices working = Choices.DEFAULT.reading(rule, "WORKING_DAYS");
    Choices calendar = Choices.DEFAULT.reading(rule, "CALENDAR_DAYS");
    return Stream.concat(
        suite.due(
            new Due(
                day -> day.plusDays(10),
                day -> workingDay(first, 11),
                announced(Optional.empty()),
                (record, day, done) ->
                    announced(
                            Optional.of(done.equals(day.plusDays(10)) ? done : workingDay(day, 11)))
                        .of(record, day))),
        Stream.of(
            suite.one(announced(Optional.of(first.plusDays(11)))).undetermined("11 days", READING),
            suite
                .one(announced(Optional.of(first.plusDays(11))))
                .choosing(calendar)
                .violated("11 days, read so"),
            suite
                .one(announced(Optional.of(first.plusDays(10))))
                .choosing(calendar)
                .satisfied("10 days, read so"),
            suite
                .one(announced(Optional.of(workingDay(first, 10))))
                .choosing(working)
                .satisfied("10 working days, read so"),
            suite
                .one(announced(Optional.of(workingDay(first, 11))))
                .choosing(working)
                .violated("11 working days, read so")));
  }

  /** A post so long after a removal from office. */
  private static Edit postAfter(int months, int days) {
    return (record, day) ->
        post(0, 300)
            .of(
                decided(DisciplineForm.REMOVAL_FROM_OFFICE)
                    .of(record, day.minusMonths(months).minusDays(days)),
                day);
  }

  private static Stream<Example> afterRemoval() {
    MemberSuite suite =
        new MemberSuite(
            "statutes/after-removal-from-office",
            STATUTES,
            YEAR_2024,
            record -> record.withTenures(Register.of(record.getTenures().entries())));
    Edit sameDayOnly = post(0, 300);
    return Stream.concat(
        MemberSuite.alone(
            suite.each(
                postAfter(12, 0),
                postAfter(12, -1),
                (record, day) -> unknown(sameDayOnly.of(record, day)))),
        Stream.of(
            suite.one(postAfter(11, 0)).violated("eleven months"),
            suite.one(postAfter(13, 0)).satisfied("thirteen months"),
            suite
                .one(post(0, 300).then(decided(DisciplineForm.REMOVAL_FROM_OFFICE)))
                .undetermined("on the day of the removal", MISSING_FACT),
            suite
                .one(postAfter(13, 0).then(decided(DisciplineForm.REMOVAL_FROM_OFFICE)))
                .undetermined("thirteen months, and a removal that day", MISSING_FACT),
            suite
                .one(postAfter(11, 0).then(decided(DisciplineForm.REMOVAL_FROM_OFFICE)))
                .violated("eleven months, and a removal that day"),
            given(
                    "statutes/after-removal-from-office",
                    post(0, 300)
                        .of(
                            post(0, 30)
                                .of(
                                    decided(DisciplineForm.REMOVAL_FROM_OFFICE)
                                        .of(suite.nothing(), suite.first().minusMonths(11)),
                                    suite.first()),
                            suite.second()))
                .violated("too soon, and again later"),
            suite.one(post(0, 300)).notApplicable("never removed", EMPTY_POPULATION)));
  }

  private static Edit byCell(DisciplineForm form) {
    return (record, day) ->
        Members.inCell(
            decided(form, (discipline, on) -> discipline.withDecidedBy(Members.CELL))
                .of(record, day),
            LocalDate.of(2001, 3, 1));
  }

  private static Stream<Example> competence() {
    MemberSuite suite = suite("qd296-2025/cell-competence", REGULATION_296, UNDER_296);
    return Stream.concat(
        suite.each(
            byCell(DisciplineForm.REPRIMAND),
            byCell(DisciplineForm.EXPULSION),
            decided(DisciplineForm.REPRIMAND)),
        Stream.of(
            suite.one(byCell(DisciplineForm.WARNING)).satisfied("a warning"),
            suite.one(byCell(DisciplineForm.REMOVAL_FROM_OFFICE)).violated("a removal from office"),
            suite
                .one(
                    (record, day) ->
                        Members.inCell(
                            decided(
                                    DisciplineForm.EXPULSION,
                                    (discipline, on) -> discipline.withDecidedBy(Members.OTHER))
                                .of(record, day),
                            LocalDate.of(2001, 3, 1)))
                .notApplicable("an expulsion by another body", EMPTY_POPULATION)));
  }

  private static Stream<Example> judgedOnes() {
    Edit discipline = decided(DisciplineForm.WARNING);
    return Stream.of(
            suite("qd296-2025/cell-committee-no-power", REGULATION_296, UNDER_296)
                .judged("not-by-the-cell-committee", discipline),
            suite("qd296-2025/hearing", REGULATION_296, UNDER_296).judged("heard", discipline),
            suite("qd296-2025/deferral", REGULATION_296, UNDER_296)
                .judged("no-ground-to-defer", discipline))
        .flatMap(each -> each);
  }

  private static Edit concluded(DisciplineForm form, int years, int days) {
    return decided(
        form,
        (discipline, day) ->
            steps(
                discipline,
                s ->
                    s.withCommitted(on(day.minusYears(years).minusDays(days)))
                        .withConcluded(on(day))));
  }

  private static Stream<Example> limitation() {
    String rule = "qd69-2022/limitation-members";
    MemberSuite suite = suite(rule, FROM_69, YEAR_2024);
    Edit limited = judged("without-limitation", false);
    Edit unlimited = judged("without-limitation", true);
    DisciplineForm light = DisciplineForm.REPRIMAND;
    Edit good = concluded(light, 5, 0).then(limited);
    Edit bad = concluded(light, 5, 1).then(limited);
    Edit late = concluded(DisciplineForm.WARNING, 10, 1).then(limited);
    return Stream.of(
            Stream.of(
                suite.one(good).satisfied("reprimand after five years"),
                suite.one(bad).violated("reprimand a day later"),
                suite.one(concluded(light, 4, 0).then(limited)).satisfied("four years"),
                suite.one(concluded(light, 6, 0).then(limited)).violated("six years"),
                suite
                    .one(concluded(DisciplineForm.WARNING, 10, 0).then(limited))
                    .satisfied("warning after ten years"),
                suite.one(late).violated("warning a day later"),
                suite
                    .one(concluded(DisciplineForm.REMOVAL_FROM_OFFICE, 9, 0).then(limited))
                    .satisfied("removal after nine years"),
                suite
                    .one(concluded(DisciplineForm.REMOVAL_FROM_OFFICE, 11, 0).then(limited))
                    .violated("removal after eleven years"),
                suite
                    .one(concluded(light, 5, 1).then(unlimited))
                    .satisfied("later, without limitation"),
                suite.one(concluded(light, 5, 1)).undetermined("not judged", JUDGEMENT_NEEDED),
                suite
                    .one(decided(light).then(limited))
                    .undetermined("days not recorded", MISSING_FACT),
                given(rule, good.of(bad.of(suite.nothing(), suite.first()), suite.second()))
                    .violated("one too late, one not"),
                given(
                        rule,
                        concluded(DisciplineForm.WARNING, 10, 0)
                            .of(late.of(suite.nothing(), suite.first()), suite.second()))
                    .violated("one warning too late, one not"),
                given(
                        rule,
                        concluded(DisciplineForm.WARNING, 9, 0)
                            .of(bad.of(suite.nothing(), suite.first()), suite.second()))
                    .violated("a reprimand too late, a warning not"),
                suite
                    .one(concluded(DisciplineForm.EXPULSION, 20, 0).then(unlimited))
                    .notApplicable("expulsion", CONDITION_NOT_MET),
                given(rule, limited.of(suite.nothing(), suite.first()))
                    .notApplicable("none", CONDITION_NOT_MET),
                given(rule, limited.of(suite.nothing(), suite.first()))
                    .asOf(suite.second())
                    .pending("none so far", YEAR_2024.last()),
                given(rule, unknown(limited.of(suite.nothing(), suite.first())))
                    .undetermined("none recorded, some may be missing", INCOMPLETE_REGISTER)),
            suite.edges(good, bad))
        .flatMap(each -> each);
  }

  private static Edit lapsed(DisciplineForm form, int months, int days) {
    return decided(
        form,
        (discipline, day) ->
            Discipline.builder()
                .from(discipline)
                .date(day.minusMonths(months).minusDays(days))
                .effective(
                    new DatePeriod(
                        day.plusDays(1).minusMonths(months).minusDays(days), day.plusDays(1)))
                .build());
  }

  private static Stream<Example> lapses() {
    MemberSuite suite = suite("qd30-2016/decision-lapses", FROM_30_TO_296, YEAR_2018);
    DisciplineForm form = DisciplineForm.WARNING;
    return Stream.concat(
        suite.each(lapsed(form, 12, 0), lapsed(form, 12, -1), decided(form)),
        Stream.of(
            suite.one(lapsed(form, 11, 0)).violated("eleven months"),
            suite.one(lapsed(form, 13, 0)).satisfied("thirteen months"),
            suite
                .one(lapsed(DisciplineForm.EXPULSION, 5, 0))
                .notApplicable("an expulsion", EMPTY_POPULATION)));
  }

  private static Edit complained(boolean announced, Function<LocalDate, LocalDate> when) {
    return decided(
        DisciplineForm.WARNING,
        (discipline, day) ->
            steps(
                discipline,
                s ->
                    (announced ? s.withAnnounced(on(day)) : s.withHandedOver(on(day)))
                        .withComplaint(new Complaint(Optional.of(on(when.apply(day)))))));
  }

  private static Edit complained() {
    return decided(
        DisciplineForm.WARNING,
        (discipline, day) ->
            steps(
                discipline, s -> s.withComplaint(new Complaint(Optional.of(on(day.plusDays(3)))))));
  }

  private static Edit content() {
    return decided(
        DisciplineForm.WARNING,
        (discipline, day) ->
            steps(discipline, s -> s.withComplaint(new Complaint(Optional.empty()))));
  }

  private static Stream<Example> complaints() {
    MemberSuite statutes = suite("statutes/complaint-period", STATUTES, YEAR_2024);
    return Stream.of(
            statutes.each(
                complained(false, day -> day.plusMonths(1)),
                complained(false, day -> day.plusMonths(1).plusDays(2)),
                complained()),
            Stream.of(
                statutes.one(complained(false, day -> day.plusMonths(2))).violated("two months"),
                statutes.one(complained(false, day -> day)).satisfied("at once"),
                statutes
                    .one(complained(false, day -> day.plusMonths(2)))
                    .asOf(statutes.first().plusMonths(2).minusDays(1))
                    .pending("a plan so far", YEAR_2024.last()),
                statutes
                    .one(complained(false, day -> day.plusMonths(2)))
                    .asOf(statutes.first().plusMonths(2))
                    .violated("no longer a plan"),
                given(
                        "statutes/complaint-period",
                        complained(false, day -> day.plusMonths(2))
                            .of(statutes.nothing(), YEAR_2024.last()))
                    .asOf(YEAR_2024.last())
                    .undetermined("a plan beyond the period", MISSING_FACT),
                statutes.one(content()).notApplicable("no complaint", EMPTY_POPULATION)),
            inWorkingDays(suite("qd46-2011/complaint-period", DECISION_46, YEAR_2013), true),
            inWorkingDays(suite("qd30-2016/complaint-period", REGULATION_30, YEAR_2018), false),
            unstated(suite("qd22-2021/complaint-period", REGULATION_22, YEAR_2023)),
            unstated(suite("qd296-2025/complaint-period", REGULATION_296, UNDER_296)))
        .flatMap(each -> each);
  }

  private static Stream<Example> inWorkingDays(MemberSuite suite, boolean announced) {
    return Stream.concat(
        suite.each(
            complained(announced, day -> workingDay(day, 30)),
            complained(announced, day -> workingDay(day, 31)),
            complained()),
        Stream.of(
            suite
                .one(complained(announced, day -> workingDay(day, 29)))
                .satisfied("29 working days"),
            suite.one(content()).notApplicable("no complaint", EMPTY_POPULATION)));
  }

  private static Choices reading(MemberSuite suite, String kind) {
    return Choices.DEFAULT.switchOn(suite.rule()).reading(suite.rule(), kind);
  }

  private static Stream<Example> unstated(MemberSuite suite) {
    Choices working = reading(suite, "WORKING_DAYS");
    Choices calendar = reading(suite, "CALENDAR_DAYS");
    Edit thirty = complained(false, day -> day.plusDays(30));
    Edit thirtyOne = complained(false, day -> day.plusDays(31));
    Edit late = complained(false, day -> workingDay(day, 31));
    Edit inTime = complained(false, day -> workingDay(day, 30));
    return Stream.concat(
        suite.each(thirty, late, complained()),
        Stream.of(
            suite.one(thirtyOne).undetermined("31 days", READING),
            suite.one(thirtyOne).choosing(calendar).violated("31 days, read so"),
            suite.one(thirty).choosing(calendar).satisfied("30 days, read so"),
            suite.one(inTime).choosing(working).satisfied("30 working days, read so"),
            suite.one(late).choosing(working).violated("31 working days, read so"),
            given(suite.rule(), inTime.of(late.of(suite.nothing(), suite.first()), suite.second()))
                .choosing(working)
                .violated("one late, one in time, read so"),
            given(
                    suite.rule(),
                    thirty.of(thirtyOne.of(suite.nothing(), suite.first()), suite.second()))
                .choosing(calendar)
                .violated("one late, one in time, by days")));
  }

  private static MemberRecord suspensionsUnknown(MemberRecord record) {
    return record.withSuspensions(Register.of(record.getSuspensions().entries()));
  }

  private static Edit suspended(
      Optional<Boolean> extended, Function<LocalDate, Optional<LocalDate>> last) {
    return (record, day) ->
        record.withSuspensions(
            add(
                record.getSuspensions(),
                Suspension.builder()
                    .date(day)
                    .lastDay(last.apply(day))
                    .scope(SuspensionScope.PARTY_ACTIVITY)
                    .extended(extended)
                    .build()));
  }

  private static Edit fromTheCommittee() {
    return (record, day) ->
        record.withSuspensions(
            add(
                record.getSuspensions(),
                Suspension.builder()
                    .date(day)
                    .lastDay(workingDay(day.minusDays(1), 181))
                    .scope(SuspensionScope.COMMITTEE)
                    .extended(true)
                    .build()));
  }

  private static Edit lasting(boolean extended, int days) {
    return suspended(Optional.of(extended), day -> Optional.of(day.plusDays(days - 1L)));
  }

  private static Edit working(boolean extended, int days) {
    return suspended(Optional.of(extended), day -> Optional.of(workingDay(day.minusDays(1), days)));
  }

  private static Stream<Example> suspensions() {
    MemberSuite of30 =
        new MemberSuite(
            "qd30-2016/suspension",
            REGULATION_30,
            YEAR_2018,
            DisciplineExamples::suspensionsUnknown);
    MemberSuite of22 =
        new MemberSuite(
            "qd22-2021/suspension",
            REGULATION_22,
            YEAR_2023,
            DisciplineExamples::suspensionsUnknown);
    return Stream.of(
            lengths(of30, DisciplineExamples::working),
            Stream.of(
                of30.one(fromTheCommittee())
                    .notApplicable("181 days from the committee only", EMPTY_POPULATION),
                of22.one(fromTheCommittee()).violated("from the committee too")),
            ofUnstatedDays(of22),
            gap())
        .flatMap(each -> each);
  }

  /** A suspension of so many days. */
  private interface Lasting {
    Edit of(boolean extended, int days);
  }

  private static Edit endless() {
    return suspended(Optional.of(false), day -> Optional.empty());
  }

  private static Stream<Example> lengths(MemberSuite suite, Lasting lasting) {
    return Stream.concat(
        suite.each(lasting.of(false, 90), lasting.of(false, 91), endless()),
        Stream.of(
            suite.one(lasting.of(false, 89)).satisfied("89 days"),
            suite.one(lasting.of(true, 91)).satisfied("91 days, extended"),
            suite.one(lasting.of(true, 180)).satisfied("180 days, extended"),
            suite.one(lasting.of(true, 181)).violated("181 days, extended"),
            suite.one(lasting.of(true, 179)).satisfied("179 days, extended")));
  }

  private static Stream<Example> ofUnstatedDays(MemberSuite suite) {
    Choices working = reading(suite, "WORKING_DAYS");
    Choices calendar = reading(suite, "CALENDAR_DAYS");
    return Stream.of(
            suite.each(lasting(false, 90), working(false, 91), endless()),
            Stream.of(
                suite.one(lasting(false, 91)).undetermined("91 days", READING),
                given(
                        suite.rule(),
                        lasting(false, 90)
                            .of(
                                lasting(false, 91).of(suite.nothing(), suite.first()),
                                suite.second()))
                    .choosing(calendar)
                    .violated("one too long, one not, by days"),
                given(
                        suite.rule(),
                        working(false, 90)
                            .of(
                                working(false, 91).of(suite.nothing(), suite.first()),
                                suite.second()))
                    .choosing(working)
                    .violated("one too long, one not, by working days")),
            by(suite, calendar, DisciplineExamples::lasting),
            by(suite, working, DisciplineExamples::working))
        .flatMap(each -> each);
  }

  private static Stream<Example> by(MemberSuite suite, Choices reading, Lasting lasting) {
    String by = ", read as " + reading.readings().values();
    return Stream.of(
        suite.one(lasting.of(false, 90)).choosing(reading).satisfied("90" + by),
        suite.one(lasting.of(false, 91)).choosing(reading).violated("91" + by),
        suite.one(lasting.of(false, 89)).choosing(reading).satisfied("89" + by),
        suite.one(lasting.of(true, 180)).choosing(reading).satisfied("180, extended" + by),
        suite.one(lasting.of(true, 181)).choosing(reading).violated("181, extended" + by),
        suite.one(lasting.of(true, 179)).choosing(reading).satisfied("179, extended" + by));
  }

  /** How long under regulation 296 is not known: nothing is asked, and nothing passed. */
  private static Stream<Example> gap() {
    String rule = "qd296-2025/suspension";
    return Stream.concat(
        Stream.of(
            given(rule, lasting(false, 500).of(Members.record(UNDER_296), LocalDate.of(2025, 7, 1)))
                .notApplicable("however long", NO_FIGURE_ON_RECORD)),
        new Regime("", REGULATION_296, 2025)
            .edges(
                rule,
                day -> lasting(false, 500).of(Members.record(DatePeriod.ofDay(day)), day),
                (given, name) -> given.notApplicable(name, NO_FIGURE_ON_RECORD)));
  }
}
