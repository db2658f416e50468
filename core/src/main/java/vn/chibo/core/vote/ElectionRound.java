package vn.chibo.core.vote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.member.MemberId;

/**
 * One round of an election (lượt bầu): its own seats, list and count. It holds how many votes each
 * candidate got and has no place for who gave them.
 *
 * <pre>{@code
 * ElectionRound.builder()
 *     .seats(2)
 *     .addCandidates(a, b, c)
 *     .counts(VoteCounts.builder().summoned(21).issued(20).returned(20).valid(19).invalid(1).build())
 *     .putVotes(a, 17).putVotes(b, 12).putVotes(c, 9)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"form", "seats", "candidates", "counts", "votes"})
public interface ElectionRound extends WithElectionRound {

  /** How it was voted, empty where not recorded. */
  Optional<VoteForm> getForm();

  /** The seats to fill in this round, at least 1. */
  @Positive
  int getSeats();

  /** The candidates, in the order of the ballot paper. */
  List<MemberId> getCandidates();

  /** The heads and ballots. */
  @Value.Default
  @Valid
  default VoteCounts getCounts() {
    return VoteCounts.unknown();
  }

  /** The votes of each candidate; of one who does not stand here they are unknown. */
  Map<MemberId, @PositiveOrZero Integer> getVotes();

  /**
   * Starts a new round. Building it fails with a {@link vn.chibo.core.fault.FaultException} where
   * the votes fit no ballots: more for one candidate than there are valid ones, or more in all than
   * valid ones with as many names as seats.
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Counts ballot papers: more names than seats make a paper invalid, fewer do not. How many were
   * issued is not known from those returned.
   *
   * @throws vn.chibo.core.fault.FaultException if a paper names someone who is no candidate
   */
  static ElectionRound count(int seats, List<MemberId> candidates, List<BallotPaper> papers) {
    return BallotCount.of(seats, candidates, papers);
  }

  /** The surplus of candidates over seats (số dư); negative where candidates are too few. */
  default int candidateSurplus() {
    return getCandidates().size() - getSeats();
  }

  /** Where each candidate stands if this majority is needed. */
  default ElectionOutcome outcome(Majority majority) {
    return new Standings(this, majority).outcome();
  }

  /** What is strange and yet may be written in minutes. */
  default List<Fault> doubts() {
    return getCounts().doubts();
  }

  /** Refuses votes that fit no ballots, and puts them in the order of the ballot paper. */
  @Value.Check
  default ElectionRound check() {
    BallotCount.refuse(this);
    return BallotCount.inOrder(this);
  }

  /** Builds an {@link ElectionRound}. */
  final class Builder extends ImmutableElectionRound.Builder {
    Builder() {}
  }
}
