package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;

/**
 * What one column of a sheet says of a meeting or span as of a day (điểm, xếp loại). Where
 * something is not known the total is an interval, and a band is stated only where every possible
 * total lies in it.
 *
 * <p>The points of the items and the adjustments add up to the total.
 *
 * @param sheet the sheet
 * @param subject what readers call the cell and its period
 * @param meeting the day of the meeting; for a sheet of a span the first day of the span
 * @param asOf the day as of which it is scored
 * @param column who scores
 * @param inapplicable why the sheet does not speak of the meeting; then all else is empty
 * @param items what each item contributes, in the order of the sheet
 * @param adjustments what rules of the sheet add or take
 * @param possible every total that is possible, empty where the sheet does not apply
 * @param fatal what is known of the fatal items
 * @param bands the bands that are possible, the best first
 * @param unstated what the sheet itself leaves open of the total
 */
public record Score(
    ScoreSheet sheet,
    Text subject,
    LocalDate meeting,
    LocalDate asOf,
    ScoreColumn column,
    Optional<InapplicableReason> inapplicable,
    List<ItemScore> items,
    List<Adjustment> adjustments,
    Optional<Points> possible,
    List<FatalScore> fatal,
    List<Band> bands,
    List<Text> unstated) {
  /** Copies the lists. */
  public Score {
    items = List.copyOf(items);
    adjustments = List.copyOf(adjustments);
    fatal = List.copyOf(fatal);
    bands = List.copyOf(bands);
    unstated = List.copyOf(unstated);
  }

  /** The total, from the lowest possible to the highest; unknown where the sheet does not apply. */
  public Quantity total() {
    return possible.map(Points::hull).orElse(Quantity.UNKNOWN);
  }

  /** The total where it is known. */
  public Optional<Fraction> exact() {
    return total().exact();
  }

  /** The band, empty where more than one is possible or the sheet has none. */
  public Optional<Band> band() {
    return bands.size() == 1 ? Optional.of(bands.get(0)) : Optional.empty();
  }

  /** What an item contributes, empty where the sheet has no such item or does not apply. */
  public Optional<Quantity> contribution(String item) {
    return item(item).map(found -> found.points().hull());
  }

  /** What is said of an item, empty where the sheet has no such item or does not apply. */
  public Optional<ItemScore> item(String item) {
    return items.stream().filter(each -> each.item().id().equals(item)).findFirst();
  }

  /** The fatal items that are hit for certain. */
  public List<FatalItem> fatalHit() {
    return fatal.stream().filter(each -> each.hit() == Truth.YES).map(FatalScore::item).toList();
  }

  /** All that would narrow the total or settle the band, in the order of the sheet. */
  public List<Text> missing() {
    List<Text> missing = new ArrayList<>();
    items.forEach(item -> missing.addAll(item.missing()));
    missing.addAll(unstated);
    fatal.forEach(each -> missing.addAll(each.missing()));
    return missing.stream().distinct().toList();
  }

  /** The score as plain text: total, band, item by item, what is missing and on what it rests. */
  public String text(Language language) {
    return report().text(language);
  }

  /** The self-contained score, to be stored and shown without the sheet. */
  public ScoreReport report() {
    return ScoreReport.of(this);
  }
}
