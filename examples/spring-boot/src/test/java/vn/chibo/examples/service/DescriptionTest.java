package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description and its page, health and metrics. */
class DescriptionTest extends Served {

  private static List<String> references(JsonNode node) {
    List<String> found = new ArrayList<>();
    node.findValuesAsString("$ref").forEach(found::add);
    return found;
  }

  @Test
  void should_describe_every_address_with_the_schemas_of_the_library() throws Exception {
    JsonNode description =
        JsonMapper.builder().build().readTree(client().get("/v3/api-docs").body());

    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/registers/{register}",
            "/api/registers/{register}/organizations",
            "/api/registers/{register}/cells/{cell}/records/{firstDay}",
            "/api/registers/{register}/committees/{organization}/report",
            "/api/registers/{register}/reviews/{organization}",
            "/api/registers/{register}/reviews/{organization}/report",
            "/api/registers/{register}/reviews/{organization}/stream",
            "/api/registers/{register}/reviews/{organization}/what-if");
    JsonNode put = description.at("/paths/~1api~1registers~1{register}/put");
    assertThat(put.at("/requestBody/content/application~1json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/PartyRegister");
    assertThat(put.findValuesAsString("name")).doesNotContain("caller", "language");
    assertThat(references(description))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void should_show_the_description_as_a_page() throws Exception {
    assertThat(client().get("/docs").statusCode()).isEqualTo(302);
    assertThat(client().get("/swagger-ui/index.html").body()).contains("Swagger UI");
  }

  @Test
  void should_tell_health_without_and_metrics_with_an_account() throws Exception {
    assertThat(client().get("/actuator/health").body()).contains("\"status\":\"UP\"");
    Client keeper = kept("metrics");
    keeper.get("/api/registers/metrics/reviews/000?asOf=2024-11-20&jurisdiction=ha-noi");

    String metrics = keeper.get("/actuator/prometheus").body();

    assertThat(metrics)
        .contains("chibo_cells_evaluated_total", "http_server_requests_seconds_count")
        .contains("uri=\"/api/registers/{register}/reviews/{organization}\"")
        .contains("hikaricp_connections")
        .doesNotContain("bi-thu-001", "registers/metrics");
  }
}
