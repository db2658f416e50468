package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;

/**
 * What a report is asked of.
 *
 * @param data what the office holds
 * @param organization the organization that presents the report
 * @param period a month, quarter or year of the calendar
 * @param asOf the day of the data: what is dated after it is a plan
 * @param jurisdiction the place whose rules apply
 * @param choices the readings chosen and the unconfirmed rules switched on
 * @param reader who reads it
 */
public record CommitteeQuestion(
    CommitteeData data,
    OrganizationId organization,
    DatePeriod period,
    LocalDate asOf,
    JurisdictionId jurisdiction,
    Choices choices,
    Reader reader) {

  /** Needs all of it. */
  public CommitteeQuestion {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(reader, "reader");
  }
}
