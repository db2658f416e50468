package vn.chibo.evaluator.condition;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.time.Dated;

/**
 * Entries in the order in which they came, as far as it is known. Entries of one day stand
 * together, since nobody knows which came first, unless they are meetings that each began at a
 * recorded time of its own.
 *
 * <pre>{@code
 * Sequence.of(meetings); // [[12 Feb], [14 May 08:00], [14 May 14:00], [1 Jun, 1 Jun]]
 * }</pre>
 */
public final class Sequence {
  private Sequence() {}

  /**
   * The entries, those together of which the order is not known.
   *
   * @param entries the entries, by day
   */
  public static <T extends Dated> List<List<T>> of(List<T> entries) {
    List<List<T>> sequence = new ArrayList<>(entries.size());
    int from = 0;
    while (from < entries.size()) {
      int to = from + 1;
      while (to < entries.size() && entries.get(to).getDate().equals(entries.get(from).getDate())) {
        to++;
      }
      add(entries.subList(from, to), sequence);
      from = to;
    }
    return sequence;
  }

  private static <T extends Dated> void add(List<T> day, List<List<T>> sequence) {
    if (day.size() == 1 || !timed(day)) {
      sequence.add(day);
      return;
    }
    day.stream()
        .sorted(Comparator.comparing(entry -> start(entry).orElseThrow()))
        .forEach(entry -> sequence.add(List.of(entry)));
  }

  private static boolean timed(List<? extends Dated> day) {
    return day.stream().flatMap(entry -> start(entry).stream()).distinct().count() == day.size();
  }

  private static Optional<LocalTime> start(Dated entry) {
    return entry instanceof Meeting meeting ? meeting.getStartTime() : Optional.empty();
  }
}
