package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.PlanProperties.CONSENT;
import static vn.chibo.evaluator.PlanProperties.HOUR;
import static vn.chibo.evaluator.PlanProperties.WELL_ATTENDED;
import static vn.chibo.evaluator.PlanProperties.regular;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeCode;

/** What is asked of the cells of an organization follows from what is found in each. */
class CheckedOrganizationsProperties {
  private static final Fraction HALF = Fraction.of(1, 2);
  private static final List<Condition<OrganizationRecord>> CONDITIONS =
      List.of(
          forEvery(cells(), regular(2)),
          forEvery(cells(), CONSENT),
          some(cells(), regular(3)),
          countWhere(cells(), regular(2), atLeast(number(2))),
          countWhere(cells(), forEvery(meetings(REGULAR), HOUR), atMost(number(1))),
          countWhere(cells(), forEvery(meetings(REGULAR), HOUR), exactly(number(1))),
          shareOf(cells(), regular(2), atLeast(share(HALF))),
          shareOf(cells(), regular(2), moreThan(share(HALF))),
          shareOf(cells(), forEvery(meetings(REGULAR), HOUR), exactly(share(Fraction.ONE))),
          shareOf(cells(), forEvery(meetings(REGULAR), WELL_ATTENDED), fewerThan(share(HALF))),
          shareOf(regularMeetingsOfCells(), HOUR, moreThan(share(Fraction.ZERO))),
          shareOf(regularMeetingsOfCells(), HOUR, atLeast(share(HALF))),
          countWhere(regularMeetingsOfCells(), HOUR, atLeast(number(3))),
          countWhere(regularMeetingsOfCells(), WELL_ATTENDED, fewerThan(number(2))),
          meanOf(regularMeetingsOfCells(), LENGTH, atLeast(minutes(60))),
          meanOf(
              regularMeetingsOfCells(),
              attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
              moreThan(share(HALF))));

  private static final RuleBook BOOK = book();

  private static RuleBook book() {
    List<Rule<?>> rules = new ArrayList<>();
    for (Condition<OrganizationRecord> condition : CONDITIONS) {
      rules.add(
          Facts.rule("test/" + rules.size(), OrganizationRecord.class).asks(condition).build());
    }
    return RuleBook.of(Figures.NONE, rules.toArray(Rule<?>[]::new));
  }

  @Provide
  Arbitrary<OrganizationRecord> communes() {
    return Combinators.combine(
            PlanProperties.anyCell().list().ofMaxSize(3), Arbitraries.of(true, true, true, false))
        .as((cells, complete) -> Facts.commune().cells(new Roster<>(cells, complete)).build());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(PlanProperties.DAYS);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void should_follow_from_what_is_found_in_each_cell(
      @ForAll("communes") OrganizationRecord commune, @ForAll("days") LocalDate asOf) {
    Evaluation evaluation = Evaluator.of(BOOK).evaluate(commune, asOf);
    List<Finding> findings = evaluation.findings();
    for (int i = 0; i < BOOK.rules().size(); i++) {
      Finding finding = findings.get(i);
      assertThat(ExplanationChecker.check(finding.explanation()))
          .as("%s of %s as of %s", finding.rule(), commune, asOf)
          .isEmpty();
      assertThat(evaluation.code(i)).isEqualTo(OutcomeCode.of(finding.outcome()));
    }
  }
}
