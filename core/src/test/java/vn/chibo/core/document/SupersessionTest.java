package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Which document replaces which, and which of them is in force on a day. */
class SupersessionTest {
  private static final Jurisdiction CENTRAL =
      new Jurisdiction(
          new JurisdictionId("central"),
          Text.same("Trung ương"),
          JurisdictionLevel.CENTRAL,
          Optional.empty(),
          Optional.empty());

  private static RegulatoryDocument document(String key, String... replaces) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(key))
        .type(DocumentType.REGULATION)
        .jurisdiction(CENTRAL.id())
        .status(SourceStatus.CONFIRMED)
        .addAllReplaces(Arrays.stream(replaces).map(DocumentKey::new).toList())
        .build();
  }

  private static RegulatoryDocument from(String first, RegulatoryDocument document) {
    return document.withInForce(DatePeriod.from(LocalDate.parse(first)));
  }

  private static List<String> keys(List<RegulatoryDocument> documents) {
    return documents.stream().map(document -> document.getKey().value()).toList();
  }

  private static DocumentKey key(String key) {
    return new DocumentKey(key);
  }

  /** c replaces a and b; d and e both replace c. */
  private static final DocumentCatalogue BRANCHES =
      DocumentCatalogue.of(
          List.of(
              document("e", "c"),
              document("c", "a", "b"),
              document("a"),
              document("b"),
              document("d", "c"),
              document("other")));

  @Test
  void should_keep_every_branch_when_a_chain_is_asked_for() {
    assertThat(keys(BRANCHES.predecessors(key("c")))).containsExactly("a", "b");
    assertThat(keys(BRANCHES.successors(key("c")))).containsExactly("e", "d");
    assertThat(keys(BRANCHES.chain(key("c")))).containsExactly("a", "b", "c", "e", "d");
    assertThat(keys(BRANCHES.chain(key("a")))).containsExactly("a", "c", "e", "d");
    assertThat(keys(BRANCHES.chain(key("d")))).containsExactly("a", "b", "c", "d");
    assertThat(keys(BRANCHES.chain(key("other")))).containsExactly("other");
  }

  @Test
  void should_give_nothing_when_the_catalogue_has_no_such_key() {
    assertThat(BRANCHES.chain(key("x"))).isEmpty();
    assertThat(BRANCHES.predecessors(key("x"))).isEmpty();
    assertThat(BRANCHES.successors(key("x"))).isEmpty();
    assertThat(BRANCHES.inForce(key("x"), LocalDate.EPOCH)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_refuse_all_of_a_circle_and_no_other_when_documents_replace_each_other() {
    List<RegulatoryDocument> circle =
        List.of(
            document("a", "c"),
            document("b", "a"),
            document("c", "b"),
            document("after", "a"),
            document("self", "self"));

    assertThatThrownBy(() -> DocumentCatalogue.of(circle))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> {
              assertThat(e.faults()).extracting("key").containsOnly("document-circle");
              assertThat(e.faults())
                  .extracting(fault -> fault.text(Language.ENGLISH).split("\"")[1])
                  .containsExactly("a", "b", "c", "self");
            });
  }

  @Test
  void should_report_what_is_replaced_when_the_catalogue_has_it_not() {
    DocumentCatalogue catalogue =
        DocumentCatalogue.of(List.of(document("a", "lost"), document("b", "a")));

    assertThat(catalogue.unknownReplaced())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("unknown-replaced");
              assertThat(fault.text(Language.ENGLISH)).contains("\"a\"", "\"lost\"");
            });
    assertThat(keys(catalogue.chain(key("b")))).containsExactly("a", "b");
    assertThat(BRANCHES.unknownReplaced()).isEmpty();
  }

  /** The middle document may have begun on any day of 2026. */
  private static final DocumentCatalogue STEPS =
      DocumentCatalogue.of(
          List.of(
              from("2025-07-01", document("first")),
              document("middle", "first").withDate(PartialDate.parse("2026")),
              from("2026-07-26", document("last", "first", "middle")),
              document("undated"),
              document("closed").withInForce(DatePeriod.ofYear(2025))));

  @ParameterizedTest
  @CsvSource({
    "first, 2025-06-30, NO",
    "first, 2025-07-01, YES",
    "first, 2025-12-31, YES",
    "first, 2026-01-01, UNKNOWN",
    "first, 2026-07-25, UNKNOWN",
    "first, 2026-07-26, NO",
    "middle, 2025-12-31, NO",
    "middle, 2026-01-01, UNKNOWN",
    "middle, 2026-07-25, UNKNOWN",
    "middle, 2026-07-26, NO",
    "last, 2026-07-25, NO",
    "last, 2026-07-26, YES",
    "undated, 2026-01-01, UNKNOWN",
    "closed, 2025-12-31, YES",
    "closed, 2026-01-01, NO"
  })
  void should_be_in_force_until_a_successor_begins(String key, LocalDate day, Truth inForce) {
    assertThat(STEPS.inForce(key(key), day)).isEqualTo(inForce);
  }

  @Test
  void should_list_what_is_in_force_and_what_may_be_when_asked_for_a_day() {
    LocalDate day = LocalDate.of(2026, 7, 25);

    assertThat(keys(STEPS.inForceOn(LocalDate.of(2025, 8, 1), List.of(CENTRAL))))
        .containsExactly("first", "closed");
    assertThat(STEPS.inForceOn(day, List.of(CENTRAL))).isEmpty();
    assertThat(keys(STEPS.unsettledOn(day, List.of(CENTRAL))))
        .containsExactly("first", "middle", "undated");
    assertThat(STEPS.unsettledOn(day, List.of())).isEmpty();
  }
}
