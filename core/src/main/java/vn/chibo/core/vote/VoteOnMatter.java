package vn.chibo.core.vote;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.chibo.core.figure.Truth;

/**
 * A vote on a matter (biểu quyết), apart from an election: for, against, and abstentions where the
 * form has them. The matter and its day stand where the vote was held.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = OpenVote.class, name = "open-vote"),
  @JsonSubTypes.Type(value = SecretBallot.class, name = "secret-ballot")
})
public sealed interface VoteOnMatter permits OpenVote, SecretBallot {

  /** What was counted. */
  Tally<Choice> tally();

  /** How it was taken. */
  VoteForm form();

  /** Whether those in favor reach the majority. */
  default Truth carriedBy(Majority majority) {
    return tally().reaches(Choice.IN_FAVOR, majority);
  }
}
