package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.core.organization.OrganizationKind.TOWNSHIP;
import static vn.chibo.core.organization.OrganizationKind.WARD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.oversight.InspectionItem;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.regulations.organization.FunctionsRegulation;
import vn.chibo.regulations.organization.FunctionsRegulations;
import vn.chibo.regulations.oversight.InspectionChecklists;

/** Published cases about organization and oversight, asked as a user asks. */
class OrganizationCasesTest {

  private static Outcome ask(String rule, Said said) {
    CellRecord cell = (CellRecord) said.record();
    return Evaluator.of(Regulations.standard().forJurisdiction("central"))
        .evaluate(cell, cell.getPeriod().last())
        .finding(rule)
        .map(Finding::outcome)
        .orElseThrow();
  }

  private static Said cell(int year) {
    return Said.cell(DatePeriod.ofYear(year), SUBORDINATE_CELL);
  }

  /** Three members, two of them official. */
  @Test
  void should_be_too_small_and_not_vote_when_a_cell_has_shrunk_to_two_official_members() {
    Said shrunk = cell(2024).members(3).official(2);

    assertThat(ask("statutes/cell-minimum", shrunk)).isInstanceOf(Outcome.Violated.class);
    assertThat(
            ask(
                "statutes/cell-below-minimum",
                shrunk.so("voted-below-minimum", "moved-in-or-merged")))
        .isInstanceOf(Outcome.Violated.class);
    assertThat(
            ask(
                "statutes/cell-below-minimum",
                shrunk.not("voted-below-minimum").so("moved-in-or-merged")))
        .isInstanceOf(Outcome.Satisfied.class);
  }

  @Test
  void should_elect_a_committee_when_nine_are_official_and_two_of_them_exempted() {
    assertThat(ask("qd294-2025/cell-committee", cell(2025).official(9).committee(3).deputies(1)))
        .isInstanceOf(Outcome.Satisfied.class);
  }

  /** Thirteen members, of whom nobody says how many are official. */
  @Test
  void should_depend_on_the_official_members_when_only_all_members_are_known() {
    Said village = cell(2025).members(13).committee(3).deputies(1);

    assertThat(ask("qd294-2025/cell-committee", village)).isInstanceOf(Outcome.Undetermined.class);
    assertThat(ask("qd294-2025/cell-committee", village.official(9)))
        .isInstanceOf(Outcome.Satisfied.class);
    assertThat(ask("qd294-2025/cell-committee", village.official(8)))
        .isInstanceOf(Outcome.Violated.class);
  }

  @Test
  void should_list_seven_items_of_an_inspection_and_judge_none() {
    assertThat(InspectionChecklists.standard())
        .extracting(InspectionItem::key)
        .containsExactly(
            "meeting-regime",
            "content",
            "democratic-centralism",
            "self-criticism",
            "unity",
            "chairing",
            "sense-of-members");
    assertThat(InspectionChecklists.of("thanhxuan/member-knowledge").orElseThrow().items())
        .hasSize(12)
        .doesNotHaveDuplicates();
    assertThat(InspectionChecklists.of("thanhxuan/chair-duties").orElseThrow().items()).hasSize(4);
    assertThat(InspectionChecklists.of("khac")).isEmpty();
    assertThat(InspectionChecklists.all())
        .allSatisfy(
            list ->
                assertThat(list.items())
                    .allSatisfy(
                        item ->
                            assertThat(item.name().vietnamese())
                                .isNotEqualTo(item.name().english())));
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY, 2024-06-01, qd98-2004/agency",
    "PUBLIC_SERVICE_UNIT, 2024-06-01, qd97-2004/public-service-unit",
    "STATE_ENTERPRISE, 2021-12-19, qd287-2010/state-enterprise",
    "STATE_ENTERPRISE, 2021-12-20, qd47-2021/minority-state-enterprise",
    "PRIVATE_ENTERPRISE, 2020-01-01, ct33-2019/private-enterprise"
  })
  void should_say_which_regulation_describes_the_functions(
      Sector sector, LocalDate day, String id) {
    assertThat(ids(SUBORDINATE_CELL, sector, day)).containsExactly(id);
  }

  @Test
  void should_say_none_where_no_regulation_of_functions_is_known() {
    LocalDate day = LocalDate.of(2024, 6, 1);

    assertThat(ids(SUBORDINATE_CELL, Sector.RESIDENTIAL, day)).isEmpty();
    assertThat(ids(SUBORDINATE_CELL, Sector.PRIVATE_ENTERPRISE, LocalDate.of(2019, 12, 31)))
        .isEmpty();
  }

  @Test
  void should_follow_what_replaces_a_regulation_of_functions() {
    assertThat(ids(WARD, Sector.RESIDENTIAL, LocalDate.of(2018, 2, 28)))
        .containsExactly("qd94-2004/ward-township");
    assertThat(ids(TOWNSHIP, Sector.RESIDENTIAL, LocalDate.of(2018, 3, 1)))
        .containsExactly("qd127-2018/commune");
    assertThat(ids(WARD, Sector.RESIDENTIAL, LocalDate.of(2025, 7, 1))).isEmpty();
  }

  @Test
  void should_hold_regulations_of_functions_each_about_kinds_or_sectors() {
    assertThat(FunctionsRegulations.all())
        .hasSize(8)
        .allSatisfy(one -> assertThat(one.kinds().isEmpty()).isNotEqualTo(one.sectors().isEmpty()));
    assertThat(FunctionsRegulations.all())
        .extracting(FunctionsRegulation::id)
        .doesNotHaveDuplicates();
  }

  private static List<String> ids(OrganizationKind kind, Sector sector, LocalDate day) {
    PartyOrganization organization = Cells.organization(kind).withSector(sector);
    return FunctionsRegulations.of(organization, day).stream()
        .map(FunctionsRegulation::id)
        .map(Object::toString)
        .toList();
  }

  @Test
  void should_read_the_number_of_a_document_of_a_cell() {
    assertThat(DocumentNumber.parse("01-BC/CB")).hasToString("01-BC/CB");
  }
}
