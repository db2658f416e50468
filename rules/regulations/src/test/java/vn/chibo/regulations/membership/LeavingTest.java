package vn.chibo.regulations.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.regulations.Regulations;

/** Which ways of leaving the rule is about that nobody leaves otherwise who deserves expulsion. */
class LeavingTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2018);

  private static Outcome left(Optional<String> day, Optional<MembershipExit> exit) {
    MembershipSpell spell =
        MembershipSpell.builder()
            .cell(new OrganizationId("003"))
            .entered(PartialDate.parse("2001-03-01"))
            .left(day.map(PartialDate::parse))
            .exit(exit)
            .build();
    MemberRecord member =
        MemberRecord.builder()
            .member(PartyMember.builder().id(new MemberId("012")).addSpells(spell).build())
            .period(YEAR)
            .addJudgements(
                Judgement.builder()
                    .topic(new Topic("not-instead-of-expulsion"))
                    .date(LocalDate.of(2018, 5, 10))
                    .met(true)
                    .by(Text.of("chi bộ", "the cell"))
                    .build())
            .addMembershipComplete(DatePeriod.until(LocalDate.of(2018, 12, 31)))
            .build();
    return Evaluator.of(Regulations.standard().forJurisdiction("central"))
        .evaluate(member, YEAR.last())
        .finding("qd30-2016/no-removal-instead-of-expulsion")
        .orElseThrow()
        .outcome();
  }

  private static Outcome by(MembershipExit exit) {
    return left(Optional.of("2018-05-10"), Optional.of(exit));
  }

  @Test
  void should_be_about_removals_and_resignations() {
    assertThat(by(new MembershipExit.Resignation())).isEqualTo(Outcome.SATISFIED);
    assertThat(by(new MembershipExit.RemovalOfName(Optional.empty()))).isEqualTo(Outcome.SATISFIED);
    assertThat(by(new MembershipExit.Expulsion())).isInstanceOf(Outcome.NotApplicable.class);
    assertThat(by(new MembershipExit.Death())).isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void should_not_know_how_somebody_left_when_it_is_not_recorded() {
    assertThat(left(Optional.of("2018-05-10"), Optional.empty()))
        .isInstanceOf(Outcome.Undetermined.class);
    assertThat(left(Optional.empty(), Optional.empty())).isInstanceOf(Outcome.NotApplicable.class);
  }
}
