package vn.chibo.core.vote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.Dated;

/**
 * A ballot of confidence or no confidence (bỏ phiếu tín nhiệm) on one office holder. It decides,
 * and is not the {@link ConfidenceVote} (lấy phiếu tín nhiệm) that it may follow.
 *
 * <pre>{@code
 * NoConfidenceBallot.builder()
 *     .date(LocalDate.of(2024, 3, 1))
 *     .member(new MemberId("0012"))
 *     .tally(Tally.<ConfidenceAnswer>of(counts).with(ConfidenceAnswer.NO_CONFIDENCE, 4))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "member", "tally"})
public interface NoConfidenceBallot extends Dated, WithNoConfidenceBallot {

  /** The day of the ballot. */
  @Override
  LocalDate getDate();

  /** On whom the ballot was taken. */
  MemberId getMember();

  /** The ballots of each answer. */
  @Valid
  Tally<ConfidenceAnswer> getTally();

  /** Starts a new ballot. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NoConfidenceBallot}. */
  final class Builder extends ImmutableNoConfidenceBallot.Builder {
    Builder() {}
  }
}
