package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.time.DatePeriod;

/** Short ways to write organizations and changes in tests. */
final class Units {
  static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
  static final LocalDate FIRST_NEW = LocalDate.of(2025, 7, 1);
  static final LocalDate NEXT = LocalDate.of(2025, 7, 2);
  static final DatePeriod OLD = DatePeriod.ofClosed(LocalDate.of(2000, 1, 1), LAST_OLD);

  private Units() {}

  static OrganizationId id(String value) {
    return new OrganizationId(value);
  }

  static List<OrganizationId> ids(String... values) {
    return Stream.of(values).map(OrganizationId::new).toList();
  }

  static PartyOrganization top(String id, OrganizationKind kind) {
    return PartyOrganization.builder().id(id(id)).name("Tổ chức " + id).kind(kind).build();
  }

  static PartyOrganization unit(String id, OrganizationKind kind, String parent) {
    return top(id, kind).withParent(id(parent));
  }

  static OrganizationChange merge(LocalDate day, String into, String... from) {
    return new OrganizationMerge(ids(from), id(into), day, Optional.empty());
  }

  static OrganizationChange split(LocalDate day, String from, String... into) {
    return new OrganizationSplit(id(from), ids(into), day, Optional.empty());
  }

  static OrganizationChange transfer(LocalDate day, String organization, String to) {
    return new OrganizationTransfer(id(organization), id(to), day, Optional.empty());
  }

  static OrganizationChange rename(LocalDate day, String organization, String name) {
    return new OrganizationRename(id(organization), name, day, Optional.empty());
  }

  static OrganizationChange convert(LocalDate day, String organization, OrganizationKind kind) {
    return new OrganizationConversion(id(organization), kind, day, Optional.empty());
  }

  static OrganizationChange setUp(LocalDate day, String organization) {
    return new OrganizationSetUp(id(organization), day, Optional.empty());
  }

  static OrganizationChange end(LocalDate day, String organization) {
    return new OrganizationEnd(id(organization), Optional.empty(), day, Optional.empty());
  }
}
