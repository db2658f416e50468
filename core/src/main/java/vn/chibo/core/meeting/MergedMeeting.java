package vn.chibo.core.meeting;

/** What other meeting was held together with a meeting of a cell (lồng ghép). */
public enum MergedMeeting {
  /** None: the cell met by itself. */
  NONE,
  /** A professional (work) meeting of the unit (họp chuyên môn). */
  PROFESSIONAL,
  /** Any other meeting. */
  OTHER
}
