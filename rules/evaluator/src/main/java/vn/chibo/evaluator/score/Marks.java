package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;

/**
 * What people filled in of one column of a sheet for the meeting of one day, as judgements of the
 * record of the cell; or for a span, under its first day, as judgements of its record.
 *
 * <pre>{@code
 * List<Judgement> judged =
 *     Marks.of(sheet.id(), meeting.getDate(), ScoreColumn.SELF)
 *         .by(LocalDate.of(2026, 3, 6), Text.of("chi ủy", "the cell committee"))
 *         .met("c3.1")
 *         .notMet("c3.2")
 *         .level("c7", "80-89")
 *         .judgements();
 * }</pre>
 */
public final class Marks {
  /** The level of an item of two levels that is met. */
  public static final String MET = "met";

  /** The level of an item of two levels that is not met. */
  public static final String NOT_MET = "not-met";

  /** What is judged of a fatal item: that it is so. */
  static final String HIT = "hit";

  /** What is judged of an item that need not be scored: that it is scored. */
  static final String SCORED = "scored";

  private final String prefix;
  private final LocalDate day;
  private final Text who;
  private final List<Judgement> judgements;

  private Marks(String prefix, LocalDate day, Text who, List<Judgement> judgements) {
    this.prefix = prefix;
    this.day = day;
    this.who = who;
    this.judgements = List.copyOf(judgements);
  }

  /** Nothing is filled in; the marks stand from the day of the meeting, by the column. */
  public static Marks of(ScoreSheetId sheet, LocalDate meeting, ScoreColumn column) {
    return new Marks(prefix(sheet, meeting, column), meeting, column.label(), List.of());
  }

  /** The topic of one level: {@code sheet/day/COLUMN/item/level}. */
  static String prefix(ScoreSheetId sheet, LocalDate meeting, ScoreColumn column) {
    return sheet + "/" + meeting + "/" + column.name() + "/";
  }

  /** The marks from here on stand from another day, by others: a body, never a person. */
  public Marks by(LocalDate from, Text body) {
    return new Marks(prefix, from, body, judgements);
  }

  /** Items of two levels that are met. */
  public Marks met(String... items) {
    return all(MET, true, items);
  }

  /** Items of two levels that are not met. */
  public Marks notMet(String... items) {
    return all(MET, false, items);
  }

  /** The level of an item. */
  public Marks level(String item, String level) {
    return with(item + "/" + level, true);
  }

  /** A level of an item that is not reached or is passed. */
  public Marks notLevel(String item, String level) {
    return with(item + "/" + level, false);
  }

  /** The points of an item for which they are given freely. */
  public Marks points(String item, Fraction points) {
    return with(item + "/" + points, true);
  }

  /** Whether an item is scored at all, where the sheet leaves it out at times. */
  public Marks scored(String item, boolean scored) {
    return with(item + "/" + SCORED, scored);
  }

  /** Whether it is as a fatal item says. */
  public Marks fatal(String item, boolean hit) {
    return with(item + "/" + HIT, hit);
  }

  /** All that was filled in, to be added to the record. */
  public List<Judgement> judgements() {
    return judgements;
  }

  private Marks all(String level, boolean met, String... items) {
    Marks marks = this;
    for (String item : items) {
      marks = marks.with(item + "/" + level, met);
    }
    return marks;
  }

  private Marks with(String key, boolean met) {
    List<Judgement> all = new ArrayList<>(judgements);
    all.add(Judgement.builder().topic(new Topic(prefix + key)).date(day).met(met).by(who).build());
    return new Marks(prefix, day, who, all);
  }
}
