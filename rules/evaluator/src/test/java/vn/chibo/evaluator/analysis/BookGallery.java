package vn.chibo.evaluator.analysis;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.analysis.Planted.CENTRE;
import static vn.chibo.evaluator.analysis.Planted.CLAUSE;
import static vn.chibo.evaluator.analysis.Planted.LINEAGE;
import static vn.chibo.evaluator.analysis.Planted.OTHER;
import static vn.chibo.evaluator.analysis.Planted.PROVINCE_PLAN;
import static vn.chibo.evaluator.analysis.Planted.RULE;
import static vn.chibo.evaluator.analysis.Planted.WARD_PLAN;
import static vn.chibo.evaluator.analysis.Planted.book;
import static vn.chibo.evaluator.analysis.Planted.document;
import static vn.chibo.evaluator.analysis.Planted.figure;
import static vn.chibo.evaluator.analysis.Planted.layers;
import static vn.chibo.evaluator.analysis.Planted.minutes;
import static vn.chibo.evaluator.analysis.Planted.place;
import static vn.chibo.evaluator.analysis.Planted.regular;
import static vn.chibo.evaluator.analysis.Planted.rule;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Threshold;

/** Bad books, each with one defect. */
final class BookGallery {
  private static final Threshold MINUTES = parameter("minutes");
  private static final Rule<CellRecord> LONG = rule(RULE, length(MINUTES));

  private BookGallery() {}

  private static Condition<CellRecord> length(Threshold least) {
    return forEvery(meetings(REGULAR), compare(LENGTH, atLeast(least)));
  }

  private static Condition<CellRecord> judged() {
    return judgement("quality", Text.of("chất lượng", "quality"), Text.of("chi bộ", "the cell"));
  }

  private static ParameterEntry days(ParameterEntry entry, String days) {
    return entry.during(DatePeriod.parse(days));
  }

  private static Analysis ofParts(Rule<?> rule, ParameterEntry... entries) {
    return Analysis.of(List.of(), List.of(rule), Map.of(), Figures.of(entries));
  }

  static Analysis unusedFigure() {
    return Analysis.of(book(rule(RULE, judged()), minutes(90)));
  }

  static Analysis figureOutsideTheDaysOfItsRule() {
    return Analysis.of(book(LONG, minutes(90), days(minutes(60), "2020-01-01/2023-12-31")));
  }

  static Analysis holeOfDays() {
    return Analysis.of(
        book(LONG, days(minutes(90), "2024-01-01/2024-06-30"), days(minutes(95), "2024-08-01/..")));
  }

  static Analysis overlapOfDays() {
    return Analysis.of(
        book(LONG, days(minutes(90), "2024-01-01/2024-06-30"), days(minutes(95), "2024-06-30/..")));
  }

  static Analysis laxerLayer() {
    return Analysis.of(layers(LONG, minutes(90), minutes(WARD_PLAN, 60, "2024-03-01")));
  }

  static Analysis overriddenLayer() {
    return Analysis.of(
        layers(
            LONG,
            minutes(90),
            minutes(PROVINCE_PLAN, 100, "2024-05-01"),
            minutes(WARD_PLAN, 120, "2024-01-01")));
  }

  static Analysis layersThatComeToDisagree() {
    return Analysis.of(
        layers(
            LONG,
            days(minutes(90), "2024-01-01/2024-12-31"),
            days(minutes(110), "2025-01-01/.."),
            minutes(WARD_PLAN, 100, "2024-01-01")));
  }

  static Analysis layerOfAnotherComparison() {
    ParameterEntry ward = figure("minutes", 100, Unit.MINUTE, WARD_PLAN.clause("2"));
    return Analysis.of(LINEAGE, List.of(LONG), Map.of(), Figures.of(minutes(90), ward));
  }

  static Analysis lateDocument() {
    Citation late = document("qd-mau-2026", CENTRE, "2026-02-01").clause("1");
    return Analysis.of(
        book(
            Rule.about(CellRecord.class)
                .id(RULE)
                .cites(late)
                .force(Force.MANDATORY)
                .inForce(DatePeriod.parse("2024-01-01/2025-12-31"))
                .asks(judged())
                .build()));
  }

  static Analysis ruleUnderAnImpossibleCondition() {
    return Analysis.of(book(rule(RULE, when(regular(fewerThan(number(0))), judged()))));
  }

