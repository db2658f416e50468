package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.Clause.any;
import static vn.chibo.regulations.Clause.disciplined;
import static vn.chibo.regulations.Clause.figure;
import static vn.chibo.regulations.Clause.judged;
import static vn.chibo.regulations.Clause.none;
import static vn.chibo.regulations.Clause.not;
import static vn.chibo.regulations.Clause.percent;
import static vn.chibo.regulations.Clause.when;
import static vn.chibo.regulations.ClauseExamples.About.CELL;
import static vn.chibo.regulations.ClauseExamples.About.MEMBER;
import static vn.chibo.regulations.ClauseExamples.About.ORGANIZATION;
import static vn.chibo.regulations.GradeExamples.of;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** The conditions of yearly grades since 2023 and the four-good model, each clause restated. */
final class LaterGradeExamples {
  private static final Regime QD_124 =
      new Regime("qd124-2023/", DatePeriod.parse("2023-01-01/2024-12-31"), 2024);
  private static final Regime HD_25 =
      new Regime("hd25-2023/", DatePeriod.parse("2023-01-01/2024-12-31"), 2024);
  private static final Regime QD_366 =
      new Regime("qd366-2025/", DatePeriod.from(LocalDate.of(2025, 1, 1)), 2026);
  private static final Regime HD_43 =
      new Regime("hd43-2025/", DatePeriod.from(LocalDate.of(2025, 1, 1)), 2026);
  private static final Regime HD_02 =
      new Regime("hd02-2026/", DatePeriod.from(LocalDate.of(2026, 1, 1)), 2027);
  private static final Regime QD_24 =
      new Regime("evaluation/", DatePeriod.parse("2021-07-30/2025-01-19"), 2023);
  private static final Regime NQ_21 = fourGood("2022-06-16", 2024);

  private LaterGradeExamples() {}

  private static Regime fourGood(String from, int year) {
    return new Regime("bontot/", DatePeriod.from(LocalDate.parse(from)), year);
  }

  static Stream<Example> all() {
    return Stream.of(
            Stream.of(of2023(), guidance25(), of2025(), since2025(), fourGood())
                .flatMap(each -> each)
                .flatMap(ClauseExamples::all),
            twoYears(),
            leaderReadings(),
            bands(),
            noFigure("no-central-sheet", NQ_21),
            noFigure("longbien-plan", fourGood("2023-08-08", 2024)))
        .flatMap(each -> each);
  }

  /** A fault that bars, unless the collective itself detected and remedied it. */
  private static Clause notDisciplined() {
    return any(not(judged("person-or-unit-disciplined")), judged("self-detected-and-remedied"));
  }

  private static Stream<ClauseExamples> of2023() {
    return Stream.of(
        of(
            QD_124,
            "excellent",
            ORGANIZATION,
            Clause.all(
                judged("outstanding-model"),
                judged("criteria-all-at-least-good"),
                judged("year-results-excellent"),
                not(judged("subordinate-disciplined")),
                not(judged("collective-member-disciplined")))),
        of(
            QD_124,
            "excellent-individual",
            MEMBER,
            Clause.all(
                judged("outstanding-model"),
                judged("criteria-all-at-least-good"),
                judged("year-results-excellent"),
                percent("targets-met", 100, 99),
                percent("targets-exceeded", 50, 49))),
        of(
            QD_124,
            "good-collective",
            ORGANIZATION,
            Clause.all(
                judged("criteria-at-least-average"),
                judged("tasks-at-least-good"),
                notDisciplined())),
        of(
            QD_124,
            "fulfilled-collective",
            ORGANIZATION,
            Clause.all(judged("basic-criteria-at-least-average"), notDisciplined())),
        of(
            QD_124,
            "fail-organization",
            ORGANIZATION,
            none(
                judged("criteria-poor"),
                Clause.all(
                    judged("child-unit-violation-disciplined"),
                    not(judged("self-detected-and-remedied"))),
                Clause.all(
                    percent("unit-targets-met", 49, 50),
                    judged("main-targets-missed"),
                    not(judged("force-majeure"))),
                judged("leadership-collective-disciplined"),
                percent("child-units-disciplined", 21, 20))),
        of(
            QD_124,
            "fail-collective",
            ORGANIZATION,
            none(
                judged("unity-loss-concluded"),
                judged("collective-member-degraded"),
                percent("unit-targets-met", 49, 50),
                Clause.all(
                    any(
                        judged("leadership-collective-disciplined"),
                        judged("collective-member-disciplined")),
                    not(judged("self-detected-and-remedied"))))),
        of(
            QD_124,
            "fail-individual",
            MEMBER,
            none(
                judged("degradation-concluded"),
                judged("forbidden-acts"),
                judged("example-duty-violated"))));
  }

