package vn.chibo.evaluator.analysis;

import vn.chibo.evaluator.score.ScoreSheet;

/** A sheet is a document as a whole: it needs no clause, but a number or a title. */
final class SheetCitation implements Check<ScoreSheet> {

  @Override
  public void of(ScoreSheet sheet, Findings findings) {
    if (MissingCitations.nameless(sheet.citation().document())) {
      MissingCitations.add(PartKey.of(sheet.id()), sheet.citation(), "no-number", findings);
    }
  }
}
