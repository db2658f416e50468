package vn.chibo.examples.review.committee.standing;

import java.util.List;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.committee.CommitteeContext;
import vn.chibo.examples.review.committee.CommitteePart;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;

/**
 * How the units stand: their ranks, grades, candidates for commendations, oversight, reviews by
 * themselves and by those above; and the skeleton of the report.
 *
 * <pre>{@code
 * CommitteeReport report = CommitteeReview.of(question, List.of(new Standing()));
 * }</pre>
 */
public final class Standing implements CommitteePart {

  @Override
  public List<Annex> annexes(CommitteeContext context) {
    return annexes(StandingFacts.of(context));
  }

  static List<Annex> annexes(StandingFacts facts) {
    List<RuleTally> rules = RuleTally.of(facts);
    OversightPlans plans = new OversightPlans(facts);
    OversightByUnit oversight = new OversightByUnit(facts, plans);
    return List.of(
        RankingAnnexes.byKind(facts, rules),
        RankingAnnexes.byCluster(facts, rules),
        UnitGrades.of(facts),
        GradeCountAnnexes.ofUnits(facts),
        GradeCountAnnexes.ofMembers(facts),
        GradeCaps.of(facts),
        SelfReviewAnnex.of(facts),
        CommendationAnnex.of(facts),
        OversightSummary.of(facts, plans),
        oversight.planned(),
        oversight.found(),
        TrainingAnnex.of(facts));
  }

  @Override
  public List<Chapter> chapters(CommitteeContext context, CommitteeReport report) {
    return new Skeleton(StandingFacts.of(context), report).chapters();
  }
}
