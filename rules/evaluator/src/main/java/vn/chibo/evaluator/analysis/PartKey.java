package vn.chibo.evaluator.analysis;

import java.util.Objects;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.score.ScoreSheetId;

/**
 * Which part of a book, sheet or file is meant.
 *
 * @param owner the id of the rule or sheet, or the name of the file; empty for a book as a whole
 * @param part the part of it, such as {@code figures/minimum-minutes}, {@code items/c1}, {@code
 *     bands/GOOD}; empty for the owner itself
 */
public record PartKey(String owner, String part) {
  /** A book as a whole. */
  static final PartKey BOOK = new PartKey("", "");

  /** Needs both. */
  public PartKey {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(part, "part");
  }

  /** A rule. */
  public static PartKey of(RuleId rule) {
    return new PartKey(rule.value(), "");
  }

  /** A figure of a rule. */
  public static PartKey of(ParameterKey parameter) {
    return new PartKey(parameter.rule().value(), "figures/" + parameter.name());
  }

  /** A sheet. */
  public static PartKey of(ScoreSheetId sheet) {
    return new PartKey(sheet.value(), "");
  }

  /** A group of a sheet. */
  public static PartKey group(ScoreSheetId sheet, String group) {
    return new PartKey(sheet.value(), "groups/" + group);
  }

  /** An item of a sheet. */
  public static PartKey item(ScoreSheetId sheet, String item) {
    return new PartKey(sheet.value(), "items/" + item);
  }

  /** A band of a sheet. */
  public static PartKey band(ScoreSheetId sheet, String band) {
    return new PartKey(sheet.value(), "bands/" + band);
  }

  /** A fatal item of a sheet. */
  public static PartKey fatal(ScoreSheetId sheet, String item) {
    return new PartKey(sheet.value(), "fatal/" + item);
  }

  /** The owner of the part. */
  public PartKey whole() {
    return new PartKey(owner, "");
  }

  /** The part as {@code an-phu-ward-2025: items/c1}. */
  @Override
  public String toString() {
    return part.isEmpty() ? owner : owner + ": " + part;
  }
}
