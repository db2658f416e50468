package vn.chibo.core.vote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.Dated;

/**
 * A confidence vote (lấy phiếu tín nhiệm) on one office holder: three levels, secret. It measures;
 * what decides is a {@link NoConfidenceBallot}, another vote that may follow.
 *
 * <pre>{@code
 * ConfidenceVote vote =
 *     ConfidenceVote.builder()
 *         .date(LocalDate.of(2023, 12, 8))
 *         .member(new MemberId("0012"))
 *         .tally(
 *             Tally.<ConfidenceLevel>of(VoteCounts.builder().issued(30).build())
 *                 .with(ConfidenceLevel.LOW, 16))
 *         .build();
 * vote.getTally().reaches(ConfidenceLevel.LOW, overHalfOfIssued);
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "member", "tally"})
public interface ConfidenceVote extends Dated, WithConfidenceVote {

  /** The day of the vote; it decides which regulation applies. */
  @Override
  LocalDate getDate();

  /** On whom the vote was taken. */
  MemberId getMember();

  /** The ballots of each level. */
  @Valid
  Tally<ConfidenceLevel> getTally();

  /** Starts a new confidence vote. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConfidenceVote}. */
  final class Builder extends ImmutableConfidenceVote.Builder {
    Builder() {}
  }
}
