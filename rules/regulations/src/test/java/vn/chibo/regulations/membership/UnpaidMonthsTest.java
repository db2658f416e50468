package vn.chibo.regulations.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;

/** Which months count as unpaid: not those of an exemption, and those of a reduction as all. */
class UnpaidMonthsTest {
  private static final DatePeriod MARCH = DatePeriod.parse("2024-03-01/2024-03-31");
  private static final LocalDate LATER = LocalDate.of(2024, 12, 31);

  private static MemberRecord member(List<DuesRelief> reliefs, String complete) {
    PartialDate since = PartialDate.parse("2001-03-01");
    return MemberRecord.builder()
        .member(
            PartyMember.builder()
                .id(new MemberId("012"))
                .addAdmissions(
                    Admission.builder().kind(AdmissionKind.ADMISSION).ceremony(since).build())
                .addSpells(
                    MembershipSpell.builder()
                        .cell(new OrganizationId("003"))
                        .entered(since)
                        .entry(new MembershipEntry.ByAdmission())
                        .build())
                .build())
        .period(DatePeriod.ofYear(2024))
        .addMembershipComplete(DatePeriod.until(LATER))
        .duesPayments(Register.<DuesPayment>unknown().completeUpTo(LATER))
        .duesReliefs(new Register<>(reliefs, List.of(DatePeriod.parse(complete))))
        .build();
  }

  @SuppressWarnings("unchecked")
  private static Quantity unpaid(MemberRecord member) {
    Tally.Source<MemberRecord, Dated> source =
        (Tally.Source<MemberRecord, Dated>) UnpaidMonths.NUMBER.source();
    return source.value().apply(member, new Seen<>(Optional.of(MARCH), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"EXEMPTION, 0", "REDUCTION, 1"})
  void should_owe_dues_when_they_are_only_reduced(DuesReliefKind kind, int months) {
    DuesRelief relief =
        DuesRelief.builder()
            .date(LocalDate.of(2024, 1, 1))
            .lastDay(LocalDate.of(2024, 6, 30))
            .kind(kind)
            .build();

    assertThat(unpaid(member(List.of(relief), "../2024-12-31")))
        .isEqualTo(Quantity.exactly(months));
  }

  /** An exemption may have begun before the days for which the register is complete. */
  @ParameterizedTest
  @CsvSource({"../2024-03-01, 1", "../2024-02-29, 0", "2024-01-01/2024-12-31, 0"})
  void should_owe_for_certain_only_when_no_exemption_can_be_missing(String complete, int sure) {
    assertThat(unpaid(member(List.of(), complete)))
        .isEqualTo(Quantity.between(Fraction.of(sure), Fraction.ONE));
  }
}
