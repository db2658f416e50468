package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.oversight.EmulationCluster;
import vn.chibo.core.oversight.EmulationClusterId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheetId;
import vn.chibo.examples.review.annex.Annex;

/** The ranks of units within their kind and cluster. */
class RankingTest {
  private static final ScoreSheetId SHEET = new ScoreSheetId("qd366-2025-appendix-1");

  private static CellRecord points(CellRecord record, Quantity points) {
    return record.withFigures(
        ReportedFigure.builder()
            .topic(new Topic("grade-points"))
            .date(LocalDate.of(2024, 12, 1))
            .value(points)
            .by(Text.of("đảng ủy", "the committee"))
            .build());
  }

  private static CellRecord points(CellRecord record, int points) {
    return points(record, Quantity.exactly(points));
  }

  private static CellRecord scored(CellRecord record, int common, int results) {
    return record.withJudgements(
        Marks.of(SHEET, record.getPeriod().start(), ScoreColumn.SUPERIOR)
            .points("A", Fraction.of(common))
            .points("B", Fraction.of(results))
            .judgements());
  }

  private static Annex byKind(StandingFacts facts) {
    return RankingAnnexes.byKind(facts, RuleTally.of(facts));
  }

  private static Annex byCluster(StandingFacts facts) {
    return RankingAnnexes.byCluster(facts, RuleTally.of(facts));
  }

  private static List<String> ranks(Annex annex) {
    return annex.lines().stream()
        .map(line -> line.entries().stream().map(MadeFacts::text).toList())
        .map(line -> line.get(1) + ": " + line.get(2) + "-" + line.get(3) + ", " + line.get(7))
        .toList();
  }

  @Test
  void should_share_a_rank_and_leave_out_the_next_when_points_are_equal() {
    Annex annex =
        byKind(
            MadeFacts.ofYear(2024)
                .with("1", record -> points(record, 80))
                .with("2", record -> points(record, 90))
                .with("3", record -> points(record, 80))
                .with("4", record -> points(record, 70))
                .facts());

    assertThat(ranks(annex))
        .containsExactly(
            "Chi bộ 2: 1-1, the rank is settled",
            "Chi bộ 1: 2-2, the rank is settled",
            "Chi bộ 3: 2-2, the rank is settled",
            "Chi bộ 4: 4-4, the rank is settled");
    assertThat(MadeFacts.lines(annex).get(1)).contains("| 80 points | Chi bộ 3 |");
    assertThat(MadeFacts.notes(annex)).contains("Ranked 4, not ranked 0, all 4");
  }

  /** A village and an agency are cells of one kind, and are not ranked with each other. */
  @Test
  void should_rank_within_a_sector_when_it_is_known() {
    Annex annex =
        byKind(
            MadeFacts.ofYear(2024)
                .of(Sector.AGENCY, "1", record -> points(record, 90))
                .of(Sector.RESIDENTIAL, "2", record -> points(record, 80))
                .of(Sector.RESIDENTIAL, "3", record -> points(record, 70))
                .with("4", record -> points(record, 60))
                .facts());

    assertThat(MadeFacts.lines(annex))
        .extracting(line -> line.substring(0, line.indexOf(" | ", line.indexOf("Chi bộ") + 10)))
        .containsExactly(
            "subordinate cell (village or residential group) | Chi bộ 2 | 1",
            "subordinate cell (village or residential group) | Chi bộ 3 | 2",
            "subordinate cell (administrative agency) | Chi bộ 1 | 1",
            "subordinate cell | Chi bộ 4 | 1");
  }

  @Test
  void should_rank_none_above_the_other_when_intervals_overlap() {
    Quantity open = Quantity.between(Fraction.of(75), Fraction.of(85));

    Annex annex =
        byKind(
            MadeFacts.ofYear(2024)
                .with("1", record -> points(record, 80))
                .with("2", record -> points(record, open))
                .with("3", record -> points(record, 60))
                .facts());

    assertThat(ranks(annex))
        .containsExactly(
            "Chi bộ 1: 1-2, one of these ranks: something of a result is not known",
            "Chi bộ 2: 1-2, one of these ranks: something of a result is not known",
            "Chi bộ 3: 3-3, the rank is settled");
  }

