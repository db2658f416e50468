package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AgendaSubject.COMING_TASKS;
import static vn.chibo.core.meeting.AgendaSubject.NEWS_AND_POLICY;
import static vn.chibo.core.meeting.AgendaSubject.PAST_TASKS;
import static vn.chibo.evaluator.indicator.Cells.QUARTER;
import static vn.chibo.evaluator.indicator.Cells.YEAR;
import static vn.chibo.evaluator.indicator.Cells.about;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.item;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Distinct subjects, rows of meetings alike and themes that come back: none, some, all, unknown.
 */
class MonotonyIndicatorsTest {
  private static final Optional<Quantity> OPEN =
      Optional.of(
          new Quantity(
              Optional.of(new Bound(Fraction.ZERO, false)),
              Optional.of(new Bound(Fraction.ONE, true))));

  private static Meeting ofUnknownKind(Meeting meeting) {
    return meeting.withKind(Optional.empty());
  }

  @Test
  void should_count_a_subject_once_when_it_comes_back() {
    CellRecord cell =
        cell(about("04-05", PAST_TASKS, COMING_TASKS), about("05-05", PAST_TASKS, COMING_TASKS));
    IndicatorFigures figures = figures(SampleIndicators.ALL.indicator("distinct_subjects"), cell);

    assertThat(figures.value()).isEqualTo(exactly(1, 2));
    assertThat(figures.numerator()).isEqualTo(Quantity.exactly(2));
    assertThat(figures.denominator()).contains(Quantity.exactly(4));
    assertThat(figures.counted())
        .containsExactly(
            new CountedEntry(day("04-05"), Quantity.exactly(2), Quantity.exactly(2)),
            new CountedEntry(day("05-05"), Quantity.exactly(2), Quantity.exactly(2)));
    assertThat(figures.missing()).isEmpty();
  }

  @Test
  void should_leave_distinct_subjects_open_when_subjects_are_not_told() {
    Meeting half = regular("05-05").withAgenda(item().withSubject(PAST_TASKS), item());
    assertThat(value("distinct_subjects", cell(about("04-05", PAST_TASKS), half)))
        .isEqualTo(between("1/3", "2/3"));
    assertThat(value("distinct_subjects", cell(regular("04-05").withAgenda(item()))))
        .isEqualTo(exactly(1, 1));
    assertThat(value("distinct_subjects", cell(about("04-05", PAST_TASKS), regular("05-05"))))
        .isEqualTo(OPEN);
    assertThat(
            value(
                "distinct_subjects",
                cell(about("04-05", PAST_TASKS), ofUnknownKind(about("05-05", PAST_TASKS)))))
        .isEqualTo(between("1/2", "1"));
    assertThat(
            value(
                "distinct_subjects",
                cell(
                    about("04-05", PAST_TASKS, PAST_TASKS),
                    ofUnknownKind(about("05-05", COMING_TASKS)))))
        .isEqualTo(between("1/3", "2/3"));
    assertThat(value("distinct_subjects", cell())).isEmpty();
    assertThat(value("distinct_subjects", cell(ofUnknownKind(about("05-05", PAST_TASKS)))))
        .isEqualTo(exactly(1, 1));
  }

  @Test
  void should_say_what_agendas_lack_when_subjects_are_counted() {
    CellRecord cell =
        cell(
            regular("04-05"),
            regular("05-05").withAgenda(item()),
            ofUnknownKind(about("06-05", PAST_TASKS)));
    IndicatorFigures figures = figures(SampleIndicators.ALL.indicator("distinct_subjects"), cell);

    assertThat(figures.missing())
        .containsExactly(
            Text.of(
                "các nội dung chương trình của buổi ngày 05/04/2024",
                "agenda items, meeting of 5 Apr 2024"),
            Text.of(
                "loại của mọi nội dung của buổi ngày 05/05/2024",
                "the subject of every item, meeting of 5 May 2024"),
            Text.of("loại của buổi ngày 05/06/2024", "kind of the meeting of 5 Jun 2024"));
    assertThat(figures.numerator()).isEqualTo(Quantity.between(Fraction.ONE, Fraction.of(10)));
    assertThat(figures.denominator()).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(figures.counted())
        .containsExactly(
            new CountedEntry(
                day("04-05"),
                Quantity.between(Fraction.ZERO, Fraction.of(10)),
                Quantity.atLeast(Fraction.ZERO)),
            new CountedEntry(day("05-05"), Quantity.exactly(1), Quantity.exactly(1)),
            new CountedEntry(
                day("06-05"),
                Quantity.between(Fraction.ZERO, Fraction.ONE),
                Quantity.between(Fraction.ZERO, Fraction.ONE)));
  }

