package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** A stage of a meeting (bước sinh hoạt); the stages follow each other in this order. */
public enum MeetingStage {
  /** What comes before the meeting (chuẩn bị). */
  PREPARATION,
  /** The opening step (mở đầu). */
  OPENING,
  /** The main step (tiến hành). */
  CONDUCT,
  /** The closing step (kết thúc). */
  CLOSING,
  /** What comes after the meeting (sau buổi sinh hoạt). */
  FOLLOW_UP;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
