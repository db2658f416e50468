package example;

import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.validation.ChiboValidator;

/** A host with neither a validator nor Jackson still builds values, and is told what is missing. */
public final class Consumer {
  private Consumer() {}

  /** Runs every check. */
  public static void main(String[] arguments) {
    PartyOrganization cell =
        PartyOrganization.builder()
            .id(new OrganizationId("003"))
            .name("Chi bộ 3")
            .kind(OrganizationKind.SUBORDINATE_CELL)
            .build();
    expect(cell.equals(cell.withName("Chi bộ 3")), "values are built without any library");
    missing(ChiboValidator::standard, "org.hibernate.validator:hibernate-validator");
    missing(ChiboJson::jackson2, "com.fasterxml.jackson.core:jackson-databind");
    missing(ChiboJson::jackson3, "tools.jackson.core:jackson-databind");
  }

  private static void missing(Runnable use, String library) {
    try {
      use.run();
    } catch (IllegalStateException e) {
      expect(e.getMessage().contains(library), "the message names " + library);
      return;
    }
    throw new AssertionError("not told that it is missing: " + library);
  }

  private static void expect(boolean kept, String promise) {
    if (!kept) {
      throw new AssertionError("not kept: " + promise);
    }
  }
}
