package vn.chibo.examples.review.register;

import java.time.LocalDate;

/** Takes down what is worth a look in a cell that was read. */
interface CellNotes {

  /** A warning whose words stand under {@code warning.} and its key. */
  void warn(String key, Object... arguments);

  /** Something happened on this day. */
  void happened(LocalDate day);

  /** A day stands here as text. */
  void dayAsText();

  /** A day stands here as a day. */
  void realDay();
}
