package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON report: stable names, exact figures, both languages. */
class JsonReportTest {
  private static final List<ReviewResult> RESULTS =
      List.of(
          Reviewer.review(ReviewCatalogue.bundled("me-linh-2024")),
          Reviewer.review(ReviewCatalogue.bundled("huong-khe-2018")),
          Reviewer.review(ReviewCatalogue.bundled("district-11-2014")));
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String REGISTER =
      JsonReport.render(List.of(Reviewer.review(SyntheticCommune.review())));
  private static final JsonNode REPORT = JSON.readTree(JsonReport.render(RESULTS)).get("reviews");

  private static JsonNode group(int review, String group) {
    for (JsonNode node : REPORT.get(review).get("groups")) {
      if (node.at("/name/en").asString().equals(group)) {
        return node;
      }
    }
    throw new AssertionError(group);
  }

  private static JsonNode finding(int review, String group, String rule) {
    for (JsonNode finding : group(review, group).get("findings")) {
      if (finding.get("rule").asString().equals(rule)) {
        return finding;
      }
    }
    throw new AssertionError(group + ", " + rule);
  }

  /** The nodes of an explanation, from the top. */
  private static Stream<JsonNode> nodes(JsonNode node) {
    return Stream.concat(
        Stream.of(node), node.path("parts").valueStream().flatMap(JsonReportTest::nodes));
  }

  @Test
  void should_name_the_fields_of_a_review_in_order_when_rendered() {
    assertThat(REPORT.get(0).propertyNames())
        .containsExactly(
            "id",
            "synthetic",
            "title",
            "kind",
            "date",
            "source",
            "asOf",
            "jurisdiction",
            "documents",
            "counts",
            "summary",
            "groups");
  }

  @Test
  void should_name_outcomes_by_stable_names_when_rendered() {
    assertThat(REPORT.get(0).get("summary").propertyNames())
        .containsExactly("SATISFIED", "VIOLATED", "PENDING", "UNDETERMINED", "NOT_APPLICABLE");
    assertThat(
            finding(0, "communes", "da11-hanoi/attendance-target").at("/outcome/name").asString())
        .isEqualTo("VIOLATED");
  }

  @Test
  void should_say_why_and_what_is_missing_when_an_outcome_is_undetermined() {
    JsonNode outcome = finding(0, "enterprises", "da11-hanoi/attendance-target").get("outcome");

    assertThat(outcome.get("name").asString()).isEqualTo("UNDETERMINED");
    assertThat(outcome.get("reason").asString()).isEqualTo("MISSING_FACT");
    assertThat(outcome.at("/missing/0/en").asString()).contains("enterprises");
    assertThat(outcome.at("/missing/0/vi").asString()).contains("doanh nghiệp");
  }

  @Test
  void should_write_figures_as_exact_fractions_when_only_bounds_are_known() {
    String cells = "residential cells";
    int place =
        finding(1, cells, "statutes/prior-consent-cases")
            .at("/explanation/parts/0/observed")
            .asInt();
    JsonNode figure = group(1, cells).get("figures").get(place).get("quantity");

    assertThat(figure.get("low").asString()).isEqualTo("601/19");
    assertThat(figure.get("lowInclusive").asBoolean()).isTrue();
    assertThat(figure.get("high").asString()).isEqualTo("799/19");
  }

  @Test
  void should_cite_document_clause_and_status_when_a_rule_rests_on_a_clause() {
    JsonNode citation = finding(0, "communes", "hd12-2018/quality-attendance").at("/citations/0");

    assertThat(citation.at("/document/number").asString()).isEqualTo("12-HD/BTCTW");
    assertThat(citation.at("/document/date").asString()).isEqualTo("2018-07-06");
    assertThat(citation.at("/clause/en").asString()).isEqualTo("framework criterion 1");
    assertThat(citation.get("status").asString()).isEqualTo("CONFIRMED");
  }

  @Test
  void should_keep_a_misprint_beside_its_suggestion_when_a_number_is_refused() {
    JsonNode document = REPORT.get(2).at("/documents/0");

    assertThat(document.get("printed").asString()).isEqualTo("10-CT/TVV");
    assertThat(document.get("document").isNull()).isTrue();
    assertThat(document.get("suggestion").asString()).isEqualTo("10-CT/TW");
  }

  @Test
  void should_say_that_data_are_synthetic_when_they_are() {
    assertThat(REGISTER).contains("\"synthetic\": true");
    assertThat(REPORT.get(0).get("synthetic").asBoolean()).isFalse();
  }

  @Test
  void should_be_the_same_when_rendered_twice() {
    assertThat(JsonReport.render(RESULTS)).isEqualTo(JsonReport.render(RESULTS));
  }

  @Test
  void should_give_the_clause_beside_a_figure_that_stands_in_one() {
    String communes = "communes";
    JsonNode figures = group(0, communes).get("figures");

    assertThat(
            nodes(finding(0, communes, "da11-hanoi/attendance-target").get("explanation"))
                .filter(node -> node.has("required"))
                .map(node -> figures.get(node.get("required").asInt())))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(figure.at("/citations/0/status").asString()).isNotEmpty());
  }

  @Test
  void should_hold_every_fact_and_figure_that_a_node_names() {
    for (JsonNode group : JSON.readTree(REGISTER).get("reviews").get(0).get("groups")) {
      assertThat(
              group
                  .get("findings")
                  .valueStream()
                  .flatMap(finding -> nodes(finding.get("explanation"))))
          .hasSizeGreaterThan(1000)
          .allSatisfy(
              node -> {
                assertThat(node.path("observed").asInt(0)).isLessThan(group.get("figures").size());
                node.path("facts")
                    .forEach(
                        fact -> assertThat(fact.asInt()).isLessThan(group.get("facts").size()));
              });
    }
  }

  @Test
  void should_say_once_what_is_missing_of_a_rule_that_is_decided_of_no_cell() {
    JsonNode silent =
        JSON.readTree(REGISTER)
            .at("/reviews/0/groups/0/withoutFigure")
            .valueStream()
            .filter(rule -> rule.get("rule").asString().equals("statutes/assignment"))
            .findFirst()
            .orElseThrow();

    assertThat(silent.at("/outcome/name").asString()).isEqualTo("UNDETERMINED");
    assertThat(silent.at("/outcome/missing").valueStream().map(text -> text.get("en").asString()))
        .containsExactly("The cell assigns work to its members");
  }

  /** A report of a commune is read by people and sent by mail. */
  @Test
  void should_stay_below_five_megabytes() {
    assertThat(REGISTER.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4_500_000);
  }
}
