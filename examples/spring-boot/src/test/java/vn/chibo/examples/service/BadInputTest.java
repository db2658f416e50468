package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.PartyRegister;

/** Bad input: one clear message per fault, in the language of the caller; nothing is kept. */
class BadInputTest extends Served {
  private static final String MEMBERS =
      """
      {"organizations":[
        {"id":"000","name":"Đảng bộ giả lập","kind":"GRASSROOTS_WITH_CELLS"},
        {"id":"001","name":"Chi bộ giả lập 1","kind":"SUBORDINATE_CELL","parent":"000"},
        {"id":"002","name":"Chi bộ giả lập 2","kind":"SUBORDINATE_CELL","parent":"000"}],
      "members":{"entries":[%s],"complete":true}}
      """;
  private static final String IN_001 =
      "{\"cell\":\"001\",\"entered\":\"2020-01-01\",\"left\":\"2022-01-01\"}";
  private static final String IN_002 = "{\"cell\":\"002\",\"entered\":\"2021-01-01\"}";

  /** Puts a register that is refused. */
  private HttpResponse<String> put(String register, String language, String body) throws Exception {
    Client keeper = keeper(register);
    HttpResponse<String> answer =
        keeper.with("If-None-Match", "*").in(language).put("/api/registers/" + register, body);
    assertThat(keeper.get("/api/registers/" + register).statusCode())
        .as("nothing is kept")
        .isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Language")).contains(language);
    return answer;
  }

