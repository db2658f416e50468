package vn.chibo.core.organization;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What may be found in a hierarchy that is sound but not as the regulations or its sense ask. */
public enum HierarchyIssue {
  /** It stands under a kind that the rules of the day do not name as a parent. */
  PARENT_NOT_ALLOWED,
  /** It exists on the day, but its kind is no more. */
  KIND_ENDED,
  /** It exists on the day, but the organization directly above it does not. */
  PARENT_ABSENT;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
