package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.committee.Told.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.regulations.Regulations;

/** What falls due in the synthetic commune. */
class DuesTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");
  private static final CommitteeQuestion QUESTION =
      SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE);
  private static final List<Due> DUES = new Dues(CommitteeContext.of(QUESTION, BOOK)).all();

  @Test
  void should_know_a_duty_again_when_a_later_report_speaks_of_it() {
    CommitteeQuestion earlier = asOf(QUESTION, LocalDate.of(2024, 11, 10));
    List<Due> dues = new Dues(CommitteeContext.of(earlier, BOOK)).all();
    Due before = due(dues, "hd12-2018/thematic-per-quarter@2024-12-31");
    Due after = due(DUES, before.id());

    assertThat(after.until()).isEqualTo(before.until());
    assertThat(before.units()).hasSizeGreaterThan(20);
    assertThat(words(after.units()))
        .containsExactly(
            "Chi bộ giả lập 2: Quý IV, còn thiếu 1 buổi",
            "Chi bộ giả lập 9: Quý IV, còn thiếu 1 buổi",
            perhaps("Chi bộ giả lập 11"),
            perhaps("Chi bộ giả lập 18"),
            perhaps("Chi bộ giả lập 25"));
    assertThat(DUES).extracting(Due::id).doesNotHaveDuplicates();
    assertThat(DUES)
        .isSortedAccordingTo((one, other) -> one.until().compareTo(other.until()))
        .allSatisfy(due -> assertThat(due.until()).isAfterOrEqualTo(SyntheticCommittee.AS_OF))
        .allSatisfy(due -> assertThat(due.clauses()).isNotEmpty());
  }

  /** Of units that have not recorded all days up to the day of the data. */
  private static String perhaps(String unit) {
    return unit
        + ": Quý IV: đã ghi 0 buổi, cần ít nhất 1, trừ khi đã làm trong những ngày chưa ghi đủ";
  }

  private static Due due(List<Due> dues, String id) {
    return dues.stream().filter(due -> due.id().equals(id)).findFirst().orElseThrow();
  }

  private static CommitteeQuestion asOf(CommitteeQuestion question, LocalDate day) {
    return new CommitteeQuestion(
        question.data(),
        question.organization(),
        question.period(),
        day,
        question.jurisdiction(),
        question.choices(),
        question.reader());
  }
}
