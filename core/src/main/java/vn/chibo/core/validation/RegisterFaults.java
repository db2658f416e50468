package vn.chibo.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Place;

/** Collects the faults between the parts of a register, each with the path of the part. */
final class RegisterFaults {
  private static final String SUBJECT = "PartyRegister";

  private final List<Fault> found = new ArrayList<>();

  RegisterFaults() {}

  /** Adds a fault whose words have its key. */
  void add(String path, String key, Object... arguments) {
    add(path, new Fault(key, Optional.empty(), CoreMessages.text(key, arguments)));
  }

  /** Adds a fault that a type found, at its place in the register. */
  void add(String path, Fault fault) {
    found.add(new Fault(fault.key(), Optional.of(new Place(SUBJECT, 0, path)), fault.message()));
  }

  List<Fault> found() {
    return List.copyOf(found);
  }
}
