package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Why a member need not attend at the residence. Guidance 33-HD/BTCTW (2020). */
public enum ResidenceExcuse {
  /** Army or police in barracks; introduced, excused from meetings. */
  IN_BARRACKS,
  /** Often away; introduced, excused from meetings. */
  OFTEN_AWAY,
  /** In long full-time study; introduced, excused from meetings. */
  FULL_TIME_STUDY,
  /** Pupil or student far from home; introduced, excused from meetings. */
  STUDENT_FAR_FROM_HOME,
  /** Not introduced at all, such as army and police on special tasks. */
  NOT_INTRODUCED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
