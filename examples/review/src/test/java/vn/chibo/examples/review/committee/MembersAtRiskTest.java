package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.committee.Told.annex;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.regulations.Regulations;

/** Members at risk in the synthetic commune, and who sees their names. */
class MembersAtRiskTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");
  private static final CommitteeQuestion QUESTION =
      SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE);
  private static final CommitteeReport REPORT = report(QUESTION);

  private static CommitteeReport report(CommitteeQuestion question) {
    return CommitteeReview.of(CommitteeContext.of(question, BOOK), List.of());
  }

  @Test
  void should_name_no_member_when_a_committee_reads() {
    assertThat(Told.texts(REPORT))
        .noneMatch(text -> text.vietnamese().contains("Đảng viên giả lập"))
        .noneMatch(text -> text.english().contains("Đảng viên giả lập"))
        .noneMatch(text -> text.vietnamese().matches(".*\\b\\d{3}-\\d{2}\\b.*"));
    assertThat(risks(REPORT, 3)).isEqualTo("11 1 0 0 MASKED");
  }

  @Test
  void should_name_the_members_of_the_own_cell_only_when_its_secretary_reads() {
    CommitteeReport own =
        report(SyntheticCommittee.question(OCTOBER, Reader.secretary(new OrganizationId("009"))));

    assertThat(risks(own, 9)).isEqualTo("10 0 1 0 Đảng viên giả lập 9.2");
    assertThat(risks(own, 3)).isEqualTo("11 1 0 0 MASKED");
    assertThat(Told.texts(own))
        .filteredOn(text -> text.vietnamese().contains("Đảng viên giả lập"))
        .isNotEmpty()
        .allMatch(text -> text.vietnamese().startsWith("Đảng viên giả lập 9."));
  }

  private static String risks(CommitteeReport report, int cell) {
    return risks(annex(report, "members-at-risk"), cell);
  }

  private static String risks(Annex annex, int cell) {
    List<Entry> line = annex.lines().get(cell - 1).entries();
    return String.join(" ", line.subList(1, line.size()).stream().map(Told::said).toList());
  }

  @Test
  void should_find_members_at_risk_by_the_thresholds_of_the_rules() {
    List<Entry> total = annex(REPORT, "members-at-risk").total().orElseThrow().entries();

    assertThat(total.subList(1, 5).stream().map(Told::said)).containsExactly("55", "1", "2", "3");
    assertThat(total.get(2).because().orElseThrow().how().vietnamese())
        .contains("từ 3 tháng", "ba tháng chỉ cho việc không đóng đảng phí");
    assertThat(total.subList(2, 5))
        .allSatisfy(entry -> assertThat(entry.because().orElseThrow().clauses()).isNotEmpty());
    assertThat(risks(REPORT, 1)).isEqualTo("NOT_KNOWN NOT_KNOWN NOT_KNOWN NOT_KNOWN ");
    assertThat(risks(REPORT, 25)).startsWith("NOT_KNOWN NOT_REPORTED");
  }

  @Test
  void should_ask_no_months_of_absence_when_the_clause_is_read_as_of_dues_only() {
    CommitteeQuestion dues =
        new CommitteeQuestion(
            QUESTION.data(),
            QUESTION.organization(),
            OCTOBER,
            QUESTION.asOf(),
            QUESTION.jurisdiction(),
            Choices.DEFAULT.reading(
                "statutes/removal-of-name-three-months", "THREE_MONTHS_FOR_DUES_ONLY"),
            Reader.COMMITTEE);

    assertThat(risks(new MembersAtRisk(CommitteeContext.of(dues, BOOK)).annex(), 3))
        .isEqualTo("11 NOT_APPLICABLE 0 0 ");
  }
}
