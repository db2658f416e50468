package vn.chibo.evaluator.score;

import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;

/**
 * An item (tiêu chí chấm điểm) of a sheet.
 *
 * @param id its id within the sheet, without a slash
 * @param title what readers call it
 * @param max its highest points
 * @param scale how its points are found
 * @param onlyWhen when it is scored, empty where always
 * @param asPublished the defects that its levels have as published
 */
public record ScoreItem(
    String id,
    Text title,
    Fraction max,
    Scale scale,
    Optional<Within> onlyWhen,
    Set<Defect> asPublished) {

  /**
   * Copies the defects and checks the levels.
   *
   * @throws vn.chibo.core.fault.FaultException with every hole and overlap that is not declared,
   *     each with a value that shows it, every declared one that there is not, and a highest level
   *     that does not give the highest points
   */
  public ScoreItem {
    asPublished = Set.copyOf(asPublished);
    new ItemFaults(id, max, scale, asPublished).raise();
  }

  /** An item that is always scored, with levels that leave nothing open. */
  public static ScoreItem of(String id, Text title, Fraction max, Scale scale) {
    return new ScoreItem(id, title, max, scale, Optional.empty(), Set.of());
  }

  /** The same item, scored only then. */
  public ScoreItem onlyWhen(Within condition) {
    return new ScoreItem(id, title, max, scale, Optional.of(condition), asPublished);
  }

  /** The same item, with defects that it has as published. */
  public ScoreItem asPublished(Defect... defects) {
    return new ScoreItem(id, title, max, scale, onlyWhen, Set.of(defects));
  }
}
