package vn.chibo.regulations.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.ScoreSheetId;

/**
 * A framework of criteria (khung tiêu chí) by which a title is given, as far as it is on record.
 *
 * @param id its id
 * @param title what readers call it
 * @param citation where it stands, and how well it is known
 * @param titles the titles that it gives
 * @param criteria its criteria, in their order
 * @param whole whether no criterion and no item is missing
 * @param sheet the score sheet that goes with it, where one is on record
 * @param notOnRecord what the place sets and this catalogue does not hold
 */
public record Framework(
    String id,
    Text title,
    Citation citation,
    List<Text> titles,
    List<Criterion> criteria,
    boolean whole,
    Optional<ScoreSheetId> sheet,
    List<Text> notOnRecord) {

  /** Copies the lists. */
  public Framework {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(sheet, "sheet");
    titles = List.copyOf(titles);
    criteria = List.copyOf(criteria);
    notOnRecord = List.copyOf(notOnRecord);
  }

  /** The items of all criteria, in their order. */
  public List<Item> items() {
    return criteria.stream().flatMap(criterion -> criterion.items().stream()).toList();
  }

  /**
   * A criterion.
   *
   * @param id its id within the framework
   * @param title what it asks
   * @param items its items that are known; empty where none is
   */
  public record Criterion(String id, Text title, List<Item> items) {
    /** Copies the items. */
    public Criterion {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a criterion.
   *
   * @param id its id within the framework
   * @param title what it asks
   */
  public record Item(String id, Text title) {}
}
