package vn.chibo.evaluator.indicator;

import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What entries tell of what indicators count, and the words for what they do not. */
final class IndicatorFacts {
  private IndicatorFacts() {}

  static Text words(String key, Object... arguments) {
    return EvaluatorMessages.text("indicator." + key, arguments);
  }

  /** What a meeting lacks, by the name of the fact. */
  static Text lacking(String fact, Dated entry) {
    return EvaluatorMessages.text("missing.of-meeting", words("fact." + fact), entry.getDate());
  }

  /** Whether nobody told what resolutions a meeting passed: a list that holds some is whole. */
  static boolean untold(Meeting meeting) {
    return meeting.getResolutions().isEmpty() && !meeting.isResolutionsComplete();
  }

  static Truth truth(Optional<Boolean> flag) {
    return flag.map(yes -> yes ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }
}
