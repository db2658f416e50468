package vn.chibo.examples.service.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.examples.service.register.RecordRows.RecordVersion;

/**
 * Reads registers. A record that did not change is not read again: the database says of every
 * version, and memory keeps what can be spared.
 */
@Component
class RegisterReading {
  private final RegisterRows registers;
  private final RecordRows records;
  private final ChiboJson json = ChiboJson.jackson3();
  // Soft references: what memory needs it takes.
  private final Map<String, HeldRegister> known = new ConcurrentReferenceHashMap<>();

  RegisterReading(RegisterRows registers, RecordRows records) {
    this.registers = registers;
    this.records = records;
  }

  /** What is kept in memory, if it is still the version of the database. */
  Optional<HeldRegister> current(String id) {
    HeldRegister held = known.get(id);
    return held != null && registers.versionOf(id).equals(Optional.of(held.version()))
        ? Optional.of(held)
        : Optional.empty();
  }

  /** A register as of one moment of the database. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<HeldRegister> read(String id) {
    Optional<HeldRegister> held = registers.findById(id).map(this::read);
    held.ifPresent(register -> known.put(id, register));
    return held;
  }

  /** A register that nobody else changes until the transaction of the caller ends. */
  Optional<HeldRegister> readLocked(String id) {
    return registers.findLockedById(id).map(this::read);
  }

  private HeldRegister read(RegisterRow row) {
    PartyRegister frame = json.read(row.id(), row.frame(), PartyRegister.class);
    Map<Long, HeldRecord> old =
        Optional.ofNullable(known.get(row.id()))
            .map(HeldRegister::records)
            .orElse(List.of())
            .stream()
            .collect(Collectors.toMap(HeldRecord::id, Function.identity()));
    List<RecordVersion> versions = records.versions(row.id());
    Map<Long, HeldRecord> fresh =
        records.findAllById(changed(versions, old)).stream()
            .map(this::held)
            .collect(Collectors.toMap(HeldRecord::id, Function.identity()));
    List<HeldRecord> all = new ArrayList<>();
    versions.forEach(v -> all.add(fresh.getOrDefault(v.id(), old.get(v.id()))));
    return new HeldRegister(row, frame, all);
  }

  private static List<Long> changed(List<RecordVersion> versions, Map<Long, HeldRecord> old) {
    return versions.stream()
        .filter(v -> !old.containsKey(v.id()) || old.get(v.id()).version() != v.version())
        .map(RecordVersion::id)
        .toList();
  }

  private HeldRecord held(RecordRow row) {
    return new HeldRecord(
        Objects.requireNonNull(row.id()),
        Objects.requireNonNull(row.version()),
        json.read(row.cell(), row.content(), CellRecord.class));
  }
}
