package vn.chibo.core.oversight;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import vn.chibo.core.organization.Sector;

/**
 * The items to which an inspection plan gives most weight at one kind of cell.
 *
 * @param sector the kind of cell
 * @param items the items
 */
public record InspectionFocus(Sector sector, List<@Valid InspectionItem> items) {
  /** Copies the items. */
  public InspectionFocus {
    Objects.requireNonNull(sector, "sector");
    items = List.copyOf(items);
  }
}
