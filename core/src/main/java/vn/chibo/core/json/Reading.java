package vn.chibo.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Text;

/**
 * One reading of one source: where it stands now, and the faults found so far. The path is put into
 * words for a fault only: most values have none.
 */
final class Reading {
  /** So many faults are held; what has more is read no further. */
  private static final int MOST = 1000;

  /** So much of a name stands in a path. */
  private static final int LONGEST = 100;

  private final String source;
  private final @Nullable Reading above;
  private final String step;
  private final List<Fault> faults;

  private Reading(String source, @Nullable Reading above, String step, List<Fault> faults) {
    this.source = source;
    this.above = above;
    this.step = step;
    this.faults = faults;
  }

  static Reading of(String source) {
    return new Reading(source, null, "", new ArrayList<>());
  }

  Reading field(String name) {
    return new Reading(source, this, name, faults);
  }

  Reading item(int index) {
    return new Reading(source, this, "[" + index + "]", faults);
  }

  private String path() {
    String before = above == null ? "" : above.path();
    String shown = step.length() > LONGEST ? step.substring(0, LONGEST) + "…" : step;
    return before + (before.isEmpty() || step.startsWith("[") ? shown : "." + shown);
  }

  /** Holds a fault of the given key, whose words have that key too, and gives no value. */
  Optional<Object> fault(Json at, String key, Object... arguments) {
    return fault(at, key, CoreMessages.text(key, arguments));
  }

  /**
   * Holds a fault.
   *
   * @throws FaultException with all faults, if there are too many to hold
   */
  Optional<Object> fault(Json at, String key, Text message) {
    faults.add(new Fault(key, Optional.of(new Place(source, at.line(), path())), message));
    if (faults.size() == MOST) {
      List<Fault> all = new ArrayList<>(faults());
      Optional<Place> whole = Optional.of(new Place(source, 0, ""));
      all.add(new Fault("json-more-faults", whole, CoreMessages.text("json-more-faults", MOST)));
      throw new FaultException(all);
    }
    return Optional.empty();
  }

  /** Holds the faults of a value that its own type refused, each at the field that it names. */
  Optional<Object> refused(Json at, FaultException refusal) {
    for (Fault fault : refusal.faults()) {
      String field = fault.place().map(Place::field).orElse("");
      Reading reading = field.isEmpty() ? this : field(field);
      reading.fault(at, fault.key(), fault.message());
    }
    return Optional.empty();
  }

  int found() {
    return faults.size();
  }

  /** All faults, by line; those of one line in the order in which they were found. */
  List<Fault> faults() {
    return faults.stream()
        .sorted(Comparator.comparingInt(fault -> fault.place().orElseThrow().line()))
        .toList();
  }
}
