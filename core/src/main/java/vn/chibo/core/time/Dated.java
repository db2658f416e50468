package vn.chibo.core.time;

import java.time.LocalDate;

/** An entry of a register: it belongs to one day. */
public interface Dated {
  /** The day. */
  LocalDate getDate();
}
