package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The band of one meeting (xếp loại chất lượng buổi sinh hoạt), the best first. */
public enum MeetingRating {
  /** Good (tốt). */
  GOOD,
  /** Fair (khá). */
  FAIR,
  /** Average (trung bình). */
  AVERAGE,
  /** Poor (kém). */
  POOR;

  /** Whether this is that band or a better one. */
  public boolean atLeast(MeetingRating other) {
    return compareTo(other) <= 0;
  }

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
