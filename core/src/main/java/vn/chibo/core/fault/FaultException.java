package vn.chibo.core.fault;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * Input was refused; holds every fault that was found, not the first only. Handed on between
 * machines by Java serialization, it keeps the keys of the faults and their words in both
 * languages; places are then part of the words.
 */
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

  @Serial
  private Object writeReplace() {
    ArrayList<Words> words = new ArrayList<>();
    for (Fault fault : faults) {
      words.add(
          new Words(fault.key(), fault.text(Language.VIETNAMESE), fault.text(Language.ENGLISH)));
    }
    return new Written(words, new ArrayList<>(List.of(getStackTrace())), getCause());
  }

  private record Words(String key, String vietnamese, String english) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    Fault fault() {
      return Fault.of(key, Text.of(vietnamese, english));
    }
  }

  private record Written(
      ArrayList<Words> words, ArrayList<StackTraceElement> trace, @Nullable Throwable cause)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() {
      FaultException same = new FaultException(words.stream().map(Words::fault).toList());
      same.setStackTrace(trace.toArray(StackTraceElement[]::new));
      if (cause != null) {
        same.initCause(cause);
      }
      return same;
    }
  }
}
