package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Nfc;

/**
 * A course in Party work (lớp bồi dưỡng nghiệp vụ), with the holders of posts trained of how many.
 *
 * <p>Đề án 11 of Hà Nội (2021) aims at all secretaries, deputies and committee members of cells
 * being trained.
 *
 * <pre>{@code
 * TrainingCourse course =
 *     TrainingCourse.builder()
 *         .date(LocalDate.of(2024, 5, 15))
 *         .putTrained(TrainedPost.SECRETARY, Turnout.of(24, 25))
 *         .putTrained(TrainedPost.DEPUTY_SECRETARY, Turnout.of(15, 15))
 *         .build();
 * course.share(); // 39/40
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "title", "trained"})
public non-sealed interface TrainingCourse extends OversightAct, WithTrainingCourse {

  /** The day on which it ended. */
  @Override
  LocalDate getDate();

  /** Its title, empty where not recorded. */
  Optional<String> getTitle();

  /** By kind of post, how many were trained of how many who hold one. */
  Map<TrainedPost, @Valid Turnout> getTrained();

  /** The share trained of all posts listed; empty where one of their counts is not known. */
  default Optional<Fraction> share() {
    return getTrained().values().stream().reduce(Turnout::plus).flatMap(Turnout::share);
  }

  @Override
  default PracticeKind practice() {
    return PracticeKind.TRAINING;
  }

  /** Keeps words in normal form C. */
  @Value.Check
  default TrainingCourse check() {
    return withTitle(getTitle().map(Nfc::of));
  }

  /** Starts a new course. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TrainingCourse}. */
  final class Builder extends ImmutableTrainingCourse.Builder {
    Builder() {}
  }
}
