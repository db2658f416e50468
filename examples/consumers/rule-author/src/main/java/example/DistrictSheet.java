package example;

import java.util.List;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.data.ScoreSheetFile;

/** The score sheet of the district. Synthetic: no real place set it. */
final class DistrictSheet {
  // guide: sheet
  static final ScoreSheet SHEET =
      ScoreSheetFile.read(
              DistrictSheet.class,
              "huyen-mau.yaml",
              DocumentCatalogue.of(List.of(DistrictRules.PLAN)))
          .get(0);

  /** How a meeting scores by the sheet, as the cell itself marks it. */
  static Score score(Meeting meeting, List<Judgement> marks) {
    CellRecord cell = District.cell(meeting).withJudgements(marks);
    return SHEET.score(
        new HeldMeeting(cell, meeting), cell.getPeriod().last(), ScoreColumn.SELF);
  }

  // guide: end

  private DistrictSheet() {}
}
