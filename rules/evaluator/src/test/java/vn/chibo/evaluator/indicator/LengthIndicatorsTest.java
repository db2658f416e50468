package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;

/** The distribution of lengths, and what short meetings lack. */
class LengthIndicatorsTest {

  private static CellRecord lasting(int... minutes) {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < minutes.length; i++) {
      Meeting meeting = regular("05-" + (10 + i));
      meetings.add(minutes[i] == 0 ? meeting : meeting.withMinutes(minutes[i]));
    }
    return cell(meetings.toArray(Meeting[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "least, 60, 60, 60",
    "lower-quartile, 60, 60, 70",
    "median, 60, 70, 90",
    "upper-quartile, 60, 90, 120",
    "greatest, 60, 120, 150"
  })
  void should_be_the_length_of_a_meeting_at_a_quarter_of_their_number(
      String point, int ofOne, int ofFour, int ofFive) {
    String key = "length/" + point;
    assertThat(value(key, lasting(60))).isEqualTo(exactly(ofOne, 1));
    assertThat(value(key, lasting(90, 60, 120, 70))).isEqualTo(exactly(ofFour, 1));
    assertThat(value(key, lasting(150, 90, 60, 120, 70))).isEqualTo(exactly(ofFive, 1));
    assertThat(value(key, lasting())).isEmpty();
  }

  @Test
  void should_bound_the_points_when_a_length_is_missing() {
    CellRecord cell = lasting(60, 90, 0);
    assertThat(value("length/least", cell)).isEqualTo(between("1", "60"));
    assertThat(value("length/median", cell)).isEqualTo(between("60", "90"));
    assertThat(value("length/greatest", cell)).contains(Quantity.atLeast(Fraction.of(90)));
    assertThat(figures(SampleIndicators.ALL.indicator("length/least"), cell).missing())
        .containsExactly(
            Text.of("thời gian của buổi ngày 12/05/2024", "length, meeting of 12 May 2024"));
  }

  @Test
  void should_bound_the_points_when_it_is_not_known_which_meetings_are_meant() {
    Meeting long_ = regular("04-05").withMinutes(90);
    Meeting maybe = regular("05-05").withMinutes(30).withKind(Optional.empty());
    assertThat(value("length/least", cell(long_, maybe))).isEqualTo(between("30", "90"));
    assertThat(value("length/greatest", cell(long_, maybe))).isEqualTo(exactly(90, 1));
    assertThat(value("length/median", cell(long_, maybe))).isEqualTo(between("30", "90"));
    assertThat(value("length/least", cell(maybe))).isEqualTo(exactly(30, 1));
    Meeting longer = maybe.withMinutes(150);
    assertThat(value("length/greatest", cell(long_, maybe, longer)))
        .isEqualTo(between("90", "150"));
    assertThat(value("length/upper-quartile", cell(long_, maybe, longer)))
        .isEqualTo(between("90", "150"));
    assertThat(value("length/greatest", cell(long_, longer.withMinutes(Optional.empty()))))
        .contains(Quantity.atLeast(Fraction.of(90)));
    assertThat(figures(SampleIndicators.ALL.indicator("length/least"), cell(maybe)).missing())
        .containsExactly(
            Text.of("loại của buổi ngày 05/05/2024", "kind of the meeting of 5 May 2024"));
  }

  @Test
  void should_leave_the_points_open_where_meetings_may_be_missing() {
    CellRecord cell = cell(Register.of(List.of(regular("04-05").withMinutes(90))));
    assertThat(value("length/least", cell)).isEqualTo(between("1", "90"));
    assertThat(value("length/lower-quartile", cell)).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(value("length/greatest", cell)).contains(Quantity.atLeast(Fraction.of(90)));
    CellRecord empty = cell(Register.of(List.of()));
    assertThat(value("length/least", empty)).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(value("length/greatest", empty)).contains(Quantity.atLeast(Fraction.ONE));
  }

  private static Optional<Quantity> shortfall(CellRecord cell, int minimum) {
    return value(
        SampleIndicators.ALL.definition("shortfall").with(Map.of("minimum_minutes", minimum)),
        cell);
  }

  @Test
  void should_take_the_mean_of_what_short_meetings_lack() {
    assertThat(shortfall(lasting(90), 90)).isEmpty();
    assertThat(shortfall(lasting(89), 90)).isEqualTo(exactly(1, 1));
    assertThat(shortfall(lasting(60, 80, 90, 120), 90)).isEqualTo(exactly(20, 1));
    assertThat(shortfall(lasting(60, 0), 90)).isEqualTo(between("31/2", "119/2"));
    assertThat(shortfall(lasting(0), 90)).isEqualTo(between("1", "89"));
    assertThat(shortfall(lasting(0), 1)).isEmpty();
    assertThat(shortfall(lasting(0), 2)).isEqualTo(exactly(1, 1));
  }

  @Test
  void should_leave_what_is_lacking_open_where_meetings_may_be_missing() {
    CellRecord cell = cell(Register.of(List.of(regular("04-05").withMinutes(70))));
    assertThat(shortfall(cell, 90))
        .contains(
            new Quantity(
                Optional.of(new Bound(Fraction.ONE, false)),
                Optional.of(new Bound(Fraction.of(89), false))));
    Indicator indicator =
        SampleIndicators.ALL.definition("shortfall").with(Map.of("minimum_minutes", 90));
    assertThat(figures(indicator, cell).denominator()).contains(Quantity.atLeast(Fraction.ONE));
  }

  private static Meeting lasting(String day, int minutes) {
    return regular(day).withMinutes(minutes);
  }

  @Test
  void should_not_depend_on_the_order_when_a_length_or_a_kind_is_not_known() {
    assertThat(value("length/median", cell(regular("04-05"), lasting("05-05", 60))))
        .isEqualTo(between("1", "60"));
    Meeting longer = lasting("04-05", 120).withKind(Optional.empty());
    Meeting shorter = lasting("05-05", 60).withKind(Optional.empty());
    assertThat(value("length/least", cell(longer, shorter))).isEqualTo(between("60", "120"));
    assertThat(value("length/greatest", cell(longer, shorter))).isEqualTo(between("60", "120"));
    assertThat(
            value(
                "length/least",
                cell(shorter.withDate(day("04-05")), longer.withDate(day("05-05")))))
        .isEqualTo(between("60", "120"));
  }

  @Test
  void should_name_the_days_on_which_a_meeting_may_be_missing() {
    CellRecord cell = cell(Register.of(List.of(lasting("04-05", 60))));
    assertThat(figures(SampleIndicators.ALL.indicator("length/least"), cell).missing())
        .containsExactly(
            Text.of(
                "sổ sinh hoạt đầy đủ từ 01/04/2024 đến 30/06/2024",
                "a complete register of meetings from 1 Apr 2024 to 30 Jun 2024"));
  }

  @Test
  void should_be_of_something_only_when_a_meeting_is_surely_counted() {
    Counting counting = SampleIndicators.ALL.indicator("length/least").counting();
    Meeting sure = lasting("04-05", 60);
    assertThat(counting.take(cell(sure), Cells.QUARTER, Cells.END).something()).isTrue();
    assertThat(
            counting
                .take(cell(sure.withKind(Optional.empty())), Cells.QUARTER, Cells.END)
                .something())
        .isFalse();
  }
}
