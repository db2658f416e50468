package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.NextFacts.EACH_QUARTER;
import static vn.chibo.evaluator.NextFacts.LENGTHS;
import static vn.chibo.evaluator.NextFacts.LONG_ENOUGH;
import static vn.chibo.evaluator.NextFacts.QUARTERLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.compare.ChangeKind;
import vn.chibo.evaluator.compare.Difference;
import vn.chibo.evaluator.compare.Ground;
import vn.chibo.evaluator.compare.ReportComparison;
import vn.chibo.evaluator.compare.ReportComparison.Compared;
import vn.chibo.evaluator.compare.RuleChange;

/** Two reports, rule by rule. Synthetic data. */
class ReportComparisonTest {
  private static final CellRecord CELL =
      cell(meeting("02-12", THEMATIC), meeting("05-14", THEMATIC), lasting("03-05", 60));

  private static Report report(RuleBook book, CellRecord cell, LocalDate asOf) {
    return Evaluator.of(book).evaluate(cell, asOf).report();
  }

  private static Report report(CellRecord cell, LocalDate asOf) {
    return report(NextFacts.book(), cell, asOf);
  }

  private static Compared compared(Report before, Report after) {
    return (Compared) ReportComparison.of(before, after);
  }

  private static List<String> ids(List<RuleChange> changes) {
    return changes.stream().map(change -> change.rule().value()).toList();
  }

  @Test
  void should_say_what_became_of_each_rule_between_two_days() {
    Compared compared = compared(report(CELL, MIDDLE), report(CELL, END));

    assertThat(compared.differences()).containsExactly(Difference.DAY);
    assertThat(ids(compared.changed())).containsExactly(LENGTHS, QUARTERLY);
    assertThat(compared.empty()).isFalse();
    assertThat(compared.text(Language.ENGLISH))
        .isEqualTo(
            """
            Two reports on Chi bộ thôn 3, 2024
              They differ in: the day
              Outcome changed (2):
                Length: not due yet (until 31 Dec 2024) → met
                Thematic each quarter: not due yet (until 31 Dec 2024) → not met
              Unchanged: 0
            """);
    assertThat(compared.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Hai báo cáo về Chi bộ thôn 3, năm 2024
              Khác nhau ở: ngày xem xét
              Kết quả thay đổi (2):
                Thời lượng: chưa đến hạn (đến hết ngày 31/12/2024) → đạt
                Chuyên đề mỗi quý: chưa đến hạn (đến hết ngày 31/12/2024) → không đạt
              Không đổi: 0
            """);
  }

  @Test
  void should_be_empty_when_a_report_is_compared_with_itself() {
    Compared compared = compared(report(CELL, END), report(CELL, END));

    assertThat(compared.empty()).isTrue();
    assertThat(compared.differences()).isEmpty();
    assertThat(ids(compared.unchanged())).containsExactly(LENGTHS, QUARTERLY);
    assertThat(compared.unchanged()).allMatch(change -> change.grounds().isEmpty());
    assertThat(compared.text(Language.ENGLISH))
        .isEqualTo(
            """
            Two reports on Chi bộ thôn 3, 2024
              They speak of the same record, rule book, day and choices
              Unchanged: 2
            """);
    assertThat(compared.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Hai báo cáo về Chi bộ thôn 3, năm 2024
              Cùng hồ sơ, bộ quy định, ngày xem xét và lựa chọn
              Không đổi: 2
            """);
  }

