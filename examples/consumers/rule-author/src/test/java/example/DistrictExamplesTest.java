package example;

import static example.District.cell;
import static example.District.meeting;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.example.Example;
import vn.chibo.testkit.example.RuleExamples;

// guide: examples
class DistrictExamplesTest implements RuleExamples {
  private static final String RULE = "huyen-mau/attendance";
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
  private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);

  @Override
  public List<RuleBook> books() {
    return List.of(DistrictRules.BOOK);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        given(RULE, cell(meeting(MARCH, 20, 16))).satisfied("80 %"),
        given(RULE, cell(meeting(MARCH, 24, 19))).violated("just below 80 %"),
        given(RULE, cell(meeting(MARCH, 20, 17), meeting(JULY_1, 20, 17))).satisfied("85 %"),
        given(RULE, cell(meeting(JULY_1, 25, 21))).violated("84 % in July"));
  }
}
// guide: end
