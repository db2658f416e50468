package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.Dated;

/**
 * The dues (đảng phí) of one month, paid. A month without an entry is unpaid only where the
 * register is complete for it.
 *
 * @param date the first day of the month for which they were paid
 * @param paid the day of the payment, empty where not known; it may lie before or after the month
 */
public record DuesPayment(LocalDate date, Optional<LocalDate> paid) implements Dated {
  /**
   * Needs a month.
   *
   * @throws vn.chibo.core.fault.FaultException if the day is not the first of a month; the fault
   *     has the key {@code dues-month}
   */
  public DuesPayment {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(paid, "paid");
    new Faults()
        .unless(date.getDayOfMonth() == 1, "dues-month", CoreMessages.text("dues-month"))
        .raise();
  }

  @Override
  public LocalDate getDate() {
    return date;
  }
}
