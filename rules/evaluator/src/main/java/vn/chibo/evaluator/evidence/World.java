package vn.chibo.evaluator.evidence;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;

/** What the missing details of a cell and its meetings may turn out to be. */
enum World {
  /** Regular meetings, long, with all present of whom nothing is known. */
  GOOD(MeetingKind.REGULAR, 240, 9, false),
  /** Thematic meetings, short, with all absent without reason of whom nothing is known. */
  BAD(MeetingKind.THEMATIC, 1, 300, true),
  /** Neither kind, of middling length, with all excused of whom nothing is known. */
  MIXED(MeetingKind.EXTRAORDINARY, 75, 30, false);

  private static final int ROLL = 100;

  private final MeetingKind kind;
  private final int minutes;
  private final int members;
  private final boolean flag;

  World(MeetingKind kind, int minutes, int members, boolean flag) {
    this.kind = kind;
    this.minutes = minutes;
    this.members = members;
    this.flag = flag;
  }

  /** What is so in each of them. */
  <T> T of(T good, T bad, T mixed) {
    return switch (this) {
      case GOOD -> good;
      case BAD -> bad;
      case MIXED -> mixed;
    };
  }

  /**
   * The cell with the number of its members known: few, very many or some, within what is known.
   */
  CellRecord fill(CellRecord cell) {
    Optional<Bound> low = cell.getMembers().flatMap(Quantity::low);
    Optional<Bound> high = cell.getMembers().flatMap(Quantity::high);
    Fraction number = Fraction.of(members);
    if (low.isPresent() && number.compareTo(low.get().value()) <= 0) {
      number = inside(low.get(), Fraction.ONE);
    } else if (high.isPresent() && number.compareTo(high.get().value()) >= 0) {
      number = inside(high.get(), Fraction.of(-1));
    }
    return cell.withMembers(Quantity.exactly(number));
  }

  /** The last whole number on this side of a bound. */
  private static Fraction inside(Bound end, Fraction inwards) {
    return end.inclusive() ? end.value() : end.value().plus(inwards);
  }

  /** Whether a decision sets a length of which nothing is known. */
  static boolean lacksLength(Decision decision) {
    return decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS && decision.minutes().isEmpty();
  }

  /** The decision with the length that it sets known. */
  Decision fill(Decision decision) {
    return new Decision(decision.kind(), decision.date(), Optional.of(minutes));
  }

  /** The meeting with one detail known; what is known of it already stays. */
  Meeting fill(Meeting meeting, String detail) {
    return switch (detail) {
      case "kind" -> meeting.withKind(kind);
      case "minutes" -> meeting.withMinutes(minutes);
      case "attendance" -> meeting.withAttendance(attendance(meeting.getAttendance()));
      case "difficulty" -> meeting.withDifficulty(flag);
      case "interleaved" -> meeting.withInterleaved(flag);
      default -> meeting.withMergedWith(flag ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE);
    };
  }

  private Attendance attendance(Optional<Attendance> known) {
    Attendance attendance = known.orElseGet(() -> HeadCount.builder().build());
    return attendance instanceof HeadCount counts ? filled(counts) : attendance;
  }

  private HeadCount filled(HeadCount counts) {
    int left =
        counts.getMembers().orElse(ROLL)
            - counts.getExempted().orElse(0)
            - counts.getOnSpecialDuty().orElse(0)
            - counts.getPresent().orElse(0)
            - counts.getExcused().orElse(0)
            - counts.getUnexcused().orElse(0);
    return counts
        .withMembers(counts.getMembers().orElse(ROLL))
        .withExempted(counts.getExempted().orElse(0))
        .withOnSpecialDuty(counts.getOnSpecialDuty().orElse(0))
        .withSuspended(counts.getSuspended().orElse(0))
        .withPresent(counts.getPresent().orElse(this == GOOD ? left : 0))
        .withExcused(counts.getExcused().orElse(this == MIXED ? left : 0))
        .withUnexcused(counts.getUnexcused().orElse(this == BAD ? left : 0));
  }
}
