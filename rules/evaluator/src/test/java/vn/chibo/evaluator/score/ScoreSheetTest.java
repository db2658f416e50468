package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** Sheets that cannot be, and what scoring does with contradictions, plans and broken measures. */
class ScoreSheetTest {
  private static final Text TITLE = RandomSheets.TITLE;
  private static final Fraction FOUR = Fraction.of(4);

  private static ScoreItem judged(String id) {
    return ScoreItem.of(id, TITLE, FOUR, Scale.Judged.metOrNot(FOUR));
  }

  private static ScoreGroup group(ScoreItem... items) {
    return ScoreGroup.of("n", TITLE, Fraction.of(4L * items.length), List.of(items));
  }

  private static ScoreSheet sheet(Rescaling rescaling, List<Band> bands, ScoreGroup... groups) {
    Fraction total =
        List.of(groups).stream().map(ScoreGroup::max).reduce(Fraction.ZERO, Fraction::plus);
    return new ScoreSheet(
        new ScoreSheetId("mau"),
        TITLE,
        RandomSheets.PLAN,
        DatePeriod.ofYear(2026),
        total,
        List.of(groups),
        bands,
        List.of(),
        rescaling,
        BonusLimit.BEYOND_TOTAL);
  }

  private static List<String> faults(Runnable building) {
    return catchThrowableOfType(FaultException.class, building::run).faults().stream()
        .map(Fault::key)
        .toList();
  }

  private static Band band(String id, Quantity range) {
    return new Band(id, TITLE, range);
  }

  @Test
  void should_find_its_items_by_id_in_every_group() {
    ScoreSheet sheet =
        SmallSheets.of(SmallSheets.group("A", judged("a")), SmallSheets.group("B", judged("b")))
            .sheet();
    assertThat(sheet.item("b")).contains(judged("b"));
    assertThat(sheet.item("c")).isEmpty();
  }

  @Test
  void should_be_refused_when_an_id_stands_twice() {
    assertThat(faults(() -> sheet(Rescaling.NONE, List.of(), group(judged("a"), judged("a")))))
        .containsExactly("score-item-twice");
  }

  @Test
  void should_be_refused_when_no_total_reaches_a_band_or_a_worse_one_stands_first() {
    Band good = band("A", Quantity.atLeast(Fraction.of(4)));
    Band poor = band("B", Quantity.fewerThan(Fraction.of(4)));
    Band never = band("C", Quantity.moreThan(Fraction.of(9)));
    assertThat(faults(() -> sheet(Rescaling.NONE, List.of(poor, good), group(judged("a")))))
        .containsExactly("score-band-order");
    assertThat(faults(() -> sheet(Rescaling.NONE, List.of(never, good, poor), group(judged("a")))))
        .containsExactly("score-band-unreachable");
    assertThat(sheet(Rescaling.NONE, List.of(good, poor), group(judged("a"))).bands()).hasSize(2);
  }

  @Test
  void should_be_refused_when_all_points_would_have_to_be_scaled() {
    ScoreItem sometimes = judged("a").onlyWhen(RandomSheets.THEMATIC);
    assertThat(faults(() -> sheet(Rescaling.PROPORTIONAL, List.of(), group(sometimes))))
        .containsExactly("score-rescaled");
    assertThat(sheet(Rescaling.PROPORTIONAL, List.of(), group(sometimes, judged("b"))).items())
        .hasSize(2);
  }

  @Test
  void should_be_refused_when_the_points_are_finer_than_the_work_allows() {
    Scale fine =
        new Scale.Judged(
            List.of(new Level("a", TITLE, FOUR), new Level("b", TITLE, Fraction.of(1, 1_000_003))));
    ScoreItem item = ScoreItem.of("a", TITLE, FOUR, fine);
    assertThat(faults(() -> sheet(Rescaling.NONE, List.of(), group(item))))
        .containsExactly("score-too-fine");
  }

  @Test
  void should_have_every_level_when_judgements_contradict_each_other() {
    ScoreSheet sheet = sheet(Rescaling.NONE, List.of(), group(judged("a")));
    Marks marks = Marks.of(sheet.id(), RandomSheets.DAY, ScoreColumn.SELF).met("a").notMet("a");
    Score score = RandomSheets.score(sheet, marks.judgements());
    assertThat(score.total()).isEqualTo(Quantity.between(Fraction.ZERO, FOUR));
    assertThat(score.missing())
        .singleElement()
        .satisfies(text -> assertThat(text.english()).contains("contradict"));
  }

  @Test
  void should_not_count_a_judgement_of_a_level_that_there_is_not_or_of_a_later_day() {
    ScoreSheet sheet = sheet(Rescaling.NONE, List.of(), group(judged("a")));
    Marks marks = Marks.of(sheet.id(), RandomSheets.DAY, ScoreColumn.SELF);
    List<Judgement> later = marks.by(RandomSheets.AS_OF.plusDays(1), TITLE).met("a").judgements();
    assertThat(RandomSheets.score(sheet, later).exact()).isEmpty();
    List<Judgement> other = marks.level("a", "tot").judgements();
    assertThat(RandomSheets.score(sheet, other).exact()).isEmpty();
  }

  @Test
  void should_leave_one_item_open_when_its_measure_throws_or_the_meeting_is_a_plan() {
    ScoreMeasure broken =
        ScoreMeasure.of(
            Measure.of(
                "own",
                TITLE,
                Unit.COUNT,
                held -> {
                  throw new IllegalStateException("broken");
                }));
    Score thrown = RandomSheets.score(measured(broken), List.of());
    assertThat(thrown.total()).isEqualTo(Quantity.between(Fraction.ZERO, FOUR));
    assertThat(thrown.missing()).hasSize(1);
    ScoreMeasure known =
        ScoreMeasure.of(
            Measure.of("own", TITLE, Unit.COUNT, held -> Observation.of(Quantity.exactly(7))));
    assertThat(RandomSheets.score(measured(known), List.of()).exact()).contains(FOUR);
    Meeting meeting = RandomSheets.meeting();
    HeldMeeting plan = new HeldMeeting(RandomSheets.cell(meeting, List.of()), meeting);
    LocalDate before = RandomSheets.DAY.minusDays(1);
    assertThat(measured(known).score(plan, before, ScoreColumn.SELF).exact())
        .isEqualTo(Optional.empty());
  }

  private static ScoreSheet measured(ScoreMeasure measure) {
    Scale scale =
        new Scale.Measured(
            measure,
            List.of(
                new ScoreCase(
                    Optional.empty(),
                    List.of(
                        new MeasuredLevel(FOUR, Quantity.atLeast(Fraction.of(5))),
                        new MeasuredLevel(Fraction.ZERO, Quantity.fewerThan(Fraction.of(5)))))));
    return sheet(Rescaling.NONE, List.of(), group(ScoreItem.of("a", TITLE, FOUR, scale)));
  }

  @Test
  void should_score_the_meetings_of_a_record_that_were_held_by_the_day() {
    ScoreSheet sheet = sheet(Rescaling.NONE, List.of(), group(judged("a")));
    Meeting meeting = RandomSheets.meeting();
    var cell = RandomSheets.cell(meeting, List.of());
    assertThat(sheet.scores(cell, RandomSheets.DAY, ScoreColumn.CELL)).hasSize(1);
    assertThat(sheet.scores(cell, RandomSheets.DAY.minusDays(1), ScoreColumn.CELL)).isEmpty();
  }
}
