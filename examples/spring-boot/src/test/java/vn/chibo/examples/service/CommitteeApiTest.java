package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Choices;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.committee.CommitteeQuestion;
import vn.chibo.examples.review.committee.Reader;
import vn.chibo.examples.review.page.CommitteeFiles;

/** The report of a committee, of a register that the service holds. */
class CommitteeApiTest extends Served {
  private static final String ASKED =
      "/api/registers/%s/committees/%s/report?period=2024-10&asOf=2024-11-20&jurisdiction=ha-noi";

  private static CommitteeFiles expected(Language language) {
    CommitteeData known = CommitteeData.of(Commune.register());
    return CommitteeFiles.of(
        new CommitteeQuestion(
            new CommitteeData(
                true, known.register(), known.reviews(), known.groups(), known.targets()),
            new OrganizationId("000"),
            Span.MONTH.around(Commune.DAY.minusMonths(1)),
            Commune.DAY,
            new JurisdictionId("ha-noi"),
            Choices.DEFAULT,
            Reader.COMMITTEE),
        language);
  }

  @Test
  void should_show_the_page_of_the_review_program_in_the_language_of_the_caller() throws Exception {
    HttpResponse<String> page =
        kept("presented").with("Accept", "text/html").get(ASKED.formatted("presented", "000"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body())
        .isEqualTo(expected(Language.ENGLISH).page())
        .contains("DỮ LIỆU GIẢ LẬP", "SYNTHETIC DATA");
  }

  @Test
  void should_give_what_falls_due_as_a_calendar() throws Exception {
    HttpResponse<String> calendar =
        kept("due").in("vi").with("Accept", "text/calendar").get(ASKED.formatted("due", "000"));

    assertThat(calendar.body())
        .isEqualTo(expected(Language.VIETNAMESE).calendar())
        .startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void should_give_the_annexes_as_a_workbook() throws Exception {
    String form = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    HttpResponse<String> workbook =
        kept("annexes").with("Accept", form).get(ASKED.formatted("annexes", "000"));

    assertThat(workbook.statusCode()).isEqualTo(200);
    assertThat(workbook.body()).startsWith("PK");
  }

  @ParameterizedTest
  @CsvSource({
    "000, COMMITTEE, 000, 200",
    "000, COMMITTEE, 001, 404",
    "001, SECRETARY, 000, 404",
    "001, SECRETARY, 001, 404",
    "999, COMMITTEE, 000, 404"
  })
  void should_show_it_to_the_committee_alone(String own, String role, String asked, int status)
      throws Exception {
    kept("seen");

    assertThat(
            as("seen", own, role)
                .with("Accept", "text/html")
                .get(ASKED.formatted("seen", asked))
                .statusCode())
        .isEqualTo(status);
  }

  @Test
  void should_say_what_a_period_is_when_it_is_none() throws Exception {
    HttpResponse<String> answer =
        kept("period")
            .with("Accept", "text/html")
            .get(ASKED.formatted("period", "000").replace("2024-10", "10/2024"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("10/2024", "2024-Q3");
  }
}
