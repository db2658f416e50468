package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Attribute;
import vn.chibo.evaluator.explanation.FactPath.Complete;

/** What is not known of a cell and could be: its size, details of meetings, complete registers. */
final class CellGaps {
  private static final Map<String, Predicate<Meeting>> UNKNOWN =
      new TreeMap<>(
          Map.of(
              "kind", meeting -> meeting.getKind().isEmpty(),
              "minutes", meeting -> meeting.getMinutes().isEmpty(),
              "attendance", meeting -> !whole(meeting.getAttendance()),
              "difficulty", meeting -> meeting.getDifficulty().isEmpty(),
              "interleaved", meeting -> meeting.getInterleaved().isEmpty(),
              "mergedWith", meeting -> meeting.getMergedWith().isEmpty()));

  private static final FactPath MEMBERS = FactPath.RECORD.then(new Attribute("members"));

  private CellGaps() {}

  /** The paths of all of it. */
  static List<FactPath> of(CellRecord cell) {
    List<FactPath> gaps = new ArrayList<>();
    if (cell.getMembers().flatMap(Quantity::exact).isEmpty()) {
      gaps.add(MEMBERS);
    }
    CellComposition.gaps(cell, gaps);
    CommendationGaps.gaps(cell, gaps);
    days(cell.getMeetings(), cell.getPeriod()).forEach(d -> gaps.add(complete("meetings", d)));
    days(cell.getDecisions(), upTo(cell)).forEach(d -> gaps.add(complete("decisions", d)));
    lengths(cell.getDecisions().entries(), gaps);
    List<Meeting> meetings = cell.getMeetings().entries();
    for (int i = 0; i < meetings.size(); i++) {
      FactPath path = FactPath.RECORD.then(Registers.entry("meetings", meetings, i));
      Meeting meeting = meetings.get(i);
      UNKNOWN.forEach(
          (name, unknown) -> {
            if (unknown.test(meeting)) {
              gaps.add(path.then(new Attribute(name)));
            }
          });
    }
    return gaps;
  }

  /** A decision on the length of meetings of which nobody wrote down what it sets. */
  private static void lengths(List<Decision> decisions, List<FactPath> gaps) {
    for (int i = 0; i < decisions.size(); i++) {
      if (World.lacksLength(decisions.get(i))) {
        gaps.add(length(decisions, i));
      }
    }
  }

  private static FactPath length(List<Decision> decisions, int i) {
    return FactPath.RECORD
        .then(Registers.entry("decisions", decisions, i))
        .then(new Attribute("minutes"));
  }

  /** Decisions count from whenever they were taken. */
  private static DatePeriod upTo(CellRecord cell) {
    return DatePeriod.until(cell.getPeriod().last());
  }

  private static boolean whole(Optional<Attendance> attendance) {
    return attendance
        .filter(a -> a.present().isPresent() && a.excused().isPresent())
        .filter(a -> a.unexcused().isPresent())
        .filter(a -> a.counted(AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED).isPresent())
        .isPresent();
  }

  private static List<DatePeriod> days(Register<?> register, DatePeriod period) {
    List<DatePeriod> days = new ArrayList<>();
    for (DatePeriod gap : period.minus(register.complete())) {
      days.addAll(gap.openStart() ? List.of(gap) : Span.MONTH.touching(gap));
    }
    return days;
  }

  private static FactPath complete(String register, DatePeriod days) {
    return FactPath.RECORD.then(new Complete(register, Optional.of(days)));
  }

  /** The cell with these things known, as they are in a world. */
  static CellRecord fill(CellRecord cell, Set<FactPath> known, World world) {
    List<Meeting> meetings = new ArrayList<>();
    List<Meeting> entries = cell.getMeetings().entries();
    for (int i = 0; i < entries.size(); i++) {
      FactPath path = FactPath.RECORD.then(Registers.entry("meetings", entries, i));
      Meeting filled = entries.get(i);
      for (String name : UNKNOWN.keySet()) {
        boolean fills = known.contains(path.then(new Attribute(name)));
        filled = fills ? world.fill(filled, name) : filled;
      }
      meetings.add(filled);
    }
    CellRecord sized = known.contains(MEMBERS) ? world.fill(cell) : cell;
    return CommendationGaps.fill(CellComposition.fill(sized, known, world), known, world)
        .withMeetings(more("meetings", Register.of(meetings), cell.getMeetings(), known))
        .withDecisions(more("decisions", decided(cell, known, world), cell.getDecisions(), known));
  }

  private static Register<Decision> decided(CellRecord cell, Set<FactPath> known, World world) {
    List<Decision> decisions = new ArrayList<>(cell.getDecisions().entries());
    for (int i = 0; i < decisions.size(); i++) {
      if (known.contains(length(decisions, i))) {
        decisions.set(i, world.fill(decisions.get(i)));
      }
    }
    return Register.of(decisions);
  }

  private static <T extends Dated> Register<T> more(
      String name, Register<T> entries, Register<T> register, Set<FactPath> known) {
    List<DatePeriod> complete = new ArrayList<>(register.complete());
    known.stream()
        .flatMap(path -> path.last().stream())
        .filter(step -> step instanceof Complete days && days.list().equals(name))
        .flatMap(step -> ((Complete) step).days().stream())
        .forEach(complete::add);
    return new Register<>(entries.entries(), complete);
  }
}
