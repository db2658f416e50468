package vn.chibo.core.fault;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;

/** Input was refused; holds every fault that was found, not the first only. */
public final class FaultException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** Refuses input for at least one fault. */
  public FaultException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.text(Language.ENGLISH))
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** Refuses input for one fault. */
  public FaultException(Fault fault) {
    this(List.of(fault));
  }

  /** All faults, in the order of the input. */
  public List<Fault> faults() {
    return faults;
  }
}
