package vn.chibo.regulations;

import static vn.chibo.core.record.DecisionKind.CONSENT_TO_SIZE;
import static vn.chibo.core.record.DecisionKind.LENGTH_FOR_FEW_MEMBERS;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.Regime.STATUTES;
import static vn.chibo.regulations.Regime.decided;
import static vn.chibo.testkit.example.Example.given;

import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** What speaks only where it is switched on: the size of a cell, the cap on the grade excellent. */
final class ReviewExamples {
  private static final String CONSENT = STATUTES.rule("prior-consent-cases");
  private static final String CAP = "hd16-2018/excellent-cap";

  private ReviewExamples() {}

  static Stream<Example> all() {
    return Stream.of(consent(), cap(), bases(), days()).flatMap(each -> each);
  }

  private static CellRecord of(CellRecord cell, int members) {
    return cell.withMembers(Quantity.exactly(members));
  }

  /** "More than 30 members": a larger cell is no breach where consent was given. */
  private static Stream<Example> consent() {
    CellRecord thirtyOne = of(STATUTES.cell(), 31);
    return Stream.concat(
        Stream.of(
            given(CONSENT, of(STATUTES.cell(), 30)).notApplicable("30 members", CONDITION_NOT_MET),
            given(CONSENT, thirtyOne).violated("31 members without consent"),
            given(CONSENT, of(STATUTES.cell(), 32)).violated("32 members without consent"),
            given(CONSENT, decided(thirtyOne, CONSENT_TO_SIZE, STATUTES.day(3, 1), 0))
                .satisfied("31 members with consent"),
            given(CONSENT, decided(thirtyOne, LENGTH_FOR_FEW_MEMBERS, STATUTES.day(3, 1), 60))
                .violated("31 members, and a decision on something else"),
            given(CONSENT, STATUTES.cell()).undetermined("members not counted", MISSING_FACT),
            given(CONSENT, thirtyOne.withDecisions(Register.unknown()))
                .undetermined("31 members, decisions not known", INCOMPLETE_REGISTER),
            given(CONSENT, thirtyOne)
                .asOf(STATUTES.day(5, 31))
                .pending("31 members, consent may follow", STATUTES.lastDay()),
            given(CONSENT, thirtyOne)
                .choosing(Choices.DEFAULT)
                .notApplicable("31 members, not switched on", NO_FIGURE_ON_RECORD),
            given(CONSENT, of(STATUTES.since(), 31))
                .violated("31 members in the year in which the Statutes begin")),
        STATUTES.edges(
            CONSENT, day -> of(Regime.cell(DatePeriod.ofDay(day)), 31), Example.Given::violated));
  }

  private static OrganizationRecord graded(DatePeriod period, int excellent, int good, int all) {
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(period)
        .grades(
            Map.of(
                "",
                new GradeCounts(
                    Quantity.exactly(all), Quantity.exactly(excellent), Quantity.exactly(good))))
        .build();
  }

  private static OrganizationRecord in2018(int excellent, int good, int all) {
    return graded(DatePeriod.ofYear(2018), excellent, good, all);
  }

  private static Example.Given by(CapBase base, OrganizationRecord record) {
    return given(CAP, record).choosing(Choices.DEFAULT.switchOn(CAP).reading(CAP, base.name()));
  }

  /** Whether 2018 had the cap of 20 percent is not known. */
  private static Stream<Example> cap() {
    OrganizationRecord unknown = in2018(1, 1, 2).withGrades(Map.<String, GradeCounts>of());
    return Stream.of(
        given(CAP, in2018(20, 100, 200)).satisfied("20 % of the good, less of the others"),
        given(CAP, in2018(60, 100, 200)).violated("more than 20 % of any base"),
        given(CAP, in2018(22, 100, 200))
            .undetermined("22 % of the good, less of the others", READING),
        given(CAP, in2018(30, 100, 200)).undetermined("15 % of all, more of the good", READING),
        given(CAP, unknown).undetermined("grades not known", MISSING_FACT),
        given(CAP, in2018(60, 100, 200))
            .choosing(Choices.DEFAULT)
            .notApplicable("not switched on", NO_FIGURE_ON_RECORD));
  }

  /** At most 20 percent, of each base that sources name. */
  private static Stream<Example> bases() {
    return Stream.of(
        by(CapBase.T_ONLY, in2018(20, 100, 200)).satisfied("20 of 100 good"),
        by(CapBase.T_ONLY, in2018(21, 100, 200)).violated("21 of 100 good"),
        by(CapBase.T_AND_ABOVE, in2018(20, 80, 200)).satisfied("20 of 100 good or better"),
        by(CapBase.T_AND_ABOVE, in2018(21, 79, 200)).violated("21 of 100 good or better"),
        by(CapBase.ALL_GRADED, in2018(20, 50, 100)).satisfied("20 of 100 graded"),
        by(CapBase.ALL_GRADED, in2018(21, 50, 100)).violated("21 of 100 graded"));
  }

  /** In force from 24 September 2018 to 17 October 2019: the last day of a period decides. */
  private static Stream<Example> days() {
    return Stream.of(
        given(CAP, graded(DatePeriod.parse("2018-01-01/2018-09-23"), 60, 100, 200))
            .asOf(DatePeriod.ofYear(2018).last())
            .notApplicable("a period that ends before the first day", NOT_IN_FORCE),
        given(CAP, graded(DatePeriod.parse("2018-01-01/2018-09-24"), 60, 100, 200))
            .violated("a period that ends on the first day"),
        given(CAP, graded(DatePeriod.parse("2019-01-01/2019-10-17"), 60, 100, 200))
            .violated("a period that ends on the last day"),
        given(CAP, graded(DatePeriod.parse("2019-01-01/2019-10-18"), 60, 100, 200))
            .notApplicable("a period that ends after the last day", NOT_IN_FORCE));
  }
}
