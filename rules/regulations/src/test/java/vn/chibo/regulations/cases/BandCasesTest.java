package vn.chibo.regulations.cases;

import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.Regulations;

/** The same points are of another band under another scheme. */
class BandCasesTest {

  /** 85 of every hundred points, in every group of the sheet. */
  @ParameterizedTest
  @DisplayName("same-score-other-band: 85 points")
  @CsvSource({
    "nghe-an-2021, 2022-05-04, GOOD, qd-08-tu-nghean-2021",
    "phu-tho-khoi, 2022-05-04, FAIR, phutho-khoi-scheme",
    "hd42-frame-2025, 2025-11-03, FAIR, hd-42-btctw-2025"
  })
  void should_be_in_the_band_of_the_scheme(String id, String day, String band, String document) {
    ScoreSheet sheet = Regulations.standard().scoreSheet(id);
    Meeting meeting = Case.meeting(MeetingKind.REGULAR, day);
    Marks marks = Marks.of(sheet.id(), meeting.getDate(), ScoreColumn.CELL);
    for (ScoreItem item : sheet.items()) {
      marks = marks.points(item.id(), item.max().times(Fraction.percent(85)));
    }
    CellRecord cell =
        Case.cell(meeting.getDate().getYear(), meeting).withJudgements(marks.judgements());

    assertThat(sheet.score(new HeldMeeting(cell, meeting), LocalDate.parse(day), ScoreColumn.CELL))
        .isExactly(85)
        .inBand(band)
        .lacksNothing();
    Assertions.assertThat(sheet.citation().document().getKey().value()).isEqualTo(document);
  }
}
