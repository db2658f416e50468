package vn.chibo.core.vote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.Dated;

/**
 * An election (bầu cử): seats, the list of candidates and the rounds voted. Who is elected follows
 * from the majority that the regulation of the day asks for.
 *
 * <pre>{@code
 * Election election =
 *     Election.builder()
 *         .date(LocalDate.of(2025, 3, 15))
 *         .kind(ElectionKind.COMMITTEE)
 *         .seats(3)
 *         .addCandidates(a, b, c, d)
 *         .addRounds(round)
 *         .build();
 * election.outcome(overHalf).elected();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "kind", "seats", "candidates", "rounds", "approvedOn"})
public interface Election extends Dated, WithElection {

  /** The day on which it was held; it decides which rules apply. */
  @Override
  LocalDate getDate();

  /** What it fills, empty where not recorded. */
  Optional<ElectionKind> getKind();

  /** The seats to fill, at least 1. */
  @Positive
  int getSeats();

  /** The list that was adopted, before the first round. */
  List<MemberId> getCandidates();

  /** The rounds voted, in order; a later one has its own list. */
  List<@Valid ElectionRound> getRounds();

  /** The day on which the level above approved the result (chuẩn y), empty where not recorded. */
  Optional<LocalDate> getApprovedOn();

  /** The surplus of candidates over seats (số dư); negative where candidates are too few. */
  default int candidateSurplus() {
    return getCandidates().size() - getSeats();
  }

  /**
   * Where each candidate stands after all rounds if this majority is needed in each. Without a
   * round nobody stands anywhere.
   */
  default ElectionOutcome outcome(Majority majority) {
    return getRounds().stream()
        .map(round -> round.outcome(majority))
        .reduce(new ElectionOutcome(getSeats(), Map.of()), ElectionOutcome::then);
  }

  /** Refuses no seats, a candidate who stands twice, and a round with more seats than there are. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    int most = getRounds().stream().mapToInt(ElectionRound::getSeats).max().orElse(0);
    VoteFaults.unless(faults, getSeats() > 0, "seats-not-positive");
    VoteFaults.unless(
        faults,
        getCandidates().stream().distinct().count() == getCandidates().size(),
        "candidate-twice");
    VoteFaults.atMost(faults, most, getSeats(), "round-seats-above-seats");
    faults.raise();
  }

  /** Starts a new election. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Election}. */
  final class Builder extends ImmutableElection.Builder {
    Builder() {}
  }
}
