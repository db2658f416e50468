package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The members of a cell as parts of which conditions are asked. Who is meant is settled on one day
 * of the window, so that it does not change while the window runs.
 *
 * <pre>{@code
 * forEvery(membersOnLastDay(MemberSelection.of(OFFICIAL)), tallied(countOf(tasks), atLeast(number(1))))
 * }</pre>
 */
public final class CellParts {
  private CellParts() {}

  /** The members who are meant on the first day of the window; none before it has come. */
  public static Parts<CellRecord, MemberRecord> membersOnFirstDay(MemberSelection selection) {
    return members("members-on-first-day", selection, DatePeriod::start);
  }

  /**
   * The members who are meant on the last day of the window. Until it has come nobody can say who
   * they are: what is asked of them is pending.
   */
  public static Parts<CellRecord, MemberRecord> membersOnLastDay(MemberSelection selection) {
    return members("members-on-last-day", selection, DatePeriod::last);
  }

  private static Parts<CellRecord, MemberRecord> members(
      String key, MemberSelection selection, Function<DatePeriod, LocalDate> day) {
    return new Parts<>(
        key,
        EvaluatorMessages.text("parts.members"),
        true,
        (Parts.Finder<CellRecord, MemberRecord> & Shipped)
            (cell, window, asOf) ->
                day.apply(window).isAfter(asOf)
                    ? new Found<>(List.of(), List.of(), true)
                    : found(cell, selection, day.apply(window)));
  }

  private static Found<MemberRecord> found(
      CellRecord cell, MemberSelection selection, LocalDate day) {
    Roster<MemberRecord> roster = cell.getMemberRecords();
    List<Truth> meant =
        roster.entries().stream().map(member -> meant(cell, member, selection, day)).toList();
    return new Found<>(
        numbers(meant, Truth.YES).mapToObj(i -> part(roster, i)).toList(),
        roster.complete() ? List.of() : List.of(EvaluatorMessages.text("missing.members")),
        numbers(meant, Truth.UNKNOWN).mapToObj(i -> doubt(i, day)).toList(),
        false);
  }

  /** Of the stage, and in this cell. */
  private static Truth meant(
      CellRecord cell, MemberRecord member, MemberSelection selection, LocalDate day) {
    MemberStanding standing = member.statusOn(day).possible();
    Truth selected = selection.selects(standing);
    Optional<OrganizationId> home = standing.cell();
    if (home.isPresent()) {
      return home.get().equals(cell.getOrganization().getId()) ? selected : Truth.NO;
    }
    return selected == Truth.NO ? Truth.NO : Truth.UNKNOWN;
  }

  private static IntStream numbers(List<Truth> meant, Truth truth) {
    return IntStream.range(0, meant.size()).filter(i -> meant.get(i) == truth);
  }

  /** A report does not print who a member is: a number in the list must do. */
  private static Part<MemberRecord> part(Roster<MemberRecord> roster, int index) {
    return new Part<>(roster.entries().get(index), name(index), Optional.empty());
  }

  private static Text doubt(int index, LocalDate day) {
    return EvaluatorMessages.text("missing.status", name(index), day);
  }

  private static Text name(int index) {
    return EvaluatorMessages.text("part.member", index + 1);
  }
}
