package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.member.Circumstance.EXEMPTED;
import static vn.chibo.core.member.MembershipStage.OFFICIAL;
import static vn.chibo.core.member.MembershipStage.PROBATIONARY;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.YEAR;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.condition.CellParts.membersOnFirstDay;
import static vn.chibo.evaluator.condition.CellParts.membersOnLastDay;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Tallies.countOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.MemberSelection;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** A rule about a member, asked of the member and of every member of a cell. */
class MemberPartsTest {
  private static final Entries<MemberRecord, TaskAssignment> TASKS =
      Entries.all("tasks", Text.of("nhiệm vụ", "tasks"), MemberRecord::getTasks);
  private static final Rule<MemberRecord> HAS_A_TASK =
      Facts.rule("test/task", MemberRecord.class)
          .asks(tallied(countOf(TASKS), atLeast(number(1))))
          .build();
  private static final Rule<CellRecord> EACH_OFFICIAL_MEMBER =
      asking(forEvery(membersOnLastDay(MemberSelection.of(OFFICIAL)), HAS_A_TASK.condition()));
  private static final String HOME = "Chi bộ thôn 3";

  private static MemberRecord member(String admitted, String official, String cell) {
    LocalDate first = LocalDate.parse(admitted);
    PartyMember member =
        PartyMember.builder()
            .id(new MemberId("1"))
            .addAdmissions(
                Admission.builder()
                    .kind(AdmissionKind.ADMISSION)
                    .ceremony(PartialDate.parse(admitted))
                    .officialFrom(PartialDate.parse(official))
                    .build())
            .addSpells(
                MembershipSpell.builder()
                    .cell(new OrganizationId(cell))
                    .entered(PartialDate.parse(admitted))
                    .entry(new MembershipEntry.ByAdmission())
                    .build())
            .build();
    return MemberRecord.builder()
        .member(member)
        .period(YEAR)
        .addMembershipComplete(DatePeriod.ofClosed(first, END))
        .exemptions(Register.<Exemption>unknown().completeUpTo(END))
        .tasks(Register.<TaskAssignment>unknown().completeOver(YEAR))
        .build();
  }

  private static MemberRecord official() {
    return member("2010-05-19", "2011-05-19", HOME);
  }

  private static MemberRecord probationary() {
    return member("2024-05-19", "2025-05-19", HOME);
  }

  private static MemberRecord tasked(MemberRecord member, String day) {
    TaskAssignment task = TaskAssignment.builder().date(day(day)).task("Phụ trách năm hộ").build();
    return member.withTasks(Register.of(List.of(task)).completeOver(YEAR));
  }

  private static CellRecord of(MemberRecord... members) {
    return cell().withMemberRecords(Roster.complete(List.of(members)));
  }

  @Test
  void should_ask_the_member_alone_when_the_record_is_of_a_member() {
    assertThat(outcome(HAS_A_TASK, tasked(official(), "01-15"))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(HAS_A_TASK, official())).isEqualTo(Outcome.VIOLATED);
    assertThat(name(outcome(HAS_A_TASK, official(), MIDDLE))).isEqualTo("Pending");
    MemberRecord gap = official().withTasks(Register.unknown());
    assertThat(missing(outcome(HAS_A_TASK, gap)))
        .containsExactly(
            Text.of(
                "nhiệm vụ: sổ ghi đầy đủ từ 01/01/2024 đến 31/12/2024",
                "tasks: a complete register from 1 Jan 2024 to 31 Dec 2024"));
  }

