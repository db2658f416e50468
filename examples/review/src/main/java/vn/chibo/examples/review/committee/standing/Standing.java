package vn.chibo.examples.review.committee.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.committee.CommitteeContext;
import vn.chibo.examples.review.committee.CommitteePart;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;

/**
 * How the units stand: their ranks, grades, candidates for commendations, oversight, reviews by
 * themselves and by those above; and the skeleton of the report. Of one report and one thread, as
 * its context is.
 *
 * <pre>{@code
 * CommitteeReport report = CommitteeReview.of(question, List.of(new Standing()));
 * }</pre>
 */
public final class Standing implements CommitteePart {

  private @Nullable Known known;

  /**
   * What tables and chapters share.
   *
   * @param context of which report
   * @param facts what the tables are made of
   * @param rules what each rule says of the units
   */
  private record Known(CommitteeContext context, StandingFacts facts, List<RuleTally> rules) {
    static Known of(CommitteeContext context) {
      StandingFacts facts = StandingFacts.of(context);
      return new Known(context, facts, RuleTally.of(facts));
    }
  }

  @Override
  public List<Annex> annexes(CommitteeContext context) {
    Known of = known(context);
    return annexes(of.facts(), of.rules());
  }

  private Known known(CommitteeContext context) {
    Known last = known;
    if (last == null || last.context() != context) {
      last = Known.of(context);
      known = last;
    }
    return last;
  }

  static List<Annex> annexes(StandingFacts facts, List<RuleTally> rules) {
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
    Known of = known(context);
    return new Skeleton(of.facts(), of.rules(), report).chapters();
  }
}
