package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Nfc;

/**
 * Strengths, weaknesses and lessons recorded after a meeting or theme (rút kinh nghiệm).
 *
 * <pre>{@code
 * LessonsLearned.builder().lessons("Gửi tài liệu sớm hơn").build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"recordedOn", "strengths", "weaknesses", "lessons"})
public interface LessonsLearned extends WithLessonsLearned {

  /** The day on which they were recorded, empty where not known. */
  Optional<LocalDate> getRecordedOn();

  /** What went well, empty where not recorded. */
  Optional<String> getStrengths();

  /** What did not go well, empty where not recorded. */
  Optional<String> getWeaknesses();

  /** What is to be done better, empty where not recorded. */
  Optional<String> getLessons();

  /** Keeps the words in NFC. */
  @Value.Check
  default LessonsLearned check() {
    return withStrengths(getStrengths().map(Nfc::of))
        .withWeaknesses(getWeaknesses().map(Nfc::of))
        .withLessons(getLessons().map(Nfc::of));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LessonsLearned}. */
  final class Builder extends ImmutableLessonsLearned.Builder {
    Builder() {}
  }
}
