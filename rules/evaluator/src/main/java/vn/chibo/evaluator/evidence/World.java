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
    Quantity known = cell.getMembers().orElse(Quantity.UNKNOWN);
    return cell.withMembers(Quantity.exactly(within(Fraction.of(members), known)));
  }

  /** A value, or the one nearest to it in an interval: whole steps from an end that is left out. */
  static Fraction within(Fraction wish, Quantity known) {
    Fraction value =
        known.low().filter(low -> wish.compareTo(low.value()) <= 0).isPresent()
            ? inside(known.low().orElseThrow(), Fraction.ONE)
            : known.high().filter(high -> wish.compareTo(high.value()) >= 0).isPresent()
                ? inside(known.high().orElseThrow(), Fraction.of(-1))
                : wish;
    return Quantity.exactly(value).within(known) ? value : middle(known);
  }

  /** Between two ends that are no step apart. */
  private static Fraction middle(Quantity known) {
    Fraction low = known.low().orElseThrow().value();
    return low.plus(known.high().orElseThrow().value()).times(Fraction.of(1, 2));
  }

  /** The end itself, or a step on this side of it. */
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
