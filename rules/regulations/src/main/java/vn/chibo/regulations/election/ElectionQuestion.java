package vn.chibo.regulations.election;

import vn.chibo.core.text.Text;

/** What is asked of an election. */
public enum ElectionQuestion {
  /** Whether each round was voted in the form that its kind needs. */
  FORM,
  /** Whether the list that was adopted has the surplus of candidates (số dư) that it may have. */
  SURPLUS,
  /** Whether the list that the convening committee prepared has the surplus that it may have. */
  PREPARED_SURPLUS,
  /** Whether candidates from the floor had enough support to enter the list. */
  FLOOR_SUPPORT,
  /** Whether nobody of the convening committee stands outside its list. */
  CONVENERS_BOUND,
  /** Whether as many are elected as there are seats. */
  SEATS_FILLED,
  /** Whether the level above approved the result (chuẩn y). */
  APPROVAL;

  /** What readers call it. */
  public Text label() {
    return ElectionMessages.text("ElectionQuestion." + name());
  }
}
