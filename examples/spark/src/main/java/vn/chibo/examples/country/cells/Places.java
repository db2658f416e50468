package vn.chibo.examples.country.cells;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;

/**
 * The places of the country by number: 34 provinces with 20 districts each until 30/06/2025, in
 * every district five communes, each of which took in three old ones on 01/07/2025. Ids have
 * leading zeros, and a length of their own on every level.
 */
public final class Places {
  /** The first day without districts. */
  public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  /** The top. */
  public static final OrganizationId CENTRE = new OrganizationId("0");

  private static final int PROVINCES = 34;
  private static final int COMMUNES_OF_DISTRICT = 5;
  private static final int DISTRICTS_OF_PROVINCE = 20;
  private static final int OLD_OF_COMMUNE = 3;

  private Places() {}

  static OrganizationId province(int commune) {
    return id(2, commune % PROVINCES);
  }

  static OrganizationId district(int commune) {
    int ofProvince = commune / PROVINCES / COMMUNES_OF_DISTRICT;
    return id(3, commune % PROVINCES * DISTRICTS_OF_PROVINCE + ofProvince);
  }

  static OrganizationId commune(int commune) {
    return id(4, commune);
  }

  /** The old commune of a cell that is so many in its commune. */
  static OrganizationId old(int commune, int cell) {
    return id(5, commune * OLD_OF_COMMUNE + cell % OLD_OF_COMMUNE);
  }

  static Stream<OrganizationId> old(int commune) {
    return Stream.of(0, 1, 2).map(cell -> old(commune, cell));
  }

  static OrganizationId cell(int cell) {
    return id(6, cell);
  }

  private static OrganizationId id(int digits, int number) {
    return new OrganizationId(String.format(Locale.ROOT, "%0" + digits + "d", number + 1));
  }
}
