package vn.chibo.examples.review.register;

import vn.chibo.core.text.Text;

/** Whether a cell must be filled in, and whether it tells which value the row speaks of. */
enum Need {
  /** Must be filled in; rows that agree in all such cells speak of the same value. */
  KEY,
  /** Tells as well, and may be empty: nothing stands there then. */
  KEY_OR_NONE,
  /** Tells as well; where it is empty, the register is asked, if one answer only is possible. */
  KEY_OR_FOUND,
  /** Must be filled in. */
  REQUIRED,
  /** Must be filled in where anything else of its group is. */
  WITH_GROUP,
  /** May be empty: not recorded. */
  OPTIONAL;

  boolean key() {
    return this == KEY || this == KEY_OR_NONE || this == KEY_OR_FOUND;
  }

  boolean always() {
    return this == KEY || this == REQUIRED;
  }

  Text label() {
    return RegisterMessages.text("need." + name());
  }
}
