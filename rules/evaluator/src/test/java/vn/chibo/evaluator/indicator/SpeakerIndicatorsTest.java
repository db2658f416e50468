package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.present;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.spoken;
import static vn.chibo.evaluator.indicator.Cells.thematic;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.SpeakerGroup;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Text;

/** Who spoke, and how contributions were made: none, some, all, unknown. */
class SpeakerIndicatorsTest {
  private static final Indicator SPEAKERS = SampleIndicators.ALL.indicator("speakers");
  private static final Optional<Quantity> ANY = between("0", "1");

  private static Meeting contributing(String day, Contributions.Builder contributions) {
    return thematic(day).withContributions(contributions.build());
  }

  private static Quantity half(boolean low, boolean high) {
    return new Quantity(
        Optional.of(new Bound(Fraction.ZERO, low)), Optional.of(new Bound(Fraction.ONE, high)));
  }

  @Test
  void should_add_speakers_and_members_present_when_a_quarter_is_read() {
    assertThat(value(SPEAKERS, cell(spoken("04-05", 0, 10)))).isEqualTo(exactly(0, 1));
    assertThat(value(SPEAKERS, cell(spoken("04-05", 5, 10), spoken("05-05", 4, 20))))
        .isEqualTo(exactly(3, 10));
    assertThat(value(SPEAKERS, cell(spoken("04-05", 10, 10)))).isEqualTo(exactly(1, 1));
    assertThat(value(SPEAKERS, cell(spoken("04-05", 0, 0)))).isEmpty();
    assertThat(value(SPEAKERS, cell(spoken("04-05", 3, 9).withKind(MeetingKind.COMMITTEE))))
        .isEmpty();
  }

  @Test
  void should_weigh_meetings_alike_when_their_shares_are_averaged() {
    String key = "speakers_mean";
    assertThat(value(key, cell(spoken("04-05", 5, 10), spoken("05-05", 4, 20))))
        .isEqualTo(exactly(7, 20));
    assertThat(value(key, cell(spoken("04-05", 5, 10), present("05-05", 20))))
        .isEqualTo(between("1/4", "3/4"));
    assertThat(value(key, cell(spoken("04-05", 5, 10), spoken("05-05", 0, 0))))
        .isEqualTo(exactly(1, 2));
    assertThat(value(key, cell(spoken("04-05", 5, 10), regular("05-05"))))
        .isEqualTo(between("1/4", "3/4"));
    assertThat(value(key, cell(spoken("04-05", 0, 0)))).isEmpty();
  }

  @Test
  void should_hold_every_share_when_speakers_or_presence_are_not_counted() {
    List<MemberId> two = List.of(new MemberId("001"), new MemberId("002"));
    Contributions named = Contributions.builder().addAllNamed(two).build();
    assertThat(value(SPEAKERS, cell(present("04-05", 10).withContributions(named))))
        .isEqualTo(between("1/5", "1"));
    assertThat(value(SPEAKERS, cell(present("04-05", 2).withContributions(named))))
        .isEqualTo(exactly(1, 1));
    assertThat(value(SPEAKERS, cell(present("04-05", 10)))).isEqualTo(ANY);
    assertThat(value(SPEAKERS, cell(regular("04-05")))).isEqualTo(ANY);
    Meeting counted =
        regular("04-05").withContributions(Contributions.builder().speakers(3).build());
    assertThat(value(SPEAKERS, cell(counted))).contains(half(false, true));
    assertThat(value(SPEAKERS, cell(spoken("04-05", 5, 10), regular("05-05"))))
        .contains(half(false, false));
  }

  @Test
  void should_take_nothing_from_counts_that_contradict_each_other() {
    IndicatorFigures figures = figures(SPEAKERS, cell(spoken("04-05", 11, 10)));
    assertThat(figures.value()).isEqualTo(ANY);
    assertThat(figures.missing())
        .containsExactly(
            Text.of(
                "số phát biểu nhiều hơn số có mặt, cần ghi lại cho đúng của buổi ngày 05/04/2024",
                "more speakers than members present, to be set right, meeting of 5 Apr 2024"));
  }

  @Test
  void should_name_the_fact_that_is_missing_when_a_share_is_open() {
    assertThat(figures(SPEAKERS, cell(present("04-05", 10))).missing())
        .containsExactly(
            Text.of(
                "số đảng viên phát biểu của buổi ngày 05/04/2024",
                "number of members who spoke, meeting of 5 Apr 2024"));
    Meeting counted =
        regular("04-05").withContributions(Contributions.builder().speakers(3).build());
    assertThat(figures(SPEAKERS, cell(counted)).missing())
        .containsExactly(
            Text.of(
                "số đảng viên có mặt của buổi ngày 05/04/2024",
                "number of members present, meeting of 5 Apr 2024"));
    assertThat(figures(SPEAKERS, cell(regular("04-05"))).missing())
        .containsExactly(
            Text.of(
                "số đảng viên phát biểu của buổi ngày 05/04/2024",
                "number of members who spoke, meeting of 5 Apr 2024"));
  }

  private static final Indicator YOUNG =
      SampleIndicators.ALL.definition("young_speakers").with(Map.of("age_to_years", 35));
  private static final Indicator NEW =
      SampleIndicators.ALL.definition("new_speakers").with(Map.of("admitted_within_months", 24));
  private static final SpeakerGroup UP_TO_35 =
      SpeakerGroup.builder().ageTo(35).present(8).spoke(2).build();
  private static final SpeakerGroup WITHIN_24 =
      SpeakerGroup.builder().admittedWithinMonths(24).present(4).spoke(3).build();

