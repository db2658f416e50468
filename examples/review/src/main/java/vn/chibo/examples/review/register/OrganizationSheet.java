package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.time.DatePeriod;

/** Organizations (đơn vị), each as it was on its first day. */
final class OrganizationSheet {
  static final Sheet<PartyOrganization, Body> ORGANIZATIONS =
      Sheet.of("organizations", Body::new, Body::of, Body::build)
          .group("unit")
          .always("id", Need.KEY, Kinds.ORGANIZATION, PartyOrganization::getId, Body::id)
          .always(
              "name",
              Need.REQUIRED,
              Kinds.TEXT,
              PartyOrganization::getName,
              (b, name) -> b.builder.name(name))
          .always(
              "kind",
              Need.REQUIRED,
              Choice.of(OrganizationKind.class, OrganizationKind::label),
              PartyOrganization::getKind,
              (b, kind) -> b.builder.kind(kind))
          .column(
              "sector",
              Need.OPTIONAL,
              Choice.of(Sector.class, Sector::label),
              PartyOrganization::getSector,
              (b, sector) -> b.builder.sector(sector))
          .column(
              "parent",
              Need.OPTIONAL,
              Kinds.ORGANIZATION,
              PartyOrganization::getParent,
              (b, parent) -> b.builder.parent(parent))
          .group("period")
          .column(
              "period.start",
              Need.OPTIONAL,
              Days.DAY,
              o -> o.getPeriod().filter(p -> !p.openStart()).map(DatePeriod::start),
              (b, day) -> b.period.first = day)
          .column(
              "period.last",
              Need.OPTIONAL,
              Days.AHEAD,
              o -> o.getPeriod().filter(p -> !p.unbounded()).map(DatePeriod::last),
              (b, day) -> b.period.second = day)
          .mends("last-before-first")
          .end();

  private OrganizationSheet() {}

  /** Builds an organization. */
  static final class Body {
    final PartyOrganization.Builder builder = PartyOrganization.builder();
    final Two<LocalDate, LocalDate> period = new Two<>();
    private Optional<DatePeriod> base = Optional.empty();

    Body() {}

    static Body of(PartyOrganization organization) {
      Body body = new Body();
      body.builder.from(organization);
      body.base = organization.getPeriod();
      body.period.set(
          body.base.filter(days -> !days.openStart()).map(DatePeriod::start),
          body.base.filter(days -> !days.unbounded()).map(DatePeriod::last));
      return body;
    }

    private void id(OrganizationId id) {
      builder.id(id);
    }

    PartyOrganization build() {
      return builder.period(days()).build();
    }

    /** The days between both ends; without either there are none, unless all days were said. */
    private Optional<DatePeriod> days() {
      if (period.first.isEmpty() && period.second.isEmpty()) {
        return base.filter(days -> days.openStart() && days.unbounded());
      }
      LocalDate first = period.first.orElse(LocalDate.MIN);
      LocalDate last = period.second.orElse(LocalDate.MAX);
      return Optional.of(Spans.closed(first, last));
    }
  }
}
