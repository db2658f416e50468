package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * The procedure (quy trình) of meetings of one kind under one document: which steps there are, and
 * which come before which.
 *
 * <p>A step comes before another where an order says so, or where its stage comes before that of
 * the other. What is unconfirmed may be recorded and is listed, but refuses nothing until {@link
 * #isUnconfirmedEnforced} is switched on; where no order is known, there is none.
 *
 * <pre>{@code
 * MeetingProcedure procedure =
 *     Regulations.standard().procedures(MeetingKind.REGULAR, LocalDate.of(2025, 12, 3)).get(0);
 * MeetingCourse course = MeetingCourse.begin(procedure);
 * course.next().forEach(step -> System.out.println(step.getTitle().vietnamese()));
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"id", "kind", "title", "period", "steps", "orders", "unconfirmedEnforced"})
public interface MeetingProcedure extends WithMeetingProcedure {

  /** Its identity. */
  ProcedureId getId();

  /** The kind of the meetings that follow it. */
  MeetingKind getKind();

  /** What readers call it. */
  Text getTitle();

  /** The days of the meetings that follow it. */
  DatePeriod getPeriod();

  /** Its steps, in an order that it allows. */
  List<@Valid ProcedureStep> getSteps();

  /** What it says of the order of steps, besides their stages. */
  List<@Valid StepOrder> getOrders();

  /** Whether steps and orders that are unconfirmed are enforced like the others; at first not. */
  @Value.Default
  default boolean isUnconfirmedEnforced() {
    return false;
  }

  /** The step of an id. */
  default Optional<ProcedureStep> step(StepId id) {
    return getSteps().stream().filter(step -> step.getId().equals(id)).findFirst();
  }

  /** Why the first step must come before the other; empty where it need not. */
  default Optional<Basis> order(ProcedureStep first, ProcedureStep then) {
    return new Precedence(this, isUnconfirmedEnforced()).between(first, then);
  }

  /** Whether a meeting that follows it must not leave the step out. */
  default boolean requires(ProcedureStep step) {
    return step.isRequired()
        && new Precedence(this, isUnconfirmedEnforced()).holds(step.getBasis());
  }

  /** Refuses a step that stands twice, orders of unknown steps and orders that go in a circle. */
  @Value.Check
  default void check() {
    ProcedureCheck.of(this).raise();
  }

  /** Starts a new procedure. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingProcedure}. */
  final class Builder extends ImmutableMeetingProcedure.Builder {
    Builder() {}
  }
}
