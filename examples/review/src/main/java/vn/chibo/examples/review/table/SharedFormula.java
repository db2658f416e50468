package vn.chibo.examples.review.table;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that a workbook keeps once for several cells. The library that reads rows moves its
 * addresses from cell to cell, and breaks off at what looks like an address and is none: a name
 * such as {@code TONG2024}. Such a formula is found before.
 */
final class SharedFormula {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern PIECE = Pattern.compile("[A-Z$][A-Z]*+[0-9$]++");
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{0,3})\\$?[0-9]{1,7}");
  private static final int LAST_COLUMN = 16_383;

  private SharedFormula() {}

  /** The first piece that is no address; empty where the formula can be moved. */
  static Optional<String> unmoved(String formula) {
    return PIECE
        .matcher(QUOTED.matcher(formula).replaceAll("\"\""))
        .results()
        .map(MatchResult::group)
        .filter(piece -> !address(piece))
        .findFirst();
  }

  private static boolean address(String piece) {
    Matcher address = ADDRESS.matcher(piece);
    return address.matches() && SheetSurvey.column(address.group(1)) <= LAST_COLUMN;
  }
}
