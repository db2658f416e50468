package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Text;

/**
 * A step of a procedure: what a document lists for one stage of a meeting.
 *
 * <pre>{@code
 * ProcedureStep.builder()
 *     .id(new StepId("roll-called"))
 *     .title(Text.of("Điểm danh", "Roll call"))
 *     .stage(MeetingStage.OPENING)
 *     .required(true)
 *     .basis(Basis.of(guidance.clause("II.2.2")))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"id", "title", "stage", "required", "condition", "basis"})
public interface ProcedureStep extends WithProcedureStep {

  /** Its identity, unique in its procedure. */
  StepId getId();

  /** What readers call it. */
  Text getTitle();

  /** The stage to which it belongs. */
  MeetingStage getStage();

  /** Whether no meeting may do without it; otherwise it may be left out, but not made up later. */
  boolean isRequired();

  /** When it is due, in words, where that depends on what no procedure can know. */
  Optional<Text> getCondition();

  /** What it rests on. */
  @Valid
  Basis getBasis();

  /** Starts a new step. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ProcedureStep}. */
  final class Builder extends ImmutableProcedureStep.Builder {
    Builder() {}
  }
}
