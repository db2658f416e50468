package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the record of a cell says of its meetings within a window, as of a day. */
final class CellFacts {
  private final CellRecord cell;
  private final DatePeriod window;
  private final LocalDate asOf;

  CellFacts(CellRecord cell, DatePeriod window, LocalDate asOf) {
    this.cell = cell;
    this.window = window;
    this.asOf = asOf;
  }

  CellRecord cell() {
    return cell;
  }

  /** Asked of every whole month, or quarter, that begins while the rule is in force. */
  OutcomeKind everySpan(int months, DatePeriod inForce, Function<CellFacts, OutcomeKind> body) {
    List<OutcomeKind> spans = new ArrayList<>();
    LocalDate first = LocalDate.of(window.start().getYear(), 1, 1);
    for (LocalDate day = first; day.isBefore(window.end()); day = day.plusMonths(months)) {
      DatePeriod span = new DatePeriod(day, day.plusMonths(months));
      boolean whole = !day.isBefore(window.start()) && !span.end().isAfter(window.end());
      if (whole && inForce.contains(day)) {
        spans.add(body.apply(new CellFacts(cell, span, asOf)));
      }
    }
    return Answers.all(spans);
  }

  /** The calendar years that the window touches, each cut to it. */
  List<CellFacts> years() {
    List<CellFacts> years = new ArrayList<>();
    for (int year = window.start().getYear(); year <= window.last().getYear(); year++) {
      DatePeriod.ofYear(year)
          .intersection(window)
          .ifPresent(days -> years.add(new CellFacts(cell, days, asOf)));
    }
    return years;
  }

  /** At least so many meetings of the kind; a combined sitting is one of both of its kinds. */
  OutcomeKind atLeast(int number, MeetingKind kind) {
    return Answers.atLeast(number, surely(kind), perhaps(kind), gap(), future());
  }

  OutcomeKind atMost(int number, MeetingKind kind) {
    return Answers.atMost(number, surely(kind), perhaps(kind), gap(), future());
  }

  private long surely(MeetingKind kind) {
    return held().stream().filter(m -> countsAs(m, Set.of(kind))).count();
  }

  private long perhaps(MeetingKind kind) {
    return surely(kind) + held().stream().filter(m -> m.getKind().isEmpty()).count();
  }

  static boolean countsAs(Meeting meeting, Set<MeetingKind> kinds) {
    Optional<MeetingKind> kind = meeting.getKind();
    if (kind.isPresent() && kind.get() == MeetingKind.COMBINED) {
      return kinds.contains(MeetingKind.COMBINED)
          || kinds.contains(MeetingKind.REGULAR)
          || kinds.contains(MeetingKind.THEMATIC);
    }
    return kind.isPresent() && kinds.contains(kind.get());
  }

  /** The meetings of the window up to the as-of day; what lies after it are plans. */
  List<Meeting> held() {
    List<Meeting> held = new ArrayList<>();
    for (Meeting meeting : cell.getMeetings().entries()) {
      if (window.contains(meeting.getDate()) && !meeting.getDate().isAfter(asOf)) {
        held.add(meeting);
      }
    }
    return held;
  }

  /** Whether meetings of the window up to the as-of day may be missing. */
  boolean gap() {
    Optional<DatePeriod> past = window.upTo(asOf);
    return past.isPresent() && !past.get().minus(cell.getMeetings().complete()).isEmpty();
  }

  boolean future() {
    return window.last().isAfter(asOf);
  }

  /** Every meeting of the kinds, a combined sitting being one of each of its kinds. */
  OutcomeKind everyMeeting(Set<MeetingKind> kinds, Function<Meeting, OutcomeKind> body) {
    return every(m -> countsAs(m, kinds), body);
  }

  /** Every sitting of exactly the kinds. */
  OutcomeKind everySitting(Set<MeetingKind> kinds, Function<Meeting, OutcomeKind> body) {
    return every(m -> m.getKind().isPresent() && kinds.contains(m.getKind().get()), body);
  }

  private OutcomeKind every(Function<Meeting, Boolean> meant, Function<Meeting, OutcomeKind> body) {
    List<OutcomeKind> said = new ArrayList<>();
    boolean doubt = gap();
    for (Meeting meeting : held()) {
      doubt |= meeting.getKind().isEmpty();
      if (meant.apply(meeting)) {
        said.add(body.apply(meeting));
      }
    }
    return Answers.forEvery(said, doubt, future());
  }

  static OutcomeKind lastsAtLeast(Meeting meeting, int minutes) {
    return meeting.getMinutes().map(m -> Answers.so(m >= minutes)).orElse(UNDETERMINED);
  }

  /** Present of those who count; a figure that contradicts itself says nothing. */
  static OutcomeKind attends(
      Meeting meeting, AttendanceDenominator of, boolean inclusive, int percent) {
    Optional<Integer> present = meeting.getAttendance().flatMap(a -> a.present());
    Optional<Integer> counted = meeting.getAttendance().flatMap(a -> a.counted(of));
    if (present.isEmpty() || counted.isEmpty() || counted.get() < Math.max(1, present.get())) {
      return UNDETERMINED;
    }
    int order = Fraction.of(present.get(), counted.get()).compareTo(Fraction.percent(percent));
    return Answers.so(inclusive ? order >= 0 : order > 0);
  }

  static OutcomeKind is(Optional<Boolean> fact) {
    return fact.map(Answers::so).orElse(UNDETERMINED);
  }

  /** Whether a committee had decided on the day of the meeting or before. */
  OutcomeKind decidedBy(LocalDate day, DecisionKind kind) {
    for (Decision decision : cell.getDecisions().entries()) {
      if (decision.kind() == kind && !decision.date().isAfter(day)) {
        return SATISFIED;
      }
    }
    return completeUpTo(day) ? VIOLATED : UNDETERMINED;
  }

  private boolean completeUpTo(LocalDate day) {
    return DatePeriod.until(day).minus(cell.getDecisions().complete()).isEmpty();
  }

  /** Whether no decision can be missing from one day to another. */
  boolean noneMissing(LocalDate first, LocalDate last) {
    return DatePeriod.ofClosed(first, last).minus(cell.getDecisions().complete()).isEmpty();
  }
}
