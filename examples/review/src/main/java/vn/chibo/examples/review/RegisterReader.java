package vn.chibo.examples.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.validation.ChiboValidator;

/** A register read from JSON and found sound across its parts. */
final class RegisterReader {
  private final PartyRegister register;

  private RegisterReader(PartyRegister register) {
    this.register = register;
  }

  /**
   * Reads a register.
   *
   * @throws FaultException with every fault of the text, or of the register
   */
  static RegisterReader read(String name, String json) {
    PartyRegister register = ChiboJson.jackson3().read(name, json, PartyRegister.class);
    List<Fault> faults = ChiboValidator.standard().checkRegister(register);
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return new RegisterReader(register);
  }

  /** A register that comes with the program. */
  static RegisterReader bundled(String name) {
    try (InputStream stream = RegisterReader.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return read(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the register holds of an organization over a period: the records of the cells that stand
   * directly below it on a day. They are all where none of these cells lacks one.
   */
  OrganizationRecord record(OrganizationId id, DatePeriod period, LocalDate day) {
    HierarchyView tree = register.hierarchy().on(day);
    List<OrganizationId> below = tree.children(id);
    List<CellRecord> cells =
        register.getCells().stream()
            .filter(cell -> below.contains(cell.getOrganization().getId()))
            .filter(cell -> cell.getPeriod().equals(period))
            .toList();
    return OrganizationRecord.builder()
        .organization(tree.find(id).orElseThrow())
        .period(period)
        .cells(new Roster<>(cells, cells.size() == below.size()))
        .build();
  }
}
