package vn.chibo.regulations.vote;

import vn.chibo.core.text.Text;

/** Where a recognition stands after votes of the cell. */
public enum RecognitionStep {
  /** The cell is for recognition. */
  RECOGNIZED,
  /** The cell proposes to remove the name. */
  REMOVAL_PROPOSED,
  /** Neither is reached, and the cell may vote again. */
  VOTE_AGAIN,
  /** Neither is reached in all the votes that there are: the level above decides. */
  REPORT_ABOVE,
  /** The counts recorded do not decide it. */
  OPEN,
  /** No figure is on record for the day. */
  NOT_ON_RECORD;

  /** What readers call it. */
  public Text label() {
    return VoteMessages.text("RecognitionStep." + name());
  }
}
