package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Which members of a unit have a task on the last known day of each month: one given in the year
 * that is not over. Members exempted from work are not asked.
 *
 * @param rules the rules by which members are given tasks, by id
 */
record TaskMarks(List<String> rules) implements MarkSource {

  @Override
  public List<Mark> marks(CommitteeContext context, Unit unit, DatePeriod days) {
    return Periods.months(days).stream()
        .filter(month -> !month.start().isAfter(context.question().asOf()))
        .flatMap(month -> onDay(context, unit, context.lastKnown(month)))
        .toList();
  }

  private Stream<Mark> onDay(CommitteeContext context, Unit unit, LocalDate day) {
    DatePeriod days = DatePeriod.ofDay(day);
    List<Text> clauses = Rules.clauses(context, rules, day);
    Optional<CellRecord> cell =
        context.record(unit.id(), day).filter(each -> each.getMemberRecords().complete());
    return cell.isEmpty()
        ? Stream.of(
            Mark.without(
                unit.id(), days, Mark.State.NO_RECORDS, CommitteeMessages.text("mark.no-records")))
        : cell.get().getMemberRecords().entries().stream()
            .filter(member -> concerns(member, unit, day))
            .map(
                member ->
                    Mark.whether(unit.id(), days, state(member, day), words(member, day), clauses));
  }

  /** Whether somebody is in the unit on the day and surely not exempted. */
  static boolean concerns(MemberRecord member, Unit unit, LocalDate day) {
    Register<Exemption> exemptions = member.getExemptions();
    return MemberRoll.in(member.getMember(), unit.id(), day) == Truth.YES
        && exemptions.entries().stream()
            .noneMatch(each -> each.holdsOn(day, exemptions.complete()) == Truth.YES);
  }

  /** Not done is known only where the register lacks no task of the year so far. */
  static Mark.State state(MemberRecord member, LocalDate day) {
    Register<TaskAssignment> tasks = member.getTasks();
    if (tasks.within(member.getPeriod()).stream().anyMatch(task -> runs(task, day))) {
      return Mark.State.DONE;
    }
    return tasks.gaps(member.getPeriod(), day).isEmpty()
        ? Mark.State.NOT_DONE
        : Mark.State.NOT_KNOWN;
  }

  private static boolean runs(TaskAssignment task, LocalDate day) {
    return !task.getDate().isAfter(day) && task.getDeadline().filter(day::isAfter).isEmpty();
  }

  private static Text words(MemberRecord member, LocalDate day) {
    return CommitteeMessages.text("mark.task." + state(member, day), day);
  }
}
