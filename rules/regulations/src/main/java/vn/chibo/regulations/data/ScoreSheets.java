package vn.chibo.regulations.data;

import java.util.List;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.score.ScoreSheet;

/** The score sheets, read once. */
public final class ScoreSheets {
  private static final List<ScoreSheet> ALL =
      ShippedFiles.compiled().scoreSheets(Provisions.catalogue());

  private ScoreSheets() {}

  /** What is wrong with the sheets as they were published, each finding with its line. */
  public static Analysis analysis() {
    return ShippedFiles.compiled().analysisOfSheets(Provisions.catalogue());
  }

  /** All score sheets, of every place and time. */
  public static List<ScoreSheet> all() {
    return ALL;
  }
}
