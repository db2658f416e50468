package vn.chibo.core.time;

import java.time.LocalDate;
import java.util.List;

/** An entry of a register: it belongs to one day. */
public interface Dated {
  /** The day. */
  LocalDate getDate();

  /**
   * How many entries lie before a day; a register may be very long, and so may the list of a day.
   *
   * @param entries in the order of their days
   */
  static int before(List<? extends Dated> entries, LocalDate day) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).getDate().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
