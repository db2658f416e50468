package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Nfc;

/**
 * How one criterion of a review was rated (đánh giá theo tiêu chí). The results of assigned tasks
 * enter the yearly review here.
 *
 * <pre>{@code
 * CriterionAssessment.builder()
 *     .criterion(new CriterionKey("II.1"))
 *     .level(CriterionLevel.GOOD)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"criterion", "words", "level"})
public interface CriterionAssessment extends WithCriterionAssessment {

  /** The criterion. */
  CriterionKey getCriterion();

  /** What is said of it in Vietnamese, without names of persons. */
  Optional<@NotBlank String> getWords();

  /** Its level, empty where it is not rated or not recorded. */
  Optional<CriterionLevel> getLevel();

  /** Keeps the words in Unicode normal form NFC. */
  @Value.Check
  default CriterionAssessment check() {
    return withWords(getWords().map(Nfc::of));
  }

  /** Starts a new assessment. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CriterionAssessment}. */
  final class Builder extends ImmutableCriterionAssessment.Builder {
    Builder() {}
  }
}
