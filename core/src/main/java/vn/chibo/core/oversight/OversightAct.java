package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.Dated;

/**
 * Something that a committee did for its cells on one day. It is recorded and listed; it is neither
 * a pass nor a failure of any cell. What a report says without a day stays a {@link Practice}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ScheduleRegistration.class, name = "schedule-registration"),
  @JsonSubTypes.Type(value = SuperiorAttendance.class, name = "superior-attendance"),
  @JsonSubTypes.Type(value = Inspection.class, name = "inspection"),
  @JsonSubTypes.Type(value = MinutesBookCheck.class, name = "minutes-book-check"),
  @JsonSubTypes.Type(value = ModelCellSession.class, name = "model-cell-session"),
  @JsonSubTypes.Type(value = TrainingCourse.class, name = "training-course"),
  @JsonSubTypes.Type(value = DocumentStudy.class, name = "document-study"),
  @JsonSubTypes.Type(value = Briefing.class, name = "briefing")
})
public sealed interface OversightAct extends Dated
    permits ScheduleRegistration,
        SuperiorAttendance,
        Inspection,
        MinutesBookCheck,
        ModelCellSession,
        TrainingCourse,
        DocumentStudy,
        Briefing {

  /** The committee that did it, empty where not known. */
  Optional<OrganizationId> getCommittee();

  /** The kind of practice that it is an instance of. */
  PracticeKind practice();
}
