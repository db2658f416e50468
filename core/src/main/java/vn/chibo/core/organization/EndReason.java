package vn.chibo.core.organization;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Why an organization ended without another taking its place. */
public enum EndReason {
  /** Administrative dissolution (giải thể) by the committee above; not a punishment. */
  ADMINISTRATIVE_DISSOLUTION,
  /** Disciplinary dissolution (giải tán). */
  DISCIPLINARY_DISSOLUTION,
  /** Its level or kind was ended, as districts were on 01/07/2025 (kết thúc hoạt động). */
  LEVEL_ENDED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
