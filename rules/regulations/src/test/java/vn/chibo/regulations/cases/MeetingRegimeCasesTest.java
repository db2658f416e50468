package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.Regulations;

/** Published meetings: on which day, how often, online, in which order. */
class MeetingRegimeCasesTest {
  private static final String COMMON_DAY = "ct50-2025/common-day";
  private static final String DIRECTIVE =
      "Directive 50-CT/TW of 23 Jul 2025, clause not known, secondary source";

  /** Seventeen months of the term 2025-2030, from the first common day. */
  private static CellRecord term() {
    DatePeriod days = DatePeriod.parse("2025-07-23/2026-12-31");
    LocalDate first = LocalDate.of(2025, 8, 3);
    Stream<Meeting> regular =
        IntStream.range(0, 17).mapToObj(i -> Case.meeting(REGULAR, first.plusMonths(i).toString()));
    Stream<Meeting> thematic =
        IntStream.range(0, 6)
            .mapToObj(
                i -> Case.meeting(THEMATIC, first.plusMonths(3 * i + 1).plusDays(17).toString()));
    return Case.cell(days, Stream.concat(regular, thematic).toArray(Meeting[]::new));
  }

  /** Planned for Tuesday the 6th, as the 3rd is a Saturday: what the first week is decides. */
  @ParameterizedTest
  @DisplayName("police-logistics-2026-10: the meeting of 6 October 2026")
  @CsvSource({"FIRST_SEVEN_DAYS, SATISFIED", "CALENDAR_WEEK_OF_DAY_1, VIOLATED"})
  void should_depend_on_the_first_week(String reading, String outcome) {
    CellRecord cell = Case.cell(2026, Case.meeting(REGULAR, "2026-10-06"));
    Asked asked =
        Asked.of("central", cell, COMMON_DAY, Choices.DEFAULT.reading(COMMON_DAY, reading));

    assertThat(asked.outcome()).isEqualTo(outcome);
    assertThat(asked.cites()).containsExactly(DIRECTIVE);
  }

  /** From the day of the directive to the end of 2026. */
  @Test
  @DisplayName("luong-hau-2025: a regular meeting on the 3rd of each month")
  void should_meet_on_the_common_day() {
    Asked asked = Asked.of(term(), COMMON_DAY);

    assertThat(asked.outcome()).isEqualTo("SATISFIED");
    assertThat(asked.cites()).containsExactly(DIRECTIVE);
  }

  @Test
  @DisplayName("luong-hau-2025: a thematic meeting each quarter")
  void should_meet_on_a_theme_each_quarter() {
    Asked asked = Asked.of(term(), "hd42-2025/thematic");

    assertThat(asked.outcome()).isEqualTo("SATISFIED");
    assertThat(asked.cites())
        .containsExactly("Guidance 42-HD/BTCTW of 28 Oct 2025, section II.3.2, secondary source");
  }

  /** By leave of the committee, before the pilot. */
  @Test
  @DisplayName("kindergarten-online-2021: a review online before 27 December 2022")
  void should_not_ask_of_an_online_meeting_before_the_pilot() {
    Meeting online = Case.meeting(REGULAR, "2021-12-20").withForm(MeetingForm.ONLINE);
    Asked asked = Asked.of(Case.cell(2021, online), "hd03-2022/online-condition");

    assertThat(asked.outcome()).isEqualTo("NOT_APPLICABLE NOT_IN_FORCE");
    assertThat(asked.cites()).containsExactly("Guidance 03-HD/TW of 27 Dec 2022, clause not known");
  }

  /** The source itself says so of some cells; which ones and how many is not known. */
  @Test
  @DisplayName("central-highlands-2012: some cells meet once in two or three months")
  void should_miss_the_monthly_meeting_somewhere() {
    DatePeriod year = DatePeriod.ofYear(2012);
    ExtentStatement some = ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE);
    OrganizationRecord region =
        Case.reported(
            OrganizationKind.PROVINCIAL, year, Case.stated("regular-meetings", some, year));
    Asked asked = Asked.of(region, "statutes/cell-monthly-meeting");

    assertThat(asked.outcome()).isEqualTo("VIOLATED");
    assertThat(asked.notes()).anyMatch(note -> note.startsWith("Not known: how many, which"));
    assertThat(asked.cites())
        .containsExactly(
            "Statutes (Điều lệ Đảng Cộng sản Việt Nam) of 19 Jan 2011, article 24(2); for a"
                + " grassroots cell: article 22");
  }

  @Test
  @DisplayName("central-highlands-2012: no attendance figure of 2012 is on record")
  void should_not_judge_the_attendance_of_2012() {
    Asked asked =
        Asked.of(
            Case.cell(2012, Case.meeting(REGULAR, "2012-11-03")),
            "hd09-2012/no-numeric-thresholds");

    assertThat(asked.outcome()).isEqualTo("NOT_APPLICABLE NO_FIGURE_ON_RECORD");
    assertThat(asked.cites()).as("the absence of a figure is no clause").isEmpty();
  }

  /** Two meetings a year with those in contact: under an earlier regime. */
  @Test
  @DisplayName("vinh-long-residence: meetings every six months before Regulation 213 (2020)")
  void should_not_ask_half_yearly_meetings_before_2020() {
    OrganizationRecord ward = Case.reported(OrganizationKind.WARD, DatePeriod.ofYear(2010));
    Asked asked = Asked.of(ward, "qd213-2020/half-yearly-meeting");

    assertThat(asked.outcome()).isEqualTo("NOT_APPLICABLE NOT_IN_FORCE");
    assertThat(asked.cites())
        .containsExactly("Regulation 213-QĐ/TW of 2 Jan 2020, clause not known");
  }

  @Test
  @DisplayName("tuy-loc-programme-2022: the scoring of Nghệ An is of another province")
  void should_not_ask_the_scoring_of_another_province() {
    RuleId rule = new RuleId("qd08-nghean/procedure");

    assertThat(Regulations.standard().forJurisdiction("central").find(rule)).isEmpty();
    assertThat(Regulations.standard().forJurisdiction("nghe-an").find(rule)).isPresent();
  }

  /** The programme scores before its minutes are passed, as the later guidance asks. */
  @Test
  @DisplayName("tuy-loc-programme-2022: scored before the minutes, before Guidance 42 (2025)")
  void should_follow_an_order_that_was_not_yet_asked() {
    MeetingProcedure later =
        Regulations.standard().procedures(REGULAR, LocalDate.of(2025, 10, 28)).get(0);
    Citation order =
        later
            .order(step(later, "scored"), step(later, "minutes-presented"))
            .flatMap(basis -> basis.citation())
            .orElseThrow();

    assertThat(Regulations.standard().procedures(REGULAR, LocalDate.of(2022, 12, 31)))
        .isNotEmpty()
        .doesNotContain(later);
    assertThat(later.order(step(later, "minutes-presented"), step(later, "scored"))).isEmpty();
    assertThat(Asked.cites(List.of(order)))
        .containsExactly("Guidance 42-HD/BTCTW of 28 Oct 2025, section II.2.2, secondary source");
  }

  private static ProcedureStep step(MeetingProcedure procedure, String id) {
    return procedure.step(new StepId(id)).orElseThrow();
  }
}
