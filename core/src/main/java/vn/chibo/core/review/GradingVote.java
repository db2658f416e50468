package vn.chibo.core.review;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteForm;

/**
 * A vote that fixes or proposes a grade; it counts and cannot say who voted what.
 *
 * <pre>{@code
 * new GradingVote(
 *     Optional.of(VoteForm.SECRET),
 *     Tally.<Grade>of(counts).with(Grade.of(QualityGrade.GOOD), 17));
 * }</pre>
 *
 * @param form how it was taken, empty where not recorded
 * @param tally the votes of each grade
 */
public record GradingVote(Optional<VoteForm> form, @Valid Tally<Grade> tally) {
  /** Needs a tally. */
  public GradingVote {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(tally, "tally");
  }
}
