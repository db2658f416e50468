package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.whatif.RecordChange;
import vn.chibo.evaluator.whatif.WhatIf;
import vn.chibo.examples.review.ReviewPage;
import vn.chibo.regulations.Regulations;

/** What the service answers is what the library says. */
class ReviewApiTest extends Served {
  private static final String ASKED = "?asOf=2024-11-20&jurisdiction=ha-noi";
  private static final String RULE = "hd12-2018/thematic-per-quarter";
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static OrganizationRecord together(String organization, List<CellRecord> cells) {
    return OrganizationRecord.builder()
        .organization(Commune.register().hierarchy().find(id(organization)).orElseThrow())
        .period(DatePeriod.ofYear(2024))
        .cells(new Roster<>(cells, true))
        .build();
  }

  private static OrganizationId id(String id) {
    return new OrganizationId(id);
  }

  @Test
  void should_review_every_cell_as_the_library_does() throws Exception {
    kept("review");
    JsonNode answer =
        MAPPER.readTree(
            as("review", "000", "COMMITTEE")
                .get("/api/registers/review/reviews/000" + ASKED)
                .body());

    List<Evaluation> evaluations =
        Evaluator.of(BOOK).evaluate(Commune.register().getCells().stream(), Commune.DAY).toList();
    assertThat(answer.get("cells").size()).isEqualTo(25);
    assertThat(answer.get("without").size()).isZero();
    for (OutcomeKind kind : OutcomeKind.values()) {
      assertThat(answer.at("/outcomes/" + kind).asInt())
          .as(kind.name())
          .isEqualTo(evaluations.stream().mapToInt(evaluation -> evaluation.count(kind)).sum());
    }
    assertThat(answer.get("cells").findValuesAsString("rule"))
        .containsExactlyElementsOf(
            evaluations.stream()
                .flatMap(e -> e.findings().stream())
                .filter(f -> f.outcome() instanceof Outcome.Violated)
                .map(finding -> finding.rule().value())
                .toList());
  }

  @Test
  void should_say_which_cells_have_no_record_of_the_year() throws Exception {
    JsonNode answer =
        MAPPER.readTree(
            kept("without")
                .get("/api/registers/without/reviews/000" + ASKED + "&year=2023")
                .body());

    assertThat(answer.get("cells").size()).isZero();
    assertThat(answer.get("without").size()).isEqualTo(25);
  }

  @Test
  void should_speak_the_language_of_the_caller() throws Exception {
    Client keeper = kept("words");
    String address = "/api/registers/words/reviews/000" + ASKED;
    Text title =
        Evaluator.of(BOOK)
            .evaluate(Commune.register().getCells().stream(), Commune.DAY)
            .flatMap(evaluation -> evaluation.violations().stream())
            .findFirst()
            .orElseThrow()
            .title();

    assertThat(keeper.in("en-GB, vi;q=0.5").get(address).body()).contains(title.english());
    assertThat(keeper.in("fr, vi").get(address).body()).contains(title.vietnamese());
    assertThat(keeper.in("fr").get(address).body())
        .as("Vietnamese where none is spoken")
        .contains(title.vietnamese());
  }

  @Test
  void should_give_the_report_of_the_library() throws Exception {
    Client keeper = kept("report");
    String address = "/api/registers/report/reviews/001/report" + ASKED;
    Report expected = Evaluator.of(BOOK).evaluate(Commune.cell("001"), Commune.DAY).report();

    HttpResponse<String> json = keeper.with("Accept", "application/json").get(address);
    HttpResponse<String> text = keeper.with("Accept", "text/plain").get(address);

    assertThat(json.body()).isEqualTo(Commune.JSON.write(expected));
    assertThat(Commune.JSON.read(json.body(), Report.class).replays(BOOK, Commune.cell("001")))
        .isTrue();
    assertThat(text.body()).isEqualTo(expected.text(Language.ENGLISH));
  }

  @Test
  void should_report_of_a_committee_and_of_the_rules_asked() throws Exception {
    Client keeper = kept("asked");
    HttpResponse<String> answer =
        keeper
            .with("Accept", "application/json")
            .get("/api/registers/asked/reviews/000/report" + ASKED + "&rule=" + RULE);

    RuleBook one = BOOK.only(rule -> rule.id().value().equals(RULE));
    OrganizationRecord record = together("000", Commune.register().getCells());
    assertThat(answer.body())
        .isEqualTo(Commune.JSON.write(Evaluator.of(one).evaluate(record, Commune.DAY).report()));
  }

