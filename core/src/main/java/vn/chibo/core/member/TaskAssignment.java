package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.Dated;

/**
 * A task given to a member (phân công nhiệm vụ). Its result is an input of the annual review.
 *
 * <pre>{@code
 * TaskAssignment.builder()
 *     .date(LocalDate.of(2024, 1, 15))
 *     .task("Phụ trách năm hộ trong thôn")
 *     .deadline(LocalDate.of(2024, 12, 31))
 *     .result(new TaskResult(TaskOutcome.DONE, LocalDate.of(2024, 12, 10)))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "task", "field", "deadline", "assignedBy", "result"})
public interface TaskAssignment extends Dated, WithTaskAssignment {

  /** The day on which it was given. */
  @Override
  LocalDate getDate();

  /** What is to be done, in Vietnamese. */
  @NotBlank
  String getTask();

  /** What it belongs to, empty where not recorded. */
  Optional<TaskField> getField();

  /** The last day for it, empty where it has none or none is recorded. */
  Optional<LocalDate> getDeadline();

  /** The organization that gave it, empty where not known. */
  Optional<OrganizationId> getAssignedBy();

  /** How it ended, empty where not ended or not known. */
  Optional<TaskResult> getResult();

  /**
   * Whether the result came after the deadline; not known without a result or without a deadline.
   */
  default Truth late() {
    if (getResult().isEmpty() || getDeadline().isEmpty()) {
      return Truth.UNKNOWN;
    }
    return getResult().get().date().isAfter(getDeadline().get()) ? Truth.YES : Truth.NO;
  }

  /** Refuses an empty task, and a deadline or result before the day on which it was given. */
  @Value.Check
  default TaskAssignment check() {
    new Faults()
        .unless(!getTask().isBlank(), "task-blank", CoreMessages.text("task-blank"))
        .unless(
            notBefore(getDeadline()),
            "deadline-before-assignment",
            CoreMessages.text("deadline-before-assignment"))
        .unless(
            notBefore(getResult().map(TaskResult::date)),
            "result-before-assignment",
            CoreMessages.text("result-before-assignment"))
        .raise();
    return withTask(Nfc.of(getTask()));
  }

  private boolean notBefore(Optional<LocalDate> day) {
    return !day.orElse(getDate()).isBefore(getDate());
  }

  /** Starts a new assignment. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TaskAssignment}. */
  final class Builder extends ImmutableTaskAssignment.Builder {
    Builder() {}
  }
}
