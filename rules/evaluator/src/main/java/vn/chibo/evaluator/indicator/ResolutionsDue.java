package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * What resolutions set and what falls due within the period, such as tasks and targets. Asked are
 * the resolutions that meetings of the cell passed in the period or within so many months before
 * it.
 *
 * @param months within how many months before the period resolutions were passed
 * @param items what falls due
 */
record ResolutionsDue(int months, Items items) implements Taking<Meeting> {

  /** What a resolution adds to the figure. */
  @FunctionalInterface
  interface Items {
    /** Of that which falls due on the days; what does not may be nothing or left out. */
    List<Portion> of(Meeting meeting, Resolution resolution, DatePeriod due);
  }

  @Override
  public Taken of(CellRecord cell, Seen<Meeting> seen) {
    List<Portion> portions = new ArrayList<>();
    List<CountedEntry> counted = new ArrayList<>();
    seen.days().ifPresent(days -> add(cell, days, portions, counted));
    return Taken.ratio(portions, counted);
  }

  private void add(
      CellRecord cell, DatePeriod days, List<Portion> portions, List<CountedEntry> counted) {
    DatePeriod passed = new DatePeriod(days.start().minusMonths(months), days.end());
    for (Meeting meeting : cell.getMeetings().within(passed)) {
      for (Portion portion : of(meeting, days)) {
        portions.add(portion);
        counted.add(
            new CountedEntry(meeting.getDate(), portion.numerator(), portion.denominator()));
      }
    }
    cell.getMeetings().gaps(passed, days.last()).stream()
        .map(gap -> Portion.ANY.withMissing(MissingWords.gap(gap)))
        .forEach(portions::add);
  }

  private List<Portion> of(Meeting meeting, DatePeriod due) {
    Truth meant = CellEntries.ofTheCell(meeting);
    return meant == Truth.NO
        ? List.of()
        : passed(meeting, due).stream()
            .filter(portion -> !portion.nothing())
            .map(portion -> meant == Truth.YES ? portion : portion.orNothing(kind(meeting)))
            .toList();
  }

  private List<Portion> passed(Meeting meeting, DatePeriod due) {
    return IndicatorFacts.untold(meeting)
        ? List.of(Portion.ANY.withMissing(IndicatorFacts.lacking("resolutions", meeting)))
        : meeting.getResolutions().stream()
            .flatMap(resolution -> items.of(meeting, resolution, due).stream())
            .toList();
  }

  private static Text kind(Meeting meeting) {
    return EvaluatorMessages.text("missing.kind", meeting.getDate());
  }

  /** The portion if the last day is one of those on which something falls due. */
  static Portion due(Optional<LocalDate> last, DatePeriod due, Portion portion, Text missing) {
    if (last.isEmpty()) {
      return portion.orNothing(missing);
    }
    return due.contains(last.get()) ? portion : Portion.NOTHING;
  }
}
