package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.time.PartialDate;

/**
 * The steps of an admission and of its recognition, as far as they are recorded beside the days of
 * the admission itself. In which order and by when they are due, the regulations say.
 *
 * <pre>{@code
 * AdmissionSteps.builder()
 *     .applied(PartialDate.parse("2025-01-10"))
 *     .considered(PartialDate.parse("2025-07-08"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "applied",
  "historyDeclared",
  "verified",
  "introducers",
  "courseCertified",
  "recordCleared",
  "considered",
  "decisionReceived",
  "historyFiled",
  "recognitionConsidered"
})
public interface AdmissionSteps extends WithAdmissionSteps {
  /** The day of the voluntary application (đơn xin vào Đảng). */
  Optional<PartialDate> getApplied();

  /** The day on which the applicant declared the personal history (lý lịch). */
  Optional<PartialDate> getHistoryDeclared();

  /** The day on which the cell finished verifying it (thẩm tra). */
  Optional<PartialDate> getVerified();

  /** Who introduced the applicant, empty where not known. */
  Optional<@Valid Introducers> getIntroducers();

  /** The day of the certificate of the introductory course (lớp bồi dưỡng nhận thức về Đảng). */
  Optional<PartialDate> getCourseCertified();

  /** Whether there had been a sentence and when it was cleared, empty where not known. */
  Optional<RecordCleared> getRecordCleared();

  /** The day on which the cell considered the admission (xét kết nạp). */
  Optional<PartialDate> getConsidered();

  /** The day on which the cell received the decision to admit. */
  Optional<PartialDate> getDecisionReceived();

  /** The day on which the new member filed the personal history of a member. */
  Optional<PartialDate> getHistoryFiled();

  /** The day on which the cell considered recognition and proposed it, or removal of the name. */
  Optional<PartialDate> getRecognitionConsidered();

  /** Starts new steps. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AdmissionSteps}. */
  final class Builder extends ImmutableAdmissionSteps.Builder {
    Builder() {}
  }
}