  @Test
  void should_say_why_when_a_unit_is_not_ranked() {
    Annex annex =
        byKind(
            MadeFacts.ofYear(2024)
                .with("1", record -> points(record, 80))
                .with("2", record -> record)
                .silent("3")
                .with("4", record -> record)
                .reviewed(
                    MadeFacts.review("4", 2024)
                        .decision(NotGraded.because(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS))
                        .build())
                .facts());

    assertThat(ranks(annex).get(0)).startsWith("Chi bộ 1: 1-3");
    assertThat(ranks(annex).subList(1, 4))
        .containsExactly(
            "Chi bộ 2: <NOT_KNOWN>-<NOT_KNOWN>, not ranked: no points of the grading were reported",
            "Chi bộ 3: <NOT_REPORTED>-<NOT_REPORTED>, not ranked: it has not reported",
            "Chi bộ 4: <NOT_APPLICABLE>-<NOT_APPLICABLE>, not ranked: not graded: established less"
                + " than six months ago");
  }

  @Test
  void should_rank_by_the_sheet_when_the_superior_committee_filled_it_in() {
    Annex annex =
        byKind(
            MadeFacts.ofYear(2026)
                .with("1", record -> scored(record, 25, 60))
                .with("2", record -> scored(record, 28, 65))
                .with("3")
                .facts());

    assertThat(MadeFacts.lines(annex).get(0)).contains("Chi bộ 2", "93 of 100 points: Excellent");
    assertThat(MadeFacts.lines(annex).get(2))
        .contains("not ranked: the superior committee has not scored it");
    assertThat(MadeFacts.notes(annex)).anyMatch(note -> note.contains("366-QĐ/TW"));
  }

  @Test
  void should_rank_by_the_rules_kept_when_nobody_gave_points() {
    Annex annex =
        byKind(
            MadeFacts.ofYear(2024)
                .with("1", record -> record.withOfficialMembers(Quantity.exactly(2)))
                .with("2", record -> record.withOfficialMembers(Quantity.exactly(5)))
                .facts());

    assertThat(MadeFacts.lines(annex).get(0)).startsWith("subordinate cell | Chi bộ 2 | 1 |");
    assertThat(annex.lines().get(1).entries().get(5).because().orElseThrow().parts())
        .anyMatch(part -> part.english().contains("not met (Chi bộ 1: 2 members"));
    assertThat(annex.lines().get(1).entries().get(5).because().orElseThrow().clauses())
        .isNotEmpty();
  }

  @Test
  void should_rank_within_clusters_and_name_who_is_in_none() {
    EmulationCluster cluster =
        EmulationCluster.builder()
            .id(new EmulationClusterId("c1"))
            .addUnits(MadeFacts.id("1"), MadeFacts.id("9"))
            .unitCount(3)
            .build();

    Annex annex =
        byCluster(
            MadeFacts.ofYear(2024)
                .with("1", record -> points(record, 80))
                .with("2", record -> points(record, 90))
                .own(
                    MadeFacts.ownRecord(
                        2024,
                        record -> record.withEmulationClusters(Roster.complete(List.of(cluster)))))
                .facts());

    assertThat(ranks(annex))
        .containsExactly(
            "Chi bộ 1: 1-<NOT_KNOWN>, one of these ranks: something of a result is not known",
            "9: <NOT_KNOWN>-<NOT_KNOWN>, not ranked: it is none of the units of the report",
            "Chi bộ 2: <NOT_APPLICABLE>-<NOT_APPLICABLE>, not ranked: it stands in no emulation"
                + " cluster on the day of the data");
    assertThat(MadeFacts.notes(annex))
        .contains(
            "Emulation cluster c1: the list of units is not complete, ranks may be worse",
            "Ranked 1, not ranked 2, all 3");
  }
}
