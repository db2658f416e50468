package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How a meeting is held, whatever its kind (hình thức sinh hoạt). */
public enum MeetingForm {
  /** The whole cell in one place (sinh hoạt trực tiếp). */
  IN_PERSON,
  /** Over a network (sinh hoạt trực tuyến). */
  ONLINE,
  /** By party group instead of the whole cell (sinh hoạt theo tổ đảng). */
  BY_PARTY_GROUP;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