  private static Stream<ClauseExamples> guidance25() {
    Clause regraded =
        when(judged("earlier-fault-disciplined-now"), judged("earlier-year-regraded"));
    return Stream.of(
        of(QD_124, "two-places", MEMBER, when(judged("leader"), figure("review-places", 2, 1))),
        of(
            QD_124,
            "order",
            ORGANIZATION,
            Clause.all(
                judged("collective-before-members"),
                judged("head-before-deputies"),
                judged("government-before-committee"),
                judged("leaders-cell-first"))),
        of(
            QD_124,
            "not-reviewed",
            MEMBER,
            Clause.all(
                not(judged("suspended-from-activity")), figure("months-since-admission", 6, 5))),
        of(QD_124, "exempted-not-reviewed", MEMBER, not(judged("exempted-from-activity"))),
        of(HD_25, "competence", ORGANIZATION, judged("graded-by-competent-level")),
        of(HD_25, "retroactive-discipline", MEMBER, regraded),
        of(HD_25, "retroactive-discipline-organization", ORGANIZATION, regraded),
        of(HD_25, "reviewed-collectives", ORGANIZATION, judged("base-collectives-reviewed")));
  }

  private static Clause[] excellent(Clause... more) {
    return Stream.concat(
            Stream.of(
                figure("grade-points", 90, 89),
                percent("tasks-done", 100, 99),
                percent("tasks-exceeded", 30, 29),
                percent("shortcomings-remedied", 100, 99)),
            Stream.of(more))
        .toArray(Clause[]::new);
  }

  private static Stream<ClauseExamples> of2025() {
    return Stream.of(
        of(
            QD_366,
            "excellent",
            ORGANIZATION,
            Clause.all(
                excellent(
                    not(judged("subordinate-disciplined")),
                    not(judged("collective-member-disciplined"))))),
        of(QD_366, "excellent-individual", MEMBER, Clause.all(excellent())),
        of(QD_366, "good", ORGANIZATION, good()),
        of(QD_366, "good-individual", MEMBER, good()),
        of(QD_366, "fulfilled", ORGANIZATION, fulfilled()),
        of(QD_366, "fail-leader", MEMBER, failLeader()),
        of(QD_366, "fail-others", ORGANIZATION, figure("grade-points", 50, 49)),
        of(QD_366, "fail-others-individual", MEMBER, figure("grade-points", 50, 49)));
  }

  private static Clause good() {
    return Clause.all(figure("grade-points", 70, 69), percent("tasks-done", 100, 99));
  }

  private static Clause fulfilled() {
    return Clause.all(
        figure("grade-points", 50, 49),
        percent("tasks-done", 100, 99),
        percent("tasks-late", 20, 21));
  }

  /** What the upper end of a band of points bars, the clause does not say. */
  private static Stream<Example> bands() {
    return Stream.of(
            band(of(QD_366, "good", ORGANIZATION, good()), good(), 90),
            band(of(QD_366, "good-individual", MEMBER, good()), good(), 90),
            band(of(QD_366, "fulfilled", ORGANIZATION, fulfilled()), fulfilled(), 70))
        .flatMap(each -> each);
  }

  private static Stream<Example> band(ClauseExamples clause, Clause met, int below) {
    String rule = clause.rule();
    Map<Clause.Leaf, Boolean> known = new LinkedHashMap<>();
    met.leaves().forEach(leaf -> known.put(leaf, true));
    SubjectRecord all = clause.record(DatePeriod.ofYear(2026), known);
    SubjectRecord beyond = with(all, "grade-points", below);
    return Stream.of(
        given(rule, with(all, "grade-points", below - 1)).satisfied("the last point of the band"),
        given(rule, beyond).undetermined("the first point beyond the band", READING),
        given(rule, beyond)
            .choosing(Choices.DEFAULT.reading(rule, "BAND_AS_WRITTEN"))
            .violated("the band as it is written"),
        given(rule, beyond)
            .choosing(Choices.DEFAULT.reading(rule, "LOWER_END_ONLY"))
            .satisfied("the lower end only"),
        given(rule, with(beyond, "tasks-done", 0)).violated("beyond the band, no task done"));
  }

