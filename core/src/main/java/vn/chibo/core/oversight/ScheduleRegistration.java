package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;

/**
 * The registration of the day of one meeting of a month with the committee above (đăng ký lịch sinh
 * hoạt), and whether the meeting was held so. A month with two meetings has two.
 *
 * <pre>{@code
 * ScheduleRegistration registration =
 *     ScheduleRegistration.builder()
 *         .date(LocalDate.of(2024, 5, 1))
 *         .cell(new OrganizationId("003"))
 *         .due(LocalDate.of(2024, 4, 25))
 *         .registered(LocalDate.of(2024, 4, 24))
 *         .meetingDay(LocalDate.of(2024, 5, 3))
 *         .held(LocalDate.of(2024, 5, 4))
 *         .build();
 * registration.onTime(); // YES
 * registration.heldAsRegistered(); // NO
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "date",
  "committee",
  "cell",
  "kind",
  "due",
  "registered",
  "meetingDay",
  "held",
  "followedTo"
})
public non-sealed interface ScheduleRegistration extends OversightAct, WithScheduleRegistration {

  /** The first day of the month in which the meeting is to be held. */
  @Override
  LocalDate getDate();

  /** The committee with which it is registered, empty where not known. */
  @Override
  Optional<OrganizationId> getCommittee();

  /** The cell that meets. */
  OrganizationId getCell();

  /** The kind of the meeting, empty where not known. */
  Optional<MeetingKind> getKind();

  /** The last day for registering, itself included, empty where none is known. */
  Optional<LocalDate> getDue();

  /** The day on which the cell registered, empty where none is recorded. */
  Optional<LocalDate> getRegistered();

  /** The day that was registered for the meeting, empty where none is recorded. */
  Optional<LocalDate> getMeetingDay();

  /** The day on which the meeting was held, empty where none is recorded. */
  Optional<LocalDate> getHeld();

  /**
   * The last day up to which the committee followed the matter: what is not recorded by then had
   * not happened. Empty where an absent day says nothing.
   */
  Optional<LocalDate> getFollowedTo();

  /** Whether the cell registered by the day due. Unknown where that day is not known. */
  default Truth onTime() {
    return getDue().map(this::registeredBy).orElse(Truth.UNKNOWN);
  }

  private Truth registeredBy(LocalDate due) {
    return getRegistered()
        .map(day -> Truths.of(!day.isAfter(due)))
        .orElseGet(() -> Truths.unrecordedBy(due, getFollowedTo()));
  }

  /** Whether the meeting was held on the registered day. Unknown where none was registered. */
  default Truth heldAsRegistered() {
    return getMeetingDay().map(this::heldOn).orElse(Truth.UNKNOWN);
  }

  private Truth heldOn(LocalDate registered) {
    return getHeld()
        .map(day -> Truths.of(day.equals(registered)))
        .orElseGet(() -> Truths.unrecordedBy(registered, getFollowedTo()));
  }

  @Override
  default PracticeKind practice() {
    return PracticeKind.SCHEDULE_REGISTRATION;
  }

  /** Refuses a month that is not named by its first day. */
  @Value.Check
  default void check() {
    new Faults()
        .unless(
            getDate().getDayOfMonth() == 1,
            "month-not-first-day",
            CoreMessages.text("month-not-first-day", getDate()))
        .raise();
  }

  /** Starts a new registration. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScheduleRegistration}. */
  final class Builder extends ImmutableScheduleRegistration.Builder {
    Builder() {}
  }
}
