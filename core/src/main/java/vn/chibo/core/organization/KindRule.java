package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.time.DatePeriod;

/** What the regulations of an era say of one kind of organization: what all such rules share. */
public interface KindRule {

  /** The kind. */
  OrganizationKind kind();

  /** The days for which it is said. */
  DatePeriod period();

  /** Where it is said, empty where no document is known. */
  Optional<Citation> citation();

  /** How well it is known; without a document it is not confirmed. */
  default SourceStatus status() {
    return citation().map(Citation::status).orElse(SourceStatus.UNCONFIRMED);
  }

  /** Whether it speaks of the kind on the day. */
  default boolean covers(OrganizationKind asked, LocalDate day) {
    return kind() == asked && period().contains(day);
  }
}
