package vn.chibo.regulations.badge;

import vn.chibo.core.text.Text;
import vn.chibo.regulations.words.RegulationMessages;

/** Whether a badge may be awarded before its years are full. Guidance 01-HD/TW (2021), item 18. */
public enum EarlyAward {
  /** At full years only. */
  NO,
  /** The member is gravely ill (ốm nặng). */
  GRAVELY_ILL,
  /** The member died; awarded posthumously (truy tặng). */
  POSTHUMOUS;

  /** What readers call it. */
  public Text label() {
    return RegulationMessages.text("badge.early." + name());
  }
}
