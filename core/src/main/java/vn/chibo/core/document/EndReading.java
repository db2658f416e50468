package vn.chibo.core.document;

import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Text;

/**
 * One reading of when a document ended, where it is not known which text ended it.
 *
 * @param name by which it is chosen, such as {@code REPLACED_BY_208}
 * @param label what readers call it: which text came after
 * @param last the last day in force, read so
 */
public record EndReading(String name, Text label, LocalDate last) {
  /**
   * Brings the name into normal form C.
   *
   * @throws vn.chibo.core.fault.FaultException if the name is blank, with the key {@code
   *     identity-blank}
   */
  public EndReading {
    name = Faults.identity(name);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(last, "last");
  }

  EndReading withLast(LocalDate other) {
    return new EndReading(name, label, other);
  }
}
