package vn.chibo.examples.service.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.validation.ChiboValidator;
import vn.chibo.examples.service.text.ServiceMessages;

/** Refuses what is not sound, with every fault. */
@Component
class RegisterChecks {
  private final ChiboValidator validator;
  private final Clock clock;

  RegisterChecks(ChiboValidator validator, Clock clock) {
    this.validator = validator;
    this.clock = clock;
  }

  /**
   * Refuses a register with faults.
   *
   * @throws FaultException with every fault
   */
  void require(PartyRegister register) {
    raise(validator.checkRegister(register));
  }

  /**
   * Refuses a register that holds, today, an organization that does not stand below its keeper:
   * nobody would see it.
   *
   * @throws FaultException with a fault for each such organization
   */
  void requireKept(PartyRegister register, OrganizationId keeper) {
    HierarchyView tree = register.hierarchy().on(LocalDate.now(clock));
    List<Fault> faults = new ArrayList<>();
    List<PartyOrganization> all = register.getOrganizations();
    for (int i = 0; i < all.size(); i++) {
      OrganizationId id = all.get(i).getId();
      if (tree.contains(id) && !id.equals(keeper) && !tree.ancestors(id).contains(keeper)) {
        faults.add(fault("not-below-keeper", "organizations[" + i + "]", id, keeper));
      }
    }
    if (!tree.contains(keeper)) {
      faults.add(fault("keeper-not-in-register", "organizations", keeper));
    }
    raise(faults);
  }

  /**
   * Refuses the record of another cell or period than the address says.
   *
   * @throws FaultException with a fault for each
   */
  void requireAddress(CellRecord record, OrganizationId cell, LocalDate firstDay) {
    List<Fault> faults = new ArrayList<>();
    OrganizationId named = record.getOrganization().getId();
    if (!named.equals(cell)) {
      faults.add(fault("other-cell", "organization.id", named, cell));
    }
    LocalDate start = record.getPeriod().start();
    if (!start.equals(firstDay)) {
      faults.add(fault("other-period", "period", start, firstDay));
    }
    raise(faults);
  }

  private static Fault fault(String key, String field, Object... arguments) {
    return new Fault(
        key, Optional.of(new Place("", 0, field)), ServiceMessages.text("fault." + key, arguments));
  }

  private static void raise(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
  }
}
