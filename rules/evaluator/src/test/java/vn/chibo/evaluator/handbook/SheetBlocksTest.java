package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Level;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.ScoreSheetId;
import vn.chibo.evaluator.score.Within;

/** A score sheet on a page: every bound, every defect, every rule of a group. */
class SheetBlocksTest {
  private static final ScoreMeasure LENGTH = ScoreMeasure.of(MeetingMeasures.LENGTH);
  private static final ScoreMeasure SPEAKERS = ScoreMeasure.of(ScoreMeasures.SPEAKER_SHARE);
  private static final ScoreMeasure ABSENT = ScoreMeasure.of(MeetingMeasures.UNEXCUSED_ABSENCES);

  private static Fraction of(long points) {
    return Fraction.of(points);
  }

  private static MeasuredLevel level(long points, Quantity range) {
    return new MeasuredLevel(of(points), range);
  }

  private static Quantity below(long low, long high) {
    return new Quantity(
        Optional.of(new Bound(of(low), true)), Optional.of(new Bound(of(high), false)));
  }

  /** A hole between 60 and 90, an overlap at 30. */
  private static ScoreItem length() {
    List<MeasuredLevel> levels =
        List.of(
            level(2, Quantity.atLeast(of(90))),
            level(1, Quantity.between(of(30), of(60))),
            level(0, Quantity.atMost(of(30))));
    return new ScoreItem(
        "1.1",
        Text.of("thời lượng", "length"),
        of(2),
        new Scale.Measured(LENGTH, List.of(new ScoreCase(Optional.empty(), levels))),
        Optional.empty(),
        Set.of(Defect.OVERLAP, Defect.HOLE));
  }

  private static ScoreItem speakers() {
    ScoreCase nobody =
        new ScoreCase(
            Optional.of(new Within(ABSENT, Quantity.exactly(0))),
            List.of(
                level(1, Quantity.atLeast(Fraction.percent(50))),
                level(0, Quantity.fewerThan(Fraction.percent(50)))));
    ScoreCase somebody =
        new ScoreCase(
            Optional.of(new Within(ABSENT, Quantity.atLeast(of(1)))),
            List.of(level(0, Quantity.UNKNOWN)));
    return ScoreItem.of(
        "1.2",
        Text.of("phát biểu", "speakers"),
        of(1),
        new Scale.Measured(SPEAKERS, List.of(nobody, somebody)));
  }

  private static ScoreItem judged() {
    return ScoreItem.of(
        "2.1",
        Text.of("nội dung", "content"),
        of(4),
        new Scale.Judged(
            List.of(
                new Level("tot", Text.of("Tốt", "Good"), of(4)),
                new Level("yeu", Text.of("Yếu", "Weak"), of(0)))));
  }

  private static ScoreItem metOrNot() {
    return ScoreItem.of("2.2", Text.of("biên bản", "minutes"), of(3), Scale.Judged.metOrNot(of(3)))
        .onlyWhen(new Within(LENGTH, Quantity.moreThan(of(15))));
  }

  private static ScoreItem free(String id, long max) {
    return ScoreItem.of(id, Text.of("tự do", "free"), of(max), new Scale.Free(of(max)));
  }

  private static ScoreSheet sheet(List<Band> bands, List<FatalItem> fatal) {
    return new ScoreSheet(
        new ScoreSheetId("mau-2024"),
        Text.of("Bảng điểm mẫu", "Sample sheet"),
        Sample.PLAN.clause("4"),
        DatePeriod.ofYear(2024),
        of(15),
        List.of(
            ScoreGroup.of("1", Text.of("nền nếp", "regime"), of(3), List.of(length(), speakers())),
            ScoreGroup.of(
                "2", Text.of("chất lượng", "quality"), of(7), List.of(judged(), metOrNot())),
            new ScoreGroup(
                "3",
                Text.of("khác", "other"),
                of(5),
                List.of(free("3.1", 4), free("3.2", 4)),
                GroupRule.CAPPED,
                Optional.of(of(1)),
                false),
            new ScoreGroup(
                "4",
                Text.of("thưởng", "bonus"),
                of(2),
                List.of(
                    ScoreItem.of(
                        "4.1", Text.of("sáng kiến", "idea"), of(2), Scale.Judged.metOrNot(of(2)))),
                GroupRule.ALL_OR_NOTHING,
                Optional.empty(),
                true)),
        bands,
        fatal,
        Rescaling.FULL_POINTS,
        BonusLimit.UP_TO_TOTAL);
  }

  private static List<Band> bands() {
    return List.of(
        new Band("GOOD", Text.of("Tốt", "Good"), Quantity.atLeast(of(10))),
        new Band("FAIR", Text.of("Khá", "Fair"), below(5, 10)),
        new Band("POOR", Text.of("Kém", "Poor"), Quantity.fewerThan(of(5))));
  }

  private static String english(ScoreSheet sheet) {
    String page =
        Handbook.of("mau", Text.same("Mau"), Sample.BOOK)
            .scoreSheets(List.of(sheet))
            .text(HandbookFormat.MARKDOWN, Language.ENGLISH);
    return page.substring(page.indexOf("## Score sheets"));
  }