  @Test
  void should_ask_every_official_member_when_the_record_is_of_a_cell() {
    MemberRecord tasked = tasked(official(), "01-15");
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(tasked, tasked))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(tasked, official()))).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(tasked, probationary())))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_not_print_who_the_member_is() {
    assertThat(Facts.explain(EACH_OFFICIAL_MEMBER, of(probationary(), official()), END).parts())
        .singleElement()
        .satisfies(part -> assertThat(part.label()).isEqualTo(Text.of("Đảng viên 2", "Member 2")));
  }

  @Test
  void should_be_of_nobody_when_no_member_is_meant() {
    Outcome empty = none(InapplicableReason.EMPTY_POPULATION);
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of())).isEqualTo(empty);
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(probationary()))).isEqualTo(empty);
    MemberRecord elsewhere = member("2010-05-19", "2011-05-19", "Chi bộ thôn 4");
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(elsewhere))).isEqualTo(empty);
  }

  @Test
  void should_need_the_list_of_members_when_it_may_lack_one() {
    CellRecord partial =
        cell().withMemberRecords(Roster.partial(List.of(tasked(official(), "01-15"))));
    Outcome open = outcome(EACH_OFFICIAL_MEMBER, partial);
    assertThat(reason(open)).contains(UndeterminedReason.INCOMPLETE_REGISTER);
    assertThat(missing(open))
        .containsExactly(
            Text.of(
                "danh sách đầy đủ đảng viên của chi bộ",
                "the complete list of members of the cell"));
    assertThat(
            outcome(
                EACH_OFFICIAL_MEMBER,
                partial.withMemberRecords(Roster.partial(List.of(official())))))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_be_open_when_the_status_of_a_member_is_not_sure() {
    MemberRecord doubtful = official().withMembershipComplete();
    Outcome open = outcome(EACH_OFFICIAL_MEMBER, of(tasked(official(), "01-15"), doubtful));
    assertThat(reason(open)).contains(UndeterminedReason.MISSING_FACT);
    assertThat(missing(open))
        .containsExactly(
            Text.of("Đảng viên 2, tình trạng ngày 31/12/2024", "Member 2, status on 31 Dec 2024"));
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(official(), doubtful))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_wait_when_the_day_that_settles_who_is_meant_has_not_come() {
    assertThat(name(outcome(EACH_OFFICIAL_MEMBER, of(official()), END.minusDays(1))))
        .isEqualTo("Pending");
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(official()), END)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_settle_who_is_meant_on_the_day_asked() {
    MemberRecord recognized = member("2023-05-19", "2024-05-19", HOME);
    Rule<CellRecord> onFirst =
        asking(forEvery(membersOnFirstDay(MemberSelection.of(OFFICIAL)), HAS_A_TASK.condition()));
    assertThat(outcome(onFirst, of(recognized)))
        .isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
    assertThat(outcome(EACH_OFFICIAL_MEMBER, of(recognized))).isEqualTo(Outcome.VIOLATED);
    Rule<CellRecord> both =
        asking(
            forEvery(
                membersOnFirstDay(MemberSelection.of(OFFICIAL, PROBATIONARY)),
                HAS_A_TASK.condition()));
    assertThat(outcome(both, of(recognized))).isEqualTo(Outcome.VIOLATED);
  }

  private static MemberRecord exempted(MemberRecord member, String day) {
    Exemption exemption = Exemption.builder().kind(ExemptionKind.EXEMPTION).date(day(day)).build();
    return member.withExemptions(Register.of(List.of(exemption)).completeUpTo(END));
  }

  @Test
  void should_leave_out_members_for_whom_a_circumstance_holds() {
    Rule<CellRecord> active =
        asking(
            forEvery(
                membersOnLastDay(MemberSelection.of(OFFICIAL).without(EXEMPTED)),
                HAS_A_TASK.condition()));
    assertThat(outcome(active, of(official()))).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(active, of(exempted(official(), "06-01"))))
        .isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
    MemberRecord unknown = official().withExemptions(Register.unknown());
    assertThat(name(outcome(active, of(unknown)))).isEqualTo("Undetermined");
  }

  /** What is hidden of a member or of the list leaves the outcome, or leaves it open. */
  @Test
  void should_stay_or_become_undetermined_when_knowledge_of_members_is_hidden() {
    List<MemberRecord> members =
        List.of(
            tasked(official(), "01-15"), official(), probationary(), exempted(official(), "06-01"));
    for (MemberRecord one : members) {
      for (MemberRecord other : members) {
        CellRecord known = of(one, other);
        String outcome = name(outcome(EACH_OFFICIAL_MEMBER, known));
        for (CellRecord less : masked(known)) {
          assertThat(name(outcome(EACH_OFFICIAL_MEMBER, less))).isIn(outcome, "Undetermined");
        }
      }
    }
  }

  private static List<CellRecord> masked(CellRecord cell) {
    MemberRecord first = cell.getMemberRecords().entries().get(0);
    MemberRecord second = cell.getMemberRecords().entries().get(1);
    Stream<MemberRecord> less =
        Stream.of(
            first.withMembershipComplete(),
            first.withTasks(Register.of(first.getTasks().entries())),
            first.withMember(first.getMember().withSpells()),
            first.withMember(first.getMember().withAdmissions()).withMembershipComplete(),
            first.withExemptions(Register.unknown()));
    return Stream.concat(
            less.map(hidden -> Roster.complete(List.of(hidden, second))),
            Stream.of(Roster.partial(List.of(second)), Roster.partial(List.of(first, second))))
        .map(cell::withMemberRecords)
        .map(CellRecord.class::cast)
        .toList();
  }
}
