package vn.chibo.core.document;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How well a figure or clause is known. */
public enum SourceStatus {
  /** An official text, or the press or a law library reporting it. */
  CONFIRMED,
  /** Seen only in derived sources; marked so wherever it is cited. */
  SECONDARY,
  /** Sources disagree: named readings, no silent choice. */
  CONFLICTING,
  /** From memory or inferred; speaks only where the caller switches it on. */
  UNCONFIRMED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
