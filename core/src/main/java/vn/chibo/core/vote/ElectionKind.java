package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What an election fills. */
public enum ElectionKind {
  /** The committee of an organization or of a cell (cấp ủy, chi ủy). */
  COMMITTEE,
  /** The standing committee (ban thường vụ). */
  STANDING_COMMITTEE,
  /** The secretary (bí thư). */
  SECRETARY,
  /** Deputy secretaries (phó bí thư). */
  DEPUTY_SECRETARY,
  /** The inspection commission (ủy ban kiểm tra). */
  INSPECTION_COMMISSION,
  /** The heads of the inspection commission (chủ nhiệm, phó chủ nhiệm ủy ban kiểm tra). */
  INSPECTION_COMMISSION_HEADS,
  /** Delegates to the congress above (đại biểu dự đại hội cấp trên). */
  DELEGATES,
  /** The presidium or chair of a congress (đoàn chủ tịch). */
  PRESIDIUM,
  /** The secretaries of a congress (đoàn thư ký). */
  CONGRESS_SECRETARIES,
  /** The body that examines credentials (ban thẩm tra tư cách đại biểu). */
  CREDENTIALS_BODY,
  /** The body that counts the ballots (ban kiểm phiếu). */
  COUNTING_BODY;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
