package vn.chibo.evaluator.score;

import java.util.Objects;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;

/**
 * A band (mức xếp loại) of totals.
 *
 * @param id its id, such as {@code GOOD}
 * @param label what readers call it
 * @param range the totals, each end open or closed
 */
public record Band(String id, Text label, Quantity range) {
  /** Needs all. */
  public Band {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(range, "range");
  }
}
