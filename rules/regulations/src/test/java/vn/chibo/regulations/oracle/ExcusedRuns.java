package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.AttendanceState.EXCUSED;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * How often in a row a member was absent with reason: every course that the meetings can have taken
 * is gone through, whatever the record leaves open.
 */
final class ExcusedRuns {
  /** What a meeting can do to a run: one more, an end, nothing. */
  private enum Step {
    MORE,
    END,
    NOTHING
  }

  /** A course so far: the length of the present run and of the longest. */
  private record Course(int run, int longest) {
    Course after(Step step) {
      return switch (step) {
        case MORE -> new Course(run + 1, Math.max(longest, run + 1));
        case END -> new Course(0, longest);
        case NOTHING -> this;
      };
    }
  }

  /** What a meeting that may be missing can do. */
  private static final Set<Step> LACKING = Set.of(Step.NOTHING, Step.END);

  private final CellFacts facts;
  private final List<List<Meeting>> days = new ArrayList<>();

  private ExcusedRuns(CellFacts facts) {
    this.facts = facts;
    for (Meeting meeting : facts.held()) {
      if (days.isEmpty() || !dayOf(days.get(days.size() - 1)).equals(meeting.getDate())) {
        days.add(new ArrayList<>());
      }
      days.get(days.size() - 1).add(meeting);
    }
  }

  static OutcomeKind atMostInARowOfAYear(CellFacts cell, int most) {
    List<OutcomeKind> years = new ArrayList<>();
    for (CellFacts year : cell.years()) {
      years.add(new ExcusedRuns(year).atMost(most));
    }
    return Answers.all(years);
  }

  private OutcomeKind atMost(int most) {
    int low = 0;
    int high = 0;
    for (Optional<MemberId> member : members()) {
      Set<Course> courses = courses(member);
      low = Math.max(low, courses.stream().mapToInt(Course::longest).min().orElse(0));
      high = Math.max(high, courses.stream().mapToInt(Course::longest).max().orElse(0));
    }
    return Answers.atMost(most, low, high, facts.gap(), facts.future());
  }

  /** All who are named, and one who is not: head counts name nobody. */
  private Set<Optional<MemberId>> members() {
    Set<Optional<MemberId>> members = new LinkedHashSet<>();
    members.add(Optional.empty());
    for (Meeting meeting : facts.held()) {
      if (meeting.getAttendance().orElse(null) instanceof RollCall call) {
        call.states().keySet().forEach(member -> members.add(Optional.of(member)));
      }
    }
    return members;
  }

  private Set<Course> courses(Optional<MemberId> member) {
    Set<Course> courses = Set.of(new Course(0, 0));
    LocalDate before = null;
    for (List<Meeting> day : days) {
      if (before != null && mayLackBetween(before, dayOf(day))) {
        courses = step(courses, LACKING);
      }
      before = dayOf(day);
      courses = throughDay(courses, day, member);
    }
    return courses;
  }

  /** Which of the meetings of one day came first nobody knows: all orders are gone through. */
  private Set<Course> throughDay(Set<Course> before, List<Meeting> day, Optional<MemberId> member) {
    boolean lacking = day.size() > 1 && mayLackBetween(dayOf(day), dayOf(day));
    List<Set<Step>> all = new ArrayList<>();
    day.forEach(meeting -> all.add(steps(meeting, member)));
    all.sort(Comparator.comparing(Set::toString));
    Map<List<Set<Step>>, Set<Course>> open = new HashMap<>();
    open.put(all, before);
    for (int held = 0; held < day.size(); held++) {
      open = oneMore(open, lacking && held > 0);
    }
    return open.get(List.<Set<Step>>of());
  }

  private static Map<List<Set<Step>>, Set<Course>> oneMore(
      Map<List<Set<Step>>, Set<Course>> open, boolean lacking) {
    Map<List<Set<Step>>, Set<Course>> after = new HashMap<>();
    open.forEach(
        (still, courses) -> {
          for (Set<Step> next : Set.copyOf(still)) {
            List<Set<Step>> rest = new ArrayList<>(still);
            rest.remove(next);
            after
                .computeIfAbsent(rest, any -> new HashSet<>())
                .addAll(step(lacking ? step(courses, LACKING) : courses, next));
          }
        });
    return after;
  }

  private static Set<Course> step(Set<Course> courses, Set<Step> steps) {
    Set<Course> after = new HashSet<>();
    for (Course course : courses) {
      steps.forEach(step -> after.add(course.after(step)));
    }
    return after;
  }

  private static Set<Step> steps(Meeting meeting, Optional<MemberId> member) {
    Optional<MeetingKind> kind = meeting.getKind();
    if (kind.isPresent() && kind.get() != REGULAR && kind.get() != COMBINED) {
      return new TreeSet<>(Set.of(Step.NOTHING));
    }
    Set<Step> steps = new TreeSet<>(ofRegular(meeting.getAttendance(), member));
    if (kind.isEmpty()) {
      steps.add(Step.NOTHING);
    }
    return Collections.unmodifiableSet(steps);
  }

  private static Set<Step> ofRegular(Optional<Attendance> attendance, Optional<MemberId> member) {
    if (attendance.orElse(null) instanceof RollCall call) {
      boolean excused = member.isPresent() && call.states().get(member.get()) == EXCUSED;
      return Set.of(excused ? Step.MORE : Step.END);
    }
    boolean nobody = attendance.flatMap(Attendance::excused).filter(n -> n == 0).isPresent();
    return nobody ? Set.of(Step.END) : Set.of(Step.MORE, Step.END);
  }

  private boolean mayLackBetween(LocalDate first, LocalDate last) {
    return !DatePeriod.ofClosed(first, last).minus(facts.cell().getMeetings().complete()).isEmpty();
  }

  private static LocalDate dayOf(List<Meeting> day) {
    return day.get(0).getDate();
  }
}
