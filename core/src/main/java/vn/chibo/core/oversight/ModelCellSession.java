package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;

/**
 * A meeting of a model cell that others attend to learn (sinh hoạt chi bộ điểm).
 *
 * <pre>{@code
 * ModelCellSession.builder()
 *     .date(LocalDate.of(2024, 5, 15))
 *     .cell(new OrganizationId("003"))
 *     .addObservingCells(new OrganizationId("004"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "committee", "cell", "theme", "observingCells", "observers", "lessons"})
public non-sealed interface ModelCellSession extends OversightAct, WithModelCellSession {

  /** The day of the meeting. */
  @Override
  LocalDate getDate();

  /** The model cell. */
  OrganizationId getCell();

  /** Its theme, empty where it has none or none is recorded. */
  Optional<String> getTheme();

  /** The cells whose members attended to learn, as far as known. */
  List<OrganizationId> getObservingCells();

  /** The number of people who attended to learn. */
  Optional<@PositiveOrZero Integer> getObservers();

  /** The lessons drawn, empty where none are recorded. */
  Optional<String> getLessons();

  @Override
  default PracticeKind practice() {
    return PracticeKind.MODEL_CELL_SESSION;
  }

  /** Refuses a negative count; keeps words in normal form C. */
  @Value.Check
  default ModelCellSession check() {
    new Faults()
        .unless(
            getObservers().orElse(0) >= 0, "negative-count", CoreMessages.text("negative-count"))
        .raise();
    return withTheme(getTheme().map(Nfc::of)).withLessons(getLessons().map(Nfc::of));
  }

  /** Starts a new session. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ModelCellSession}. */
  final class Builder extends ImmutableModelCellSession.Builder {
    Builder() {}
  }
}
