package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeCode;

/** Real cases and figures at the edge, asked through the door of the library. */
class MeetingCasesTest {

  private static String said(String place, String rule, CellRecord cell, Choices choices) {
    return OutcomeCode.describe(
        OutcomeCode.of(
            Evaluator.of(Regulations.standard().forJurisdiction(place))
                .choosing(choices)
                .evaluate(cell, cell.getPeriod().last())
                .finding(rule)
                .orElseThrow()
                .outcome()));
  }

  private static String said(String rule, CellRecord cell) {
    return said("central", rule, cell, Choices.DEFAULT);
  }

  private static Meeting regular(String day) {
    return Cells.meeting(LocalDate.parse(day), REGULAR, 95);
  }

  private static CellRecord cell(int year, Meeting... meetings) {
    return Cells.year(year, meetings);
  }

  /**
   * A provincial police cell planned its meeting for Tuesday, 6 October 2026; the 3rd: Saturday.
   */
  @ParameterizedTest
  @CsvSource({
    "FIRST_SEVEN_DAYS, SATISFIED",
    "CALENDAR_WEEK_OF_DAY_1, VIOLATED",
    "none, UNDETERMINED READING"
  })
  void should_depend_on_what_the_first_week_is(String reading, String outcome) {
    String rule = "ct50-2025/common-day";
    Choices choices =
        reading.equals("none") ? Choices.DEFAULT : Choices.DEFAULT.reading(rule, reading);

    assertThat(LocalDate.of(2026, 10, 3).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    assertThat(said("central", rule, cell(2026, regular("2026-10-06")), choices))
        .isEqualTo(outcome);
  }

  /** A residential cell, term 2025-2030, meets on day 3 and on a theme every quarter. */
  @Test
  void should_be_met_by_a_cell_that_meets_on_the_common_day() {
    Meeting[] all =
        Stream.concat(
                IntStream.rangeClosed(1, 12).mapToObj(month -> regular(day(month, 3))),
                IntStream.of(2, 5, 8, 11)
                    .mapToObj(
                        month -> Cells.meeting(LocalDate.parse(day(month, 20)), THEMATIC, 95)))
            .toArray(Meeting[]::new);

    assertThat(said("ct50-2025/common-day", cell(2026, all))).isEqualTo("SATISFIED");
    assertThat(said("hd42-2025/thematic", cell(2026, all))).isEqualTo("SATISFIED");
  }

  private static String day(int month, int day) {
    return LocalDate.of(2026, month, day).toString();
  }

  /** The directive is of 23 July 2025: the first common day, 3 August, is a Sunday. */
  @Test
  void should_begin_on_the_day_of_the_directive() {
    String rule = "ct50-2025/common-day";
    Meeting before = regular("2025-07-22").withDayOff(false);

    assertThat(said(rule, Regime.cell(DatePeriod.parse("2025-07-01/2025-07-22"), before)))
        .isEqualTo("NOT_APPLICABLE NOT_IN_FORCE");
    assertThat(said(rule, cell(2025, regular("2025-07-23").withDayOff(false))))
        .isEqualTo("VIOLATED");
    assertThat(said(rule, cell(2025, regular("2025-08-03")))).isEqualTo("SATISFIED");
    assertThat(
            said(
                "central",
                rule,
                cell(2025, regular("2025-08-04")),
                Choices.DEFAULT.reading(rule, "FIRST_SEVEN_DAYS")))
        .isEqualTo("SATISFIED");
  }

  @ParameterizedTest
  @CsvSource({"2, SATISFIED", "1, UNDETERMINED READING", "0, VIOLATED"})
  void should_have_the_documents_a_day_before(int daysBefore, String outcome) {
    LocalDate day = LocalDate.of(2026, 5, 3);
    Meeting meeting =
        regular(day.toString())
            .withSecret(false)
            .withPreparation(
                Preparation.builder().documentsSent(Moment.of(day.minusDays(daysBefore))).build());

    assertThat(said("hd42-2025/documents-one-day-before", cell(2026, meeting))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"2, SATISFIED", "3, UNDETERMINED READING"})
  void should_have_the_result_within_two_days(int daysAfter, String outcome) {
    LocalDate day = LocalDate.of(2026, 5, 3);
    Meeting meeting =
        regular(day.toString())
            .withSecret(false)
            .withResultsPosted(Moment.of(day.plusDays(daysAfter)));

    assertThat(said("hd42-2025/posting-after", cell(2026, meeting))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 49, true, VIOLATED",
    "2023, 50, true, SATISFIED",
    "2023, 50, false, VIOLATED",
    "2022, 93, true, NOT_APPLICABLE EMPTY_POPULATION"
  })
  void should_meet_by_group_from_50_members_where_groups_are_set_up(
      int year, int members, boolean groups, String outcome) {
    CellRecord cell =
        cell(year, regular(year + "-05-03").withForm(MeetingForm.BY_PARTY_GROUP))
            .withMembers(Quantity.exactly(members));
    LocalDate first = LocalDate.of(year, 1, 1);
    CellRecord asked = groups ? Regime.decided(cell, DecisionKind.PARTY_GROUPS, first, 0) : cell;

    assertThat(said("hd03-2022/group-meeting-condition", asked)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"3, SATISFIED", "4, VIOLATED"})
  void should_meet_by_group_three_times_a_year_at_most(int times, String outcome) {
    Meeting[] all =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> regular(LocalDate.of(2023, month, 3).toString()))
            .map(
                one ->
                    one.withForm(
                        one.getDate().getMonthValue() <= times
                            ? MeetingForm.BY_PARTY_GROUP
                            : MeetingForm.IN_PERSON))
            .toArray(Meeting[]::new);

    assertThat(said("hd03-2022/group-meeting-limit", cell(2023, all))).isEqualTo(outcome);
  }

