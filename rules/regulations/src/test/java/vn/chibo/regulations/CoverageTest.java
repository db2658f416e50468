package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/** What became of every provision, as it ships. */
class CoverageTest {
  private static final Regulations REGULATIONS = Regulations.standard();

  private final Ledger ledger = REGULATIONS.ledger();
  private final List<DocumentCoverage> coverage = ledger.documents();

  private Stream<ProvisionCoverage> provisions() {
    return ledger.provisions();
  }

  private Set<String> encodedBy(Encoding.Kind kind) {
    return provisions()
        .map(ProvisionCoverage::state)
        .filter(CoverageState.Encoded.class::isInstance)
        .flatMap(state -> ((CoverageState.Encoded) state).by().stream())
        .filter(by -> by.kind() == kind)
        .map(Encoding::id)
        .collect(Collectors.toSet());
  }

  private DocumentCoverage of(String key) {
    return coverage.stream()
        .filter(each -> each.document().getKey().equals(new DocumentKey(key)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_speak_of_every_document_of_the_catalogue_once() {
    assertThat(coverage)
        .extracting(DocumentCoverage::document)
        .isEqualTo(REGULATIONS.documents().documents());
  }

  @Test
  void should_list_the_provisions_of_every_document_that_has_rules() {
    assertThat(coverage.stream().filter(DocumentCoverage::listed))
        .extracting(DocumentCoverage::document)
        .containsAll(
            REGULATIONS.jurisdictions().ids().stream()
                .flatMap(place -> REGULATIONS.forJurisdiction(place.value()).rules().stream())
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::document)
                .toList());
  }

  @Test
  void should_be_encoded_by_what_is_there() {
    Set<String> rules =
        REGULATIONS.jurisdictions().ids().stream()
            .flatMap(place -> REGULATIONS.forJurisdiction(place.value()).rules().stream())
            .map(Rule::id)
            .map(Object::toString)
            .collect(Collectors.toSet());
    assertThat(encodedBy(Encoding.Kind.RULE)).isEqualTo(rules);
    assertThat(encodedBy(Encoding.Kind.SCORE_SHEET))
        .isEqualTo(
            REGULATIONS.scoreSheets().stream()
                .map(sheet -> sheet.id().value())
                .collect(Collectors.toSet()));
    assertThat(encodedBy(Encoding.Kind.PROCEDURE))
        .isEqualTo(
            REGULATIONS.procedures().stream()
                .map(procedure -> procedure.getId().value())
                .collect(Collectors.toSet()));
    assertThat(encodedBy(Encoding.Kind.HIERARCHY)).contains("dieu-le-2011", "qd-29-tw-2016");
  }

  @Test
  void should_leave_out_nothing_without_a_reason_in_both_languages() {
    assertThat(provisions().map(ProvisionCoverage::state))
        .filteredOn(CoverageState.DeliberatelyNot.class::isInstance)
        .extracting(state -> ((CoverageState.DeliberatelyNot) state).reason())
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.vietnamese()).isNotBlank();
              assertThat(reason.english()).isNotBlank().isNotEqualTo(reason.vietnamese());
            });
  }

  @Test
  void should_count_each_provision_of_a_document_in_one_state() {
    assertThat(coverage)
        .allSatisfy(
            document ->
                assertThat(
                        document.count(CoverageState.Encoded.class)
                            + document.count(CoverageState.DeliberatelyNot.class)
                            + document.count(CoverageState.NotYet.class))
                    .isEqualTo(document.provisions().size()));
    assertThat(of("dieu-le-2011").count(CoverageState.DeliberatelyNot.class)).isPositive();
  }

  @Test
  void should_say_what_there_is_of_a_document_that_nobody_listed() {
    DocumentCoverage plan = of("kh-08-du-anphu-2025");
    assertThat(plan.listed()).isFalse();
    assertThat(plan.provisions())
        .extracting(ProvisionCoverage::id)
        .containsExactly("an-phu-ward-2025");
    assertThat(of("qd-20-tw-2026").provisions()).isEmpty();
  }

  @Test
  void should_speak_of_practices_that_no_document_states() {
    assertThat(ledger.practices())
        .extracting(practice -> practice.title().english())
        .contains("The four-good model in various places")
        .doesNotHaveDuplicates();
  }

  @Test
  void should_mark_what_is_unconfirmed_as_such() {
    assertThat(provisions())
        .filteredOn(each -> each.id().equals("hd12-2018/closing-order"))
        .extracting(ProvisionCoverage::status)
        .containsExactly(SourceStatus.UNCONFIRMED);
  }
}
