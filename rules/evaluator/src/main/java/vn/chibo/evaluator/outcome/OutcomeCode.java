package vn.chibo.evaluator.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An outcome as one {@code long}, without words: its kind, reason, lean and until. What is missing
 * to an {@code Undetermined} is told by the explanation only.
 *
 * <p>Bits 0 to 2 hold the kind, 3 to 6 the reason, 7 the lean, 8 whether there is an until, and the
 * upper half the until as days since 1970-01-01.
 *
 * <pre>{@code
 * long code = evaluation.code(0);
 * OutcomeCode.kind(code); // PENDING
 * OutcomeCode.until(code); // Optional[2024-12-31]
 * OutcomeCode.describe(code); // "PENDING NOT_YET 2024-12-31"
 * }</pre>
 */
// The bits live no longer than the program: they may follow the order of the constants.
@SuppressWarnings("EnumOrdinal")
public final class OutcomeCode {
  /** It holds. */
  public static final long SATISFIED = OutcomeKind.SATISFIED.ordinal();

  /** It does not hold. */
  public static final long VIOLATED = OutcomeKind.VIOLATED.ordinal();

  private static final int REASON = 3;
  private static final int REASONS = 0xF;
  private static final int KINDS = 0x7;
  private static final long HOLDS = 1 << 7;
  private static final long DATED = 1 << 8;
  private static final OutcomeKind[] KIND = OutcomeKind.values();
  private static final UndeterminedReason[] OPEN = UndeterminedReason.values();
  private static final InapplicableReason[] INAPPLICABLE = InapplicableReason.values();

  private OutcomeCode() {}

  /** The code of an outcome. */
  public static long of(Outcome outcome) {
    if (outcome instanceof Outcome.Pending pending) {
      return pending(until(pending.until()), pending.lean());
    }
    if (outcome instanceof Outcome.Undetermined open) {
      return undetermined(open.reason(), open.until().map(OutcomeCode::until).orElse(0L));
    }
    if (outcome instanceof Outcome.NotApplicable not) {
      return notApplicable(not.reason());
    }
    return outcome instanceof Outcome.Satisfied ? SATISFIED : VIOLATED;
  }

  /** Does not apply, for a reason. */
  public static long notApplicable(InapplicableReason reason) {
    return OutcomeKind.NOT_APPLICABLE.ordinal() | ((long) reason.ordinal() << REASON);
  }

  /** Cannot be known, for a reason; until as {@link #until(LocalDate)} gives it, 0 for none. */
  public static long undetermined(UndeterminedReason reason, long until) {
    return OutcomeKind.UNDETERMINED.ordinal() | ((long) reason.ordinal() << REASON) | until;
  }

  /** Open until a day, as {@link #until(LocalDate)} gives it. */
  public static long pending(long until, Lean lean) {
    return OutcomeKind.PENDING.ordinal() | (lean == Lean.HOLDS_SO_FAR ? HOLDS : 0) | until;
  }

  /** The bits of an until. */
  public static long until(LocalDate day) {
    return (day.toEpochDay() << Integer.SIZE) | DATED;
  }

  /** The bits of the until of a code, 0 where it has none. */
  public static long untilBits(long code) {
    return code & ~0xFFL;
  }

  /** The later of two untils, as bits, 0 for none. */
  public static long later(long one, long other) {
    if (one == 0 || other == 0) {
      return one | other;
    }
    return Math.max(one, other);
  }

  /** The kind. */
  public static OutcomeKind kind(long code) {
    return KIND[(int) code & KINDS];
  }

  /** Why it cannot be known, empty for other kinds. */
  public static Optional<UndeterminedReason> undetermined(long code) {
    return kind(code) == OutcomeKind.UNDETERMINED
        ? Optional.of(OPEN[(int) (code >> REASON) & REASONS])
        : Optional.empty();
  }

  /** The one with the graver reason of two codes of one kind. */
  public static long graver(long one, long other) {
    return ((one >> REASON) & REASONS) >= ((other >> REASON) & REASONS) ? one : other;
  }

  /** Why it does not apply, empty for other kinds. */
  public static Optional<InapplicableReason> inapplicable(long code) {
    return kind(code) == OutcomeKind.NOT_APPLICABLE
        ? Optional.of(INAPPLICABLE[(int) (code >> REASON) & REASONS])
        : Optional.empty();
  }

  /** Whether a pending outcome holds so far. */
  public static boolean holds(long code) {
    return (code & HOLDS) != 0;
  }

  /** How a pending outcome stands so far, empty for other kinds. */
  public static Optional<Lean> lean(long code) {
    return kind(code) == OutcomeKind.PENDING
        ? Optional.of((code & HOLDS) == 0 ? Lean.NOT_YET : Lean.HOLDS_SO_FAR)
        : Optional.empty();
  }

  /** Until when it is open, empty where it is not. */
  public static Optional<LocalDate> until(long code) {
    return (code & DATED) == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(code >> Integer.SIZE));
  }

  /** The code in words for developers: {@code PENDING NOT_YET 2024-12-31}. */
  public static String describe(long code) {
    StringBuilder words = new StringBuilder(kind(code).name());
    undetermined(code).ifPresent(reason -> words.append(' ').append(reason));
    inapplicable(code).ifPresent(reason -> words.append(' ').append(reason));
    lean(code).ifPresent(lean -> words.append(' ').append(lean));
    until(code).ifPresent(day -> words.append(' ').append(day));
    return words.toString();
  }
}
