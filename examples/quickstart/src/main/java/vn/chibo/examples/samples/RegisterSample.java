package vn.chibo.examples.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.EndReason;
import vn.chibo.core.organization.OrganizationEnd;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationMerge;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.validation.ChiboValidator;

/** A register of one's own: the hierarchy on any day, JSON both ways, and every fault at once. */
final class RegisterSample {
  private static final OrganizationId PROVINCE = new OrganizationId("province");
  private static final OrganizationId DISTRICT = new OrganizationId("district");
  private static final OrganizationId LOWER = new OrganizationId("lower");
  private static final OrganizationId UPPER = new OrganizationId("upper");
  private static final OrganizationId COMMUNE = new OrganizationId("commune");

  private RegisterSample() {}

  private static PartyOrganization of(
      OrganizationId id, String name, OrganizationKind kind, Optional<OrganizationId> parent) {
    return PartyOrganization.builder().id(id).name(name).kind(kind).parent(parent).build();
  }

  /** Two made-up communes of a district become one on 01/07/2025, and the district ends. */
  static PartyRegister register() {
    List<PartyOrganization> organizations =
        List.of(
            of(PROVINCE, "Tỉnh giả lập", OrganizationKind.PROVINCIAL, Optional.empty()),
            of(DISTRICT, "Huyện giả lập", OrganizationKind.DISTRICT, Optional.of(PROVINCE)),
            of(LOWER, "Xã Hạ giả lập", OrganizationKind.COMMUNE, Optional.of(DISTRICT)),
            of(UPPER, "Xã Thượng giả lập", OrganizationKind.COMMUNE, Optional.of(DISTRICT)),
            of(COMMUNE, "Xã mới giả lập", OrganizationKind.COMMUNE, Optional.of(PROVINCE)));
    // readme: hierarchy
    LocalDate day = LocalDate.of(2025, 7, 1);
    PartyRegister register =
        PartyRegister.builder()
            .organizations(organizations)
            .addChanges(
                new OrganizationMerge(List.of(LOWER, UPPER), COMMUNE, day, Optional.empty()),
                new OrganizationEnd(
                    DISTRICT, Optional.of(EndReason.LEVEL_ENDED), day, Optional.empty()))
            .build();

    PartyHierarchy hierarchy = register.hierarchy();
    hierarchy.on(day.minusDays(1)).children(DISTRICT); // [lower, upper]
    hierarchy.on(day).children(PROVINCE); // [commune]
    hierarchy.successors(LOWER); // [commune]: what ended is kept, and linked
    // readme: end
    return register;
  }

  /** What a host does with a text from outside. */
  static List<Fault> faults(String text) {
    // readme: json
    ChiboJson json = ChiboJson.jackson3(); // the same bytes with jackson2()
    PartyRegister register = json.read("register.json", text, PartyRegister.class);
    List<Fault> faults = ChiboValidator.standard().checkRegister(register);
    // readme: end
    return faults;
  }
}
