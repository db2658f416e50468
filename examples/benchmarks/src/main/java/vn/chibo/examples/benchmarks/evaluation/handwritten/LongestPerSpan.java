package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;

/** The longest meeting of one kind in each span, used again for every cell. */
final class LongestPerSpan {
  private final SpanCalendar calendar;
  private final int[] longest;
  private final long[] lacking;
  private int unknown;
  private int leastDecided;
  private int leastOpen;

  LongestPerSpan(Span span, LocalDate asOf) {
    this.calendar = new SpanCalendar(span, asOf);
    this.longest = new int[calendar.count()];
    this.lacking = new long[calendar.count()];
  }

  void clear() {
    Arrays.fill(longest, 0);
    unknown = 0;
  }

  void add(Meeting meeting) {
    int span = calendar.indexOf(meeting.getDate());
    Optional<Integer> minutes = meeting.getMinutes();
    if (minutes.isPresent()) {
      longest[span] = Math.max(longest[span], minutes.get());
    } else {
      unknown |= 1 << span;
    }
  }

  /** All meetings are in: finds where a rule can fail at all, and where it can stay open. */
  void close(List<DatePeriod> complete) {
    leastDecided = Integer.MAX_VALUE;
    leastOpen = Integer.MAX_VALUE;
    for (int span = 0; span < longest.length; span++) {
      lacking[span] = calendar.lacking(span, complete, (unknown & (1 << span)) != 0);
      if (lacking[span] == Code.VIOLATED) {
        leastDecided = Math.min(leastDecided, longest[span]);
      } else {
        leastOpen = Math.min(leastOpen, longest[span]);
      }
    }
  }

  /** Whether every span has a meeting of at least so many minutes. */
  long code(int minutes) {
    if (leastDecided < minutes) {
      return Code.VIOLATED;
    }
    return leastOpen >= minutes ? Code.SATISFIED : open(minutes);
  }

  private long open(int minutes) {
    long joined = Code.SATISFIED;
    for (int span = 0; span < longest.length; span++) {
      if (longest[span] < minutes) {
        joined = Code.all(joined, lacking[span]);
      }
    }
    return joined;
  }
}
