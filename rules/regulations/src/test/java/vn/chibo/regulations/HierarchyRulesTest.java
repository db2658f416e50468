package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.organization.GrassrootsRole.GRASSROOTS;
import static vn.chibo.core.organization.GrassrootsRole.SUPERIOR_OF_GRASSROOTS;
import static vn.chibo.core.organization.GrassrootsRole.WITHIN_GRASSROOTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.organization.EndReason;
import vn.chibo.core.organization.GrassrootsRole;
import vn.chibo.core.organization.HierarchyFinding;
import vn.chibo.core.organization.HierarchyIssue;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.organization.KindRule;
import vn.chibo.core.organization.OrganizationEnd;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationTransfer;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;

class HierarchyRulesTest {
  private static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_NEW = LocalDate.of(2025, 7, 1);
  private static final LocalDate NEXT = LocalDate.of(2025, 7, 2);
  private static final HierarchyRules RULES = Regulations.standard().hierarchyRules();

  @ParameterizedTest
  @CsvSource({
    "2025-06-30, COMMUNE, DISTRICT, true",
    "2025-07-01, COMMUNE, DISTRICT, false",
    "2025-06-30, COMMUNE, PROVINCIAL, false",
    "2025-07-01, COMMUNE, PROVINCIAL, true",
    "2025-07-02, WARD, PROVINCIAL, true",
    "2025-07-01, SPECIAL_ZONE, PROVINCIAL, true",
    "2025-06-30, TOWNSHIP, DISTRICT, true",
    "2025-06-30, DISTRICT, PROVINCIAL, true",
    "2025-06-30, DISTRICT, CENTRAL, false",
    "2025-06-30, GRASSROOTS_WITH_CELLS, DISTRICT, true",
    "2025-06-30, GRASSROOTS_WITH_CELLS, COMMUNE, false",
    "2025-07-01, GRASSROOTS_WITH_CELLS, COMMUNE, true",
    "2025-07-01, GRASSROOTS_CELL, WARD, true",
    "2025-06-30, SUBORDINATE_CELL, COMMUNE, true",
    "2025-06-30, SUBORDINATE_CELL, DISTRICT, false",
    "2025-07-01, SUBORDINATE_CELL, PROVINCIAL, false",
    "2025-07-01, SECTIONAL, GRASSROOTS_WITH_CELLS, true",
    "2025-07-01, SECTIONAL, COMMUNE, false",
    "2025-06-30, SECTIONAL, COMMUNE, true",
    "2025-07-01, SUBORDINATE_CELL, SECTIONAL, true",
    "2025-07-01, PARTY_GROUP, SUBORDINATE_CELL, true",
    "2025-07-01, PARTY_GROUP, COMMUNE, false",
  })
  void should_know_the_superiors_of_each_era(
      LocalDate day, OrganizationKind kind, OrganizationKind parent, boolean allowed) {
    assertThat(RULES.forbids(kind, parent, day)).isEqualTo(!allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01, SUBORDINATE_CELL, COMMUNE",
    "2025-07-01, SUBORDINATE_CELL, WARD",
    "2024-05-30, GRASSROOTS_WITH_CELLS, BLOCK",
    "2024-05-30, GRASSROOTS_CELL, PROVINCIAL",
    "2024-05-30, GRASSROOTS_CELL, GRASSROOTS_WITH_CELLS",
    "2014-05-30, SUBORDINATE_CELL, SECTIONAL",
    "2024-05-30, BLOCK, COMMUNE",
    "2024-05-30, PROVISIONAL_CELL, COMMUNE",
    "2010-05-30, COMMUNE, CENTRAL",
  })
  void should_accuse_nobody_where_the_sources_are_silent_or_not_sure(
      LocalDate day, OrganizationKind kind, OrganizationKind parent) {
    assertThat(RULES.forbids(kind, parent, day)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = OrganizationKind.class,
      names = {"DISTRICT", "TOWNSHIP"})
  void should_end_districts_and_townships_on_the_first_of_july(OrganizationKind kind) {
    assertThat(RULES.ended(kind, LAST_OLD)).isEmpty();
    assertThat(RULES.ended(kind, FIRST_NEW)).isPresent();
    assertThat(RULES.ended(kind, NEXT)).isPresent();
  }

  @Test
  void should_end_blocks_only_when_the_caller_trusts_what_is_not_confirmed() {
    HierarchyRules trusting = RULES.trusting(OrganizationKind.BLOCK);

    assertThat(RULES.ended(OrganizationKind.BLOCK, LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(trusting.ended(OrganizationKind.BLOCK, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(trusting.ended(OrganizationKind.BLOCK, LocalDate.of(2026, 1, 1)))
        .hasValueSatisfying(
            ended -> assertThat(ended.status()).isEqualTo(SourceStatus.UNCONFIRMED));
  }

  @ParameterizedTest
  @EnumSource(
      value = OrganizationKind.class,
      names = {"COMMUNE", "WARD"})
  void should_make_the_grassroots_organization_a_superior_of_such(OrganizationKind kind) {
    assertThat(RULES.role(kind, LAST_OLD)).contains(GRASSROOTS);
    assertThat(RULES.role(kind, FIRST_NEW)).contains(SUPERIOR_OF_GRASSROOTS);
    assertThat(RULES.role(kind, NEXT)).contains(SUPERIOR_OF_GRASSROOTS);
  }

  @ParameterizedTest
  @CsvSource({
    "DISTRICT, 2025-06-30, SUPERIOR_OF_GRASSROOTS",
    "DISTRICT, 2025-07-01,",
    "TOWNSHIP, 2025-06-30, GRASSROOTS",
    "TOWNSHIP, 2025-07-01,",
    "SPECIAL_ZONE, 2025-07-01,",
    "PROVINCIAL, 2025-07-01,",
    "GRASSROOTS_CELL, 2025-07-01, GRASSROOTS",
    "SUBORDINATE_CELL, 2025-07-01, WITHIN_GRASSROOTS",
    "SECTIONAL, 2016-07-24,",
    "SECTIONAL, 2016-07-25, WITHIN_GRASSROOTS",
  })
  void should_know_the_role_of_each_kind(
      OrganizationKind kind, LocalDate day, GrassrootsRole role) {
    assertThat(RULES.role(kind, day)).isEqualTo(Optional.ofNullable(role));
  }

  @Test
  void should_cite_a_document_in_force_for_all_but_the_blocks() {
    List<KindRule> rules =
        Stream.of(RULES.parents(), RULES.roles(), RULES.ended())
            .<KindRule>flatMap(List::stream)
            .toList();

    assertThat(rules).hasSizeGreaterThan(40);
    assertThat(rules)
        .filteredOn(rule -> rule.citation().isEmpty())
        .isNotEmpty()
        .allMatch(rule -> rule.kind() == OrganizationKind.BLOCK);
    assertThat(rules)
        .filteredOn(rule -> rule.citation().isPresent())
        .allMatch(rule -> days(rule.citation().orElseThrow()).encloses(rule.period()));
  }

  /** From the first day of the document to its last, or on and on where a later one keeps it. */
  private static DatePeriod days(Citation citation) {
    DatePeriod period = citation.document().getInForce().orElseThrow();
    return citation.presumedIn().isEmpty() ? period : DatePeriod.from(period.start());
  }

  private static PartyOrganization unit(String id, OrganizationKind kind, String parent) {
    return PartyOrganization.builder()
        .id(new OrganizationId(id))
        .name("Tổ chức " + id)
        .kind(kind)
        .parent(Optional.of(parent).filter(p -> !p.isEmpty()).map(OrganizationId::new))
        .build();
  }

  @Test
  void should_find_fault_with_a_commune_that_stays_under_its_district() {
    List<PartyOrganization> units =
        List.of(
            unit("p", OrganizationKind.PROVINCIAL, ""),
            unit("d", OrganizationKind.DISTRICT, "p"),
            unit("x", OrganizationKind.COMMUNE, "d"),
            unit("x1", OrganizationKind.SUBORDINATE_CELL, "x"));
    OrganizationId commune = new OrganizationId("x");
    PartyHierarchy late = PartyHierarchy.of(units, List.of());
    PartyHierarchy onTime =
        PartyHierarchy.of(
            units,
            List.of(
                new OrganizationEnd(
                    new OrganizationId("d"),
                    Optional.of(EndReason.LEVEL_ENDED),
                    FIRST_NEW,
                    Optional.empty()),
                new OrganizationTransfer(
                    commune, new OrganizationId("p"), FIRST_NEW, Optional.empty())));

    assertThat(late.check(RULES, LAST_OLD)).isEmpty();
    assertThat(onTime.check(RULES, LAST_OLD)).isEmpty();
    assertThat(onTime.check(RULES, FIRST_NEW)).isEmpty();
    assertThat(late.check(RULES, NEXT))
        .extracting(HierarchyFinding::issue)
        .containsExactly(HierarchyIssue.KIND_ENDED, HierarchyIssue.PARENT_NOT_ALLOWED);
    assertThat(late.check(RULES, NEXT).get(1).citations())
        .extracting(citation -> citation.text(Language.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("Regulation 294-QĐ/TW of 26 May 2025, point 10");
    assertThat(onTime.on(LAST_OLD).role(new OrganizationId("x1"), RULES))
        .contains(WITHIN_GRASSROOTS);
    assertThat(onTime.on(FIRST_NEW).role(new OrganizationId("x1"), RULES)).isEmpty();
    assertThat(onTime.on(FIRST_NEW).role(commune, RULES)).contains(SUPERIOR_OF_GRASSROOTS);
  }
}
