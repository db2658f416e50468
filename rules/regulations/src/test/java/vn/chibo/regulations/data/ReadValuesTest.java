package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.GrassrootsRole;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;

/** What sound files say reaches the values that are read from them. */
class ReadValuesTest {
  private static final String PROVISION =
      """
      document: hd-12-btctw-2018
      provisions:
        - id: test/rule
          title: {vi: "Mẫu", en: "Sample"}
          clause: {vi: "mục 1", en: "section 1"}
          status: CONFIRMED
      """;

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Provision provision(String more) {
    return ProvisionFile.read("p.yaml", stream(PROVISION + more), Provisions.catalogue()).get(0);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void should_read_a_flag(String text, boolean flag) {
    boolean read =
        DataFile.read(
            "f.yaml", stream("a: " + text), top -> top.find("a").map(DataNode::flag).orElseThrow());

    assertThat(read).isEqualTo(flag);
  }

  @Test
  void should_hold_the_rows_of_a_table() {
    assertThat(provision("    table: {CELL: [B, A], COMMUNE: []}\n").table())
        .isEqualTo(Map.of("CELL", Set.of("A", "B"), "COMMUNE", Set.of()));
    assertThat(provision("").table()).isEmpty();
  }

  @Test
  void should_hold_the_clause_that_lets_a_figure_relax_another() {
    List<ParameterEntry> figures =
        provision(
                """
                    figures:
                      minimum-minutes:
                        - from: "2024-01-01"
                          value: "60"
                          unit: MINUTE
                          delegated-by:
                            document: dieu-le-2011
                            clause: {vi: "điều 9", en: "article 9"}
                            status: SECONDARY
                """)
            .figures();

    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).delegatedBy())
        .hasValueSatisfying(
            by -> {
              assertThat(by.document().getKey()).isEqualTo(new DocumentKey("dieu-le-2011"));
              assertThat(by.clause()).contains(Text.of("điều 9", "article 9"));
              assertThat(by.status()).isEqualTo(SourceStatus.SECONDARY);
            });
  }

  @Test
  void should_name_the_nearest_documents_when_one_does_not_exist() {
    String text = PROVISION.replace("hd-12-btctw-2018", "hd-12-btctw-218");
    FaultException refused =
        catchThrowableOfType(
            FaultException.class,
            () -> ProvisionFile.read("p.yaml", stream(text), Provisions.catalogue()));

    assertThat(refused.faults().get(0).text(Language.ENGLISH))
        .contains("\"hd-12-btctw-218\"", "the nearest: hd-12-btctw-2018, ")
        .doesNotContain("dieu-le-2011");
  }

  @Test
  void should_make_a_rule_of_each_kind_for_roles_and_ends() {
    HierarchyRules rules =
        HierarchyFile.read(
            "hierarchy.yaml",
            stream(
                """
                roles:
                  - {kinds: [WARD, COMMUNE], roles: [%s], period: ["2011-01-19"],
                     status: UNCONFIRMED}
                ended:
                  - {kinds: [DISTRICT], period: ["2025-07-01"], document: dieu-le-2011,
                     status: SECONDARY}
                """
                    .formatted(GrassrootsRole.values()[0])),
            Provisions.catalogue());

    assertThat(rules.parents()).isEmpty();
    assertThat(rules.roles())
        .extracting(rule -> rule.kind())
        .containsExactly(OrganizationKind.COMMUNE, OrganizationKind.WARD);
    assertThat(rules.roles())
        .allMatch(rule -> rule.roles().equals(Set.of(GrassrootsRole.values()[0])))
        .allMatch(rule -> rule.citation().isEmpty());
    assertThat(rules.ended())
        .singleElement()
        .satisfies(
            ended -> {
              assertThat(ended.kind()).isEqualTo(OrganizationKind.DISTRICT);
              assertThat(ended.citation()).isPresent();
            });
  }

  @Test
  void should_hold_the_title_of_every_provision() {
    assertThat(Provisions.titles()).isNotEmpty();
    Provisions.titles()
        .forEach((id, title) -> assertThat(title).isEqualTo(Provisions.of(id.value()).title()));
  }
}
