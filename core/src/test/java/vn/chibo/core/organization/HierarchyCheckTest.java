package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.organization.GrassrootsRole.GRASSROOTS;
import static vn.chibo.core.organization.GrassrootsRole.SUPERIOR_OF_GRASSROOTS;
import static vn.chibo.core.organization.GrassrootsRole.WITHIN_GRASSROOTS;
import static vn.chibo.core.organization.OrganizationKind.BLOCK;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.DISTRICT;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.SPECIAL_ZONE;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.core.organization.Units.FIRST_NEW;
import static vn.chibo.core.organization.Units.LAST_OLD;
import static vn.chibo.core.organization.Units.NEXT;
import static vn.chibo.core.organization.Units.end;
import static vn.chibo.core.organization.Units.id;
import static vn.chibo.core.organization.Units.top;
import static vn.chibo.core.organization.Units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

class HierarchyCheckTest {
  private static final DatePeriod BEFORE = DatePeriod.ofClosed(LocalDate.of(2011, 1, 19), LAST_OLD);
  private static final DatePeriod AFTER = DatePeriod.from(FIRST_NEW);
  private static final Optional<Citation> KNOWN = Optional.of(citation(SourceStatus.CONFIRMED));
  private static final Optional<Citation> GUESSED = Optional.of(citation(SourceStatus.UNCONFIRMED));

  private static final HierarchyRules RULES =
      HierarchyRules.of(
          List.of(
              new ParentRule(COMMUNE, Set.of(DISTRICT), BEFORE, KNOWN),
              new ParentRule(COMMUNE, Set.of(PROVINCIAL), AFTER, KNOWN),
              new ParentRule(COMMUNE, Set.of(BLOCK), AFTER, GUESSED),
              new ParentRule(BLOCK, Set.of(DISTRICT), BEFORE, Optional.empty())),
          List.of(
              new RoleRule(COMMUNE, Set.of(GRASSROOTS), BEFORE, KNOWN),
              new RoleRule(COMMUNE, Set.of(SUPERIOR_OF_GRASSROOTS), AFTER, KNOWN),
              new RoleRule(SPECIAL_ZONE, Set.of(GRASSROOTS, SUPERIOR_OF_GRASSROOTS), AFTER, KNOWN),
              new RoleRule(SUBORDINATE_CELL, Set.of(WITHIN_GRASSROOTS), BEFORE, KNOWN),
              new RoleRule(SUBORDINATE_CELL, Set.of(WITHIN_GRASSROOTS), AFTER, KNOWN),
              new RoleRule(BLOCK, Set.of(SUPERIOR_OF_GRASSROOTS), BEFORE, GUESSED)),
          List.of(
              new EndedKind(DISTRICT, AFTER, KNOWN),
              new EndedKind(BLOCK, AFTER, Optional.empty())));

  private static Citation citation(SourceStatus status) {
    RegulatoryDocument document =
        RegulatoryDocument.builder()
            .key(new DocumentKey("qd-000"))
            .type(DocumentType.REGULATION)
            .jurisdiction(new JurisdictionId("central"))
            .status(status)
            .build();
    return new Citation(document, Optional.of(Text.same("1")), status, List.of());
  }

  private static List<HierarchyFinding> check(
      LocalDate day, OrganizationKind kind, OrganizationKind parent) {
    return PartyHierarchy.of(List.of(top("p", parent), unit("o", kind, "p")), List.of())
        .check(RULES, day);
  }

