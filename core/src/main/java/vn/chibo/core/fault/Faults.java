package vn.chibo.core.fault;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.text.Text;

/** Collects the broken invariants of one value, so that all are raised together. */
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  /** Nothing found yet. */
  public Faults() {}

  /** Adds a fault where the value is not sound. */
  public Faults unless(boolean sound, String key, Text message) {
    if (!sound) {
      found.add(Fault.of(key, message));
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws FaultException if anything was found
   */
  public void raise() {
    if (!found.isEmpty()) {
      throw new FaultException(found);
    }
  }
}
