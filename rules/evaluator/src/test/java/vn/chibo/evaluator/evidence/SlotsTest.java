package vn.chibo.evaluator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Complete;
import vn.chibo.evaluator.explanation.FactPath.Item;

/** The facts of a record by their paths, and the record without some of them. */
class SlotsTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final DatePeriod SPRING = DatePeriod.parse("2024-01-01/2024-03-31");
  private static final DatePeriod SUMMER = DatePeriod.parse("2024-04-01/2024-06-30");

  private static Meeting meeting(String day) {
    return Meeting.builder().date(LocalDate.parse(day)).kind(MeetingKind.REGULAR).build();
  }

  private static PartyOrganization organization(OrganizationKind kind) {
    return PartyOrganization.builder()
        .id(new OrganizationId("1"))
        .name("Chi bộ thôn 3")
        .kind(kind)
        .build();
  }

  private static CellRecord.Builder cell() {
    return CellRecord.builder()
        .organization(organization(OrganizationKind.SUBORDINATE_CELL))
        .period(SPRING);
  }

  private static OrganizationRecord.Builder commune() {
    return OrganizationRecord.builder()
        .organization(organization(OrganizationKind.COMMUNE))
        .period(SPRING);
  }

  private static MemberRecord.Builder member() {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(new MemberId("001")).build())
        .period(SPRING);
  }

  private static Judgement judged(String topic) {
    return Judgement.builder()
        .topic(new Topic(topic))
        .date(LocalDate.of(2024, 3, 1))
        .met(true)
        .by(Text.same("by"))
        .build();
  }

  private static List<String> facts(SubjectRecord record) {
    return RecordFacts.of(record).stream().map(FactPath::toString).toList();
  }

  private static SubjectRecord without(SubjectRecord record, String... paths) {
    Set<FactPath> hidden =
        RecordFacts.of(record).stream()
            .filter(path -> Set.of(paths).contains(path.toString()))
            .collect(Collectors.toSet());
    assertThat(hidden).hasSize(paths.length);
    return RecordFacts.without(record, hidden);
  }

  @Test
  void should_hide_items_of_a_list() {
    CellRecord cell = cell().addJudgements(judged("a"), judged("b")).build();

    assertThat(facts(cell)).containsExactly("judgements[0]", "judgements[1]");
    assertThat(without(cell)).isSameAs(cell);
    assertThat(without(cell, "judgements[0]")).isEqualTo(cell.withJudgements(List.of(judged("b"))));
    assertThat(without(cell, "judgements[0]", "judgements[1]"))
        .isEqualTo(cell.withJudgements(List.of()));
  }

  @Test
  void should_hide_periods_of_a_member() {
    MemberRecord member = member().addMembershipComplete(SPRING, YEAR).build();

    assertThat(facts(member))
        .containsExactly(
            "membership.complete[2024-01-01/2024-03-31]",
            "membership.complete[2024-01-01/2024-12-31]");
    assertThat(without(member, "membership.complete[2024-01-01/2024-03-31]"))
        .isEqualTo(member.withMembershipComplete(List.of(YEAR)));
    assertThat(without(member)).isEqualTo(member);
  }

  @Test
  void should_hide_an_attribute() {
    OrganizationRecord graded = commune().build();
    CellRecord cell = cell().members(Quantity.exactly(12)).build();

    assertThat(facts(cell)).containsExactly("members");
    assertThat(without(cell, "members")).isEqualTo(cell.withMembers(Optional.empty()));
    assertThat(facts(graded)).isEmpty();
    assertThat(RecordFacts.without(cell, Set.of(FactPath.RECORD.then(new Item("cells", 0)))))
        .isEqualTo(cell);
  }

  @Test
  void should_hide_an_entry_of_a_roster_together_with_its_completeness() {
    CellRecord one = cell().members(Quantity.exactly(1)).build();
    CellRecord two = cell().members(Quantity.exactly(2)).build();
    OrganizationRecord record = commune().cells(Roster.complete(List.of(one, two))).build();

    assertThat(facts(record))
        .containsExactly(
            "cells.complete", "cells[0]", "cells[0].members", "cells[1]", "cells[1].members");
    assertThat(without(record)).isEqualTo(record);
    assertThat(without(record, "cells[0]"))
        .isEqualTo(record.withCells(Roster.partial(List.of(two))));
    assertThat(without(record, "cells.complete"))
        .isEqualTo(record.withCells(Roster.partial(List.of(one, two))));
    assertThat(without(record, "cells[1].members"))
        .isEqualTo(
            record.withCells(Roster.complete(List.of(one, two.withMembers(Optional.empty())))));
  }

  @Test
  void should_cut_completeness_into_months_and_days_of_entries_in_their_order() {
    CellRecord cell =
        cell()
            .meetings(
                new Register<>(
                    List.of(meeting("2024-02-05"), meeting("2024-02-05")),
                    List.of(DatePeriod.parse("2024-03-01/2024-04-30"), SPRING)))
            .build();

    assertThat(facts(cell))
        .containsExactly(
            "meetings.complete[2024-01-01/2024-01-31]",
            "meetings.complete[2024-02-01/2024-02-04]",
            "meetings.complete[2024-02-05/2024-02-05]",
            "meetings.complete[2024-02-06/2024-02-29]",
            "meetings.complete[2024-04-01/2024-04-30]",
            "meetings.complete[2024-03-01/2024-03-31]",
            "meetings[2024-02-05#0]",
            "meetings[2024-02-05#0].kind",
            "meetings[2024-02-05#1]",
            "meetings[2024-02-05#1].kind");
  }

  @Test
  void should_number_the_entries_of_a_day() {
    List<Meeting> meetings =
        Stream.of("2024-02-05", "2024-02-05", "2024-02-05", "2024-03-05")
            .map(SlotsTest::meeting)
            .toList();

    assertThat(List.of(0, 1, 2, 3))
        .extracting(i -> Registers.entry("meetings", meetings, i).toString())
        .containsExactly(
            "meetings[2024-02-05#0]",
            "meetings[2024-02-05#1]",
            "meetings[2024-02-05#2]",
            "meetings[2024-03-05#0]");
  }

  @Test
  void should_name_the_register_of_which_one_is_a_part() {
    Register<Meeting> meetings = Register.of(List.of(meeting("2024-02-05"))).completeOver(SPRING);
    CellRecord cell = cell().meetings(meetings).build();

    assertThat(Registers.name(cell, cell.getMeetings())).contains("meetings");
    assertThat(Registers.name(cell, cell.getOversight())).contains("oversight");
    assertThat(Registers.name(cell, Register.<Meeting>unknown().completeOver(SPRING)))
        .contains("meetings");
    assertThat(Registers.name(cell, new Register<Meeting>(List.of(), List.of())))
        .contains("decisions");
    assertThat(Registers.name(cell, Register.<Meeting>unknown().completeOver(SUMMER))).isEmpty();
  }

  @Test
  void should_name_the_registers_of_members_and_organizations() {
    MemberRecord member = member().build();
    OrganizationRecord commune = commune().build();

    assertThat(Registers.name(member, member.getTasks().completeOver(YEAR))).isEmpty();
    assertThat(Registers.name(member, member.getExemptions())).isPresent();
    assertThat(Registers.name(commune, commune.getProposals())).contains("proposals");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01/2024-01-31, 2024-02-01/2024-02-29, 1",
    "2024-01-01/2024-01-31, 2024-03-01/2024-03-31, 2",
    "2024-02-01/2024-02-29, 2024-01-01/2024-01-31, 2"
  })
  void should_join_months_that_follow_each_other(String one, String next, int left) {
    List<FactPath> joined =
        Months.joined(List.of(complete("meetings", one), complete("meetings", next)));

    assertThat(joined).hasSize(left);
    assertThat(joined.get(0).toString())
        .isEqualTo(
            left == 1
                ? "meetings.complete[2024-01-01/2024-02-29]"
                : "meetings.complete[" + one + "]");
  }

  @Test
  void should_not_join_the_months_of_different_registers() {
    List<FactPath> months =
        List.of(
            complete("meetings", "2024-01-01/2024-01-31"),
            complete("decisions", "2024-02-01/2024-02-29"));

    assertThat(Months.joined(months)).isEqualTo(months);
  }

  private static FactPath complete(String register, String days) {
    return FactPath.RECORD.then(new Complete(register, Optional.of(DatePeriod.parse(days))));
  }

  @Test
  void should_count_items_from_one_in_words() {
    Fact third = FactWords.fact(FactPath.RECORD.then(new Item("cells", 2)));

    assertThat(third.label()).isEqualTo(Text.of("chi bộ thứ 3", "cell no. 3"));
    assertThat(FactWords.fact(FactPath.RECORD).label())
        .isEqualTo(Text.of("toàn bộ hồ sơ", "the whole record"));
  }
}
