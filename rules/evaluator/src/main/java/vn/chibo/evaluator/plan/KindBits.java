package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.evaluator.condition.MeetingSelection;

/** Kinds of meetings as bits; a kind that is not recorded has one of its own. */
// The bits live no longer than an evaluation: they may follow the order of the constants.
@SuppressWarnings("EnumOrdinal")
final class KindBits {
  private static final MeetingKind[] KINDS = MeetingKind.values();

  /** The bit of a kind that is not recorded. */
  static final int UNKNOWN = 1 << 30;

  private KindBits() {}

  static int of(Optional<MeetingKind> kind) {
    return kind.isEmpty() ? UNKNOWN : 1 << kind.get().ordinal();
  }

  static int of(MeetingSelection selection) {
    int bits = 0;
    for (MeetingKind kind : KINDS) {
      bits |= selection.selects(kind) ? 1 << kind.ordinal() : 0;
    }
    return bits;
  }
}
