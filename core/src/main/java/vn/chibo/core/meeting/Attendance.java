package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * Attendance at one meeting: head counts, or a roll call by member. What is not recorded is absent.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = HeadCount.class, name = "head-count"),
  @JsonSubTypes.Type(value = RollCall.class, name = "roll-call")
})
public sealed interface Attendance permits HeadCount, RollCall {

  /** Members present who belong to the roll; guests and superior members are never among them. */
  Optional<Integer> present();

  /** Members absent with reason (có lý do). */
  Optional<Integer> excused();

  /** Members absent without reason (không có lý do). */
  Optional<Integer> unexcused();

  /** The members who count, empty where the facts for it are not recorded. */
  Optional<Integer> counted(AttendanceDenominator denominator);
}
