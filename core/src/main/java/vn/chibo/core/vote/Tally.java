package vn.chibo.core.vote;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

/**
 * The result of a vote in which each person or ballot gives one option (kết quả kiểm phiếu). It
 * counts and cannot say who voted what. An option that is not counted is unknown; zero says that
 * nobody chose it.
 *
 * <pre>{@code
 * Tally<Choice> tally =
 *     Tally.<Choice>of(VoteCounts.builder().officialMembers(20).build()).with(Choice.IN_FAVOR, 11);
 * tally.reaches(Choice.IN_FAVOR, half);     // YES
 * }</pre>
 *
 * @param <O> what is voted for
 * @param counts the heads and ballots of the vote
 * @param votes the votes of each option, in the order of the form
 */
public record Tally<O>(@Valid VoteCounts counts, List<OptionVotes<O>> votes) {

  /** Refuses an option that stands twice and more votes than ballots can be valid. */
  public Tally {
    Objects.requireNonNull(counts, "counts");
    votes = List.copyOf(votes);
    long options = votes.stream().map(OptionVotes::option).distinct().count();
    long cast = cast(votes);
    long valid = new VoteBounds(counts, 0).mostValid().orElse(Long.MAX_VALUE);
    new Faults()
        .unless(options == votes.size(), "option-twice", CoreMessages.text("option-twice"))
        .unless(
            cast <= valid, "votes-above-valid", CoreMessages.text("votes-above-valid", cast, valid))
        .raise();
  }

  /** A vote of which no option is counted yet. */
  public static <O> Tally<O> of(VoteCounts counts) {
    return new Tally<>(counts, List.of());
  }

  /**
   * The same vote with so many votes for the option.
   *
   * @throws vn.chibo.core.fault.FaultException if no vote can have that result
   */
  public Tally<O> with(O option, int count) {
    List<OptionVotes<O>> all = new ArrayList<>(votes);
    all.removeIf(other -> other.option().equals(option));
    all.add(new OptionVotes<>(option, count));
    return new Tally<>(counts, all);
  }

  /** The votes for an option, empty where they were not counted. */
  public Optional<Integer> votesFor(O option) {
    return votes.stream()
        .filter(other -> other.option().equals(option))
        .map(OptionVotes::votes)
        .findFirst();
  }

  /** What the votes for an option can be: exact where counted, else what the others leave. */
  public Quantity possibleVotes(O option) {
    Quantity any = Quantity.atLeast(Fraction.ZERO);
    return votesFor(option)
        .map(Quantity::exactly)
        .or(() -> left().map(left -> Quantity.between(Fraction.ZERO, Fraction.of(left))))
        .orElse(any);
  }

  /** Whether an option reaches a majority; unknown where a missing count can still decide. */
  public Truth reaches(O option, Majority majority) {
    Quantity size = new VoteBounds(counts, cast(votes)).of(majority.base());
    return majority.reachedBy(possibleVotes(option), size);
  }

  /** What is strange and yet may be written in minutes: more ballots or votes than people. */
  public List<Fault> doubts() {
    List<Fault> doubts = new ArrayList<>(counts.doubts());
    long cast = cast(votes);
    counts
        .getPresent()
        .filter(present -> cast > present)
        .ifPresent(present -> doubts.add(VoteFaults.fault("votes-above-present", cast, present)));
    return List.copyOf(doubts);
  }

  private Optional<Long> left() {
    return new VoteBounds(counts, 0).mostValid().map(valid -> valid - cast(votes));
  }

  private static long cast(List<? extends OptionVotes<?>> votes) {
    return votes.stream().mapToLong(OptionVotes::votes).sum();
  }
}
