package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.askingWhole;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.commune;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.Facts.reporting;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** What only people can judge, and where they did. */
class JudgementTest {
  private static final Text QUESTION = Text.of("nội dung thiết thực", "practical contents");
  private static final Rule<CellRecord> PRACTICAL = asking(practical());

  private static <S> Condition<S> practical() {
    return judgement("contents-practical", QUESTION, Text.of("chi ủy", "the committee"));
  }

  private static Judgement judged(String topic, String day, boolean met) {
    return Judgement.builder()
        .topic(new Topic(topic))
        .date(day(day))
        .met(met)
        .by(Text.of("chi ủy", "the committee"))
        .build();
  }

  private static Judgement practical(String day, boolean met) {
    return judged("contents-practical", day, met);
  }

  private static CellRecord cellJudged(Judgement... judgements) {
    return cell().withJudgements(judgements);
  }

  @ParameterizedTest
  @CsvSource({"true, Satisfied", "false, Violated"})
  void should_be_what_people_judged_when_they_agree(boolean met, String expected) {
    CellRecord cell = cellJudged(practical("06-30", met), practical("12-20", met));
    assertThat(Facts.name(outcome(PRACTICAL, cell))).isEqualTo(expected);
    assertThat(explain(PRACTICAL, cell, END).facts()).hasSize(2);
  }

  @Test
  void should_name_the_day_and_who_judged_when_judged() {
    assertThat(
            explain(PRACTICAL, cellJudged(practical("12-20", true)), END).facts().stream()
                .map(Fact::label))
        .containsExactly(
            Text.of(
                "đánh giá đạt ngày 20/12/2024, người đánh giá: chi ủy",
                "judged met on 20 Dec 2024 by the committee"));
    assertThat(
            explain(PRACTICAL, cellJudged(practical("12-20", false)), END).facts().stream()
                .map(Fact::label))
        .containsExactly(
            Text.of(
                "đánh giá không đạt ngày 20/12/2024, người đánh giá: chi ủy",
                "judged not met on 20 Dec 2024 by the committee"));
  }

  @Test
  void should_name_both_when_they_disagree() {
    Outcome open =
        outcome(PRACTICAL, cellJudged(practical("12-20", true), practical("12-21", false)));
    assertThat(reason(open)).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(missing(open)).hasSize(2);
  }

  @Test
  void should_need_a_judgement_when_there_is_none_on_the_topic_by_the_day() {
    Outcome needed = Outcome.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, List.of(QUESTION));
    assertThat(outcome(PRACTICAL, cell())).isEqualTo(needed);
    assertThat(outcome(PRACTICAL, cellJudged(judged("other", "12-20", true)))).isEqualTo(needed);
    CellRecord later = cellJudged(practical("12-20", true));
    assertThat(outcome(PRACTICAL, later, day("12-19"))).isEqualTo(needed);
    assertThat(outcome(PRACTICAL, later, day("12-20"))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_ask_the_record_of_the_part_when_asked_of_every_cell() {
    Rule<OrganizationRecord> every = askingWhole(forEvery(cells(), practical()));
    OrganizationRecord commune =
        commune()
            .cells(Roster.complete(List.of(cellJudged(practical("12-20", true)))))
            .addJudgements(practical("12-20", false))
            .build();
    assertThat(outcome(every, commune)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(askingWhole(practical()), commune)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_need_a_judgement_when_asked_of_a_meeting_whose_cell_was_judged() {
    Rule<CellRecord> every = asking(forEvery(meetings(REGULAR), practical()));
    CellRecord cell = cell(meeting("03-05", REGULAR)).withJudgements(practical("12-20", true));
    assertThat(reason(outcome(every, cell))).contains(UndeterminedReason.JUDGEMENT_NEEDED);
  }

  @Test
  void should_not_take_a_judgement_of_the_whole_for_one_of_every_cell_when_a_report_speaks() {
    OrganizationRecord report = reporting().withJudgements(practical("12-20", true));
    assertThat(reason(outcome(PRACTICAL, report))).contains(UndeterminedReason.JUDGEMENT_NEEDED);
  }
}
