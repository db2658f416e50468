package vn.chibo.core.meeting;

import java.util.Objects;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Nfc;

/**
 * Why a member was away (lý do vắng mặt), in the words of the book. Whether the reason is a good
 * one is judged by the cell and stands in the {@link AttendanceState}: there is no closed list.
 *
 * @param member who was away
 * @param reason the reason; never printed by {@code toString}, since it is personal
 */
public record Absence(MemberId member, String reason) {

  /** Normalizes the words to NFC. */
  public Absence {
    Objects.requireNonNull(member, "member");
    reason = Nfc.of(reason);
  }

  /** Hides who and why. */
  @Override
  public String toString() {
    return "Absence[***]";
  }
}
