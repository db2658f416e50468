package vn.chibo.evaluator.evidence;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;

/** What the missing details of a record may turn out to be. */
enum World {
  /** Regular meetings, long, with all present of whom nothing is known. */
  GOOD(MeetingKind.REGULAR, 240, 9, false),
  /** Thematic meetings, short, with all absent without reason of whom nothing is known. */
  BAD(MeetingKind.THEMATIC, 1, 300, true),
  /** Neither kind, of middling length, with all excused of whom nothing is known. */
  MIXED(MeetingKind.EXTRAORDINARY, 75, 30, false);

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

  /** The kind of a meeting of which it is not known. */
  MeetingKind kind() {
    return kind;
  }

  /** A length in minutes. */
  int minutes() {
    return minutes;
  }

  /** Whether what may be so or not is so. */
  boolean flag() {
    return flag;
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
}
