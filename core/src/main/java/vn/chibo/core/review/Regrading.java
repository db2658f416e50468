package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.Dated;

/**
 * A year that was graded is graded anew (xếp loại lại): the old result is kept beside the new one.
 *
 * <pre>{@code
 * Regrading.builder()
 *     .date(LocalDate.of(2024, 5, 20))
 *     .oldGrade(Grade.of(QualityGrade.GOOD))
 *     .newGrade(Grade.of(QualityGrade.NOT_FULFILLED))
 *     .cause(RegradingCause.DISCIPLINE_FOR_EARLIER_FAULT)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "oldGrade", "newGrade", "cause", "words"})
public interface Regrading extends Dated, WithRegrading {

  /** The day from which the new grade stands. */
  @Override
  LocalDate getDate();

  /** The grade until then, empty where not recorded or the year had none. */
  Optional<Grade> getOldGrade();

  /** The new grade. */
  Grade getNewGrade();

  /** Why, empty where not recorded. */
  Optional<RegradingCause> getCause();

  /** The words of the decision in Vietnamese, without names of persons. */
  Optional<@NotBlank String> getWords();

  /** Keeps the words in Unicode normal form NFC. */
  @Value.Check
  default Regrading check() {
    return withWords(getWords().map(Nfc::of));
  }

  /** Starts a new regrading. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Regrading}. */
  final class Builder extends ImmutableRegrading.Builder {
    Builder() {}
  }
}