  private static Optional<Quantity> run(Meeting... meetings) {
    return value("longest_same_run", cell(meetings));
  }

  @Test
  void should_take_the_longest_row_when_meetings_have_the_same_subjects() {
    Meeting first = about("04-05", PAST_TASKS, COMING_TASKS);
    Meeting again = about("04-15", COMING_TASKS, PAST_TASKS, PAST_TASKS);
    Meeting other = about("05-05", NEWS_AND_POLICY);
    assertThat(run()).isEqualTo(exactly(0, 1));
    assertThat(run(first)).isEqualTo(exactly(1, 1));
    assertThat(run(first, again)).isEqualTo(exactly(2, 1));
    assertThat(run(first, other, about("06-05", PAST_TASKS, COMING_TASKS)))
        .isEqualTo(exactly(1, 1));
    assertThat(run(first, again, other, about("06-05", NEWS_AND_POLICY))).isEqualTo(exactly(2, 1));
    assertThat(run(first, about("04-10", NEWS_AND_POLICY).withKind(MeetingKind.COMMITTEE), again))
        .isEqualTo(exactly(2, 1));
  }

  @Test
  void should_bound_the_longest_row_when_subjects_or_kinds_are_not_told() {
    Meeting first = about("04-05", PAST_TASKS);
    Meeting third = about("06-05", PAST_TASKS);
    assertThat(run(first, regular("05-05"), third)).isEqualTo(between("1", "3"));
    assertThat(run(first, regular("05-05").withAgenda(item()), third)).isEqualTo(between("1", "3"));
    Meeting two = regular("05-05").withAgenda(item().withSubject(COMING_TASKS), item());
    assertThat(run(first, two, third)).isEqualTo(exactly(1, 1));
    assertThat(run(about("04-05", COMING_TASKS, NEWS_AND_POLICY), two))
        .isEqualTo(between("1", "2"));
    assertThat(run(first, ofUnknownKind(about("05-05", COMING_TASKS)), third))
        .isEqualTo(between("1", "2"));
    assertThat(run(ofUnknownKind(first))).isEqualTo(between("0", "1"));
  }

  @Test
  void should_not_depend_on_the_order_of_one_day_when_meetings_share_it() {
    Meeting past = about("04-05", PAST_TASKS);
    Meeting news = about("04-05", NEWS_AND_POLICY);
    Meeting next = about("05-05", PAST_TASKS);
    assertThat(run(past, news, next)).isEqualTo(between("1", "2"));
    assertThat(run(news, past, next)).isEqualTo(between("1", "2"));
    assertThat(run(past, about("04-05", PAST_TASKS), next)).isEqualTo(exactly(3, 1));
  }

  @Test
  void should_prove_no_row_across_days_that_may_lack_a_meeting() {
    Meeting first = about("04-05", PAST_TASKS);
    Meeting second = about("05-05", PAST_TASKS);
    Meeting third = about("05-06", PAST_TASKS);
    Register<Meeting> register = Register.of(List.of(first, second, third));
    DatePeriod may = DatePeriod.ofClosed(day("05-01"), day("05-31"));

    assertThat(value("longest_same_run", cell(register.completeOver(may))))
        .contains(Quantity.atLeast(Fraction.of(2)));
    assertThat(value("longest_same_run", cell(register))).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(
            figures(SampleIndicators.ALL.indicator("longest_same_run"), cell(register)).missing())
        .containsExactly(
            Text.of(
                "sổ sinh hoạt đầy đủ từ 01/04/2024 đến 30/06/2024",
                "a complete register of meetings from 1 Apr 2024 to 30 Jun 2024"));
  }