  @Test
  void should_tell_rules_that_appear_and_vanish_between_two_books() {
    Compared compared =
        compared(
            report(NextFacts.book(EACH_QUARTER), CELL, END),
            report(NextFacts.book(LONG_ENOUGH), CELL, END));

    assertThat(ids(compared.appeared())).containsExactly(LENGTHS);
    assertThat(ids(compared.vanished())).containsExactly(QUARTERLY);
    assertThat(compared.differences()).containsExactly(Difference.BOOK);
    assertThat(compared.appeared().get(0).words()).isEqualTo(Text.of("đạt", "met"));
    assertThat(compared.appeared().get(0).grounds()).isEmpty();
    assertThat(compared.vanished().get(0).grounds()).isEmpty();
    assertThat(compared.text(Language.ENGLISH))
        .isEqualTo(
            """
            Two reports on Chi bộ thôn 3, 2024
              They differ in: the rule book
              Rule only in the second (1):
                Length: met
              Rule only in the first (1):
                Thematic each quarter: not met
              Unchanged: 0
            """);
    assertThat(compared.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            Hai báo cáo về Chi bộ thôn 3, năm 2024
              Khác nhau ở: bộ quy định
              Quy định chỉ có ở bản sau (1):
                Thời lượng: đạt
              Quy định chỉ có ở bản trước (1):
                Chuyên đề mỗi quý: không đạt
              Không đổi: 0
            """);
  }

  @Test
  void should_name_the_grounds_when_the_outcome_is_the_same() {
    CellRecord longer =
        cell(meeting("02-12", THEMATIC), meeting("05-14", THEMATIC), lasting("03-05", 61));
    Compared compared = compared(report(CELL, END), report(longer, END));

    assertThat(ids(compared.otherGrounds())).containsExactly(LENGTHS);
    assertThat(ids(compared.unchanged())).containsExactly(QUARTERLY);
    assertThat(compared.otherGrounds().get(0).grounds()).containsExactly(Ground.FIGURES);
    assertThat(compared.differences()).containsExactly(Difference.RECORD);
    assertThat(compared.text(Language.ENGLISH))
        .contains("  Same outcome, other grounds (1):\n    Length: met; other figures\n");
    assertThat(compared.text(Language.VIETNAMESE))
        .contains("  Cùng kết quả, khác cơ sở (1):\n    Thời lượng: đạt; khác số liệu\n");
  }

  private static RuleChange change(Finding before, Finding after) {
    return new RuleChange(Optional.of(before), Optional.of(after));
  }

  @Test
  void should_tell_figures_facts_clauses_and_other_grounds_apart() {
    Finding finding = report(CELL, END).findings().get(0);
    Finding otherDay =
        report(
                cell(meeting("02-13", THEMATIC), meeting("05-14", THEMATIC), lasting("03-05", 60)),
                END)
            .findings()
            .get(0);
    Finding otherTitle = with(finding, Text.same("other"), finding.citations());
    Finding otherClause = with(finding, finding.title(), List.of());

    assertThat(change(finding, otherDay).grounds()).containsExactly(Ground.FACTS);
    assertThat(change(finding, otherTitle).grounds()).containsExactly(Ground.OTHER);
    assertThat(change(finding, otherTitle).title()).isEqualTo(Text.same("other"));
    assertThat(change(finding, otherClause).grounds()).containsExactly(Ground.CLAUSES);
    assertThat(change(finding, otherClause).kind()).isEqualTo(ChangeKind.GROUNDS);
    assertThat(change(finding, finding).kind()).isEqualTo(ChangeKind.NOTHING);
    assertThat(change(finding, finding).words()).isEqualTo(Text.of("không đạt", "not met"));
    assertThat(change(finding, citing(finding)).grounds()).containsExactly(Ground.CLAUSES);
  }

  /** The same finding, a node of which has a clause of its own. */
  private static Finding citing(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.title(),
        finding.force(),
        finding.subject(),
        finding.citations(),
        finding.explanation().citing(Facts.CLAUSE));
  }

  private static Finding with(Finding finding, Text title, List<Citation> citations) {
    return new Finding(
        finding.rule(),
        title,
        finding.force(),
        finding.subject(),
        citations,
        finding.explanation());
  }

  @Test
  void should_say_that_the_choices_differ() {
    Report chosen =
        Evaluator.of(NextFacts.book())
            .choosing(Choices.DEFAULT.with(Choices.Precision.ROUNDED))
            .evaluate(CELL, END)
            .report();

    Compared compared = compared(report(CELL, END), chosen);
    assertThat(compared.differences()).containsExactly(Difference.CHOICES);
    assertThat(compared.empty()).isTrue();
  }

  @Test
  void should_not_compare_two_subjects() {
    CellRecord other =
        CELL.withOrganization(
            Facts.organization("Chi bộ thôn 4", OrganizationKind.SUBORDINATE_CELL));
    ReportComparison comparison = ReportComparison.of(report(CELL, END), report(other, END));

    assertThat(comparison)
        .isEqualTo(new ReportComparison.NotComparable(CELL.subject(), other.subject()));
    assertThat(comparison.mirrored())
        .isEqualTo(new ReportComparison.NotComparable(other.subject(), CELL.subject()));
    assertThat(comparison.text(Language.ENGLISH))
        .isEqualTo(
            "The reports cannot be compared: one is on Chi bộ thôn 3, 2024, the other on Chi bộ thôn"
                + " 4, 2024\n");
    assertThat(comparison.text(Language.VIETNAMESE))
        .isEqualTo(
            "Không so sánh được hai báo cáo: một bản về Chi bộ thôn 3, năm 2024, một bản về Chi bộ"
                + " thôn 4, năm 2024\n");
  }

  private static Report report(String member) {
    MemberRecord record =
        MemberRecord.builder()
            .member(PartyMember.builder().id(new MemberId(member)).build())
            .period(CELL.getPeriod())
            .build();
    return Evaluator.of(NextFacts.book()).evaluate(record, END).report();
  }

  /** A report does not print who a member is, and yet knows one from another. */
  @Test
  void should_not_compare_two_members_of_whom_reports_say_the_same_words() {
    ReportComparison comparison = ReportComparison.of(report("001"), report("002"));

    assertThat(report("001").subject()).isEqualTo(report("002").subject());
    assertThat(comparison).isInstanceOf(ReportComparison.NotComparable.class);
    assertThat(comparison.text(Language.ENGLISH))
        .isEqualTo(
            "The reports cannot be compared: each is on "
                + report("001").subject().english()
                + ", but not on the same one\n");
    assertThat(comparison.text(Language.VIETNAMESE))
        .isEqualTo(
            "Không so sánh được hai báo cáo: cùng về "
                + report("001").subject().vietnamese()
                + " nhưng của hai đối tượng khác nhau\n");
    assertThat(compared(report("001"), report("001")).empty()).isTrue();
  }

  @Test
  void should_compare_a_cell_that_has_another_name_by_now() {
    CellRecord renamed = CELL.withOrganization(CELL.getOrganization().withName("Chi bộ Đoài"));

    assertThat(compared(report(CELL, END), report(renamed, END)).subject())
        .isEqualTo(renamed.subject());
    CellRecord later = CELL.withPeriod(DatePeriod.ofYear(2023));
    assertThat(ReportComparison.of(report(CELL, END), report(later, END)))
        .isInstanceOf(ReportComparison.NotComparable.class);
  }

  @Test
  void should_refuse_a_report_that_has_a_rule_twice() {
    Report report = report(CELL, END);
    Report twice =
        new Report(
            Report.FORMAT,
            report.subject(),
            report.asOf(),
            report.choices(),
            report.hashes(),
            Stream.concat(report.findings().stream(), report.findings().stream()).toList());

    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> ReportComparison.of(report, twice));
    assertThat(refused.faults()).extracting(fault -> fault.key()).containsOnly("rule-twice");
    assertThat(refused.faults())
        .extracting(fault -> fault.message())
        .containsExactly(
            Text.of(
                "báo cáo có quy định test/quarterly hai lần; mỗi quy định chỉ giữ một kết quả",
                "the report has the rule test/quarterly twice; keep one finding for each rule"),
            Text.of(
                "báo cáo có quy định test/lengths hai lần; mỗi quy định chỉ giữ một kết quả",
                "the report has the rule test/lengths twice; keep one finding for each rule"));
  }

  @Test
  void should_refuse_a_change_of_no_rule_or_of_two() {
    List<Finding> findings = report(CELL, END).findings();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleChange(Optional.empty(), Optional.empty()))
        .withMessage("neither before nor after has a finding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change(findings.get(0), findings.get(1)))
        .withMessage("before and after are of two rules");
  }

  @Test
  void should_have_words_for_every_constant() {
    assertThat(
            Stream.of(ChangeKind.values())
                .map(ChangeKind::label)
                .map(label -> label.vietnamese() + " | " + label.english()))
        .containsExactly(
            "Kết quả thay đổi | Outcome changed",
            "Quy định chỉ có ở bản sau | Rule only in the second",
            "Quy định chỉ có ở bản trước | Rule only in the first",
            "Cùng kết quả, khác cơ sở | Same outcome, other grounds",
            "Không đổi | Unchanged");
    assertThat(
            Stream.of(Ground.values())
                .map(Ground::label)
                .map(label -> label.vietnamese() + " | " + label.english()))
        .containsExactly(
            "số liệu | figures",
            "dữ kiện | facts",
            "căn cứ | clauses",
            "câu chữ hoặc thời gian | words or days");
    assertThat(
            Stream.of(Difference.values())
                .map(Difference::label)
                .map(label -> label.vietnamese() + " | " + label.english()))
        .containsExactly(
            "hồ sơ | the record",
            "bộ quy định | the rule book",
            "ngày xem xét | the day",
            "lựa chọn của người dùng | the choices made");
  }
}
