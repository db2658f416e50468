package vn.chibo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;

/** Who sees what, by trying: every account at every address of every organization. */
class AccessTest extends Served {
  private static final String ASKED = "?asOf=2024-11-20&jurisdiction=ha-noi";
  private static final List<String> ADDRESSES =
      List.of(
          "/reviews/%s" + ASKED,
          "/reviews/%s/report" + ASKED,
          "/reviews/%s/stream" + ASKED,
          "/cells/%s/records/2024-01-01");

  /** Four cells of the commune, with a sectional committee "100" above 001 and 002. */
  private static String withSection() {
    PartyRegister register = Commune.register();
    List<PartyOrganization> organizations =
        register.getOrganizations().stream()
            .filter(each -> each.getKind() != SUBORDINATE_CELL || listed(each))
            .map(AccessTest::below)
            .toList();
    List<CellRecord> records =
        register.getCells().stream().filter(cell -> listed(cell.getOrganization())).toList();
    PartyOrganization section =
        PartyOrganization.builder()
            .id(new OrganizationId("100"))
            .name("Đảng bộ bộ phận giả lập")
            .kind(OrganizationKind.SECTIONAL)
            .parent(new OrganizationId("000"))
            .build();
    return Commune.JSON.write(
        PartyRegister.builder()
            .from(register.withOrganizations(organizations).withCells(records))
            .addOrganizations(section)
            .build());
  }

  private static PartyOrganization below(PartyOrganization cell) {
    return List.of("001", "002").contains(cell.getId().value())
        ? cell.withParent(new OrganizationId("100"))
        : cell;
  }

  private Client section(String register) throws Exception {
    Client keeper = keeper(register);
    HttpResponse<String> kept =
        keeper.with("If-None-Match", "*").put("/api/registers/" + register, withSection());
    assertThat(kept.statusCode()).isEqualTo(201);
    return keeper;
  }

  private static List<String> cells() {
    return List.of("001", "002", "003", "004");
  }

  private static boolean listed(PartyOrganization cell) {
    return cells().contains(cell.getId().value());
  }

  private void sees(Client client, String register, List<String> seen) throws Exception {
    for (String cell : cells()) {
      int expected = seen.contains(cell) ? 200 : 404;
      for (String address : ADDRESSES) {
        String path = "/api/registers/" + register + String.format(address, cell);
        assertThat(client.get(path).statusCode()).as(path).isEqualTo(expected);
      }
      String whatIf = "/api/registers/" + register + "/reviews/" + cell + "/what-if" + ASKED;
      assertThat(client.post(whatIf, "{}").statusCode()).as(whatIf).isEqualTo(expected);
    }
  }

  @Test
  void should_show_a_committee_its_subtree_and_nothing_else() throws Exception {
    sees(section("tree"), "tree", cells());
    Client section = as("tree", "100", "COMMITTEE");
    sees(section, "tree", List.of("001", "002"));
    assertThat(section.get("/api/registers/tree/reviews/000" + ASKED).statusCode()).isEqualTo(404);
    assertThat(section.get("/api/registers/tree/reviews/100" + ASKED).body())
        .contains("\"001\"", "\"002\"")
        .doesNotContain("\"003\"");
    assertThat(section.get("/api/registers/tree/organizations").body())
        .contains("\"100\"", "\"001\"", "\"002\"")
        .doesNotContain("\"003\"", "\"id\":\"000\"");
  }

  @Test
  void should_show_a_secretary_the_cell_and_nothing_else() throws Exception {
    section("cell");
    Client secretary = as("cell", "001", "SECRETARY");
    sees(secretary, "cell", List.of("001"));
    for (String above : List.of("100", "000")) {
      assertThat(secretary.get("/api/registers/cell/reviews/" + above + ASKED).statusCode())
          .isEqualTo(404);
    }
    assertThat(secretary.get("/api/registers/cell/organizations").body())
        .contains("\"id\":\"001\"")
        .doesNotContain("\"id\":\"002\"", "\"id\":\"100\"");
    assertThat(secretary.get("/api/registers/cell").statusCode()).isEqualTo(404);
  }

  @Test
  void should_show_everybody_else_nothing() throws Exception {
    section("else");
    sees(as("else", "999", "COMMITTEE"), "else", List.of());
    sees(as("other", "000", "COMMITTEE"), "else", List.of());
    assertThat(as("else", "999", "COMMITTEE").get("/api/registers/else/organizations").body())
        .isEqualTo("[]");
    assertThat(as("else", "100", "COMMITTEE").get("/api/registers/else").statusCode())
        .as("a committee that does not hold the register does not see it whole")
        .isEqualTo(404);
  }

  @Test
  void should_answer_the_same_for_what_is_hidden_and_for_what_does_not_exist() throws Exception {
    kept("same");
    Client secretary = as("same", "001", "SECRETARY");
    String hidden = secretary.get("/api/registers/same/reviews/002" + ASKED).body();
    String missing = secretary.get("/api/registers/same/reviews/777" + ASKED).body();

    assertThat(hidden.replace("002", "777")).isEqualTo(missing);
    assertThat(secretary.get("/api/registers/nowhere/reviews/002" + ASKED).body())
        .isEqualTo(hidden.replace("/same/", "/nowhere/"));
  }

  @Test
  void should_let_nobody_write_what_he_does_not_see() throws Exception {
    Client keeper = kept("write");
    CellRecord record = Commune.cell("002");
    String path = "/api/registers/write/cells/002/records/2024-01-01";
    for (Client other :
        List.of(
            as("write", "001", "SECRETARY"),
            as("write", "999", "COMMITTEE"),
            as("elsewhere", "000", "COMMITTEE"))) {
      assertThat(other.with("If-Match", "*").put(path, Commune.JSON.write(record)).statusCode())
          .isEqualTo(404);
      assertThat(
              other.with("If-Match", "*").put("/api/registers/write", Commune.json()).statusCode())
          .isEqualTo(404);
    }
    assertThat(keeper.get("/api/registers/write").headers().firstValue("ETag")).contains("\"0\"");
  }

  @Test
  void should_let_no_secretary_set_up_a_register() throws Exception {
    assertThat(
            as("fresh", "001", "SECRETARY")
                .with("If-None-Match", "*")
                .put("/api/registers/fresh", Commune.json())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void should_ask_for_name_and_password() throws Exception {
    HttpResponse<String> unknown = client().get("/api/registers/any");
    HttpResponse<String> wrong =
        client().account("dang-uy-xa", "wrong").get("/api/registers/xa-gia-lap");

    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(unknown.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
    assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(client().get("/actuator/prometheus").statusCode()).isEqualTo(401);
  }
}
