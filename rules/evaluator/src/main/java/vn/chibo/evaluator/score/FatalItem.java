package vn.chibo.evaluator.score;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.text.Text;

/**
 * A fault that bars the better bands whatever the total (điểm liệt). It takes no points.
 *
 * @param id its id within the sheet, without a slash
 * @param title what readers call it
 * @param measured when it is so, empty where people judge it
 * @param band the id of the best band that is left
 */
public record FatalItem(String id, Text title, Optional<Within> measured, String band) {
  /** Needs all. */
  public FatalItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(measured, "measured");
    Objects.requireNonNull(band, "band");
  }
}
