package vn.chibo.core.vote;

import java.util.List;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/**
 * One ballot paper of an election (phiếu bầu): the names that it keeps, never whose paper it is.
 *
 * @param names the candidates voted for, each once
 */
public record BallotPaper(List<MemberId> names) {
  /** Refuses a name that stands twice. */
  public BallotPaper {
    names = List.copyOf(names);
    new Faults()
        .unless(
            names.stream().distinct().count() == names.size(),
            "candidate-twice",
            CoreMessages.text("candidate-twice"))
        .raise();
  }

  /**
   * Whether the paper counts: more names than seats make it invalid, fewer do not.
   *
   * @param seats the seats to fill
   */
  public boolean validFor(int seats) {
    return names.size() <= seats;
  }
}
