package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.InapplicableReason;

/**
 * A score as it is stored and shown (phiếu chấm điểm): it needs neither the sheet nor the record to
 * be read. {@link vn.chibo.core.json.ChiboJson} writes and reads it; the jar holds its JSON Schema
 * at {@code META-INF/chibo/score.schema.json}.
 *
 * <pre>{@code
 * String stored = json.write(score.report());
 * json.read(stored, ScoreReport.class).text(Language.VIETNAMESE);
 * }</pre>
 *
 * @param format the version of its form, {@link #FORMAT}
 * @param sheet the id of the sheet
 * @param title what readers call the sheet
 * @param citation the document on which the sheet rests
 * @param subject what readers call the cell and its period
 * @param meeting the day of the meeting; for a sheet of a span the first day of the span
 * @param span of what span the sheet is; empty for a sheet of one meeting
 * @param asOf the day as of which it is scored
 * @param column who scores
 * @param inapplicable why the sheet does not speak of the meeting; then all that follows but the
 *     highest total is empty
 * @param max the highest total, without bonus
 * @param possible every total that is possible
 * @param bands the bands that are possible, the best first
 * @param fatal what is known of the fatal items
 * @param groups the groups with their items, in the order of the sheet
 * @param adjustments what rules of the sheet add or take
 * @param missing all that would narrow the total or settle the band
 */
public record ScoreReport(
    int format,
    ScoreSheetId sheet,
    Text title,
    Citation citation,
    Text subject,
    LocalDate meeting,
    Optional<Span> span,
    LocalDate asOf,
    ScoreColumn column,
    Optional<InapplicableReason> inapplicable,
    Fraction max,
    Optional<Points> possible,
    List<Grade> bands,
    List<Fatal> fatal,
    List<Group> groups,
    List<Adjustment> adjustments,
    List<Text> missing) {
  /** The version of the form of scores that this library writes and reads. */
  public static final int FORMAT = 1;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the score has another form
   */
  public ScoreReport {
    if (format != FORMAT) {
      throw new IllegalArgumentException("a score of format " + format + ", not " + FORMAT);
    }
    Objects.requireNonNull(sheet, "sheet");
    bands = List.copyOf(bands);
    fatal = List.copyOf(fatal);
    groups = List.copyOf(groups);
    adjustments = List.copyOf(adjustments);
    missing = List.copyOf(missing);
  }

  /**
   * A band without its totals.
   *
   * @param id its id
   * @param label what readers call it
   */
  public record Grade(String id, Text label) {}

  /**
   * A fatal item.
   *
   * @param id its id
   * @param title what readers call it
   * @param hit whether it is so
   */
  public record Fatal(String id, Text title, Truth hit) {}

  /**
   * A group.
   *
   * @param id its id
   * @param title what readers call it
   * @param items its items
   */
  public record Group(String id, Text title, List<Item> items) {
    /** Copies the items. */
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * An item.
   *
   * @param id its id
   * @param title what readers call it
   * @param max its highest points
   * @param scored whether it is scored this time
   * @param points its points that are possible
   * @param found the figure or the level that was found, empty where none was
   * @param missing what would narrow the points
   */
  public record Item(
      String id,
      Text title,
      Fraction max,
      Truth scored,
      Points points,
      Optional<Text> found,
      List<Text> missing) {
    /** Copies the list. */
    public Item {
      missing = List.copyOf(missing);
    }

    private static Item of(ItemScore score) {
      return new Item(
          score.item().id(),
          score.item().title(),
          score.item().max(),
          score.scored(),
          score.points(),
          score.found(),
          score.missing());
    }
  }

  static ScoreReport of(Score score) {
    return new ScoreReport(
        FORMAT,
        score.sheet().id(),
        score.sheet().title(),
        score.sheet().citation(),
        score.subject(),
        score.meeting(),
        score.sheet().span(),
        score.asOf(),
        score.column(),
        score.inapplicable(),
        score.sheet().total(),
        score.possible(),
        score.bands().stream().map(band -> new Grade(band.id(), band.label())).toList(),
        score.fatal().stream().map(ScoreReport::fatal).toList(),
        score.items().isEmpty() ? List.of() : groups(score),
        score.adjustments(),
        score.missing());
  }

  private static Fatal fatal(FatalScore each) {
    return new Fatal(each.item().id(), each.item().title(), each.hit());
  }

  private static List<Group> groups(Score score) {
    return score.sheet().groups().stream().map(group -> group(score, group)).toList();
  }

  private static Group group(Score score, ScoreGroup group) {
    List<Item> items =
        group.items().stream()
            .flatMap(item -> score.item(item.id()).stream())
            .map(Item::of)
            .toList();
    return new Group(group.id(), group.title(), items);
  }

  /** The total, from the lowest possible to the highest; unknown where the sheet does not apply. */
  public Quantity total() {
    return possible.map(Points::hull).orElse(Quantity.UNKNOWN);
  }

  /** The band, empty where more than one is possible or the sheet has none. */
  public Optional<Grade> band() {
    return bands.size() == 1 ? Optional.of(bands.get(0)) : Optional.empty();
  }

  /** The score as plain text: total, band, item by item, what is missing and on what it rests. */
  public String text(Language language) {
    return new ScoreText(this, language).text();
  }
}