  @Test
  void should_take_the_reading_that_the_caller_chooses() throws Exception {
    String reading = "da11-hanoi/attendance-target:ORGANIZATION_AVERAGE";
    HttpResponse<String> answer =
        kept("reading")
            .with("Accept", "application/json")
            .get("/api/registers/reading/reviews/001/report" + ASKED + "&reading=" + reading);

    assertThat(Commune.JSON.read(answer.body(), Report.class).choices().readings())
        .containsEntry("da11-hanoi/attendance-target", "ORGANIZATION_AVERAGE");
  }

  @Test
  void should_show_the_page_of_the_review_program() throws Exception {
    Client keeper = kept("page");
    HttpResponse<String> page =
        keeper.with("Accept", "text/html").get("/api/registers/page/reviews/001/report" + ASKED);

    String name = Commune.cell("001").getOrganization().getName();
    ReviewPage expected =
        new ReviewPage(
            "review",
            Text.of(name + ": rà soát năm 2024", name + ": review of 2024"),
            Text.of("sổ page, phiên bản 0", "register page, version 0"),
            true,
            new JurisdictionId("ha-noi"),
            Choices.DEFAULT);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body())
        .isEqualTo(expected.html(together("001", List.of(Commune.cell("001"))), Commune.DAY))
        .contains("DỮ LIỆU GIẢ LẬP");
  }

  @Test
  void should_stream_the_codes_of_the_library() throws Exception {
    HttpResponse<String> answer =
        kept("stream").get("/api/registers/stream/reviews/000/stream" + ASKED);

    List<String> lines = answer.body().lines().toList();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    assertThat(lines).hasSize(25);
    Evaluator evaluator = Evaluator.of(BOOK);
    for (int i = 0; i < lines.size(); i++) {
      Evaluation evaluation = evaluator.evaluate(Commune.register().getCells().get(i), Commune.DAY);
      JsonNode outcomes = MAPPER.readTree(lines.get(i)).get("outcomes");
      assertThat(outcomes.size()).isEqualTo(evaluation.size());
      for (int place = 0; place < evaluation.size(); place++) {
        assertThat(outcomes.get(BOOK.rules().get(place).id().value()).asString())
            .isEqualTo(OutcomeCode.describe(evaluation.code(place)));
      }
    }
  }

  @Test
  void should_answer_what_if_as_the_library_does() throws Exception {
    kept("whatif");
    CellRecord without = Commune.cell("001");
    Meeting meeting =
        Meeting.builder().date(Commune.DAY).kind(MeetingKind.THEMATIC).minutes(60).build();
    JsonNode answer =
        MAPPER.readTree(
            as("whatif", "001", "SECRETARY")
                .post(
                    "/api/registers/whatif/reviews/001/what-if" + ASKED,
                    "{\"meetings\":[" + Commune.JSON.write(meeting) + "]}")
                .body());

    WhatIf expected =
        WhatIf.of(
            Evaluator.of(BOOK).evaluate(without, Commune.DAY),
            new RecordChange.AddMeeting(meeting));
    assertThat(expected.changed()).isNotEmpty();
    assertThat(answer.get("knowledgeOnly").asBoolean()).isEqualTo(expected.knowledgeOnly());
    assertThat(answer.get("changed").findValuesAsString("words"))
        .containsExactlyElementsOf(
            expected.changed().stream().map(change -> change.words().english()).toList());
    assertThat(answer.get("taken").findValuesAsString("words"))
        .containsExactly(expected.changes().get(0).change().words().english());
  }

  @Test
  void should_refuse_a_supposition_that_cannot_be() throws Exception {
    Client keeper = kept("suppose");
    String address = "/api/registers/suppose/reviews/001/what-if" + ASKED;

    assertThat(keeper.post(address, "{\"meeting\":[]}").body())
        .contains("json-unknown-field", "asOf, meetings, dropped");
    assertThat(keeper.post(address, "{\"members\":-1}").statusCode()).isEqualTo(422);
    assertThat(keeper.post(address, "{\"meetings\":[{\"date\":\"2024-11-31\"}]}").body())
        .contains("\"field\":\"meetings[0].date\"", "date cannot be read");
    assertThat(
            keeper
                .post(
                    address,
                    "{\"complete\":[{\"register\":\"none\",\"days\":\"2024-01-01/2024-12-31\"}]}")
                .statusCode())
        .isEqualTo(422);
  }
}