  @Test
  void should_take_each_further_item_for_a_further_subject_at_most() {
    Meeting past = about("04-05", PAST_TASKS, PAST_TASKS);
    Meeting half =
        regular("04-05").withAgenda(past.getAgenda().get(0), past.getAgenda().get(1), item());
    String key = "distinct_subjects";
    assertThat(value(key, cell(past, ofUnknownKind(regular("05-05").withAgenda(item())))))
        .isEqualTo(between("1/3", "2/3"));
    assertThat(value(key, cell(half, ofUnknownKind(about("05-05", COMING_TASKS)))))
        .isEqualTo(between("1/4", "3/4"));
    assertThat(
            value(
                key,
                cell(
                    past, ofUnknownKind(about("05-05", COMING_TASKS, COMING_TASKS, COMING_TASKS)))))
        .isEqualTo(between("1/5", "2/3"));
    assertThat(value(key, cell(past, ofUnknownKind(about("05-05", COMING_TASKS, NEWS_AND_POLICY)))))
        .isEqualTo(between("1/4", "3/4"));
  }

  @Test
  void should_leave_distinct_subjects_open_when_a_meeting_may_be_missing() {
    CellRecord cell =
        cell(Register.of(List.of(about("04-05", PAST_TASKS, PAST_TASKS, PAST_TASKS))));
    IndicatorFigures figures = figures(SampleIndicators.ALL.indicator("distinct_subjects"), cell);

    // Nine more subjects in as many further items.
    assertThat(figures.value())
        .contains(
            new Quantity(
                Optional.of(new Bound(Fraction.ZERO, false)),
                Optional.of(new Bound(Fraction.of(10, 12), true))));
    assertThat(figures.missing())
        .containsExactly(
            Text.of(
                "sổ sinh hoạt đầy đủ từ 01/04/2024 đến 30/06/2024",
                "a complete register of meetings from 1 Apr 2024 to 30 Jun 2024"));
  }

  @Test
  void should_be_of_something_only_when_an_item_is_surely_counted() {
    Counting counting = SampleIndicators.ALL.indicator("distinct_subjects").counting();
    Meeting told = about("04-05", PAST_TASKS);
    assertThat(counting.take(cell(told), QUARTER, Cells.END).something()).isTrue();
    assertThat(counting.take(cell(ofUnknownKind(told)), QUARTER, Cells.END).something()).isFalse();
    assertThat(counting.take(cell(), QUARTER, Cells.END).something()).isFalse();
  }

  @Test
  void should_say_what_the_longest_row_lacks_and_which_meetings_it_counted() {
    CellRecord cell =
        cell(
            regular("04-05"),
            regular("05-05").withAgenda(item()),
            ofUnknownKind(about("06-05", PAST_TASKS)));
    IndicatorFigures figures = figures(SampleIndicators.ALL.indicator("longest_same_run"), cell);

    assertThat(figures.missing())
        .extracting(Text::english)
        .containsExactly(
            "agenda items, meeting of 5 Apr 2024",
            "the subject of every item, meeting of 5 May 2024",
            "kind of the meeting of 5 Jun 2024");
    assertThat(figures.counted())
        .extracting(CountedEntry::numerator)
        .containsExactly(
            Quantity.exactly(1),
            Quantity.exactly(1),
            Quantity.between(Fraction.ZERO, Fraction.ONE));
  }

  @Test
  void should_prove_no_row_within_a_day_that_may_lack_a_meeting() {
    Meeting first = about("05-05", PAST_TASKS);
    DatePeriod gap = DatePeriod.ofDay(day("05-05"));
    Register<Meeting> register = new Register<>(List.of(first, first), YEAR.minus(List.of(gap)));
    assertThat(value("longest_same_run", cell(register))).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(value("longest_same_run", cell(register.completeOver(YEAR))))
        .isEqualTo(exactly(2, 1));
  }
}
