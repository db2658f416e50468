package vn.chibo.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;

class ChiboValidatorTest {
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();

  private static PartyOrganization named(String name) {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name(name)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .build();
  }

  private static CellRecord of(PartyOrganization cell) {
    return CellRecord.builder().organization(cell).period(DatePeriod.ofYear(2024)).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void should_give_path_key_and_words_when_a_name_is_blank(String name) {
    List<Fault> faults = VALIDATOR.check(named(name));

    assertThat(faults).singleElement().extracting(Fault::key).isEqualTo("not-blank");
    assertThat(faults.get(0).text(Language.VIETNAMESE))
        .isEqualTo("PartyOrganization: name: không được để trống");
    assertThat(faults.get(0).text(Language.ENGLISH))
        .isEqualTo("PartyOrganization: name: must not be empty");
  }

  @Test
  void should_find_nothing_when_the_value_is_sound() {
    assertThat(VALIDATOR.check(named("Chi bộ thôn 3"))).isEmpty();
  }

  @Test
  void should_not_ask_for_what_is_not_known() {
    RegulatoryDocument unnamed =
        RegulatoryDocument.builder()
            .key(new DocumentKey("hd-1"))
            .type(DocumentType.GUIDANCE)
            .jurisdiction(new JurisdictionId("central"))
            .status(SourceStatus.UNCONFIRMED)
            .build();

    assertThat(VALIDATOR.check(unnamed)).isEmpty();
    assertThat(VALIDATOR.check(unnamed.withTitle(" ")))
        .singleElement()
        .extracting(Fault::key)
        .isEqualTo("not-blank");
  }

  @Test
  void should_go_into_what_a_value_holds() {
    assertThat(VALIDATOR.check(of(named(" "))))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.place().orElseThrow().field()).isEqualTo("organization.name"));
  }

  @Test
  void should_give_the_same_faults_with_the_validator_of_a_host() {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(ChiboValidator.of(factory.getValidator()).check(of(named(" "))))
          .isEqualTo(VALIDATOR.check(of(named(" "))));
    }
  }
}
