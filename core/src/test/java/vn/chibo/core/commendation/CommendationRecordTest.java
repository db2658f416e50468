package vn.chibo.core.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

class CommendationRecordTest {
  private static final LocalDate PROPOSED = LocalDate.of(2024, 12, 20);

  private static Commendation.Builder commendation() {
    return Commendation.builder().date(PartialDate.parse("2016")).words(Text.same("w"));
  }

  private static CommendationProposal.Builder proposal() {
    return CommendationProposal.builder().date(PROPOSED);
  }

  /** Vĩnh Long, 2016: certificates of merit for the five years from 2012, ten of them to cells. */
  @Test
  void should_hold_certificates_for_five_years_of_cells_that_are_not_named() {
    Commendation given =
        commendation()
            .form(CommendationForm.CERTIFICATE_OF_MERIT)
            .collectives(10)
            .addYears(2012, 2013, 2014, 2015, 2016)
            .build();

    assertThat(given.consecutiveYears()).isEqualTo(5);
    assertThat(given.getOrganizations()).isEmpty();
    assertThat(given.getLevel()).isEmpty();
  }

  @Test
  void should_refuse_a_commendation_when_more_are_named_than_counted() {
    Commendation.Builder three =
        commendation()
            .addOrganizations(new OrganizationId("1"), new OrganizationId("2"))
            .addMembers(new MemberId("3"), new MemberId("3"));

    FaultException refused =
        catchThrowableOfType(
            FaultException.class, () -> three.collectives(1).individuals(0).build());

    assertThat(refused.faults())
        .extracting(Fault::key)
        .containsExactly("recipients-above-count", "recipients-above-count");
    assertThat(three.collectives(2).individuals(1).build().getCollectives()).contains(2);
    assertThat(three.collectives(8).build().getOrganizations()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1"})
  void should_refuse_a_commendation_when_a_count_is_negative(int collectives, int individuals) {
    FaultException refused =
        catchThrowableOfType(
            FaultException.class,
            () -> commendation().collectives(collectives).individuals(individuals).build());

    assertThat(refused.faults()).extracting(Fault::key).containsExactly("negative-count");
  }

  @Test
  void should_be_pending_when_no_outcome_is_recorded() {
    CommendationProposal pending =
        proposal()
            .form(CommendationForm.CERTIFICATE_OF_COMMENDATION)
            .authority(CommendingLevel.SUPERIOR_OF_GRASSROOTS)
            .build();

    assertThat(pending.getOutcome()).isEmpty();
    assertThat(pending.withOutcome(ProposalOutcome.DECLINED).getDecided()).isEmpty();
  }

  @Test
  void should_refuse_a_day_of_decision_when_it_has_no_outcome() {
    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> proposal().decided(PROPOSED).build());

    assertThat(refused.faults()).extracting(Fault::key).containsExactly("decided-without-outcome");
  }

  @Test
  void should_refuse_a_decision_when_it_is_before_the_proposal() {
    CommendationProposal.Builder granted = proposal().outcome(ProposalOutcome.GRANTED);

    FaultException refused =
        catchThrowableOfType(
            FaultException.class, () -> granted.decided(PROPOSED.minusDays(1)).build());

    assertThat(refused.faults()).extracting(Fault::key).containsExactly("decided-before-proposed");
    assertThat(granted.decided(PROPOSED).build().getDecided()).contains(PROPOSED);
    assertThat(granted.decided(PROPOSED.plusDays(1)).build().getOutcome())
        .contains(ProposalOutcome.GRANTED);
  }

  @Test
  void should_hold_the_same_words_when_they_are_typed_with_combining_marks() {
    String decomposed = "tha\u0300nh ti\u0301ch";

    assertThat(
            commendation()
                .title(decomposed)
                .grounds(decomposed)
                .decisionNumber("15-Q\u0110/\u0110U")
                .build())
        .isEqualTo(
            commendation()
                .title("thành tích")
                .grounds("thành tích")
                .decisionNumber("15-QĐ/ĐU")
                .build());
    assertThat(proposal().grounds(decomposed).build().getGrounds()).contains("thành tích");
  }

  @Test
  void should_not_print_ids_when_members_are_commended() {
    assertThat(commendation().addMembers(new MemberId("012345678")).build().toString())
        .contains("***")
        .doesNotContain("012345678");
    assertThat(proposal().addMembers(new MemberId("012345678")).build().toString())
        .contains("***")
        .doesNotContain("012345678");
  }
}
