package vn.chibo.core.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.member.MemberId;

/**
 * The outcome of an election: where each candidate stands. A tie is told and never broken; what the
 * counts do not decide is open.
 *
 * @param seats the seats that were to be filled
 * @param standings each candidate, in the order of the ballot paper
 */
public record ElectionOutcome(int seats, Map<MemberId, CandidateStanding> standings) {

  /** Copies the standings, in their order. */
  public ElectionOutcome {
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
  }

  /** Those elected. */
  public List<MemberId> elected() {
    return in(CandidateStanding.ELECTED);
  }

  /** Those with equal votes for seats that are too few for all of them. */
  public List<MemberId> tied() {
    return in(CandidateStanding.TIED);
  }

  /** Those of this standing, in the order of the ballot paper. */
  public List<MemberId> in(CandidateStanding standing) {
    return standings.entrySet().stream()
        .filter(entry -> entry.getValue() == standing)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the counts decide the standing of every candidate. */
  public boolean settled() {
    return in(CandidateStanding.OPEN).isEmpty();
  }

  /** The seats that no one is proved to hold; the most that can be left where some are open. */
  public int seatsLeft() {
    return Math.max(0, seats - elected().size());
  }

  /** The outcome after a later round: who was elected stays so, and what was open stays open. */
  ElectionOutcome then(ElectionOutcome later) {
    Map<MemberId, CandidateStanding> joined = new LinkedHashMap<>(standings);
    later.standings.forEach((candidate, standing) -> joined.merge(candidate, standing, this::join));
    return new ElectionOutcome(seats, joined);
  }

  private CandidateStanding join(CandidateStanding earlier, CandidateStanding later) {
    boolean kept = earlier == CandidateStanding.ELECTED || earlier == CandidateStanding.OPEN;
    return kept && later != CandidateStanding.ELECTED ? earlier : later;
  }
}
