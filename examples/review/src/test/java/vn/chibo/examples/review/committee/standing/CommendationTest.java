package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.commendation.ProposalOutcome;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Annex;

/** Candidates for commendations and what their files lack. */
class CommendationTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

  private static CommendationProposal.Builder proposal() {
    return CommendationProposal.builder()
        .date(DAY)
        .proposer(MadeFacts.id("000"))
        .grounds("thành tích")
        .addOrganizations(MadeFacts.id("1"));
  }

  private static CommendationProposal yearly() {
    return proposal()
        .form(CommendationForm.CERTIFICATE_OF_COMMENDATION)
        .authority(CommendingLevel.GRASSROOTS_COMMITTEE)
        .addYears(2024)
        .build();
  }

  private static CellRecord judged(CellRecord record, boolean exemplary) {
    return record.withJudgements(
        Judgement.builder()
            .topic(new Topic("excellent-and-exemplary"))
            .date(DAY)
            .met(exemplary)
            .by(Text.of("đảng ủy", "the committee"))
            .build());
  }

  private static MadeFacts proposed(CommendationProposal... proposals) {
    return MadeFacts.ofYear(2024)
        .own(
            MadeFacts.ownRecord(
                2024, record -> record.withProposals(Register.of(List.of(proposals)))));
  }

  private static String only(MadeFacts made) {
    Annex annex = CommendationAnnex.of(made.facts());
    assertThat(annex.lines()).hasSize(1);
    return MadeFacts.line(annex.lines().get(0));
  }

  @Test
  void should_lack_nothing_when_the_cell_was_judged_exemplary() {
    String line = only(proposed(yearly()).with("1", record -> judged(record, true)));

    assertThat(line)
        .isEqualTo(
            "Chi bộ 1 | certificate of commendation | grassroots committee | 2024 | 1 | 2024-12-20"
                + " | waiting for the decision | met | none | Guidance 01-HD/TW of 28 Sep 2021, item 19;"
                + " Regulation 29-QĐ/TW of 25 Jul 2016, point 27.2, presumed unchanged in: Regulation"
                + " 24-QĐ/TW of 30 Jul 2021; Regulation 232-QĐ/TW of 20 Jan 2025");
  }

  @Test
  void should_name_the_missing_judgement_when_nobody_judged() {
    assertThat(only(proposed(yearly()).with("1")))
        .contains(
            "| undetermined | the cell was graded excellent and exemplary in the year counted |");
  }

  @Test
  void should_name_the_rule_when_the_cell_was_judged_not_exemplary() {
    assertThat(only(proposed(yearly()).with("1", record -> judged(record, false))))
        .contains("| not met | not met: Certificate of commendation of the grassroots committee");
  }

  @Test
  void should_not_hold_when_five_years_have_a_gap() {
    CommendationProposal gap =
        proposal()
            .form(CommendationForm.CERTIFICATE_OF_MERIT)
            .authority(CommendingLevel.PROVINCE)
            .addYears(2019, 2021, 2022, 2023, 2024)
            .build();
    CommendationProposal whole = gap.withYears(2020, 2021, 2022, 2023, 2024);

    assertThat(only(proposed(gap).with("1"))).contains("| 4 |", "| not met |");
    assertThat(only(proposed(whole).with("1"))).contains("| 5 |", "| met | none |");
  }

  @Test
  void should_not_hold_when_the_level_may_not_give_that_form() {
    CommendationProposal wrong = yearly().withAuthority(CommendingLevel.CELL);
    Annex annex = CommendationAnnex.of(proposed(wrong).with("1").facts());

    assertThat(MadeFacts.lines(annex).get(0)).contains("| not met |");
    assertThat(annex.lines().get(0).entries().get(7).because().orElseThrow().clauses())
        .anyMatch(clause -> clause.english().contains("29-QĐ/TW"));
  }

  @Test
  void should_name_what_the_proposal_does_not_say() {
    CommendationProposal bare =
        CommendationProposal.builder().date(DAY).addOrganizations(MadeFacts.id("1")).build();

    assertThat(only(proposed(bare).with("1")))
        .contains(
            "form of the commendation; level given to the committee that commends; the years"
                + " counted; the merits, the grounds of the proposal; the organization that"
                + " proposes");
  }

  @Test
  void should_list_a_unit_graded_excellent_that_nobody_proposed() {
    String line =
        only(
            MadeFacts.ofYear(2024)
                .with("1")
                .reviewed(
                    MadeFacts.review("1", 2024)
                        .decision(Graded.on(DAY, Grade.of(QualityGrade.EXCELLENT)))
                        .build()));

    assertThat(line)
        .startsWith("Chi bộ 1 |")
        .endsWith("no proposal | <NOT_APPLICABLE> | the proposal | none");
  }

  @Test
  void should_not_name_a_member_nor_count_a_proposal_twice() {
    CommendationProposal member =
        CommendationProposal.builder().date(DAY).addMembers(new MemberId("m-77")).build();

    String line =
        only(
            proposed(member)
                .with("1", record -> record.withProposals(Register.of(List.of(member)))));

    assertThat(line).startsWith("A member of Chi bộ 1 |").doesNotContain("m-77");
  }

  @Test
  void should_say_what_became_of_a_proposal_by_the_day_of_the_data() {
    CommendationProposal granted =
        yearly().withOutcome(ProposalOutcome.GRANTED).withDecided(LocalDate.of(2024, 12, 28));

    assertThat(only(proposed(granted).with("1"))).contains("| granted |");
    assertThat(
            MadeFacts.lines(
                    CommendationAnnex.of(
                        MadeFacts.asOf(LocalDate.of(2024, 12, 27))
                            .own(
                                MadeFacts.ownRecord(
                                    2024,
                                    record -> record.withProposals(Register.of(List.of(granted)))))
                            .with("1")
                            .facts()))
                .get(0))
        .contains("| waiting for the decision |");
  }
}
