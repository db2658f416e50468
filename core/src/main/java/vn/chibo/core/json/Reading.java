package vn.chibo.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Text;

/** One reading of one source: where it stands now, and every fault found so far. */
final class Reading {
  private final String source;
  private final String path;
  private final List<Fault> faults;

  private Reading(String source, String path, List<Fault> faults) {
    this.source = source;
    this.path = path;
    this.faults = faults;
  }

  static Reading of(String source) {
    return new Reading(source, "", new ArrayList<>());
  }

  Reading field(String name) {
    return new Reading(source, path.isEmpty() ? name : path + "." + name, faults);
  }

  Reading item(int index) {
    return new Reading(source, path + "[" + index + "]", faults);
  }

  /** Holds a fault of the given key, whose words have that key too, and gives no value. */
  Optional<Object> fault(Json at, String key, Object... arguments) {
    return fault(at, key, CoreMessages.text(key, arguments));
  }

  Optional<Object> fault(Json at, String key, Text message) {
    faults.add(new Fault(key, Optional.of(new Place(source, at.line(), path)), message));
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