  @Test
  void should_report_a_superior_of_a_kind_that_the_era_does_not_name() {
    assertThat(check(LAST_OLD, COMMUNE, DISTRICT)).isEmpty();
    assertThat(check(FIRST_NEW, COMMUNE, PROVINCIAL)).isEmpty();
    assertThat(check(LAST_OLD, COMMUNE, PROVINCIAL))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.issue()).isEqualTo(HierarchyIssue.PARENT_NOT_ALLOWED);
              assertThat(finding.organization()).isEqualTo(id("o"));
              assertThat(finding.parent()).contains(id("p"));
              assertThat(finding.date()).isEqualTo(LAST_OLD);
              assertThat(finding.citations()).containsExactly(KNOWN.orElseThrow());
              assertThat(finding.words())
                  .isEqualTo(
                      Text.of(
                          "\"Tổ chức o\" (o, đảng bộ xã) trực thuộc \"Tổ chức p\" (p, đảng bộ tỉnh,"
                              + " thành phố) vào ngày 30/06/2025; quy định không nêu loại đó là cấp"
                              + " trên trực tiếp",
                          "\"Tổ chức o\" (o, commune organization) stands under \"Tổ chức p\" (p,"
                              + " provincial or municipal organization) on 30 Jun 2025; the rules do"
                              + " not name that kind as its superior"));
            });
  }

  @Test
  void should_report_a_kind_that_is_no_more() {
    assertThat(check(LAST_OLD, COMMUNE, DISTRICT)).isEmpty();
    for (LocalDate day : List.of(FIRST_NEW, NEXT)) {
      assertThat(check(day, COMMUNE, DISTRICT))
          .extracting(HierarchyFinding::issue)
          .containsExactly(HierarchyIssue.KIND_ENDED, HierarchyIssue.PARENT_NOT_ALLOWED);
    }
  }

  @Test
  void should_report_what_outlives_its_superior() {
    PartyHierarchy hierarchy =
        PartyHierarchy.of(
            List.of(top("p", SPECIAL_ZONE), unit("o", SUBORDINATE_CELL, "p")),
            List.of(end(FIRST_NEW, "p")));

    assertThat(hierarchy.check(RULES, LAST_OLD)).isEmpty();
    assertThat(hierarchy.check(RULES, FIRST_NEW))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.issue()).isEqualTo(HierarchyIssue.PARENT_ABSENT);
              assertThat(finding.parent()).contains(id("p"));
              assertThat(finding.citations()).isEmpty();
            });
  }

  @Test
  void should_let_an_unconfirmed_rule_excuse_but_never_accuse() {
    assertThat(check(FIRST_NEW, COMMUNE, BLOCK)).as("only a guess allows it").isEmpty();
    assertThat(check(LAST_OLD, BLOCK, PROVINCIAL)).as("only a guess forbids it").isEmpty();
    assertThat(RULES.ended(BLOCK, FIRST_NEW)).isEmpty();
    assertThat(RULES.role(BLOCK, LAST_OLD)).isEmpty();
  }

  @Test
  void should_speak_when_the_caller_trusts_the_kind() {
    HierarchyRules trusting = RULES.trusting(BLOCK);

    assertThat(trusting.ended(BLOCK, FIRST_NEW)).isPresent();
    assertThat(trusting.forbids(BLOCK, PROVINCIAL, LAST_OLD)).isTrue();
    assertThat(trusting.forbids(BLOCK, DISTRICT, LAST_OLD)).isFalse();
    assertThat(trusting.role(BLOCK, LAST_OLD)).contains(SUPERIOR_OF_GRASSROOTS);
    assertThat(trusting.trusting(COMMUNE).trusted()).containsExactly(BLOCK, COMMUNE);
  }

  @Test
  void should_say_nothing_of_a_kind_without_rules() {
    assertThat(check(NEXT, SUBORDINATE_CELL, SUBORDINATE_CELL)).isEmpty();
    assertThat(RULES.parents(SUBORDINATE_CELL, NEXT)).isEmpty();
  }

  private static Optional<GrassrootsRole> role(LocalDate day, PartyOrganization... organizations) {
    return PartyHierarchy.of(List.of(organizations), List.of())
        .on(day)
        .role(organizations[organizations.length - 1].getId(), RULES);
  }

  @Test
  void should_keep_its_kind_and_change_its_role_with_the_day() {
    PartyOrganization commune = top("a", COMMUNE);

    assertThat(role(LAST_OLD, commune)).contains(GRASSROOTS);
    assertThat(role(FIRST_NEW, commune)).contains(SUPERIOR_OF_GRASSROOTS);
    assertThat(role(NEXT, commune)).contains(SUPERIOR_OF_GRASSROOTS);
    assertThat(role(LocalDate.of(2011, 1, 18), commune)).isEmpty();
  }

  @Test
  void should_ask_for_the_decision_when_a_kind_may_be_one_thing_or_another() {
    PartyOrganization zone = top("a", SPECIAL_ZONE);
    RoleDecision decision = new RoleDecision(GRASSROOTS, NEXT, Optional.empty());

    assertThat(role(NEXT, zone)).isEmpty();
    assertThat(role(FIRST_NEW, zone.withRoleDecision(decision))).isEmpty();
    assertThat(role(NEXT, zone.withRoleDecision(decision))).contains(GRASSROOTS);
  }

  @Test
  void should_leave_open_what_a_cell_directly_under_a_superior_of_the_grassroots_is() {
    PartyOrganization commune = top("a", COMMUNE);
    PartyOrganization cell = unit("c", SUBORDINATE_CELL, "a");

    assertThat(role(LAST_OLD, commune, cell)).contains(WITHIN_GRASSROOTS);
    assertThat(role(FIRST_NEW, commune, cell)).isEmpty();
    assertThat(role(FIRST_NEW, top("c", SUBORDINATE_CELL))).contains(WITHIN_GRASSROOTS);
  }
}
