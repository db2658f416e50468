package vn.chibo.core.vote;

import jakarta.validation.Valid;
import java.util.Objects;

/**
 * A vote by secret ballot (bỏ phiếu kín). It holds counts only: there is no place for who voted
 * what.
 *
 * @param tally what was counted
 */
public record SecretBallot(@Valid Tally<Choice> tally) implements VoteOnMatter {
  /** Needs a tally. */
  public SecretBallot {
    Objects.requireNonNull(tally, "tally");
  }

  @Override
  public VoteForm form() {
    return VoteForm.SECRET;
  }
}
