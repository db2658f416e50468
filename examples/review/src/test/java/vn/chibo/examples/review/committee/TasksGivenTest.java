package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.committee.Told.words;

import org.junit.jupiter.api.Test;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.regulations.Regulations;

/** The share of members with a task counts members; cells are left out as cells. */
class TasksGivenTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");

  private static Because because() {
    Counted counted =
        new Counted(
            CommitteeContext.of(SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE), BOOK));
    return Reasons.of(
        counted.sum(FigureKinds.TASKS_GIVEN, UnitSet.all(counted.context()), OCTOBER));
  }

  @Test
  void should_tell_members_of_whom_it_is_not_known_from_cells_without_records() {
    assertThat(because().how().english())
        .endsWith(
            "Result: 50 of 53 members. 1 member(s) of whom that is not known, left out."
                + " 20 cell(s) without such records, left out.");
    assertThat(because().how().vietnamese())
        .endsWith(
            "Kết quả: 50/53 đảng viên. 1 đảng viên chưa rõ có nhiệm vụ hay không, không tính."
                + " 20 chi bộ chưa có hồ sơ từng đảng viên, không tính.");
  }

  @Test
  void should_say_of_whom_it_speaks_in_each_cell() {
    assertThat(words(because().parts()))
        .hasSize(25)
        .contains(
            "Chi bộ giả lập 1: chưa có hồ sơ từng đảng viên (không tính)",
            "Chi bộ giả lập 3: 11/11",
            "Chi bộ giả lập 16: 12/13; một đảng viên chưa được phân công nhiệm vụ (ngày 31/10/2024)",
            "Chi bộ giả lập 24: 9/9; một đảng viên chưa rõ có nhiệm vụ hay không (ngày 31/10/2024)"
                + " (không tính)");
  }
}
