package vn.chibo.core.member;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.PartialDate;

/**
 * A term (nhiệm kỳ), from congress to congress. Its ends are partial dates: terms are named by
 * their years.
 *
 * @param start when it starts, as far as it is known
 * @param end when it ends, empty where not known
 */
public record Term(PartialDate start, Optional<PartialDate> end) {
  /**
   * Needs a start; how long it is is not asked.
   *
   * @throws vn.chibo.core.fault.FaultException if it ends before it starts; the fault has the key
   *     {@code term-end-before-start}
   */
  public Term {
    Objects.requireNonNull(start, "start");
    boolean sound =
        end.map(last -> !last.period().last().isBefore(start.period().start())).orElse(true);
    new Faults()
        .unless(sound, "term-end-before-start", CoreMessages.text("term-end-before-start"))
        .raise();
  }
}
