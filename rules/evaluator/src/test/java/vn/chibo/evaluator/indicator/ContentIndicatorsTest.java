package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AgendaSubject.PAST_TASKS;
import static vn.chibo.core.meeting.AgendaSubject.PROFESSIONAL_MATTER;
import static vn.chibo.evaluator.indicator.Cells.QUARTER;
import static vn.chibo.evaluator.indicator.Cells.YEAR;
import static vn.chibo.evaluator.indicator.Cells.about;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.item;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.thematic;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.LessonsLearned;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionKind;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;

/** Themes, lessons, professional matters and resolutions: none, some, all, unknown. */
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
    Meeting none = regular("05-05").withResolutionsComplete(true);
    assertThat(value(key, cell(regular("04-05").withResolutions(thematic), none)))
        .isEqualTo(exactly(1, 1));
    assertThat(value(key, cell(ofUnknownKind(regular("04-05").withResolutions(thematic)))))
        .isEqualTo(between("0", "1"));
    IndicatorFigures figures =
        SampleIndicators.ALL.indicator(key).read(cell(), QUARTER, YEAR.last()).figures();
    assertThat(figures.denominator()).isEmpty();
  }

  @Test
  void should_know_nothing_of_the_time_when_items_together_outlast_their_meeting() {
    Meeting meeting =
        regular("04-05")
            .withMinutes(60)
            .withAgenda(
                item().withSubject(PROFESSIONAL_MATTER).withMinutes(20),
                item().withSubject(PAST_TASKS).withMinutes(30),
                item().withMinutes(11));
    assertThat(time(meeting)).isEqualTo(between("0", "1"));
    assertThat(time(meeting.withMinutes(61))).isEqualTo(between("20/61", "31/61"));
    assertThat(
            figures(SampleIndicators.ALL.indicator("professional_time"), cell(meeting)).missing())
        .containsExactly(
            Text.of(
                "số phút các nội dung dài hơn cả buổi, cần ghi lại cho đúng của buổi ngày"
                    + " 05/04/2024",
                "items longer than the meeting, to be set right, meeting of 5 Apr 2024"));
  }
}
