package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.band;
import static vn.chibo.evaluator.score.SmallSheets.between;
import static vn.chibo.evaluator.score.SmallSheets.fewer;
import static vn.chibo.evaluator.score.SmallSheets.group;
import static vn.chibo.evaluator.score.SmallSheets.item;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.condition.HeldMeeting;

/** What a cell gave itself beside what its superior gave. */
class ScoreColumnsTest {
  private static final ScoreSheet SHEET =
      SmallSheets.of(group("A", item("a", 6), item("b", 4)))
          .bands(band("T", atLeast(8)), band("K", fewer(8)))
          .sheet();

  private static Marks column(ScoreColumn column) {
    return Marks.of(SHEET.id(), RandomSheets.DAY, column);
  }

  private static ScoreColumns columns(Marks... marks) {
    List<Judgement> all = Stream.of(marks).flatMap(each -> each.judgements().stream()).toList();
    Meeting meeting = RandomSheets.meeting();
    HeldMeeting held = new HeldMeeting(RandomSheets.cell(meeting, all), meeting);
    return ScoreColumns.of(SHEET, held, RandomSheets.AS_OF);
  }

  private static final Marks SELF = column(ScoreColumn.SELF).met("a", "b");
  private static final Marks LESS = column(ScoreColumn.SUPERIOR).met("b").notMet("a");

  @Test
  void should_say_of_a_column_in_which_nothing_is_filled_in_that_it_is_blank() {
    ScoreColumns columns = columns(SELF, LESS);

    assertThat(columns.filled())
        .extracting(Score::column)
        .containsExactly(ScoreColumn.SELF, ScoreColumn.SUPERIOR);
    assertThat(columns.blank()).containsExactly(ScoreColumn.CELL);
    assertThat(columns.score(ScoreColumn.CELL)).isEmpty();
    assertThat(columns.score(ScoreColumn.SELF).orElseThrow().exact()).contains(Fraction.of(10));
    Marks late = column(ScoreColumn.CELL).by(RandomSheets.AS_OF.plusDays(1), RandomSheets.TITLE);
    assertThat(columns(late.met("a")).filled()).isEmpty();
  }

  @Test
  void should_show_the_items_that_differ() {
    List<ColumnDifference> differences =
        columns(SELF, LESS).between(ScoreColumn.SELF, ScoreColumn.SUPERIOR);

    assertThat(differences).extracting(each -> each.item().id()).containsExactly("a");
    assertThat(differences.get(0).difference()).isEqualTo(between(-6, -6));
    assertThat(differences.get(0).same()).isEqualTo(Truth.NO);
    assertThat(columns(SELF, LESS).between(ScoreColumn.SUPERIOR, ScoreColumn.SELF).get(0))
        .extracting(ColumnDifference::difference)
        .isEqualTo(Quantity.exactly(6));
    assertThat(columns(SELF, LESS).between(ScoreColumn.SELF, ScoreColumn.CELL)).isEmpty();
  }

  @Test
  void should_show_the_items_that_may_differ() {
    ScoreColumns columns = columns(SELF, column(ScoreColumn.CELL).met("b"));

    ColumnDifference open = columns.between(ScoreColumn.SELF, ScoreColumn.CELL).get(0);
    assertThat(open.same()).isEqualTo(Truth.UNKNOWN);
    assertThat(open.difference()).isEqualTo(between(-6, 0));
    ScoreColumns both =
        columns(column(ScoreColumn.SELF).met("b"), column(ScoreColumn.CELL).met("b"));
    assertThat(both.between(ScoreColumn.SELF, ScoreColumn.CELL))
        .extracting(each -> each.item().id())
        .as("neither says anything of it")
        .containsExactly("a");
  }

  @Test
  void should_tell_whether_they_come_to_one_band() {
    assertThat(sameBand(SELF, column(ScoreColumn.CELL).met("a", "b"))).isEqualTo(Truth.YES);
    assertThat(sameBand(SELF, column(ScoreColumn.CELL).met("b").notMet("a"))).isEqualTo(Truth.NO);
    assertThat(sameBand(SELF, column(ScoreColumn.CELL).met("a"))).isEqualTo(Truth.UNKNOWN);
    assertThat(sameBand(SELF)).isEqualTo(Truth.UNKNOWN);
    assertThat(sameBand(column(ScoreColumn.CELL).met("a"))).isEqualTo(Truth.UNKNOWN);
    assertThat(sameBand(column(ScoreColumn.SELF).met("a"), column(ScoreColumn.CELL).met("a", "b")))
        .isEqualTo(Truth.UNKNOWN);
  }

  private static Truth sameBand(Marks... marks) {
    return columns(marks).sameBand(ScoreColumn.SELF, ScoreColumn.CELL);
  }

  @Test
  void should_read_side_by_side() {
    ScoreColumns columns = columns(SELF, LESS);

    assertThat(columns.text(Language.ENGLISH))
        .isEqualTo(
            """
            self-score: 10 of 10: Band T
            the superior committee: 4 of 10: Band K
            the cell: not filled in
              Item a: 6 before, 0 after
            """);
    assertThat(columns.text(Language.VIETNAMESE))
        .isEqualTo(
            """
            tự chấm: 10 trên 10: Loại T
            cấp ủy cấp trên chấm: 4 trên 10: Loại K
            chi bộ chấm: chưa chấm
              Mục a: trước 6, sau 0
            """);
    assertThat(columns(column(ScoreColumn.CELL).met("a")).text(Language.ENGLISH))
        .startsWith("the cell: 6 to 10 of 10\n");
  }

  @Test
  void should_compare_each_column_with_the_one_before_it() {
    ScoreColumns columns = columns(SELF, column(ScoreColumn.CELL).met("a").notMet("b"), LESS);

    assertThat(columns.text(Language.ENGLISH))
        .endsWith(
            """
              Item b: 4 before, 0 after
              Item a: 6 before, 0 after
              Item b: 0 before, 4 after
            """);
  }
}