  @Test
  void should_show_every_level_bound_and_defect_as_published() {
    ScoreSheet sheet =
        sheet(
            bands(),
            List.of(
                new FatalItem("x", Text.of("ghép", "merged"), Optional.empty(), "FAIR"),
                new FatalItem(
                    "y",
                    Text.of("vắng", "absent"),
                    Optional.of(new Within(ABSENT, Quantity.moreThan(of(2)))),
                    "POOR")));
    assertThat(english(sheet))
        .isEqualTo(
            """
            ## Score sheets

            <a id="sheet-mau-2024"></a>

            ### Sample sheet

            - **Id**: `mau-2024`
            - **Status**: **confirmed**
            - **Clause**: Plan (Kế hoạch mẫu) of 15 Dec 2023, section 4
            - **For meetings**: from 1 Jan 2024 to 31 Dec 2024
            - **Total**: 15 points
            - **Where an item is not scored**: it counts with all of its points
            - **Bonus**: the total stops at the highest

            #### Items and levels

            - `1` **regime** (at most 3 points)
              - `1.1` **length** (at most 2 points)
                - Scored by a figure: length of the meeting
                - 2 points: 90 minutes or more
                - 1 point: 30 to 60 minutes
                - 0 points: at most 30 minutes
                - **As published it has a hole: some value matches no level; kept so, every level is then possible.**
                - **As published it has an overlap: some value matches several levels; kept so, each of them is then possible.**
              - `1.2` **speakers** (at most 1 point)
                - Scored by a figure: members who spoke, of those present
                - Where members absent without reason: 0
                  - 1 point: 50 % or more
                  - 0 points: fewer than 50 %
                - Where members absent without reason: 1 or more
                  - 0 points: any value
            - `2` **quality** (at most 7 points)
              - `2.1` **content** (at most 4 points)
                - 4 points: Good
                - 0 points: Weak
              - `2.2` **minutes** (at most 3 points; scored only where length of the meeting: more than 15 minutes)
                - Judged by people: 3 points where it is met, otherwise 0 points.
            - `3` **other** (at most 5 points; the sum of its items, cut to the highest of the group; not brought below 1 point)
              - `3.1` **free** (at most 4 points)
                - Whoever scores gives any points from 0 to the highest; no levels are known.
              - `3.2` **free** (at most 4 points)
                - Whoever scores gives any points from 0 to the highest; no levels are known.
            - `4` **bonus** (at most 2 points; all points where each item has its highest, otherwise none; a bonus, beside the total)
              - `4.1` **idea** (at most 2 points)
                - Judged by people: 2 points where it is met, otherwise 0 points.

            #### Bands

            | Band | Total |
            | --- | --- |
            | Good | 10 or more |
            | Fair | 5 to below 10 |
            | Poor | fewer than 5 |

            #### Faults that bar the better bands

            - `x` **merged** ("Fair" at best; judged by people)
            - `y` **absent** ("Poor" at best; members absent without reason: more than 2)
            """);
  }

  @Test
  void should_say_so_when_no_bands_are_known() {
    assertThat(english(sheet(List.of(), List.of())))
        .endsWith("#### Bands\n\nNo bands are known.\n");
  }

  @Test
  void should_be_linked_to_from_the_coverage_of_its_document() {
    ScoreSheet sheet = sheet(bands(), List.of());
    CoverageState encoded =
        new CoverageState.Encoded(
            List.of(new Encoding(Encoding.Kind.SCORE_SHEET, sheet.id().value(), sheet.title())),
            Optional.empty());
    ProvisionCoverage provision =
        new ProvisionCoverage(
            "a/b", Text.same("frame"), Optional.empty(), SourceStatus.CONFIRMED, encoded);
    String page =
        Handbook.of("mau", Text.same("Mau"), Sample.BOOK)
            .scoreSheets(List.of(sheet))
            .ledger(Ledger.of(List.of(new DocumentCoverage(Sample.PLAN, true, List.of(provision)))))
            .text(HandbookFormat.MARKDOWN, Language.ENGLISH);
    assertThat(page).contains("| [score sheet \"Sample sheet\"](#sheet-mau-2024) |\n");
  }

  @Test
  void should_leave_out_what_does_not_arise() {
    ScoreSheet plain =
        new ScoreSheet(
            new ScoreSheetId("mau"),
            Text.same("Plain"),
            Sample.PLAN.clause("4"),
            DatePeriod.ofYear(2024),
            of(4),
            List.of(ScoreGroup.of("1", Text.same("g"), of(4), List.of(free("1.1", 4)))),
            List.of(),
            List.of(),
            Rescaling.UNSTATED,
            BonusLimit.UNSTATED);
    assertThat(english(plain)).doesNotContain("**Where an item", "**Bonus**", "Faults that bar");
    assertThat(plain.items().get(0).asPublished()).isEqualTo(Set.of());
  }
}