  private static SubjectRecord with(SubjectRecord record, String topic, int value) {
    List<ReportedFigure> figures =
        record.getFigures().stream()
            .map(
                figure ->
                    figure.getTopic().key().equals(topic)
                        ? figure.withValue(Quantity.exactly(value))
                        : figure)
            .toList();
    return record instanceof MemberRecord member
        ? member.withFigures(figures)
        : ((OrganizationRecord) record).withFigures(figures);
  }

  /** All five basic targets are missed, or none: the readings agree. */
  private static Clause failLeader() {
    return none(
        figure("grade-points", 49, 50),
        percent("area-tasks-done", 69, 70),
        figure("basic-targets-missed", 5, 0),
        percent("units-failing", 51, 50),
        percent("low-confidence", 51, 50),
        Clause.all(disciplined(), judged("discipline-for-conduct-in-office")),
        judged("degradation-concluded"));
  }

  /** One to four basic targets are missed: all five must be, or any. */
  private static Stream<Example> leaderReadings() {
    ClauseExamples leader = of(QD_366, "fail-leader", MEMBER, failLeader());
    return IntStream.of(1, 4)
        .mapToObj(
            missed -> {
              Map<Clause.Leaf, Boolean> known = new LinkedHashMap<>();
              failLeader().leaves().forEach(leaf -> known.put(leaf, false));
              SubjectRecord none = leader.record(DatePeriod.ofYear(2026), known);
              return given(leader.rule(), with(none, "basic-targets-missed", missed))
                  .undetermined(missed + " basic targets missed", READING);
            });
  }

  private static Stream<ClauseExamples> since2025() {
    return Stream.of(
        of(
            QD_366,
            "order",
            ORGANIZATION,
            Clause.all(
                judged("collective-before-members"),
                judged("collective-before-head"),
                judged("parts-before-organization"),
                judged("agency-before-organization"),
                judged("lower-before-higher"))),
        of(
            QD_366,
            "member-grade",
            MEMBER,
            Clause.all(
                when(judged("reviewed"), judged("graded")),
                when(judged("civil-servant"), judged("civil-servant-grade-is-basis")))),
        of(
            HD_43,
            "base-collectives",
            ORGANIZATION,
            Clause.all(
                judged("base-collectives-reviewed-2025"),
                judged("decided-by-superior-standing-committee"))),
        of(HD_43, "review-length", ORGANIZATION, figure("review-days", 1, 0)),
        of(
            HD_43,
            "review-length-provincial",
            ORGANIZATION,
            when(judged("provincial-standing-committee"), figure("review-days", 2, 1))),
        of(
            HD_43,
            "review-length-provincial",
            ORGANIZATION,
            when(judged("provincial-standing-committee"), figure("review-days", 2, 3))),
        of(
            HD_02,
            "quarterly-leaders",
            MEMBER,
            when(judged("leader"), figure("evaluations-in-year", 4, 3))));
  }

  private static Stream<ClauseExamples> fourGood() {
    Clause four =
        Clause.all(
            judged("four-good/task"),
            judged("four-good/meetings"),
            judged("four-good/unity"),
            judged("four-good/members"));
    Regime haTinh = new Regime("bontot/", DatePeriod.parse("2023-01-01/2025-12-31"), 2024);
    return Stream.of(
        of(NQ_21, "four-criteria", CELL, four),
        of(NQ_21, "four-criteria-organization", ORGANIZATION, four),
        of(fourGood("2024-01-02", 2025), "nghean-criterion-1", CELL, judged("four-good/nghe-an-1")),
        of(haTinh, "hatinh-criterion-1", CELL, judged("four-good/ha-tinh-1-1")),
        of(
            fourGood("2024-02-20", 2025),
            "commune-monthly-sheet",
            CELL,
            judged("four-good/self-assessed-monthly")));
  }

  /** Removal of the name is proposed, and no discipline follows: by either reading. */
  private static Stream<Example> twoYears() {
    Clause years = figure("years-failing", 2, 1);
    return of(
            QD_24,
            "two-years-failing",
            MEMBER,
            new Clause.Readings(
                List.of(
                    when(years, judged("removal-considered")),
                    when(years, not(judged("disciplined-for-two-years-failing"))))))
        .all();
  }

  private static Stream<Example> noFigure(String name, Regime regime) {
    String rule = regime.rule(name);
    return Stream.concat(
        Stream.of(
            given(rule, Regime.cell(DatePeriod.ofYear(regime.year())))
                .notApplicable("whatever is asked", NO_FIGURE_ON_RECORD)),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day)),
            (given, words) -> given.notApplicable(words, NO_FIGURE_ON_RECORD)));
  }
}
