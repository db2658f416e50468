package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.HierarchyRules;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.text.Language;

class HierarchyFileTest {
  private static HierarchyRules read(String yaml) {
    return HierarchyFile.read(
        "hierarchy.yaml",
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
        Provisions.catalogue());
  }

  @Test
  void should_make_a_rule_of_each_kind_of_a_row() {
    HierarchyRules rules =
        read(
            "parents:\n"
                + "  - {kinds: [WARD, COMMUNE], under: [DISTRICT], document: dieu-le-2011,"
                + " period: [\"2011-01-19\", \"2025-06-30\"], status: SECONDARY}\n");

    assertThat(rules.parents())
        .extracting(rule -> rule.kind())
        .containsExactly(OrganizationKind.COMMUNE, OrganizationKind.WARD);
    assertThat(rules.parents())
        .allMatch(rule -> rule.status() == SourceStatus.SECONDARY)
        .allMatch(rule -> rule.period().last().equals(LocalDate.of(2025, 6, 30)));
    assertThat(rules.roles()).isEmpty();
    assertThat(rules.ended()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kinds: [HAMLET], under: [DISTRICT], period: [\"2011-01-19\"], status: UNCONFIRMED"
            + "|2: parents[0].kinds[0]: there is no value \"HAMLET\"",
        "under: [DISTRICT], period: [\"2011-01-19\"], status: UNCONFIRMED"
            + "|2: parents[0]: the field \"kinds\" is missing",
        "kinds: [WARD], under: [DISTRICT], period: [], status: UNCONFIRMED"
            + "|2: parents[0]: the field \"period\" is missing",
        "kinds: [WARD], under: [DISTRICT], status: UNCONFIRMED"
            + "|2: parents[0]: the field \"period\" is missing",
        "kinds: [WARD], under: [DISTRICT], period: [\"2011-01-19\"], status: CONFIRMED"
            + "|2: parents[0]: a row without a document can only be UNCONFIRMED, not: confirmed",
        "kinds: [WARD], under: [DISTRICT], period: [\"2011-01-19\"], document: nq-0,"
            + " status: CONFIRMED|2: parents[0].document: there is no document \"nq-0\"",
        "kinds: [WARD], above: [DISTRICT], under: [], period: [\"2011-01-19\"],"
            + " status: UNCONFIRMED|2: parents[0].above: there is no field \"above\"",
      })
  void should_say_where_a_row_is_not_sound(String row, String fault) {
    assertThatThrownBy(() -> read("parents:\n  - {" + row + "}\n"))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .singleElement()
                    .satisfies(
                        f ->
                            assertThat(f.text(Language.ENGLISH))
                                .startsWith("hierarchy.yaml:" + fault)));
  }
}
