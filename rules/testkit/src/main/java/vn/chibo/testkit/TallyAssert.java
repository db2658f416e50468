package vn.chibo.testkit;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.Tally;

/**
 * Assertions about the count of a vote.
 *
 * <pre>{@code
 * VoteBase members = VoteBase.of(VoteDenominator.OFFICIAL_MEMBERS);
 * assertThat(tally).carries(Choice.IN_FAVOR, Majority.moreThan(Fraction.of(1, 2), members));
 * }</pre>
 *
 * @param <O> what is voted on
 */
public final class TallyAssert<O> extends AbstractAssert<TallyAssert<O>, Tally<O>> {

  TallyAssert(@Nullable Tally<O> actual) {
    super(actual, TallyAssert.class);
  }

  /** The option reaches the majority. */
  public TallyAssert<O> carries(O option, Majority majority) {
    return is(Truth.YES, option, majority);
  }

  /** The option does not reach the majority. */
  public TallyAssert<O> rejects(O option, Majority majority) {
    return is(Truth.NO, option, majority);
  }

  /** What is recorded does not tell whether the option reaches the majority. */
  public TallyAssert<O> leavesOpen(O option, Majority majority) {
    return is(Truth.UNKNOWN, option, majority);
  }

  /** Its numbers fit each other. */
  public TallyAssert<O> hasNoDoubts() {
    List<Fault> doubts = tally().doubts();
    if (!doubts.isEmpty()) {
      failWithMessage("Expected no doubts about%n  %s%nbut there are%n  %s", actual, doubts);
    }
    return this;
  }

  private TallyAssert<O> is(Truth expected, O option, Majority majority) {
    Truth found = tally().reaches(option, majority);
    if (found != expected) {
      failWithMessage(
          "Expected that%n  %s%nreaches%n  %s%nto be%n  %s%nbut it is%n  %s, with possible votes"
              + "%n  %s",
          option, majority, expected, found, tally().possibleVotes(option));
    }
    return this;
  }

  private Tally<O> tally() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }
}
