package vn.chibo.examples.review.committee;

import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;

/**
 * Who reads the report: what it shows by name depends on it.
 *
 * @param secretaryOf the cell whose secretary reads it; empty for a committee, which sees counts
 *     and cells and no member's name
 */
public record Reader(Optional<OrganizationId> secretaryOf) {
  /** A committee. */
  public static final Reader COMMITTEE = new Reader(Optional.empty());

  /** The secretary of a cell. */
  public static Reader secretary(OrganizationId cell) {
    return new Reader(Optional.of(cell));
  }

  /** Whether the reader sees the names of the members of a cell. */
  public boolean names(OrganizationId cell) {
    return secretaryOf.filter(cell::equals).isPresent();
  }
}
