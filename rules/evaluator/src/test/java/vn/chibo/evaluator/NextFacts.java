package vn.chibo.evaluator;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Map;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;

/** A synthetic book of two rules for the tests of what comes next. */
final class NextFacts {
  static final String QUARTERLY = "test/quarterly";
  static final String LENGTHS = "test/lengths";
  static final ParameterKey MINIMUM = new ParameterKey(new RuleId(LENGTHS), "minimum-minutes");

  private NextFacts() {}

  static final Rule<CellRecord> EACH_QUARTER =
      Facts.rule(QUARTERLY, CellRecord.class)
          .cites(Facts.CLAUSE)
          .policy(WindowPolicy.WINDOW_START)
          .asks(forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)))))
          .build();

  static final Rule<CellRecord> LONG_ENOUGH =
      Facts.rule(LENGTHS, CellRecord.class)
          .cites(Facts.GUIDANCE.clause("II.3"))
          .asks(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minimum-minutes")))))
          .build();

  static final Map<RuleId, Text> TITLES =
      Map.of(
          EACH_QUARTER.id(), Text.of("Chuyên đề mỗi quý", "Thematic each quarter"),
          LONG_ENOUGH.id(), Text.of("Thời lượng", "Length"));

  static RuleBook book(Rule<?>... rules) {
    return new RuleBook(List.of(), List.of(rules), TITLES, Figures.of(minimum(60)));
  }

  static RuleBook book() {
    return book(EACH_QUARTER, LONG_ENOUGH);
  }

  static ParameterEntry minimum(int minutes) {
    return ParameterEntry.of(
        MINIMUM, Fraction.of(minutes), Unit.MINUTE, Facts.GUIDANCE.clause("II.3"));
  }
}
