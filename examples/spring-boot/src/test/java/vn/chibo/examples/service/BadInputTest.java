package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.PartyRegister;

/** Bad input: one clear message per fault, in the language of the caller; nothing is kept. */
class BadInputTest extends Served {
  private static final String MEMBER =
      "{\"organizations\":[{\"id\":\"000\",\"name\":\"Đảng bộ\",\"kind\":\"GRASSROOTS_WITH_CELLS\"},"
          + "{\"id\":\"001\",\"name\":\"Chi bộ 1\",\"kind\":\"SUBORDINATE_CELL\",\"parent\":\"000\"},"
          + "{\"id\":\"002\",\"name\":\"Chi bộ 2\",\"kind\":\"SUBORDINATE_CELL\",\"parent\":\"000\"}],"
          + "\"members\":{\"entries\":[%s],\"complete\":true}}";

  private HttpResponse<String> put(String register, String language, String body)
      throws Exception {
    HttpResponse<String> answer =
        keeper(register)
            .with("If-None-Match", "*")
            .with("Accept-Language", language)
            .put("/api/registers/" + register, body);
    assertThat(keeper(register).get("/api/registers/" + register).statusCode())
        .as("nothing is kept")
        .isEqualTo(404);
    return answer;
  }

  private static String spell(String cell, String entered) {
    return "{\"cell\":\"" + cell + "\",\"entered\":\"" + entered + "\"}";
  }

  @Test
  void should_name_an_id_that_stands_twice() throws Exception {
    PartyRegister register = Commune.register();
    String twice =
        Commune.JSON.write(
            PartyRegister.builder()
                .from(register)
                .addOrganizations(register.getOrganizations().get(3))
                .build());
    HttpResponse<String> answer = put("twice", "en", twice);
    System.out.println(answer.body());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void should_name_a_member_in_two_cells() throws Exception {
    String body =
        String.format(
            MEMBER,
            "{\"id\":\"m1\",\"spells\":["
                + spell("001", "2020-01-01")
                + ","
                + spell("002", "2021-01-01")
                + "]}");
    HttpResponse<String> english = put("twocells", "en", body);
    HttpResponse<String> vietnamese = put("twocells", "vi", body);
    System.out.println(english.body());
    System.out.println(vietnamese.body());
    assertThat(english.statusCode()).isEqualTo(422);
  }

  @Test
  void should_name_a_member_that_stands_twice_in_two_cells() throws Exception {
    String body =
        String.format(
            MEMBER,
            "{\"id\":\"m1\",\"spells\":["
                + spell("001", "2020-01-01")
                + "]},{\"id\":\"m1\",\"spells\":["
                + spell("002", "2021-01-01")
                + "]}");
    HttpResponse<String> english = put("twice2", "en", body);
    System.out.println(english.body());
    assertThat(english.statusCode()).isEqualTo(422);
  }

  @Test
  void should_take_words_typed_with_combining_marks_for_the_same_words() throws Exception {
    String decomposed = Normalizer.normalize(Commune.json(), Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(Commune.json());
    Client keeper = keeper("marks");

    assertThat(
            keeper.with("If-None-Match", "*").put("/api/registers/marks", decomposed).statusCode())
        .isEqualTo(201);
    assertThat(keeper.get("/api/registers/marks").body()).isEqualTo(Commune.json());
  }

  @Test
  void should_name_two_ids_that_differ_in_their_marks_only() throws Exception {
    PartyRegister register = Commune.register();
    String composed = "xã-ấp";
    String other = Normalizer.normalize(composed, Normalizer.Form.NFD);
    String body =
        Commune.JSON
            .write(register)
            .replace("\"id\":\"001\"", "\"id\":\"" + composed + "\"")
            .replace("\"id\":\"002\"", "\"id\":\"" + other + "\"");
    assertThat(new OrganizationId(other)).isEqualTo(new OrganizationId(composed));
    HttpResponse<String> answer = put("alike", "vi", body);
    System.out.println(answer.body().substring(0, Math.min(1500, answer.body().length())));

    assertThat(answer.statusCode()).isEqualTo(422);
  }

  @Test
  void should_name_every_fault_with_its_field() throws Exception {
    String body = "{\"organisations\":[],\"cells\":[{\"type\":\"cell\",\"period\":\"2024\"}]}";
    HttpResponse<String> answer = put("fields", "en", body);
    System.out.println(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({"'{'", "'not JSON'", "'[1,'"})
  void should_say_that_a_body_is_no_json(String body) throws Exception {
    HttpResponse<String> answer = put("nojson", "en", body);
    System.out.println(answer.statusCode() + answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, asOf",
    "'asOf=2024-11-20', 400, jurisdiction",
    "'asOf=20.11.2024&jurisdiction=ha-noi', 400, 2024-11-20",
    "'asOf=2024-11-20&jurisdiction=nowhere', 422, ha-noi",
    "'asOf=1200-01-01&jurisdiction=ha-noi', 422, asOf",
    "'asOf=2024-11-20&jurisdiction=ha-noi&rule=no/rule', 422, no/rule",
    "'asOf=2024-11-20&jurisdiction=ha-noi&reading=nothing', 400, reading",
    "'asOf=2024-11-20&jurisdiction=ha-noi&reading=da11-hanoi/attendance-target:NONE', 422, NONE"
  })
  void should_say_what_is_wrong_with_a_question(String question, int status, String words)
      throws Exception {
    Client keeper = kept("questions");
    HttpResponse<String> answer = keeper.get("/api/registers/questions/reviews/000?" + question);
    System.out.println(answer.statusCode() + answer.body());
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void should_say_which_method_form_and_address_there_is() throws Exception {
    Client keeper = kept("web");
    for (HttpResponse<String> answer :
        List.of(
            keeper.send("DELETE", "/api/registers/web", ""),
            keeper.get("/api/nothing"),
            keeper.with("Accept", "application/pdf").get("/api/registers/web"),
            keeper.get("/api/registers/web/cells/001/records/yesterday"),
            keeper.get("/api/registers/web/cells/%20/records/2024-01-01"),
            keeper.with("Content-Type", "text/csv").send("PUT", "/api/registers/web", ""))) {
      System.out.println(answer.statusCode() + " " + answer.headers().map() + answer.body());
    }
  }
}
