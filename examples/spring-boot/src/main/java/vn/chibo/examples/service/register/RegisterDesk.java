package vn.chibo.examples.service.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.service.account.Caller;
import vn.chibo.examples.service.account.Role;
import vn.chibo.examples.service.account.Sight;
import vn.chibo.examples.service.problem.RefusedException;

/** Where registers are opened and changed, each by who may. */
@Component
public class RegisterDesk {
  private final RegisterReading reading;
  private final RegisterRows registers;
  private final RecordRows records;
  private final RegisterChecks checks;
  private final ChiboJson json = ChiboJson.jackson3();

  RegisterDesk(
      RegisterReading reading, RegisterRows registers, RecordRows records, RegisterChecks checks) {
    this.reading = reading;
    this.registers = registers;
    this.records = records;
    this.checks = checks;
  }

  /**
   * The register of the caller; what of it the caller sees is another question.
   *
   * @throws RefusedException if there is none, or the caller belongs to another
   */
  public HeldRegister open(Caller caller, String id) {
    requireOwn(caller, id);
    return reading.current(id).or(() -> reading.read(id)).orElseThrow(RefusedException::notHere);
  }

  /** The whole register, for the committee that holds it. */
  HeldRegister openWhole(Caller caller, String id) {
    HeldRegister held = open(caller, id);
    requireKeeper(caller, held);
    return held;
  }

  /**
   * A record of a cell that the caller sees on the last day of its period.
   *
   * @throws RefusedException if there is none, or the caller does not see it
   */
  HeldRecord open(Caller caller, String id, OrganizationId cell, LocalDate firstDay) {
    HeldRegister held = open(caller, id);
    HeldRecord record = held.find(cell, firstDay).orElseThrow(RefusedException::notHere);
    requireSight(caller, held, cell, record.record().getPeriod());
    return record;
  }

  /** Keeps a register, new or in place of the one that is there; gives its version. */
  @Transactional
  public long keep(Caller caller, String id, Condition condition, PartyRegister register) {
    requireOwn(caller, id);
    Optional<HeldRegister> old = reading.readLocked(id);
    old.ifPresent(held -> requireKeeper(caller, held));
    if (caller.role() != Role.COMMITTEE) {
      throw RefusedException.notHere();
    }
    condition.require(version(old.map(HeldRegister::version)));
    checks.require(register);
    checks.requireKept(register, caller.organization());
    records.deleteAllOf(id);
    RegisterRow kept =
        registers.save(
            new RegisterRow(
                id,
                old.map(HeldRegister::version).orElse(null),
                caller.organization().value(),
                json.write(register.withCells(List.of()))));
    records.saveAll(rows(id, register.getCells()));
    return Objects.requireNonNull(kept.version());
  }

  private List<RecordRow> rows(String id, List<CellRecord> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(place -> row(id, place, cells.get(place)))
        .toList();
  }

  private RecordRow row(String id, int place, CellRecord record) {
    return new RecordRow(
        null,
        null,
        id,
        place,
        record.getOrganization().getId().value(),
        record.getPeriod().start(),
        json.write(record));
  }

  /** Keeps the record of a cell, new or in place of the one that is there; gives its version. */
  @Transactional
  public long keep(
      Caller caller,
      String id,
      OrganizationId cell,
      LocalDate firstDay,
      Condition condition,
      CellRecord record) {
    requireOwn(caller, id);
    HeldRegister held = reading.readLocked(id).orElseThrow(RefusedException::notHere);
    requireSight(caller, held, cell, record.getPeriod());
    Optional<HeldRecord> old = held.find(cell, firstDay);
    old.ifPresent(o -> requireSight(caller, held, cell, o.record().getPeriod()));
    condition.require(version(old.map(HeldRecord::version)));
    checks.requireAddress(record, cell, firstDay);
    checks.require(held.register().withCells(with(held.records(), old, record)));
    // The register changed too: who read it whole before must not write over this.
    registers.save(held.row());
    return save(held, old.orElse(null), record);
  }

  private long save(HeldRegister held, @Nullable HeldRecord old, CellRecord record) {
    RecordRow fresh = row(held.id(), held.records().size(), record);
    RecordRow row =
        old == null
            ? fresh
            : new RecordRow(
                old.id(),
                old.version(),
                held.id(),
                held.records().indexOf(old),
                fresh.cell(),
                fresh.firstDay(),
                fresh.content());
    return Objects.requireNonNull(records.save(row).version());
  }

  private static List<CellRecord> with(
      List<HeldRecord> held, Optional<HeldRecord> old, CellRecord record) {
    List<CellRecord> cells = new ArrayList<>(held.stream().map(HeldRecord::record).toList());
    if (old.isPresent()) {
      cells.set(held.indexOf(old.get()), record);
    } else {
      cells.add(record);
    }
    return cells;
  }

  private static void requireOwn(Caller caller, String id) {
    if (!caller.register().equals(id)) {
      throw RefusedException.notHere();
    }
  }

  private static void requireKeeper(Caller caller, HeldRegister held) {
    if (caller.role() != Role.COMMITTEE || !caller.organization().equals(held.keeper())) {
      throw RefusedException.notHere();
    }
  }

  private static void requireSight(
      Caller caller, HeldRegister held, OrganizationId cell, DatePeriod period) {
    Sight.of(caller, held.hierarchy().on(period.last())).require(cell);
  }

  private static OptionalLong version(Optional<Long> version) {
    return version.map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
