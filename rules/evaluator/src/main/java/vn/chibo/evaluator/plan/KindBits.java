package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.evaluator.condition.MeetingSelection;

/** Kinds of meetings as bits; no bit stands for a kind that is not recorded. */
// The bits live no longer than an evaluation: they may follow the order of the constants.
@SuppressWarnings("EnumOrdinal")
final class KindBits {
  private static final MeetingKind[] KINDS = MeetingKind.values();

  private KindBits() {}

  static int of(Optional<MeetingKind> kind) {
    return kind.isEmpty() ? 0 : 1 << kind.get().ordinal();
  }

  static int of(MeetingSelection selection) {
    int bits = 0;
    for (MeetingKind kind : KINDS) {
      bits |= selection.selects(kind) ? 1 << kind.ordinal() : 0;
    }
    return bits;
  }
}