  private static String twoWithOneId(String one, String other) {
    return Commune.json()
        .replace("\"id\":\"001\"", "\"id\":\"" + one + "\"")
        .replace("\"id\":\"002\"", "\"id\":\"" + other + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "en, organization 003 stands twice in the register; keep one",
    "vi, tổ chức 003 có hai lần trong danh sách; chỉ giữ một"
  })
  void should_name_an_id_that_stands_twice(String language, String message) throws Exception {
    PartyRegister register = Commune.register();
    String twice =
        Commune.JSON.write(
            PartyRegister.builder()
                .from(register)
                .addOrganizations(register.getOrganizations().get(3))
                .build());

    HttpResponse<String> answer = put("twice", language, twice);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"type\":\"urn:chibo:problem:faults\"")
        .contains("\"key\":\"organization-twice\"", "\"field\":\"organizations\"", message);
  }

  @ParameterizedTest
  @CsvSource({
    "en, the member belongs to two cells at once: let one spell end before the other begins",
    "vi, đảng viên thuộc hai chi bộ cùng lúc: ghi ngày rời chi bộ trước khi vào chi bộ sau"
  })
  void should_name_a_member_in_two_cells(String language, String message) throws Exception {
    String member = "{\"id\":\"m1\",\"spells\":[" + IN_001 + "," + IN_002 + "]}";

    HttpResponse<String> answer = put("two", language, String.format(MEMBERS, member));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("members.entries[0]", message);
  }

  @Test
  void should_name_a_member_that_two_cells_list_as_theirs() throws Exception {
    String one = "{\"id\":\"m1\",\"spells\":[" + IN_001 + "]}";
    String other = "{\"id\":\"m1\",\"spells\":[" + IN_002 + "]}";

    HttpResponse<String> answer = put("listed", "en", String.format(MEMBERS, one + "," + other));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"key\":\"member-twice\"", "members.entries[1].id")
        .contains("members.entries[1].spells", "the member belongs to two cells at once");
  }

  @Test
  void should_take_words_typed_with_combining_marks_for_the_same_words() throws Exception {
    String decomposed = Normalizer.normalize(Commune.json(), Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(Commune.json());
    Client keeper = keeper("marks");

    HttpResponse<String> kept =
        keeper.with("If-None-Match", "*").put("/api/registers/marks", decomposed);

    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(keeper.get("/api/registers/marks").body()).isEqualTo(Commune.json());
  }

  @Test
  void should_name_two_ids_that_differ_in_how_their_marks_are_typed() throws Exception {
    String composed = "ấp-1";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);

    HttpResponse<String> answer = put("alike", "en", twoWithOneId(composed, decomposed));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("organization ấp-1 stands twice in the register; keep one")
        .contains("\"key\":\"record-twice\"", "\"field\":\"cells[1]\"");
  }

  @Test
  void should_find_an_organization_however_its_id_is_typed() throws Exception {
    Client keeper = keeper("typed");
    String decomposed = Normalizer.normalize("ấp-1", Normalizer.Form.NFD);
    keeper.with("If-None-Match", "*").put("/api/registers/typed", twoWithOneId(decomposed, "ấp-2"));

    String address = "/api/registers/typed/cells/a%CC%82%CC%81p-1/records/2024-01-01";

    assertThat(keeper.get(address).body()).contains(new OrganizationId("ấp-1").value());
  }

  @Test
  void should_name_every_fault_with_field_and_line() throws Exception {
    String body =
        """
        {"organisations": [],
         "cells": [{"type": "cell",
                    "period": "2024"}]}
        """;

    HttpResponse<String> answer = put("fields", "en", body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"key\":\"json-unknown-field\",\"field\":\"organisations\",\"line\":1")
        .contains("\"key\":\"json-missing-field\",\"field\":\"cells[0]\",\"line\":2")
        .contains("\"key\":\"json-bad-form\",\"field\":\"cells[0].period\",\"line\":3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "no JSON", "[1,", "{\"organizations\":\n nothing}"})
  void should_say_where_a_body_is_no_json(String body) throws Exception {
    HttpResponse<String> answer = put("none", "en", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("the body is no JSON from line ");
  }

  @Test
  void should_refuse_an_organization_that_its_keeper_would_not_see() throws Exception {
    String apart = Commune.json().replaceFirst(",\"parent\":\"000\"", "");

    HttpResponse<String> answer = put("apart", "en", apart);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"field\":\"organizations[1]\"")
        .contains("organization 001 does not stand below 000 today");
  }

  @Test
  void should_refuse_a_record_at_the_address_of_another() throws Exception {
    Client keeper = kept("address");

    HttpResponse<String> answer =
        keeper
            .with("If-None-Match", "*")
            .put(
                "/api/registers/address/cells/001/records/2023-01-01",
                Commune.JSON.write(Commune.cell("002")));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("the record is of organization 002, the address of 001")
        .contains("the period of the record begins on");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, 'parameter \\\"asOf\\\" is missing'",
    "'asOf=2024-11-20', 400, 'parameter \\\"jurisdiction\\\" is missing'",
    "'asOf=20.11.2024&jurisdiction=ha-noi', 400, 'parameter \\\"asOf\\\" cannot be read'",
    "'asOf=2024-11-20&jurisdiction=nowhere', 422, 'there is no rule book for the place'",
    "'asOf=1200-01-01&year=2024&jurisdiction=ha-noi', 422, 'the book begins on'",
    "'asOf=2024-11-20&jurisdiction=ha-noi&rule=no/rule', 422, 'the place has no rule no/rule'",
    "'asOf=2024-11-20&jurisdiction=ha-noi&reading=none', 400, 'parameter \\\"reading\\\"'",
    "'asOf=2024-11-20&jurisdiction=ha-noi&reading=da11-hanoi/attendance-target:NONE', 422, has no reading"
  })
  void should_say_what_is_wrong_with_a_question(String question, int status, String words)
      throws Exception {
    HttpResponse<String> answer =
        kept("questions").get("/api/registers/questions/reviews/000?" + question);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/registers/web, application/json, 405",
    "GET, /api/nothing, application/json, 404",
    "GET, /api/registers/web, application/pdf, 406",
    "GET, /api/registers/web/cells/001/records/yesterday, application/json, 400",
    "GET, /api/registers/web/cells/%20/records/2024-01-01, application/json, 422"
  })
  void should_answer_every_refusal_with_a_problem(
      String method, String path, String accepted, int status) throws Exception {
    HttpResponse<String> answer = kept("web").with("Accept", accepted).send(method, path, "");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("\"type\":\"urn:chibo:problem:", "\"status\":" + status)
        .doesNotContain("Exception");
  }

  @Test
  void should_take_json_only() throws Exception {
    HttpResponse<String> answer =
        keeper("csv")
            .with("If-None-Match", "*")
            .with("Content-Type", "text/csv")
            .put("/api/registers/csv", "id;name");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("send the body as application/json");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void should_read_no_body_larger_than_is_set(boolean saysItsSize) throws Exception {
    String large = "[" + " ".repeat(1024 * 1024) + "]";
    Client keeper = keeper("large").with("If-None-Match", "*");
    HttpResponse<String> answer =
        saysItsSize
            ? keeper.put("/api/registers/large", large)
            : keeper.putInPieces("/api/registers/large", large);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body())
        .contains("urn:chibo:problem:too-large", "the body is larger than 1 MB");
  }
}
