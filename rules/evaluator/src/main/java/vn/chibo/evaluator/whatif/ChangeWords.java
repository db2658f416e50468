package vn.chibo.evaluator.whatif;

import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What changes are called, and what speaks against one. */
final class ChangeWords {
  private ChangeWords() {}

  static Text meeting(String key, Meeting meeting) {
    return EvaluatorMessages.text(key, kind(meeting), meeting.getDate());
  }

  private static Text kind(Meeting meeting) {
    return meeting
        .getKind()
        .map(MeetingKind::label)
        .orElseGet(() -> EvaluatorMessages.text("next.whatif.some-meeting"));
  }

  static FaultException fault(String key, Object... arguments) {
    return new FaultException(
        Fault.of("change-" + key, EvaluatorMessages.text("next.fault." + key, arguments)));
  }

  static void requireNumber(int members) {
    if (members < 0) {
      throw fault("members", members);
    }
  }
}
