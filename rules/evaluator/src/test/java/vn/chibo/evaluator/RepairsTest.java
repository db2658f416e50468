package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.repair.Act;
import vn.chibo.evaluator.repair.Repair;
import vn.chibo.evaluator.repair.Repairs;

/** What can still be done so that a rule is met, and what cannot. */
class RepairsTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final LocalDate NOV_20 = LocalDate.of(2024, 11, 20);
  private static final Condition<CellRecord> EACH_QUARTER =
      forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));

  private static Rule<CellRecord> rule(String id, Condition<CellRecord> condition) {
    return Rule.about(CellRecord.class)
        .id(id)
        .force(Force.MANDATORY)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
        .asks(condition)
        .build();
  }

  private static CellRecord cell(Meeting... held) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(Register.of(List.of(held)).completeOver(DatePeriod.until(NOV_20)))
        .build();
  }

  private static Meeting held(MeetingKind kind, int month) {
    return Meeting.builder().date(LocalDate.of(2024, month, 5)).kind(kind).minutes(120).build();
  }

  private static CellRecord thematicIn(int... months) {
    return cell(
        IntStream.of(months).mapToObj(month -> held(THEMATIC, month)).toArray(Meeting[]::new));
  }

  private static List<Repair> repairs(CellRecord cell, Rule<?>... rules) {
    Evaluator evaluator = Evaluator.of(RuleBook.of(Figures.NONE, rules));
    return Repairs.of(evaluator.evaluate(cell, NOV_20), rules[0].id().value());
  }

  @Test
  void should_hold_the_one_meeting_that_is_left_to_hold() {
    List<Repair> repairs = repairs(thematicIn(2, 5, 8), rule("a/quarterly", EACH_QUARTER));

    assertThat(repairs.get(0).acts()).hasSize(1);
    assertThat(repairs.get(0).text(Language.VIETNAMESE))
        .isEqualTo(
            "tổ chức một buổi sinh hoạt chuyên đề từ ngày 21/11/2024 đến hết ngày 30/11/2024");
    assertThat(repairs.get(0).text(Language.ENGLISH))
        .isEqualTo("hold a thematic meeting from 21 Nov 2024 to 30 Nov 2024");
    assertThat(repairs.get(0).until()).isEqualTo(YEAR.last());
    assertThat(kinds(repairs)).containsExactly(List.of(THEMATIC), List.of(MeetingKind.COMBINED));
  }

  private static List<List<MeetingKind>> kinds(List<Repair> repairs) {
    return repairs.stream()
        .map(
            repair ->
                repair.acts().stream()
                    .map(act -> ((Act.HoldMeeting) act).meeting().getKind().orElseThrow())
                    .toList())
        .toList();
  }

  @Test
  void should_not_repair_what_is_past() {
    assertThat(repairs(thematicIn(2, 5), rule("a/quarterly", EACH_QUARTER))).isEmpty();
  }

  @Test
  void should_hold_exactly_as_many_as_are_asked() {
    Condition<CellRecord> four = tallied(countOf(heldMeetings(THEMATIC)), exactly(number(4)));

    List<Repair> repairs = repairs(thematicIn(2, 5), rule("a/four", four));

    assertThat(repairs.get(0).acts()).hasSize(2);
    assertThat(repairs.get(0).acts().get(0).day()).isEqualTo(NOV_20.plusDays(1));
  }

  @Test
  void should_need_both_kinds_in_one_sitting_or_in_two() {
    Condition<CellRecord> both =
        all(
            tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))),
            tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1))));

    assertThat(kinds(repairs(cell(), rule("a/both", both))))
        .containsExactly(List.of(MeetingKind.COMBINED), List.of(REGULAR, THEMATIC));
  }

  @Test
  void should_need_nothing_where_it_is_enough_to_keep_things_so() {
    Condition<CellRecord> few = tallied(countOf(heldMeetings(THEMATIC)), atMost(number(4)));

    List<Repair> repairs = repairs(thematicIn(2), rule("a/few", few));

    assertThat(repairs).hasSize(1);
    assertThat(repairs.get(0).text(Language.ENGLISH))
        .isEqualTo("nothing more is to be done; keep the registers complete until 31 Dec 2024");
    assertThat(repairs.get(0).text(Language.VIETNAMESE))
        .isEqualTo("không cần làm gì thêm; giữ sổ đầy đủ đến hết ngày 31/12/2024");
  }

  @Test
  void should_say_which_other_rule_it_would_break() {
    Rule<CellRecord> few =
        rule("a/few", tallied(countOf(heldMeetings(THEMATIC)), atMost(number(3))));

    Repair repair = repairs(thematicIn(2, 5, 8), rule("a/quarterly", EACH_QUARTER), few).get(0);

    assertThat(repair.breaks()).containsExactly(few.id());
    assertThat(repair.text(Language.VIETNAMESE)).endsWith(". Nhưng khi đó không đạt: a/few");
    assertThat(repair.text(Language.ENGLISH)).endsWith(". But it would break: a/few");
  }

  @Test
  void should_know_no_repair_for_a_measure_of_an_author() {
    Measure<HeldMeeting> songs =
        Measure.of(
            "songs",
            Text.of("số bài hát", "songs"),
            Unit.COUNT,
            held -> Observation.of(Quantity.exactly(0)));
    Condition<CellRecord> singing = some(meetings(REGULAR), compare(songs, atLeast(number(1))));

    assertThat(repairs(cell(), rule("a/songs", singing))).isEmpty();
  }

  @Test
  void should_hold_a_meeting_that_is_long_enough() {
    Condition<CellRecord> one = some(meetings(REGULAR), compare(LENGTH, atLeast(minutes(180))));

    assertThat(repairs(cell(held(REGULAR, 2)), rule("a/long", one)).get(0).acts()).hasSize(1);
  }

  @Test
  void should_find_nothing_for_a_rule_that_the_book_does_not_have() {
    Evaluator evaluator =
        Evaluator.of(RuleBook.of(Figures.NONE, rule("a/quarterly", EACH_QUARTER)));

    assertThat(Repairs.of(evaluator.evaluate(thematicIn(2, 5, 8), NOV_20), "a/other")).isEmpty();
  }

  @Test
  void should_leave_out_what_can_be_spared() {
    Condition<CellRecord> monthly =
        forEvery(month(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));
    CellRecord untilNovember = thematicIn(IntStream.rangeClosed(1, 11).toArray());

    Repair repair = repairs(untilNovember, rule("a/monthly", monthly)).get(0);
    assertThat(repair.acts()).extracting(Act::day).containsExactly(LocalDate.of(2024, 12, 1));
  }

  @Test
  void should_not_blame_it_for_what_is_broken_already_or_is_not_broken() {
    Rule<CellRecord> few =
        rule("a/few", tallied(countOf(heldMeetings(THEMATIC)), atMost(number(2))));
    Rule<CellRecord> many =
        rule("a/many", tallied(countOf(heldMeetings(THEMATIC)), atMost(number(9))));

    Repair repair =
        repairs(thematicIn(2, 5, 8), rule("a/quarterly", EACH_QUARTER), few, many).get(0);
    assertThat(repair.breaks()).isEmpty();
  }
}
