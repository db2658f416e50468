package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.AgendaSubject.COMING_TASKS;
import static vn.chibo.core.meeting.AgendaSubject.PAST_TASKS;
import static vn.chibo.evaluator.indicator.Cells.about;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.spoken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** One indicator over many cells. */
class IndicatorTotalTest {
  private static final Indicator SPEAKERS = SampleIndicators.ALL.indicator("speakers");
  private static final CellRecord LARGE = cell(spoken("04-05", 10, 40));
  private static final CellRecord SMALL = cell(spoken("04-05", 4, 4));
  private static final CellRecord SILENT = cell(Register.of(List.of(spoken("04-05", 1, 6))));

  private static IndicatorTotal total(Indicator indicator, CellRecord... cells) {
    return IndicatorTotal.of(indicator, Roster.complete(List.of(cells)), Cells.QUARTER, Cells.END);
  }

  @Test
  void should_weigh_cells_by_their_denominators() {
    IndicatorTotal total = total(SPEAKERS, LARGE, SMALL);
    assertThat(total.ofReporting().value()).isEqualTo(Cells.exactly(14, 44));
    assertThat(total.ofReporting().numerator()).isEqualTo(Quantity.exactly(14));
    assertThat(total.ofReporting().denominator()).contains(Quantity.exactly(44));
    assertThat(total.ofAll()).isEqualTo(total.ofReporting());
    assertThat(total.reported()).isEqualTo(2);
    assertThat(total.cells()).isEqualTo(2);
  }

  @Test
  void should_leave_the_figure_of_all_open_when_a_cell_did_not_report() {
    IndicatorTotal total = total(SPEAKERS, LARGE, SMALL, SILENT);
    assertThat(total.reported()).isEqualTo(2);
    assertThat(total.cells()).isEqualTo(3);
    assertThat(total.ofReporting().value()).isEqualTo(Cells.exactly(14, 44));
    assertThat(total.ofAll().value())
        .contains(
            new Quantity(
                Optional.of(new Bound(Fraction.ZERO, false)),
                Optional.of(new Bound(Fraction.ONE, false))));
    assertThat(total.ofAll().denominator()).contains(Quantity.atLeast(Fraction.of(50)));
  }

  @Test
  void should_say_that_cells_may_be_missing_when_the_list_is_not_complete() {
    IndicatorTotal total =
        IndicatorTotal.of(SPEAKERS, Roster.partial(List.of(LARGE)), Cells.QUARTER, Cells.END);
    assertThat(total.complete()).isFalse();
    assertThat(total.ofReporting().value()).isEqualTo(Cells.exactly(1, 4));
    assertThat(total.ofAll().value().orElseThrow().exact()).isEmpty();
    assertThat(total.text(Language.VIETNAMESE))
        .isEqualTo(
            "Tỷ lệ đảng viên phát biểu, quý II/2024: 25 % (10/40); 1 trên 1 chi bộ trong danh sách"
                + " có báo cáo, danh sách chưa đầy đủ\n");
    assertThat(total.text(Language.ENGLISH))
        .isEqualTo(
            "Share of members who spoke, quarter II/2024: 25 % (10/40); reported by 1 of 1 cells"
                + " listed, the list is not complete\n");
  }

  @Test
  void should_have_no_figure_when_no_cell_has_any() {
    assertThat(total(SPEAKERS, cell()).ofReporting().value()).isEmpty();
    assertThat(total(SPEAKERS).text(Language.ENGLISH))
        .isEqualTo(
            "Share of members who spoke, quarter II/2024: nothing to count; reported by 0 of 0"
                + " cells\n");
  }

  private static Meeting resolving(String day) {
    return regular(day)
        .withResolutions(
            Resolution.builder().kind(ResolutionKind.THEMATIC).content("Nghị quyết").build());
  }

  @Test
  void should_add_up_counts() {
    Indicator number = SampleIndicators.ALL.indicator("thematic_resolutions");
    CellRecord two = cell(resolving("04-05"), resolving("05-05"));
    IndicatorTotal total = total(number, two, cell(resolving("04-05")));
    assertThat(total.ofReporting())
        .isEqualTo(
            new IndicatorTotal.Sum(
                Quantity.exactly(3), Optional.empty(), Optional.of(Quantity.exactly(3))));
    IndicatorTotal partial =
        IndicatorTotal.of(number, Roster.partial(List.of(two)), Cells.QUARTER, Cells.END);
    assertThat(partial.ofAll().value()).contains(Quantity.atLeast(Fraction.of(2)));
  }

  @Test
  void should_add_up_distinct_subjects_cell_by_cell() {
    Indicator distinct = SampleIndicators.ALL.indicator("distinct_subjects");
    CellRecord one = cell(about("04-05", PAST_TASKS, COMING_TASKS));
    CellRecord other = cell(about("04-05", PAST_TASKS, PAST_TASKS));
    assertThat(total(distinct, one, other).ofAll().value()).isEqualTo(Cells.exactly(3, 4));
    CellRecord half =
        cell(regular("04-05").withAgenda(Cells.item().withSubject(PAST_TASKS), Cells.item()));
    assertThat(total(distinct, one, half).ofAll().value()).isEqualTo(Cells.between("3/4", "1"));
    CellRecord maybe = cell(about("04-05", PAST_TASKS, PAST_TASKS).withKind(Optional.empty()));
    assertThat(total(distinct, one, maybe).ofAll().value()).isEqualTo(Cells.between("1/2", "1"));
    assertThat(total(distinct, one, cell(regular("04-05"))).ofAll().value().orElseThrow().low())
        .contains(new Bound(Fraction.ZERO, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"longest_same_run", "length/median"})
  void should_not_add_up_what_is_of_one_cell_only(String key) {
    Indicator indicator = SampleIndicators.ALL.indicator(key);
    assertThatThrownBy(() -> total(indicator, LARGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the figures of cells do not add up: " + key);
  }

  private static Map<Text, IndicatorTotal> groups(Roster<CellRecord> cells, boolean all) {
    return IndicatorTotal.byGroup(
        SPEAKERS,
        cells,
        cell ->
            cell == LARGE || all
                ? Optional.of(Text.same(cell == LARGE ? "A" : "B"))
                : Optional.empty(),
        new IndicatorTotal.Window(Cells.QUARTER, Cells.END));
  }

  @Test
  void should_add_up_each_group_by_itself() {
    Roster<CellRecord> cells = Roster.complete(List.of(LARGE, SMALL, SILENT));
    Map<Text, IndicatorTotal> groups = groups(cells, true);
    assertThat(groups).containsOnlyKeys(Text.same("A"), Text.same("B"));
    assertThat(groups.get(Text.same("A"))).isEqualTo(total(SPEAKERS, LARGE));
    assertThat(groups.get(Text.same("B"))).isEqualTo(total(SPEAKERS, SMALL, SILENT));
    assertThat(groups(cells, false)).containsOnlyKeys(Text.same("A"));
    assertThat(groups(cells, false).values()).noneMatch(IndicatorTotal::complete);
    assertThat(groups(new Roster<>(cells.entries(), false), true).values())
        .noneMatch(IndicatorTotal::complete);
  }

  @Test
  void should_add_up_members() {
    Indicator away = SampleIndicators.ALL.indicator("members_away");
    IndicatorTotal total =
        total(away, cell().withMemberRecords(Roster.complete(List.of())), cell());
    assertThat(total.reported()).isEqualTo(1);
    assertThat(total.ofReporting().value()).isEmpty();
    assertThat(total.ofAll().denominator()).contains(Quantity.atLeast(Fraction.ZERO));
  }
}
