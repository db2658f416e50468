package vn.chibo.evaluator.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.explanation.FactPath.Attribute;
import vn.chibo.evaluator.explanation.FactPath.Complete;

/** Who of the committees above attended meetings of a cell, and who was to by their plans. */
final class Visits {
  /** That no plan of attending which names the cell is missing. */
  static final Complete PLANS = new Complete("attendancePlans", Optional.empty());

  /** Who attended. */
  static final Attribute SUPERIOR = new Attribute("superior");

  private static final MemberId SOMEBODY = new MemberId("+1");

  private Visits() {}

  /** A visit is told apart from those planned by person and post. */
  static boolean lacksSuperior(CellRecord cell, OversightAct act) {
    return act instanceof SuperiorAttendance visit
        && visit.getCell().equals(cell.getOrganization().getId())
        && visit.getSuperior().filter(Visits::whole).isEmpty();
  }

  private static boolean whole(SuperiorMember superior) {
    return superior.member().isPresent() && superior.post().isPresent();
  }

  /** A visit on a day, of which all is known. */
  static SuperiorAttendance on(LocalDate day, CellRecord cell, World world) {
    return named(
        SuperiorAttendance.builder().date(day).cell(cell.getOrganization().getId()).build(),
        cell,
        world);
  }

  /** It was the one who was to come that day; in a bad world somebody else in another post. */
  static SuperiorAttendance named(SuperiorAttendance visit, CellRecord cell, World world) {
    Optional<SuperiorMember> known = visit.getSuperior();
    Optional<SuperiorMember> planned = planned(cell, visit.getDate());
    Optional<SuperiorPost> post = planned.flatMap(SuperiorMember::post);
    MemberId came = planned.flatMap(SuperiorMember::member).orElse(SOMEBODY);
    return visit.withSuperior(
        SuperiorMember.of(
            known.flatMap(SuperiorMember::member).orElse(world.flag() ? SOMEBODY : came),
            known
                .flatMap(SuperiorMember::post)
                .orElseGet(() -> world.flag() ? otherThan(post) : post.orElse(otherThan(post)))));
  }

  private static Optional<SuperiorMember> planned(CellRecord cell, LocalDate day) {
    return cell.getAttendancePlans().entries().stream()
        .flatMap(plan -> plan.getAttendances().stream())
        .filter(line -> line.getCell().equals(cell.getOrganization().getId()))
        .filter(line -> line.getPeriod().contains(day))
        .map(PlannedAttendance::getSuperior)
        .findFirst();
  }

  private static SuperiorPost otherThan(Optional<SuperiorPost> post) {
    return Stream.of(SuperiorPost.values())
        .filter(other -> !post.equals(Optional.of(other)))
        .findFirst()
        .orElseThrow();
  }
}
