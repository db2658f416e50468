package vn.chibo.examples.benchmarks.evaluation.engines;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some cells as Timefold takes them: facts only, and the entity that it cannot be without. */
@PlanningSolution
public class Review {
  private final List<SpanFact> spans;
  private final List<MeetingFact> meetings;
  private final List<Reviewed> reviewed = List.of(new Reviewed());
  private @Nullable SimpleScore score;

  /** For Timefold, which copies solutions. */
  public Review() {
    this(List.of(), List.of());
  }

  Review(List<SpanFact> spans, List<MeetingFact> meetings) {
    this.spans = spans;
    this.meetings = meetings;
  }

  /** The spans of all cells. */
  @ProblemFactCollectionProperty
  public List<SpanFact> getSpans() {
    return spans;
  }

  /** Their meetings. */
  @ProblemFactCollectionProperty
  public List<MeetingFact> getMeetings() {
    return meetings;
  }

  /** The only entity. */
  @PlanningEntityCollectionProperty
  public List<Reviewed> getReviewed() {
    return reviewed;
  }

  /** Its only value. */
  @ValueRangeProvider
  public List<Boolean> getValues() {
    return List.of(true);
  }

  /** One less for each span that lacks something. */
  @PlanningScore
  public @Nullable SimpleScore getScore() {
    return score;
  }

  /** For Timefold. */
  public void setScore(SimpleScore value) {
    this.score = value;
  }
}
