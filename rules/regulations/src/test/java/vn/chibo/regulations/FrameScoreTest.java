package vn.chibo.regulations;

import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheet;

/** Sheets of which only the points of the groups are known: people give them freely. */
class FrameScoreTest {

  private static Score score(String id, LocalDate day, String... points) {
    ScoreSheet sheet = Regulations.standard().scoreSheet(id);
    Marks marks = Marks.of(sheet.id(), day, ScoreColumn.CELL);
    for (int i = 0; i < points.length; i++) {
      marks = marks.points(sheet.items().get(i).id(), Fraction.parse(points[i]));
    }
    Meeting meeting = Meeting.builder().date(day).build();
    CellRecord cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("003"))
                    .name("Chi bộ thôn mẫu")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(DatePeriod.ofYear(day.getYear()))
            .meetings(Register.of(List.of(meeting)))
            .addAllJudgements(marks.judgements())
            .build();
    return sheet.score(new HeldMeeting(cell, meeting), day, ScoreColumn.CELL);
  }

  /** The form of Cẩm Lệ holds to the bands of the guidance on which it rests. */
  @ParameterizedTest
  @CsvSource({
    "4, POOR",
    "5, AVERAGE",
    "24, AVERAGE",
    "25, FAIR",
    "44, FAIR",
    "44.5, FAIR",
    "45, GOOD"
  })
  void should_give_the_bands_of_the_form_of_cam_le(String conductAndClosing, String band) {
    Fraction more = Fraction.parse(conductAndClosing);
    Fraction conduct = more.compareTo(Fraction.of(40)) > 0 ? Fraction.of(40) : more;
    LocalDate day = LocalDate.of(2025, 11, 3);

    assertThat(
            score(
                "cam-le-ward-2025",
                day,
                "5",
                "5",
                "0",
                conduct.toString(),
                "5",
                "30",
                more.minus(conduct).toString()))
        .isExactly(more.plus(Fraction.of(45)).toString())
        .inBand(band)
        .lacksNothing();
  }

  /** The same total is of another band under another scheme. */
  @ParameterizedTest
  @CsvSource({
    "49, POOR, POOR",
    "49.5, POOR, POOR",
    "50, AVERAGE, AVERAGE",
    "69, AVERAGE, AVERAGE",
    "70, FAIR, FAIR",
    "79, FAIR, FAIR",
    "80, FAIR, GOOD",
    "89, FAIR, GOOD",
    "89.5, FAIR, GOOD",
    "90, GOOD, GOOD"
  })
  void should_give_the_band_of_the_scheme_for_the_total(
      String total, String guidance, String ngheAn) {
    Fraction all = Fraction.parse(total);
    Fraction conduct = all.compareTo(Fraction.of(60)) > 0 ? Fraction.of(40) : Fraction.of(20);
    Fraction left = all.minus(conduct);
    Fraction result = Fraction.of(25);
    Fraction rest = left.minus(result);
    Fraction prepared = rest.compareTo(Fraction.of(10)) > 0 ? Fraction.of(10) : rest;
    String last = rest.minus(prepared).toString();
    LocalDate day = LocalDate.of(2025, 11, 3);
    String[] five = split(last);
    assertThat(
            score(
                "hd42-frame-2025",
                day,
                five[0],
                five[1],
                prepared.toString(),
                conduct.toString(),
                five[2],
                result.toString(),
                "0"))
        .isExactly(total)
        .inBand(guidance)
        .lacksNothing();
    assertThat(nghe(all)).isExactly(total).inBand(ngheAn).lacksNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "49, POOR",
    "50, AVERAGE",
    "69, AVERAGE",
    "70, FAIR",
    "80, FAIR",
    "85, FAIR",
    "89, FAIR",
    "90, GOOD"
  })
  void should_give_the_band_of_the_block_of_phu_tho(int total, String band) {
    assertThat(of(List.of(15, 20, 45, 20), Fraction.of(total), "phu-tho-khoi", 2022))
        .isExactly(Integer.toString(total))
        .inBand(band)
        .lacksNothing();
  }

  /** At most five points in each of three groups. */
  private static String[] split(String points) {
    Fraction left = Fraction.parse(points);
    String[] parts = new String[3];
    for (int i = 0; i < parts.length; i++) {
      Fraction part = left.compareTo(Fraction.of(5)) > 0 ? Fraction.of(5) : left;
      parts[i] = part.toString();
      left = left.minus(part);
    }
    return parts;
  }

  private static Score nghe(Fraction all) {
    return of(List.of(20, 10, 45, 15, 10), all, "nghe-an-2021", 2022);
  }

  /** The same share of the points of every group. */
  private static Score of(List<Integer> groups, Fraction all, String sheet, int year) {
    Fraction share = all.dividedBy(Fraction.of(100));
    String[] points =
        groups.stream().map(max -> share.times(Fraction.of(max)).toString()).toArray(String[]::new);
    return score(sheet, LocalDate.of(year, 5, 4), points);
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "5, 100"})
  void should_be_an_interval_when_one_group_is_open(int low, int high) {
    LocalDate day = LocalDate.of(2025, 11, 3);
    Score score = low == 0 ? score("hd42-frame-2025", day) : score("hd42-frame-2025", day, "5");
    assertThat(score).between(low, high).mayBeInBand("GOOD", "FAIR", "AVERAGE", "POOR");
    assertThat(score("hd42-frame-2025", day, "5", "5", "10", "32", "5"))
        .between(57, 92)
        .mayBeInBand("GOOD", "FAIR", "AVERAGE")
        .missing("nghị quyết", "Closing");
  }
}
