package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/** The page of a made-up cell of 2026 of which only its meetings are known, and nothing judged. */
class ShippedPageTest {
  private static final int A_PAGE = 90;
  private static final Report REPORT = report();

  private static Report report() {
    DatePeriod year = DatePeriod.ofYear(2026);
    List<Meeting> meetings = IntStream.rangeClosed(1, 10).mapToObj(ShippedPageTest::held).toList();
    CellRecord cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("001"))
                    .name("Chi bộ giả lập 1")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(year)
            .meetings(Register.of(meetings).completeOver(year))
            .build();
    return Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"))
        .evaluate(cell, LocalDate.of(2026, 11, 20))
        .report();
  }

  private static Meeting held(int month) {
    return Meeting.builder()
        .date(LocalDate.of(2026, month, 5))
        .kind(month % 3 == 2 ? MeetingKind.THEMATIC : MeetingKind.REGULAR)
        .minutes(95)
        .build();
  }

  private static List<Finding> applying() {
    return REPORT.findings().stream()
        .filter(finding -> !(finding.outcome() instanceof Outcome.NotApplicable))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_be_one_page_however_many_rules_there_are(Language language) {
    assertThat(REPORT.findings()).hasSizeGreaterThan(200);
    assertThat(REPORT.text(language).lines().count()).isBetween(30L, (long) A_PAGE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_name_every_rule_that_applies_and_its_document(Language language) {
    String page = REPORT.text(language);

    assertThat(applying())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            finding -> {
              assertThat(page).contains(finding.title().in(language));
              assertThat(page).contains(document(finding, language));
            });
  }

  private static String document(Finding finding, Language language) {
    var document = finding.citations().get(0).document();
    return document.getPrintedNumber().orElseGet(() -> document.text(language));
  }

  /** Those of a rule that is but one question stand there as its title. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void should_ask_no_question_twice(Language language) {
    String page = REPORT.text(language);

    assertThat(
            applying().stream()
                .filter(finding -> finding.explanation().parts().size() > 1)
                .flatMap(finding -> finding.explanation().nodes())
                .filter(node -> node.kind() == NodeKind.JUDGEMENT)
                .map(Explanation::label)
                .distinct())
        .isNotEmpty()
        .allSatisfy(
            question ->
                assertThat(page.lines().filter(line -> asks(line, question.in(language))).count())
                    .isLessThanOrEqualTo(1));
  }

  private static boolean asks(String line, String question) {
    return line.contains(": " + question) || line.contains("; " + question);
  }
}
