package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;

/** What the service answers is what the library says. */
class ReviewApiTest extends Served {
  private static final String ASKED = "?asOf=2024-11-20&jurisdiction=ha-noi";
  private static final Evaluator EVALUATOR =
      Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"));

  private static OrganizationRecord commune() {
    return OrganizationRecord.builder()
        .organization(Commune.register().getOrganizations().get(0))
        .period(DatePeriod.ofYear(2024))
        .cells(new Roster<>(Commune.register().getCells(), true))
        .build();
  }

  @Test
  void should_review() throws Exception {
    Client keeper = kept("review");
    long t = System.nanoTime();
    HttpResponse<String> answer = keeper.get("/api/registers/review/reviews/000" + ASKED);
    System.out.println((System.nanoTime() - t) / 1e6 + " ms " + answer.body().length());
    System.out.println(answer.body().substring(0, 1500));
    for (int i = 0; i < 20; i++) {
      t = System.nanoTime();
      keeper.get("/api/registers/review/reviews/000" + ASKED);
      System.out.println((System.nanoTime() - t) / 1e6 + " ms ");
    }
    for (String accept : List.of("application/json", "text/plain", "text/html")) {
      for (int i = 0; i < 3; i++) {
        t = System.nanoTime();
        answer =
            keeper.with("Accept", accept).get("/api/registers/review/reviews/000/report" + ASKED);
        System.out.println(
            accept
                + answer.statusCode()
                + " "
                + (System.nanoTime() - t) / 1e6
                + " ms "
                + answer.body().length());
      }
    }
    answer =
        as("review", "001", "SECRETARY")
            .get(
                "/api/registers/review/reviews/001/stream"
                    + ASKED
                    + "&rule=hd12-2018/thematic-per-quarter");
    System.out.println(answer.headers().map() + answer.body());
    answer =
        as("review", "001", "SECRETARY")
            .post(
                "/api/registers/review/reviews/001/what-if" + ASKED,
                "{\"meetings\":[{\"date\":\"2024-11-10\",\"kind\":\"THEMATIC\"}]}");
    System.out.println(answer.statusCode() + answer.body());
    answer =
        as("review", "001", "SECRETARY")
            .post(
                "/api/registers/review/reviews/001/what-if" + ASKED,
                "{\"meeting\":[{\"date\":\"2024-11-10\",\"kind\":\"THEMATIC\"}]}");
    System.out.println(answer.statusCode() + answer.body());
    answer =
        as("review", "001", "SECRETARY")
            .post(
                "/api/registers/review/reviews/001/what-if" + ASKED,
                "{\"meetings\":[{\"date\":\"2024-11-31\",\"kind\":\"THEMATIC\"}]}");
    System.out.println(answer.statusCode() + answer.body());
  }
}
