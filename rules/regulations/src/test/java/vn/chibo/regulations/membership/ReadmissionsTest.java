package vn.chibo.regulations.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.MemberFact;

/** What came before an admission of a former member, and what only came after. */
class ReadmissionsTest {
  private static final MembershipExit EXPELLED = new MembershipExit.Expulsion();
  private static final MembershipExit MOVED = new MembershipExit.OfficialTransfer(Optional.empty());

  private static Admission again(String decided) {
    return Admission.builder()
        .kind(AdmissionKind.READMISSION)
        .decided(PartialDate.parse(decided))
        .build();
  }

  private static MembershipSpell spell(String entered, String left, MembershipExit exit) {
    return MembershipSpell.builder()
        .cell(new OrganizationId("003"))
        .entered(PartialDate.parse(entered))
        .left(PartialDate.parse(left))
        .exit(exit)
        .build();
  }

  private static MemberFact<Admission> fact(
      Admission asked, List<Admission> all, MembershipSpell... spells) {
    MemberRecord record =
        MemberRecord.builder()
            .member(
                PartyMember.builder()
                    .id(new MemberId("012"))
                    .admissions(all)
                    .addSpells(spells)
                    .build())
            .period(DatePeriod.ofYear(2025))
            .addMembershipComplete(DatePeriod.until(LocalDate.of(2025, 12, 31)))
            .build();
    return new MemberFact<>(record, asked, LocalDate.of(2025, 12, 31));
  }

  private static Optional<Quantity> months(MembershipSpell... spells) {
    Admission asked = again("2024-01-10");
    return Readmissions.monthsSinceLeaving(fact(asked, List.of(asked), spells));
  }

  @Test
  void should_count_from_the_last_leaving_of_the_party_before_the_decision() {
    MembershipSpell first = spell("2010-01-10", "2014-01-10", EXPELLED);
    MembershipSpell second = spell("2016-01-10", "2020-01-10", EXPELLED);

    assertThat(months(first)).contains(Quantity.exactly(120));
    assertThat(months(first, second)).contains(Quantity.exactly(48));
    assertThat(months(first, spell("2024-01-10", "2024-05-10", EXPELLED)))
        .contains(Quantity.exactly(120));
    assertThat(months()).isEmpty();
  }

  @Test
  void should_not_take_a_move_to_another_cell_for_leaving_the_party() {
    assertThat(months(spell("2016-01-10", "2020-01-10", MOVED))).isEmpty();
    assertThat(
            months(
                spell("2010-01-10", "2014-01-10", EXPELLED),
                spell("2016-01-10", "2020-01-10", MOVED)))
        .contains(Quantity.exactly(120));
  }

  @Test
  void should_count_the_admissions_up_to_its_own_and_none_later() {
    Admission first = again("2010-01-10");
    Admission second = again("2024-01-10");
    List<Admission> both = List.of(first, second);

    assertThat(Readmissions.ordinal(fact(first, both))).isEqualTo(Quantity.exactly(1));
    assertThat(Readmissions.ordinal(fact(second, both))).isEqualTo(Quantity.exactly(2));
    MemberFact<Admission> known = fact(second, both);
    MemberFact<Admission> gaps =
        new MemberFact<>(known.member().withMembershipComplete(List.of()), second, known.asOf());
    assertThat(Readmissions.ordinal(gaps)).isEqualTo(Quantity.atLeast(Fraction.of(2)));
  }

  /** Who was recognized was considered no later. */
  @Test
  void should_have_been_considered_by_the_recognition_when_no_other_day_is_recorded() {
    Admission recognized = again("2010-01-10").withRecognized(PartialDate.parse("2011-01-10"));
    MemberRecord member = fact(recognized, List.of(recognized)).member();

    assertThat(Admissions.recognitionConsidered(member, recognized))
        .contains(DatePeriod.until(LocalDate.of(2011, 1, 10)));
    assertThat(Admissions.recognitionConsidered(member, again("2010-01-10"))).isEmpty();
  }
}
