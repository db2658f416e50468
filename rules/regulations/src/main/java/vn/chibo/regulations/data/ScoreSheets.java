package vn.chibo.regulations.data;

import java.util.List;
import vn.chibo.evaluator.score.ScoreSheet;

/** The score sheets, read once. */
public final class ScoreSheets {
  private static final List<ScoreSheet> ALL =
      ShippedFiles.compiled().scoreSheets(Provisions.catalogue());

  private ScoreSheets() {}

  /** All score sheets, of every place and time. */
  public static List<ScoreSheet> all() {
    return ALL;
  }
}
