package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.vote.VoteMatter;
import vn.chibo.regulations.vote.VoteRule;

/** Published cells by their official members: the votes needed, and whether they elect. */
class OfficialMembersCasesTest {
  private static final String RULE = "qd294-2025/cell-committee";
  private static final String CLAUSE = "Regulation 294-QĐ/TW of 26 May 2025, point 24";
  private static final String STATUTES =
      "Statutes (Điều lệ Đảng Cộng sản Việt Nam) of 19 Jan 2011, ";

  @ParameterizedTest
  @DisplayName("duong-lam-school-2022: the votes needed of 27 official members")
  @CsvSource(
      delimiter = '|',
      value = {"RESOLUTION | 14 | article 9(5)", "ADMISSION | 18 | article 4, secondary source"})
  void should_need_so_many_votes(VoteMatter matter, long votes, String clause) {
    VoteCounts.Builder cell = VoteCounts.builder().members(29).officialMembers(27).summoned(27);
    for (VoteDeduction deduction : VoteDeduction.values()) {
      cell.putDeductions(deduction, 0);
    }
    VoteRule rule = Regulations.standard().votes().on(matter, LocalDate.of(2022, 5, 4));

    assertThat(rule.votesNeeded(cell.build())).contains(votes);
    assertThat(Asked.cites(rule.citations())).contains(STATUTES + clause);
  }

  private static Asked committee(
      String rule, int year, long members, long official, long committee) {
    CellRecord cell =
        Case.cell(year)
            .withMembers(Quantity.exactly(members))
            .withCommitteeMembers(Quantity.exactly(committee))
            .withDeputySecretaries(Quantity.exactly(1));
    return Asked.of(
        official == 0 ? cell : cell.withOfficialMembers(Quantity.exactly(official)), rule);
  }

  /** In its own year by the Statutes, and the same by the regulation of 2025. */
  @ParameterizedTest
  @DisplayName("duong-lam-school-2022: 27 official members elect a committee")
  @CsvSource({"3, SATISFIED", "0, VIOLATED"})
  void should_elect_a_committee(int committee, String outcome) {
    Asked then = committee("statutes/cell-committee", 2022, 29, 27, committee);
    Asked now = committee(RULE, 2025, 29, 27, committee);

    assertThat(then.outcome()).isEqualTo(outcome);
    assertThat(then.cites()).containsExactly(STATUTES + "article 24(4)");
    assertThat(now.outcome()).isEqualTo(outcome);
    assertThat(now.cites()).containsExactly(CLAUSE);
  }

  /** Thirteen members, of whom it is not known how many are official. */
  @ParameterizedTest
  @DisplayName("krong-village: 13 members elect a committee if nine of them are official")
  @CsvSource({"0, UNDETERMINED MISSING_FACT", "8, VIOLATED", "9, SATISFIED", "13, SATISFIED"})
  void should_depend_on_the_official_members(int official, String outcome) {
    Asked asked = committee(RULE, 2025, 13, official, 3);

    assertThat(asked.outcome()).isEqualTo(outcome);
    assertThat(asked.cites()).containsExactly(CLAUSE);
  }
}
