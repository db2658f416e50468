package vn.chibo.regulations.vote;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.vote.VoteOnMatter;

/**
 * One vote of a cell on a probationary member at the end of probation.
 *
 * @param recognition on recognition
 * @param removal on removal of the name, where it was voted on
 */
public record RecognitionRound(VoteOnMatter recognition, Optional<VoteOnMatter> removal) {
  /** Needs the vote on recognition. */
  public RecognitionRound {
    Objects.requireNonNull(recognition, "recognition");
    Objects.requireNonNull(removal, "removal");
  }

  /** A vote on recognition alone. */
  public static RecognitionRound of(VoteOnMatter recognition) {
    return new RecognitionRound(recognition, Optional.empty());
  }
}