  static Analysis ruleOfYearsThatHoldsForNone() {
    return Analysis.of(
        book(
            rule(RULE)
                .inForce(DatePeriod.parse("2024-02-01/2024-11-30"))
                .policy(WindowPolicy.WINDOW_START)
                .asks(forEvery(year(), regular(atLeast(number(12)))))
                .build()));
  }

  static Analysis contradictionOfTwoThresholds() {
    return Analysis.of(
        book(rule(RULE, all(regular(atLeast(number(5))), regular(atMost(number(3)))))));
  }

  static Analysis contradictionFromADayOn() {
    return Analysis.of(
        book(
            rule(RULE, all(regular(atLeast(parameter("least"))), regular(atMost(number(12))))),
            days(figure("least", 12, Unit.COUNT, CLAUSE), "2024-01-01/2025-12-31"),
            days(figure("least", 13, Unit.COUNT, CLAUSE), "2026-01-01/..")));
  }

  static Analysis shareAboveAll() {
    return Analysis.of(
        book(
            rule(
                RULE,
                forEvery(
                    meetings(REGULAR),
                    compare(
                        attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED),
                        moreThan(share(Fraction.ONE)))))));
  }

  static Analysis thresholdThatEveryCellMeets() {
    return Analysis.of(book(rule(RULE, regular(atLeast(number(0))))));
  }

  static Analysis branchThatIsNeverAsked() {
    return Analysis.of(
        book(rule(RULE, any(judged(), when(regular(fewerThan(number(0))), judged())))));
  }

  static Analysis exceptionThatAlwaysHolds() {
    return Analysis.of(
        book(rule(RULE, any(judged(), unless(regular(atLeast(number(0))), CLAUSE, judged())))));
  }

  static Analysis twoRulesThatContradict() {
    return Analysis.of(
        book(
            rule(RULE, length(new Threshold.Fixed(Fraction.of(90), Unit.MINUTE))),
            rule(OTHER)
                .inForce(DatePeriod.from(LocalDate.of(2025, 1, 1)))
                .asks(
                    forEvery(
                        meetings(REGULAR),
                        compare(
                            LENGTH, fewerThan(new Threshold.Fixed(Fraction.of(60), Unit.MINUTE)))))
                .build()));
  }

  static Analysis ruleThatCitesNothing() {
    return Analysis.of(
        book(
            Rule.about(CellRecord.class)
                .id(RULE)
                .force(Force.MANDATORY)
                .status(SourceStatus.CONFIRMED)
                .inForce(Planted.YEAR)
                .asks(judged())
                .build()));
  }

  static Analysis figureOfADocumentWithoutNameOrNumber() {
    Citation nameless = Planted.GUIDANCE.withTitle(Optional.empty()).clause("1");
    return Analysis.of(book(LONG, figure("minutes", 90, Unit.MINUTE, nameless)));
  }

  static Analysis figureOfAnotherUnit() {
    return ofParts(LONG, figure("minutes", 90, Unit.COUNT, CLAUSE));
  }

  static Analysis figureThatIsNotThere() {
    return ofParts(LONG, figure("minute", 90, Unit.MINUTE, CLAUSE));
  }

  static Analysis placesInACircle() {
    return Analysis.of(
        new RuleBook(
            List.of(
                place("a", JurisdictionLevel.PROVINCE, Optional.of("b")),
                place("b", JurisdictionLevel.COMMUNE, Optional.of("a"))),
            List.of(rule(RULE, judged())),
            Map.of(),
            Figures.NONE));
  }

  static Analysis documentsInACircle() {
    Citation one =
        document("a", CENTRE, "2018-01-01").withReplaces(new DocumentKey("b")).clause("1");
    Citation other =
        document("b", CENTRE, "2018-01-01").withReplaces(new DocumentKey("a")).clause("1");
    return Analysis.of(book(rule(RULE).cites(one).cites(other).asks(judged()).build()));
  }

  static Analysis tableThatIsNotThere() {
    Choice<CellRecord> choice = new Choice<>(Text.same("x"), cell -> Optional.empty());
    return Analysis.of(book(rule(RULE, new Condition.Permitted<>(choice, choice))));
  }

  static Analysis tableThatNobodyAsksFor() {
    Figures table =
        new Figures(List.of(), Map.of(new RuleId(RULE), Map.of("CELL", Set.of("PRAISE"))));
    return Analysis.of(RuleBook.of(table, rule(RULE, judged())));
  }

  static Analysis ruleThatStandsTwice() {
    return Analysis.of(
        List.of(), List.of(rule(RULE, judged()), rule(RULE, judged())), Map.of(), Figures.NONE);
  }
}
