package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Dated;

/**
 * What people judged that no record can say, such as whether the contents of a meeting were
 * practical. It is the answer of those who judged, on their day; nothing is derived from its
 * absence.
 *
 * <pre>{@code
 * Judgement judgement =
 *     Judgement.builder()
 *         .topic(new Topic("contents-practical"))
 *         .date(LocalDate.of(2024, 12, 20))
 *         .met(true)
 *         .by(Text.of("chi ủy", "the cell committee"))
 *         .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"topic", "date", "met", "by"})
public interface Judgement extends Dated, WithJudgement {

  /** What was judged. */
  Topic getTopic();

  /** The day from which the judgement stands. */
  @Override
  LocalDate getDate();

  /** Whether it was found to be met. */
  boolean isMet();

  /** Who judged: a body or an office, never the name of a person. */
  Text getBy();

  /** Starts a new judgement. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Judgement}. */
  final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
