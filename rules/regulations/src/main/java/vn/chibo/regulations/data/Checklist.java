package vn.chibo.regulations.data;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.oversight.InspectionItem;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;

/**
 * What people look at one by one, in its order; nothing is scored.
 *
 * @param id the id of the provision
 * @param title what readers call it
 * @param items the items
 */
public record Checklist(RuleId id, Text title, List<InspectionItem> items) {
  /** Copies the items. */
  public Checklist {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    items = List.copyOf(items);
  }
}
