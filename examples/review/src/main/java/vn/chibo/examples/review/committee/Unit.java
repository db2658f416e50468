package vn.chibo.examples.review.committee;

import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.text.Text;

/**
 * A cell of which a report speaks, as it stands on a day.
 *
 * @param organization the cell
 * @param block the block (khối) in which it is reported: its reporting group, or its sector where
 *     there are no groups; empty where neither is known
 */
public record Unit(PartyOrganization organization, Optional<Text> block) {

  /** Its id. */
  public OrganizationId id() {
    return organization.getId();
  }

  /** What readers call it. */
  public Text name() {
    return Text.same(organization.getName());
  }

  /** Its sector (loại hình), empty where not known. */
  public Optional<Sector> sector() {
    return organization.getSector();
  }
}