  private static Meeting groups(SpeakerGroup... groups) {
    return present("04-05", 10)
        .withContributions(Contributions.builder().addAllGroups(List.of(groups)).build());
  }

  @Test
  void should_read_the_group_that_was_asked_for_when_groups_are_counted() {
    assertThat(value(YOUNG, cell(groups(UP_TO_35, WITHIN_24)))).isEqualTo(exactly(1, 4));
    assertThat(value(NEW, cell(groups(UP_TO_35, WITHIN_24)))).isEqualTo(exactly(3, 4));
    assertThat(value(YOUNG, cell(groups(UP_TO_35, UP_TO_35)))).isEqualTo(exactly(1, 4));
  }

  @Test
  void should_not_take_one_group_for_another_when_bounds_differ() {
    assertThat(value(YOUNG, cell(groups(UP_TO_35.withAgeTo(30))))).isEqualTo(ANY);
    assertThat(value(YOUNG, cell(groups(UP_TO_35.withAdmittedWithinMonths(24))))).isEqualTo(ANY);
    assertThat(value(NEW, cell(groups(WITHIN_24.withAgeTo(35))))).isEqualTo(ANY);
    assertThat(value(NEW, cell(groups(WITHIN_24.withAdmittedWithinMonths(12))))).isEqualTo(ANY);
    assertThat(value(YOUNG, cell(groups(UP_TO_35, UP_TO_35.withSpoke(1))))).isEqualTo(ANY);
    assertThat(value(YOUNG, cell(groups()))).isEqualTo(ANY);
    assertThat(value(YOUNG, cell(regular("04-05")))).isEqualTo(ANY);
  }

  @Test
  void should_bound_a_group_by_all_who_were_present_when_its_presence_is_not_counted() {
    SpeakerGroup open = UP_TO_35.withPresent(Optional.empty());
    assertThat(value(YOUNG, cell(groups(open)))).isEqualTo(between("1/5", "1"));
    assertThat(
            value(
                YOUNG,
                cell(
                    regular("04-05")
                        .withContributions(Contributions.builder().addGroups(open).build()))))
        .contains(half(false, true));
    assertThat(figures(YOUNG, cell(groups(open))).denominator())
        .contains(Quantity.between(Fraction.of(2), Fraction.of(10)));
    assertThat(figures(YOUNG, cell(groups())).denominator())
        .contains(Quantity.between(Fraction.ZERO, Fraction.of(10)));
    assertThat(value(YOUNG, cell(groups(open.withSpoke(10))))).isEqualTo(exactly(1, 1));
  }

  @Test
  void should_take_nothing_from_a_group_that_is_larger_than_all_who_were_present() {
    assertThat(value(YOUNG, cell(groups(UP_TO_35.withPresent(10))))).isEqualTo(exactly(1, 5));
    IndicatorFigures beyond = figures(YOUNG, cell(groups(UP_TO_35.withPresent(11))));
    assertThat(beyond.value()).isEqualTo(ANY);
    assertThat(beyond.denominator()).contains(Quantity.between(Fraction.ZERO, Fraction.of(10)));
    assertThat(beyond.missing())
        .containsExactly(
            Text.of(
                "số có mặt của nhóm nhiều hơn số có mặt của cả buổi, cần ghi lại cho đúng của buổi"
                    + " ngày 05/04/2024",
                "more members of the group than members present, to be set right, meeting of 5 Apr"
                    + " 2024"));
    SpeakerGroup uncounted = UP_TO_35.withPresent(Optional.empty());
    assertThat(value(YOUNG, cell(groups(uncounted.withSpoke(11))))).isEqualTo(ANY);
  }

  @Test
  void should_share_meetings_by_how_contributions_were_made() {
    Meeting none =
        contributing("04-05", Contributions.builder().critical(0).inWriting(0).visualAids(false));
    Meeting some =
        contributing("05-05", Contributions.builder().critical(1).inWriting(1).visualAids(true));
    Meeting silent = thematic("06-05");
    for (String key : List.of("visual_aids", "prepared_papers")) {
      assertThat(value(key, cell(none))).isEqualTo(exactly(0, 1));
      assertThat(value(key, cell(none, some))).isEqualTo(exactly(1, 2));
      assertThat(value(key, cell(some))).isEqualTo(exactly(1, 1));
      assertThat(value(key, cell(none, some, silent))).isEqualTo(between("1/3", "2/3"));
      assertThat(value(key, cell(some.withKind(MeetingKind.REGULAR)))).isEmpty();
    }
    assertThat(value("no_critical_contribution", cell(none))).isEqualTo(exactly(1, 1));
    assertThat(value("no_critical_contribution", cell(none, some))).isEqualTo(exactly(1, 2));
    assertThat(value("no_critical_contribution", cell(some))).isEqualTo(exactly(0, 1));
    assertThat(value("no_critical_contribution", cell(some, silent)))
        .isEqualTo(between("0", "1/2"));
  }

  @Test
  void should_keep_a_meeting_in_the_mean_when_somebody_surely_was_present() {
    Indicator mean = SampleIndicators.ALL.indicator("speakers_mean");
    Meeting three = regular("04-05").withContributions(Contributions.builder().speakers(3).build());
    assertThat(figures(mean, cell(three)).denominator()).contains(Quantity.exactly(1));
    assertThat(value(mean, cell(three, spoken("05-05", 1, 2)))).isEqualTo(between("1/4", "3/4"));
    Meeting nobody =
        regular("04-05").withContributions(Contributions.builder().speakers(0).build());
    assertThat(value(mean, cell(nobody))).isEqualTo(exactly(0, 1));
    assertThat(figures(mean, cell(nobody)).denominator())
        .contains(Quantity.between(Fraction.ZERO, Fraction.ONE));
  }
}
