package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.condition.World.Happening;

/** Selections, runs, set lengths and parts where the last entry or day decides. */
class EdgesTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final MemberId A = new MemberId("001");
  private static final MemberId B = new MemberId("002");

  private static LocalDate day(String day) {
    return LocalDate.parse("2024-" + day);
  }

  private static PartyOrganization organization(String name, OrganizationKind kind) {
    return PartyOrganization.builder().id(new OrganizationId(name)).name(name).kind(kind).build();
  }

  private static CellRecord.Builder cell() {
    return CellRecord.builder()
        .organization(organization("Chi bộ thôn 3", OrganizationKind.SUBORDINATE_CELL))
        .period(YEAR);
  }

  private static OrganizationRecord.Builder commune() {
    return OrganizationRecord.builder()
        .organization(organization("Đảng bộ xã", OrganizationKind.COMMUNE))
        .period(YEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "REGULAR, false, REGULAR, true",
    "REGULAR, false, COMBINED, true",
    "REGULAR, false, THEMATIC, false",
    "REGULAR, true, REGULAR, true",
    "REGULAR, true, COMBINED, false",
    "COMBINED, true, COMBINED, true"
  })
  void should_select_a_combined_sitting_unless_the_kind_itself_is_meant(
      MeetingKind meant, boolean exactly, MeetingKind kind, boolean selected) {
    assertThat(new MeetingSelection(List.of(meant), exactly).selects(kind)).isEqualTo(selected);
  }

  @Test
  void should_keep_the_order_of_the_readings() {
    Map<String, Quantity> readings = new LinkedHashMap<>();
    List<String> names = List.of("i", "b", "g", "a", "h", "c", "e", "d", "f");
    names.forEach(name -> readings.put(name, Quantity.exactly(names.indexOf(name))));

    assertThat(
            new Observation(readings, List.of())
                .called(Map.of(names.get(0), Text.same("first"), "NO_SUCH", Text.same("none")))
                .labels())
        .isEqualTo(Map.of(names.get(0), Text.same("first")));
    assertThat(new Observation(readings, List.of()).readings().keySet())
        .containsExactlyElementsOf(names);
  }

  @Test
  void should_be_single_with_one_reading_whatever_its_name() {
    Quantity three = Quantity.exactly(3);

    assertThat(Observation.of(three).single()).contains(three);
    assertThat(new Observation(Map.of("strict", three), List.of()).single()).contains(three);
    assertThat(new Observation(Map.of("strict", three, "wide", three), List.of()).single())
        .isEmpty();
  }

  @Test
  void should_miss_gaps_and_doubts_where_there_are_both() {
    Text gap = Text.same("gap");
    Text doubt = Text.same("doubt");

    assertThat(new Found<>(List.of(), List.of(gap), List.of(doubt), false).missing())
        .containsExactly(gap, doubt);
    assertThat(new Found<>(List.of(), List.of(gap), List.of(), false).missing())
        .containsExactly(gap);
    assertThat(new Found<>(List.of(), List.of(), List.of(doubt), false).missing())
        .containsExactly(doubt);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void should_refuse_a_ratio_of_nothing(int denominator) {
    assertThatThrownBy(() -> Ratio.of(1, denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(": " + denominator);
  }

  @Test
  void should_always_be_of_something_when_a_source_is_a_number() {
    Tally.Source<World, Happening> number =
        new Tally.Source<>(World::known, seen -> Quantity.exactly(0), happening -> true);

    assertThat(number.nothing().test(new World(List.of(), Register.unknown()), seen(List.of())))
        .isFalse();
    assertThat(
            number
                .nothingWhere(seen -> true)
                .nothing()
                .test(new World(List.of(), Register.unknown()), seen(List.of())))
        .isTrue();
  }

  private static Seen<Happening> seen(List<DatePeriod> gaps, Happening... entries) {
    return new Seen<>(Optional.of(World.DAYS), List.of(entries), gaps);
  }

  private static Happening on(int day, Boolean met) {
    return new Happening(
        World.FIRST.plusDays(day), Optional.of(true), Optional.ofNullable(met), Optional.empty());
  }

  private static Runs<Happening> runs(Seen<Happening> seen) {
    Function<Happening, Truth> met = happening -> World.truth(happening.met());
    return Runs.of(seen, happening -> Truth.YES, met);
  }

  private static List<DatePeriod> gap(int first, int last) {
    return List.of(DatePeriod.ofClosed(World.FIRST.plusDays(first), World.FIRST.plusDays(last)));
  }

  @ParameterizedTest
  @CsvSource({"3, 4, 1", "2, 2, 1", "5, 5, 1", "6, 9, 2"})
  void should_end_a_proved_run_only_at_a_gap_between_its_entries(int first, int last, int proved) {
    Runs<Happening> runs = runs(seen(gap(first, last), on(2, true), on(5, true)));

    assertThat(runs.proved()).isEqualTo(proved);
    assertThat(runs.possible()).isEqualTo(2);
  }

  @Test
  void should_prove_a_run_of_one_beside_a_doubtful_entry_of_the_day() {
    Runs<Happening> runs = runs(seen(List.of(), on(2, null), on(2, true)));

    assertThat(runs.proved()).isEqualTo(1);
    assertThat(runs.possible()).isEqualTo(2);
    assertThat(runs(seen(List.of(), on(2, null))).proved()).isZero();
  }

  private static Meeting called(String day, AttendanceState a, AttendanceState b) {
    return Meeting.builder()
        .date(day(day))
        .kind(MeetingKind.REGULAR)
        .attendance(new RollCall(Map.of(A, a, B, b)))
        .build();
  }

  @Test
  void should_count_excuses_by_member_when_every_meeting_has_a_roll_call() {
    List<Meeting> meetings =
        List.of(
            called("01-05", AttendanceState.EXCUSED, AttendanceState.PRESENT),
            called("02-05", AttendanceState.PRESENT, AttendanceState.EXCUSED));
    Meeting uncalled = Meeting.builder().date(day("03-05")).kind(MeetingKind.REGULAR).build();

    assertThat(ExcusedRuns.longest(new Seen<>(Optional.of(YEAR), meetings, List.of())))
        .isEqualTo(Quantity.exactly(1));
    assertThat(
            ExcusedRuns.longest(
                new Seen<>(
                    Optional.of(YEAR),
                    List.of(meetings.get(0), meetings.get(1), uncalled),
                    List.of())))
        .isEqualTo(Quantity.between(Fraction.of(1), Fraction.of(3)));
  }

  private static Decision length(String day, Integer minutes) {
    return new Decision(
        DecisionKind.LENGTH_FOR_FEW_MEMBERS, day(day), Optional.ofNullable(minutes));
  }

  private static Decision consent(String day) {
    return new Decision(DecisionKind.CONSENT_TO_SIZE, day(day), Optional.empty());
  }

  private static long setLength(Decision... decisions) {
    CellRecord cell = cell().decisions(Register.of(List.of(decisions)).completeOver(YEAR)).build();
    Meeting meeting = Meeting.builder().date(day("06-05")).kind(MeetingKind.REGULAR).build();
    return SetLength.of(new HeldMeeting(cell, meeting));
  }

  @Test
  void should_stand_as_set_last_when_decisions_follow_each_other() {
    assertThat(setLength()).isEqualTo(Ratio.ABSENT);
    assertThat(setLength(length("06-05", 60))).isEqualTo(Ratio.of(60));
    assertThat(setLength(length("06-06", 60))).isEqualTo(Ratio.ABSENT);
    assertThat(setLength(length("02-05", 90), length("03-05", 60))).isEqualTo(Ratio.of(60));
    assertThat(setLength(length("02-05", 90), consent("03-05"))).isEqualTo(Ratio.of(90));
    assertThat(setLength(consent("02-05"))).isEqualTo(Ratio.ABSENT);
  }

  @Test
  void should_need_every_length_of_the_day_that_counts() {
    assertThat(setLength(length("03-05", 60), length("03-05", 60))).isEqualTo(Ratio.of(60));
    assertThat(setLength(length("03-05", 60), length("03-05", 90))).isEqualTo(Ratio.CONFLICT);
    assertThat(setLength(length("03-05", 60), length("03-05", null))).isEqualTo(Ratio.ABSENT);
    assertThat(setLength(length("03-05", null), length("03-05", 60))).isEqualTo(Ratio.ABSENT);
    assertThat(setLength(consent("03-05"), length("03-05", 60))).isEqualTo(Ratio.of(60));
    assertThat(setLength(length("03-05", 60), consent("03-05"))).isEqualTo(Ratio.of(60));
  }

  /** The lengths that are known contradict each other, whatever the third is. */
  @Test
  void should_be_in_conflict_when_two_of_three_lengths_differ() {
    List<Integer> lengths = Arrays.asList(60, 90, null);
    for (int at = 0; at < 3; at++) {
      Decision[] turned = new Decision[3];
      for (int i = 0; i < 3; i++) {
        turned[i] = length("03-05", lengths.get((at + i) % 3));
      }
      assertThat(setLength(turned)).as("turned by %s", at).isEqualTo(Ratio.CONFLICT);
    }
  }

  @Test
  void should_hold_the_gaps_and_doubts_of_every_cell() {
    Meeting doubtful = Meeting.builder().date(day("03-05")).build();
    CellRecord gaping = cell().meetings(Register.of(List.of())).build();
    CellRecord doubting =
        cell().meetings(Register.of(List.of(doubtful)).completeOver(YEAR)).build();
    OrganizationRecord above = commune().cells(Roster.partial(List.of(gaping, doubting))).build();

    Found<HeldMeeting> found =
        OrganizationParts.regularMeetingsOfCells().finder().find(above, YEAR, YEAR.last());

    assertThat(found.parts()).isEmpty();
    assertThat(found.gaps())
        .hasSize(2)
        .containsAll(
            MeetingMeasures.meetings(MeetingKind.REGULAR)
                .finder()
                .find(gaping, YEAR, YEAR.last())
                .gaps());
    assertThat(found.doubtful())
        .hasSize(1)
        .isEqualTo(
            MeetingMeasures.meetings(MeetingKind.REGULAR)
                .finder()
                .find(doubting, YEAR, YEAR.last())
                .doubtful());
    assertThat(found.open()).isFalse();
  }

  private static Commendation given(String date) {
    return Commendation.builder()
        .date(PartialDate.parse(date))
        .words(Text.same("given " + date))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, 2024-06-30, false",
    "2024-01-01, 2024-06-30, true",
    "2024-06-30, 2024-06-30, true",
    "2024-07-01, 2024-06-30, false",
    "2024-12-31, 2024-12-31, true",
    "2025-01-01, 2025-06-30, false"
  })
  void should_find_commendations_of_the_window_up_to_the_day(
      String date, LocalDate asOf, boolean found) {
    OrganizationRecord record =
        commune().commendations(Roster.complete(List.of(given(date)))).build();

    Found<Commendation> commendations =
        OrganizationParts.commendations().finder().find(record, YEAR, asOf);

    assertThat(commendations.parts()).extracting(Part::label).hasSize(found ? 1 : 0);
    assertThat(commendations.gaps()).isEmpty();
    assertThat(commendations.open()).isEqualTo(asOf.isBefore(YEAR.last()));
  }
}