  /** A kindergarten cell reviewed its year online in 2021, before the pilot, by leave given. */
  @Test
  void should_say_nothing_of_online_meetings_before_the_pilot() {
    CellRecord cell = cell(2021, regular("2021-12-20").withForm(MeetingForm.ONLINE));

    assertThat(said("hd03-2022/online-condition", cell)).isEqualTo("NOT_APPLICABLE NOT_IN_FORCE");
  }

  /** Some cells of the Central Highlands met once in two or three months in 2012. */
  @Test
  void should_be_broken_by_a_cell_that_meets_every_third_month() {
    Meeting[] quarterly =
        IntStream.of(3, 6, 9, 12)
            .mapToObj(month -> regular(LocalDate.of(2012, month, 3).toString()))
            .toArray(Meeting[]::new);

    assertThat(said("statutes/cell-monthly-meeting", cell(2012, quarterly))).isEqualTo("VIOLATED");
    assertThat(said("hd09-2012/no-numeric-thresholds", cell(2012, quarterly)))
        .isEqualTo("NOT_APPLICABLE NO_FIGURE_ON_RECORD");
  }

  @ParameterizedTest
  @CsvSource({
    "year-band-tot, 7, 5, 0, SATISFIED",
    "year-band-tot, 7, 4, 1, VIOLATED",
    "year-band-tot, 6, 6, 0, VIOLATED",
    "year-band-tot, 6, 5, 1, VIOLATED",
    "year-band-kha, 7, 4, 1, UNDETERMINED JUDGEMENT_NEEDED"
  })
  void should_band_a_year_of_the_block_of_phu_tho(
      String band, int good, int fair, int average, String outcome) {
    String rule = "phutho-khoi/" + band;
    Meeting[] all =
        IntStream.range(0, good + fair + average)
            .mapToObj(
                i ->
                    regular(LocalDate.of(2022, i + 1, 3).toString())
                        .withRating(
                            i < good
                                ? MeetingRating.GOOD
                                : i < good + fair ? MeetingRating.FAIR : MeetingRating.AVERAGE))
            .toArray(Meeting[]::new);
    String place = "phu-tho/khoi-cac-co-quan";

    assertThat(said(place, rule, cell(2022, all), Choices.DEFAULT.switchOn(rule)))
        .isEqualTo(outcome);
    assertThat(said(place, rule, cell(2022, all), Choices.DEFAULT))
        .isEqualTo("NOT_APPLICABLE NO_FIGURE_ON_RECORD");
  }

  /** Hậu Giang has a day of its own from March 2023; other places have none before 2025. */
  @Test
  void should_know_a_day_before_2025_in_hau_giang_only() {
    CellRecord third = cell(2024, regular("2024-05-03").withDayOff(false));
    String rule = "cv747-haugiang-2023/day-one";

    assertThat(said("hau-giang", rule, third, Choices.DEFAULT)).isEqualTo("VIOLATED");
    assertThat(Regulations.standard().forJurisdiction("ha-noi").find(new RuleId(rule))).isEmpty();
    assertThat(said("ct50-2025/common-day", third)).isEqualTo("NOT_APPLICABLE NOT_IN_FORCE");
  }

  /** Of which points the sheets of 2023 consist is not known: no answer, and none of 2021. */
  @ParameterizedTest
  @CsvSource({"nghe-an, 2024, qd27-nghean/sheets", "lao-cai, 2027, qd29-laocai/bands"})
  void should_have_no_answer_where_no_points_are_known(String place, int year, String rule) {
    CellRecord cell = cell(year).withMeetings(Register.unknown());

    assertThat(said(place, rule, cell, Choices.DEFAULT))
        .isEqualTo("NOT_APPLICABLE NO_FIGURE_ON_RECORD");
  }
}
