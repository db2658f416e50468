package vn.chibo.regulations.organization;

import java.util.Set;
import vn.chibo.core.document.Citation;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;

/**
 * A regulation that describes functions and tasks (chức năng, nhiệm vụ) of some organizations.
 *
 * @param id the id of its provision
 * @param title what it describes
 * @param citation where it stands and how well it is known
 * @param kinds the kinds that it is about, empty where it is about sectors
 * @param sectors the sectors that it is about, empty where it is about kinds
 */
public record FunctionsRegulation(
    RuleId id, Text title, Citation citation, Set<OrganizationKind> kinds, Set<Sector> sectors) {
  /** Copies the sets. */
  public FunctionsRegulation {
    kinds = Set.copyOf(kinds);
    sectors = Set.copyOf(sectors);
  }
}
