package vn.chibo.core.vote;

import java.util.Objects;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * The votes counted for one option.
 *
 * @param <O> what is voted for
 * @param option the option
 * @param votes how many, not negative
 */
public record OptionVotes<O>(O option, int votes) {
  /** Refuses a negative count. */
  public OptionVotes {
    Objects.requireNonNull(option, "option");
    new Faults()
        .unless(votes >= 0, "negative-vote-count", CoreMessages.text("negative-vote-count"))
        .raise();
  }
}
