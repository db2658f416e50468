package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Sequence;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * The longest run of meetings in a row with the same set of subjects. It is at least as long as a
 * row of known sets between which nothing can be missing, and at most as long as the longest row
 * that some set may have; days on which meetings may be missing leave it open upwards. A day with
 * meetings of different sets surely ends a row, since nobody knows which of them came first where
 * the times are not recorded at which they began.
 */
final class SameRun {
  private static final List<AgendaSubject> SUBJECTS = List.of(AgendaSubject.values());

  /** Any number of subjects may be untold. */
  private static final int ANY = SUBJECTS.size();

  private SameRun() {}

  /**
   * The subjects of one meeting.
   *
   * @param told those that are told, one bit each
   * @param untold how many items have no subject
   */
  private record Agenda(Meeting meeting, boolean sure, int told, int untold) {

    static Agenda of(Meeting meeting) {
      int told = 0;
      int untold = 0;
      for (AgendaItem item : meeting.getAgenda()) {
        told |= item.getSubject().map(subject -> 1 << SUBJECTS.indexOf(subject)).orElse(0);
        untold += item.getSubject().isEmpty() ? 1 : 0;
      }
      boolean sure = CellEntries.ofTheCell(meeting) == Truth.YES;
      return new Agenda(meeting, sure, told, meeting.getAgenda().isEmpty() ? ANY : untold);
    }

    /** Whether its subjects may be just these. */
    boolean mayBe(int set) {
      return (told & ~set) == 0 && Integer.bitCount(set & ~told) <= untold;
    }

    boolean known() {
      return untold == 0;
    }

    LocalDate date() {
      return meeting.getDate();
    }
  }

  static Taken of(CellRecord cell, Seen<Meeting> seen) {
    List<List<Agenda>> days =
        Sequence.of(
                seen.entries().stream()
                    .filter(meeting -> CellEntries.ofTheCell(meeting) != Truth.NO)
                    .toList())
            .stream()
            .map(together -> together.stream().map(Agenda::of).toList())
            .toList();
    List<Agenda> agendas = days.stream().flatMap(List::stream).toList();
    Bound low = new Bound(Fraction.of(proved(days, seen.gaps())), true);
    Optional<Bound> high =
        seen.gaps().isEmpty()
            ? Optional.of(new Bound(Fraction.of(possible(days)), true))
            : Optional.empty();
    List<CountedEntry> counted = agendas.stream().map(SameRun::counted).toList();
    Quantity value = new Quantity(Optional.of(low), high);
    return Taken.figure(Optional.of(value), true, counted, missing(agendas, seen.gaps()));
  }

  private static CountedEntry counted(Agenda agenda) {
    Quantity one = Quantity.exactly(1);
    Quantity none = Quantity.exactly(0);
    return new CountedEntry(agenda.date(), agenda.sure() ? one : none.hull(one), none);
  }

  private static long proved(List<List<Agenda>> days, List<DatePeriod> gaps) {
    long longest = 0;
    long row = 0;
    @Nullable Agenda last = null;
    for (List<Agenda> day : days) {
      Agenda first = day.get(0);
      boolean follows = last != null && first.told() == last.told() && unbroken(last, first, gaps);
      row = one(day, gaps) ? (follows ? row : 0) + day.size() : 0;
      last = first;
      longest = Math.max(longest, day.stream().anyMatch(Agenda::sure) ? Math.max(1, row) : row);
    }
    return longest;
  }

  /** Whether all meetings of a day are known to have one set, and none may lie between them. */
  private static boolean one(List<Agenda> day, List<DatePeriod> gaps) {
    Agenda first = day.get(0);
    return day.stream().allMatch(a -> a.sure() && a.known() && a.told() == first.told())
        && unbroken(first, first, gaps);
  }

  private static boolean unbroken(Agenda before, Agenda after, List<DatePeriod> gaps) {
    DatePeriod between = DatePeriod.ofClosed(before.date(), after.date());
    return gaps.stream().noneMatch(gap -> gap.intersection(between).isPresent());
  }

  /**
   * Over every set of the subjects that some agenda tells: another subject only asks for more items
   * without one.
   */
  private static long possible(List<List<Agenda>> days) {
    int told = 0;
    for (List<Agenda> day : days) {
      for (Agenda agenda : day) {
        told |= agenda.told();
      }
    }
    int all = Math.max(1, told);
    long longest = 0;
    for (int set = all; set > 0; set = (set - 1) & all) {
      longest = Math.max(longest, possible(days, set));
    }
    return longest;
  }

  /** What breaks a row on a day may come after all others of the day, or before them. */
  private static long possible(List<List<Agenda>> days, int set) {
    long longest = 0;
    long row = 0;
    for (List<Agenda> day : days) {
      long same = day.stream().filter(agenda -> agenda.mayBe(set)).count();
      boolean breaks = day.stream().anyMatch(agenda -> agenda.sure() && !agenda.mayBe(set));
      longest = Math.max(longest, row + same);
      row = breaks ? same : row + same;
    }
    return longest;
  }

  private static List<Text> missing(List<Agenda> agendas, List<DatePeriod> gaps) {
    List<Text> missing = new ArrayList<>();
    for (Agenda agenda : agendas) {
      if (!agenda.sure()) {
        missing.add(EvaluatorMessages.text("missing.kind", agenda.date()));
      }
      if (!agenda.known()) {
        boolean empty = agenda.meeting().getAgenda().isEmpty();
        missing.add(IndicatorFacts.lacking(empty ? "agenda" : "subjects", agenda.meeting()));
      }
    }
    gaps.forEach(days -> missing.add(MissingWords.gap(days)));
    return missing;
  }
}
