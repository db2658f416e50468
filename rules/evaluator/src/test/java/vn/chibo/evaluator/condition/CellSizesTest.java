package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;

/** The numbers of a cell are what its record states. */
class CellSizesTest {
  private static final CellRecord UNKNOWN =
      CellRecord.builder()
          .organization(
              PartyOrganization.builder()
                  .id(new OrganizationId("1"))
                  .name("Chi bộ thôn 3")
                  .kind(OrganizationKind.SUBORDINATE_CELL)
                  .build())
          .period(DatePeriod.ofYear(2024))
          .build();

  private static Optional<Quantity> of(Measure<CellRecord> measure, CellRecord cell) {
    Observation seen = measure.observed(cell, LocalDate.of(2024, 12, 31));
    assertThat(seen.missing().isEmpty()).isEqualTo(!seen.single().equals(unknown()));
    return seen.single();
  }

  private static Optional<Quantity> unknown() {
    return Optional.of(Quantity.UNKNOWN);
  }

  @Test
  void should_be_what_the_record_states() {
    CellRecord cell =
        UNKNOWN
            .withMembers(Quantity.exactly(20))
            .withOfficialMembers(Quantity.exactly(18))
            .withCommitteeMembers(Quantity.exactly(5))
            .withDeputySecretaries(Quantity.exactly(1));

    assertThat(of(CellSizes.MEMBERS, cell)).contains(Quantity.exactly(20));
    assertThat(of(CellSizes.OFFICIAL_MEMBERS, cell)).contains(Quantity.exactly(18));
    assertThat(of(CellSizes.COMMITTEE_MEMBERS, cell)).contains(Quantity.exactly(5));
    assertThat(of(CellSizes.DEPUTY_SECRETARIES, cell)).contains(Quantity.exactly(1));
  }

  @Test
  void should_not_be_known_where_nothing_is_stated() {
    assertThat(of(CellSizes.MEMBERS, UNKNOWN)).isEqualTo(unknown());
    assertThat(of(CellSizes.OFFICIAL_MEMBERS, UNKNOWN)).isEqualTo(unknown());
    assertThat(of(CellSizes.COMMITTEE_MEMBERS, UNKNOWN)).isEqualTo(unknown());
    assertThat(of(CellSizes.DEPUTY_SECRETARIES, UNKNOWN)).isEqualTo(unknown());
  }
}
