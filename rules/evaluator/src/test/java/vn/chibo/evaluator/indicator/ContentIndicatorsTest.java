package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AgendaSubject.COMING_TASKS;
import static vn.chibo.core.meeting.AgendaSubject.NEWS_AND_POLICY;
import static vn.chibo.core.meeting.AgendaSubject.PAST_TASKS;
import static vn.chibo.core.meeting.AgendaSubject.PROFESSIONAL_MATTER;
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
import static vn.chibo.evaluator.indicator.Cells.thematic;
import static vn.chibo.evaluator.indicator.Cells.theme;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Monotony, themes, lessons, professional matters and resolutions: none, some, all, unknown. */
class ContentIndicatorsTest {
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
    IndicatorFigures figures = figures(Indicators.standard().indicator("distinct_subjects"), cell);

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
    IndicatorFigures figures = figures(Indicators.standard().indicator("distinct_subjects"), cell);

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
            figures(Indicators.standard().indicator("longest_same_run"), cell(register)).missing())
        .containsExactly(
            Text.of(
                "sổ sinh hoạt đầy đủ từ 01/04/2024 đến 30/06/2024",
                "a complete register of meetings from 1 Apr 2024 to 30 Jun 2024"));
  }

  private static Optional<Quantity> repeated(CellRecord cell, int months) {
    return value(
        Indicators.standard()
            .definition("repeated_themes")
            .with(Map.of("look_back_months", months)),
        cell);
  }

  @Test
  void should_find_a_theme_again_when_it_was_used_within_the_look_back() {
    CellRecord cell = cell(theme("02-05", "Chuyển đổi số"), theme("05-05", " chuyển đổi SỐ "));
    assertThat(repeated(cell, 3)).isEqualTo(exactly(1, 1));
    assertThat(repeated(cell(theme("02-04", "Chuyển đổi số"), theme("05-05", "Chuyển đổi số")), 3))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(theme("02-05", "Nông thôn mới"), theme("05-05", "Chuyển đổi số")), 3))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(theme("05-05", "A"), theme("05-05", "A")), 3))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell, 5)).isEqualTo(exactly(1, 1));
    assertThat(repeated(cell(theme("05-05", "A")), 5)).isEqualTo(between("0", "1"));
  }

  @Test
  void should_not_know_whether_a_theme_comes_back_when_titles_or_kinds_are_missing() {
    Meeting now = theme("05-05", "A");
    assertThat(repeated(cell(thematic("04-05"), now.withDate(day("05-05"))), 1))
        .isEqualTo(between("0", "1"));
    assertThat(repeated(cell(ofUnknownKind(theme("03-20", "A")), now), 2))
        .isEqualTo(between("0", "1"));
    assertThat(repeated(cell(ofUnknownKind(theme("03-20", "B")), now), 2)).isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(theme("03-20", "A").withKind(MeetingKind.REGULAR), now), 2))
        .isEqualTo(exactly(0, 1));
    assertThat(repeated(cell(thematic("03-20"), now), 2)).isEqualTo(between("0", "1"));
  }

  @Test
  void should_say_what_the_look_back_lacks_when_a_theme_may_come_back() {
    Indicator indicator =
        Indicators.standard().definition("repeated_themes").with(Map.of("look_back_months", 6));
    CellRecord cell =
        cell(thematic("02-20"), ofUnknownKind(theme("03-20", "A")), theme("05-05", "A"));

    assertThat(figures(indicator, cell).missing())
        .containsExactly(
            Text.of("chuyên đề của buổi ngày 20/02/2024", "theme, meeting of 20 Feb 2024"),
            Text.of("loại của buổi ngày 20/03/2024", "kind, meeting of 20 Mar 2024"),
            Text.of(
                "sổ sinh hoạt đầy đủ từ 05/11/2023 đến 31/12/2023",
                "a complete register of meetings from 5 Nov 2023 to 31 Dec 2023"));
    assertThat(indicator.label())
        .isEqualTo(
            Text.of(
                "Tỷ lệ chuyên đề đã dùng trong 6 tháng trước đó",
                "Share of themes used within 6 months before"));
  }

  @Test
  void should_share_themes_by_field_and_chooser_when_they_are_told() {
    Theme own =
        Theme.builder()
            .title("A")
            .field(ThemeField.PARTY_BUILDING)
            .chooser(ThemeChooser.CELL)
            .build();
    Theme set = own.withField(ThemeField.TRADITION).withChooser(ThemeChooser.SUPERIOR_COMMITTEE);
    CellRecord both = cell(thematic("04-05").withTheme(own), thematic("05-05").withTheme(set));
    CellRecord half = cell(thematic("04-05").withTheme(own), thematic("05-05"));
    String field = "themes_by_field/party-building";

    assertThat(value(field, both)).isEqualTo(exactly(1, 2));
    assertThat(value("themes_by_field/tradition", both)).isEqualTo(exactly(1, 2));
    assertThat(value("themes_by_field/other", both)).isEqualTo(exactly(0, 1));
    assertThat(value(field, half)).isEqualTo(between("1/2", "1"));
    assertThat(value("chosen_by_the_cell", both)).isEqualTo(exactly(1, 2));
    assertThat(value("chosen_by_the_cell", half)).isEqualTo(between("1/2", "1"));
    assertThat(value(field, cell(regular("04-05")))).isEmpty();
  }

  @Test
  void should_count_lessons_only_when_all_three_are_recorded() {
    LessonsLearned all =
        LessonsLearned.builder().strengths("A").weaknesses("B").lessons("C").build();
    assertThat(value("lessons_recorded", cell(thematic("04-05").withLessons(all))))
        .isEqualTo(exactly(1, 1));
    for (LessonsLearned part :
        List.of(
            all.withStrengths(Optional.empty()),
            all.withWeaknesses(Optional.empty()),
            all.withLessons(Optional.empty()))) {
      assertThat(value("lessons_recorded", cell(thematic("04-05").withLessons(part))))
          .isEqualTo(between("0", "1"));
    }
  }

  @Test
  void should_count_merged_meetings_when_the_book_says_so() {
    Meeting alone = regular("04-05").withMergedWith(MergedMeeting.NONE);
    Meeting merged = regular("05-05").withMergedWith(MergedMeeting.OTHER);
    assertThat(value("merged_meetings", cell(alone))).isEqualTo(exactly(0, 1));
    assertThat(value("merged_meetings", cell(alone, merged))).isEqualTo(exactly(1, 2));
    assertThat(value("merged_meetings", cell(merged))).isEqualTo(exactly(1, 1));
    assertThat(value("merged_meetings", cell(merged, regular("06-05"))))
        .isEqualTo(between("1/2", "1"));
    assertThat(value("merged_meetings", cell(merged, ofUnknownKind(alone))))
        .isEqualTo(between("1/2", "1"));
  }

  private static Optional<Quantity> time(Meeting... meetings) {
    return value("professional_time", cell(meetings));
  }

  @Test
  void should_take_minutes_of_professional_matters_when_they_are_told() {
    Meeting told =
        regular("04-05")
            .withMinutes(90)
            .withAgenda(
                item().withSubject(PROFESSIONAL_MATTER).withMinutes(30),
                item().withSubject(PAST_TASKS).withMinutes(40));
    assertThat(time(told)).isEqualTo(exactly(1, 3));
    assertThat(time(told, about("05-05", PAST_TASKS).withMinutes(30))).isEqualTo(exactly(1, 4));
    assertThat(time(told.withAgenda(item().withSubject(PROFESSIONAL_MATTER).withMinutes(90))))
        .isEqualTo(exactly(1, 1));
  }

  @Test
  void should_bound_professional_time_when_items_are_not_told() {
    Meeting meeting = regular("04-05").withMinutes(60);
    assertThat(time(meeting)).isEqualTo(between("0", "1"));
    assertThat(time(meeting.withAgenda(item().withSubject(PROFESSIONAL_MATTER))))
        .isEqualTo(between("1/60", "1"));
    assertThat(
            time(
                meeting.withAgenda(
                    item().withSubject(PROFESSIONAL_MATTER),
                    item().withSubject(PAST_TASKS).withMinutes(15))))
        .isEqualTo(between("1/60", "3/4"));
    assertThat(
            time(
                meeting.withAgenda(
                    item().withMinutes(20), item().withSubject(PAST_TASKS).withMinutes(15))))
        .isEqualTo(between("0", "1/3"));
    assertThat(time(meeting.withAgenda(item().withSubject(PROFESSIONAL_MATTER).withMinutes(61))))
        .isEqualTo(between("0", "1"));
    Meeting untimed = regular("04-05");
    assertThat(time(untimed.withAgenda(item().withSubject(PROFESSIONAL_MATTER).withMinutes(30))))
        .isEqualTo(OPEN);
    assertThat(time(untimed.withAgenda(item().withSubject(PAST_TASKS).withMinutes(30))))
        .isEqualTo(exactly(0, 1));
    assertThat(
            time(
                untimed.withAgenda(
                    item().withSubject(PAST_TASKS).withMinutes(30), item().withMinutes(10))))
        .isEqualTo(between("0", "1/4"));
    assertThat(time(untimed.withAgenda(item(), item().withSubject(PAST_TASKS).withMinutes(9))))
        .contains(
            new Quantity(
                Optional.of(new Bound(Fraction.ZERO, true)),
                Optional.of(new Bound(Fraction.ONE, false))));
  }

  private static Resolution resolution(ResolutionKind kind) {
    return Resolution.builder().kind(kind).content("Nghị quyết").build();
  }

  @Test
  void should_count_thematic_resolutions_when_kinds_are_told() {
    Resolution thematic = resolution(ResolutionKind.THEMATIC);
    Resolution monthly = resolution(ResolutionKind.MONTHLY);
    String key = "thematic_resolutions";
    assertThat(value(key, cell())).isEqualTo(exactly(0, 1));
    assertThat(value(key, cell(regular("04-05").withResolutions(thematic, monthly))))
        .isEqualTo(exactly(1, 1));
    assertThat(value(key, cell(regular("04-05").withResolutions(monthly))))
        .isEqualTo(exactly(0, 1));
    assertThat(
            value(
                key,
                cell(
                    regular("04-05")
                        .withResolutions(thematic, monthly.withKind(Optional.empty())))))
        .isEqualTo(between("1", "2"));
    assertThat(value(key, cell(regular("04-05").withResolutions(thematic), regular("05-05"))))
        .contains(Quantity.atLeast(Fraction.ONE));
    assertThat(value(key, cell(Register.of(List.of(regular("04-05").withResolutions(thematic))))))
        .contains(Quantity.atLeast(Fraction.ONE));
    assertThat(value(key, cell(ofUnknownKind(regular("04-05").withResolutions(thematic)))))
        .isEqualTo(between("0", "1"));
    IndicatorFigures figures =
        Indicators.standard().indicator(key).read(cell(), QUARTER, YEAR.last()).figures();
    assertThat(figures.denominator()).isEmpty();
  }
}
