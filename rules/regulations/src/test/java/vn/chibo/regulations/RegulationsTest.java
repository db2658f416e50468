package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;

class RegulationsTest {
  private static final RuleBook HA_NOI = Regulations.standard().forJurisdiction("ha-noi");

  @Test
  void should_list_what_exists_when_the_place_is_unknown() {
    assertThatThrownBy(() -> Regulations.standard().forJurisdiction("atlantis"))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> {
              assertThat(e.faults()).hasSize(1);
              assertThat(e.faults().get(0).text(Language.VIETNAMESE))
                  .contains("atlantis", "central", "ha-noi/me-linh");
              assertThat(e.faults().get(0).text(Language.ENGLISH))
                  .startsWith("there is no rule book for the place \"atlantis\"");
            });
  }

  @Test
  void should_say_from_when_rules_exist_when_the_day_is_before_the_first() {
    var cell = Cells.year(2007, Cells.meeting(LocalDate.of(2007, 5, 3), MeetingKind.REGULAR, 90));

    assertThatThrownBy(() -> Evaluator.of(HA_NOI).evaluate(cell, LocalDate.of(2007, 12, 31)))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults().get(0).text(Language.ENGLISH))
                    .contains("31 Dec 2007", "1 Jan 2008"));
  }

  @Test
  void should_list_the_readings_when_one_is_chosen_that_the_rule_does_not_have() {
    Choices misspelt = Choices.DEFAULT.reading("da11-hanoi/attendance-target", "PER_CEL");

    assertThatThrownBy(() -> Evaluator.of(HA_NOI).choosing(misspelt))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("PER_CELL, ORGANIZATION_AVERAGE");
  }

  @Test
  void should_hold_the_rules_of_the_place_and_of_all_above_it() {
    assertThat(Regulations.standard().forJurisdiction("ha-noi/me-linh").lineage())
        .extracting(Jurisdiction::id)
        .extracting(id -> id.value())
        .containsExactly("central", "ha-noi", "ha-noi/me-linh");
    assertThat(Regulations.standard().forJurisdiction("ha-noi/me-linh").rules())
        .containsExactlyElementsOf(HA_NOI.rules());
    assertThat(Regulations.standard().forJurisdiction("central").rules())
        .isNotEmpty()
        .noneMatch(rule -> rule.id().value().startsWith("da11-hanoi"));
  }

  @Test
  void should_cite_and_name_every_rule() {
    assertThat(HA_NOI.rules())
        .allSatisfy(
            rule -> {
              assertThat(HA_NOI.title(rule.id()).english()).isNotEqualTo(rule.id().value());
              assertThat(HA_NOI.title(rule.id()).vietnamese()).isNotBlank();
              boolean gap = rule.id().value().equals("hd09-2012/no-numeric-thresholds");
              assertThat(rule.citations().isEmpty()).isEqualTo(gap);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statutes/prior-consent-cases",
        "hd16-2018/excellent-cap",
        "hd12-2018/duration-thematic-alone"
      })
  void should_be_silent_when_unconfirmed_and_not_switched_on(String id) {
    Rule<?> rule =
        HA_NOI.rules().stream().filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
    var cell = Cells.year(2018, Cells.meeting(LocalDate.of(2018, 9, 3), MeetingKind.THEMATIC, 60));

    assertThat(rule.status()).isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(Cells.ask(cell, id, Choices.DEFAULT).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
  }

  @Test
  void should_speak_when_an_unconfirmed_rule_is_switched_on() {
    var cell = Cells.year(2024, Cells.meeting(LocalDate.of(2024, 9, 3), MeetingKind.THEMATIC, 60));
    String id = "hd12-2018/duration-thematic-alone";

    assertThat(Cells.ask(cell, id, Choices.DEFAULT.switchOn(id)).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_say_how_well_a_clause_is_known_when_it_is_cited() {
    Rule<?> secondary =
        HA_NOI.rules().stream()
            .filter(r -> r.id().value().equals("hd42-2025/thematic"))
            .findFirst()
            .orElseThrow();

    assertThat(secondary.citations().get(0).text(Language.ENGLISH))
        .isEqualTo("Guidance 42-HD/BTCTW of 28 Oct 2025, section II.3.2, secondary source");
  }

  @Test
  void should_hold_a_document_once_when_its_number_repeats() {
    assertThat(Regulations.standard().documents().documents())
        .filteredOn(d -> d.getPrintedNumber().filter("12-HD/BTCTW"::equals).isPresent())
        .extracting(d -> d.getKey().value())
        .containsExactlyInAnyOrder("hd-12-btctw-2012", "hd-12-btctw-2018", "hd-12-btctw-2022");
  }

  @Test
  void should_place_every_document_in_a_known_jurisdiction() {
    assertThat(Regulations.standard().documents().documents())
        .allSatisfy(
            document ->
                assertThat(Regulations.standard().jurisdictions().find(document.getJurisdiction()))
                    .as(document.getKey().value())
                    .isPresent());
  }
}
