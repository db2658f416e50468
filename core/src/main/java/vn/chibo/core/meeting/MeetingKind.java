package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The kind of a meeting: what it is held for. How it is held is its {@link MeetingForm}. */
public enum MeetingKind {
  /** Monthly meeting (sinh hoạt thường kỳ). */
  REGULAR,
  /** Meeting on one theme (sinh hoạt chuyên đề). */
  THEMATIC,
  /** Regular and thematic meeting in one sitting; counts as both. */
  COMBINED,
  /** Meeting when needed (sinh hoạt bất thường). */
  EXTRAORDINARY,
  /** Meeting of the cell committee (họp chi ủy); not one of the cell. */
  COMMITTEE,
  /** Congress of the cell (đại hội chi bộ). */
  CONGRESS;

  /** Whether a meeting of this kind counts as one of the other. */
  public boolean countsAs(MeetingKind other) {
    return this == other || (this == COMBINED && (other == REGULAR || other == THEMATIC));
  }

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
