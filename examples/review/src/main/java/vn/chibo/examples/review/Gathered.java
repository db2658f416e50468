package vn.chibo.examples.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/** The faults of several steps, so that all are said together, each once. */
public final class Gathered {
  private final Set<Fault> faults = new LinkedHashSet<>();

  /** Without a fault so far. */
  public Gathered() {}

  /** What a step makes, empty where it was refused. */
  public <T> Optional<T> gather(Supplier<Optional<T>> step) {
    try {
      return step.get();
    } catch (FaultException e) {
      faults.addAll(e.faults());
      return Optional.empty();
    }
  }

  /**
   * Ends the steps.
   *
   * @throws FaultException if any was refused
   */
  public void raise() {
    if (!faults.isEmpty()) {
      throw new FaultException(List.copyOf(faults));
    }
  }
}
