package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.Dated;

/**
 * A meeting of a cell or its committee (sinh hoạt chi bộ, họp chi ủy). A meeting dated after the
 * as-of day is a plan. All but the day is optional: what the book does not say stays unknown.
 *
 * <pre>{@code
 * Meeting.builder()
 *     .date(LocalDate.of(2024, 2, 12))
 *     .kind(MeetingKind.THEMATIC)
 *     .form(MeetingForm.IN_PERSON)
 *     .minutes(95)
 *     .attendance(HeadCount.builder().members(15).present(13).excused(2).build())
 *     .theme(Theme.builder().title("Chuyển đổi số trong công tác đảng").build())
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "date",
  "startTime",
  "kind",
  "form",
  "minutes",
  "chair",
  "attendance",
  "guests",
  "superiorMembers",
  "dayOff",
  "secret",
  "unableToGather",
  "difficulty",
  "interleaved",
  "mergedWith",
  "preparation",
  "openingStatement",
  "theme",
  "agenda",
  "contributions",
  "thinkingMinutes",
  "conclusion",
  "resolutions",
  "resolutionsComplete",
  "writtenMinutes",
  "resultsPosted",
  "rating",
  "lessons",
  "events"
})
public interface Meeting extends Dated, WithMeeting {

  /** The day on which it was or is to be held. */
  @Override
  LocalDate getDate();

  /** The time of day at which it begins. */
  Optional<LocalTime> getStartTime();

  /** Its kind, empty where the book does not say. */
  Optional<MeetingKind> getKind();

  /** How it was held. */
  Optional<MeetingForm> getForm();

  /** Its length in minutes, at least 1, empty where not recorded. */
  Optional<@Positive Integer> getMinutes();

  /** Who chaired it (chủ trì). */
  Optional<MemberId> getChair();

  /** Who attended, empty where not recorded. */
  Optional<@Valid Attendance> getAttendance();

  /** Guests (khách mời); never in the rate of attendance. */
  Optional<Visitors> getGuests();

  /** Members of a superior committee who attended (cấp ủy viên dự sinh hoạt); never in the rate. */
  Optional<Visitors> getSuperiorMembers();

  /**
   * Whether the day set for it was a day off or the case special (ngày nghỉ, trường hợp đặc biệt),
   * the ground for holding it on another day.
   */
  Optional<Boolean> getDayOff();

  /** Whether what it dealt with must be kept secret (nội dung mật). */
  Optional<Boolean> getSecret();

  /**
   * How many members could not meet in one place (không thể tập trung), the ground for meeting
   * online; empty where not counted.
   */
  Optional<@PositiveOrZero Integer> getUnableToGather();

  /** Whether the cell had difficulty of time or place, the ground for a combined sitting. */
  Optional<Boolean> getDifficulty();

  /** Whether regular and thematic part of a combined sitting were interleaved. */
  Optional<Boolean> getInterleaved();

  /** What other meeting was held together with it, empty where not recorded. */
  Optional<MergedMeeting> getMergedWith();

  /** What was done before it (chuẩn bị). */
  Optional<@Valid Preparation> getPreparation();

  /** What the chair said to open it (khai mạc), in Vietnamese. */
  Optional<String> getOpeningStatement();

  /** Its theme (chuyên đề), empty where it has none or none is recorded. */
  Optional<@Valid Theme> getTheme();

  /** The items of its agenda that are recorded, in their order. */
  List<@Valid AgendaItem> getAgenda();

  /** Who spoke in the discussion. */
  Optional<@Valid Contributions> getContributions();

  /**
   * The minutes given to the thinking of members, self-criticism and criticism (thời gian về tư
   * tưởng, tự phê bình và phê bình); empty where not recorded.
   */
  Optional<@PositiveOrZero Integer> getThinkingMinutes();

  /** The concluding statement (kết luận), in Vietnamese. */
  Optional<String> getConclusion();

  /** The resolutions that it passed, as far as recorded. */
  List<@Valid Resolution> getResolutions();

  /**
   * Whether no resolution is missing from the list. Only then does an empty one mean that the
   * meeting passed none.
   */
  @Value.Default
  default boolean isResolutionsComplete() {
    return false;
  }

  /** Its minutes in the minutes book (biên bản). */
  Optional<@Valid MeetingMinutes> getWrittenMinutes();

  /** When its report, conclusion or resolution was posted for the members. */
  Optional<Moment> getResultsPosted();

  /** The band that the competent body gave it (xếp loại), empty where none is recorded. */
  Optional<MeetingRating> getRating();

  /** What was learned from it, recorded afterwards (rút kinh nghiệm). */
  Optional<@Valid LessonsLearned> getLessons();

  /**
   * The steps that were taken, in the order in which they were; {@link MeetingCourse} holds them
   * against a procedure.
   */
  List<MeetingEvent> getEvents();

  /** Refuses a length below one minute and negative counts; keeps the words in NFC. */
  @Value.Check
  default Meeting check() {
    new Faults()
        .unless(
            getMinutes().orElse(1) > 0,
            "minutes-not-positive",
            () -> CoreMessages.text("minutes-not-positive"))
        .unless(
            getUnableToGather().orElse(0) >= 0 && getThinkingMinutes().orElse(0) >= 0,
            "negative-count",
            () -> CoreMessages.text("negative-count"))
        .raise();
    // Registers hold many meetings and few words: without any there is nothing to normalize.
    return getOpeningStatement().isEmpty() && getConclusion().isEmpty() ? this : normalized();
  }

  private Meeting normalized() {
    return withOpeningStatement(getOpeningStatement().map(Nfc::of))
        .withConclusion(getConclusion().map(Nfc::of));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Meeting}. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
