package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Ratio;

/**
 * The meetings of one cell up to a day, read once for all rules: days, kinds and figures side by
 * side. It lives for one evaluation on one thread.
 */
final class CellFacts {
  /** A figure that is neither known nor absent: only the walk can say what it is. */
  static final long ODD = -1;

  private static final long UNREAD = Long.MIN_VALUE;

  private final CellRecord cell;
  private final LocalDate asOf;
  private final Slots.Layout layout;
  private final Meeting[] meetings;
  private final @Nullable HeldMeeting[] held;
  private final int[] days;
  private final int[] kinds;
  private int kindsHeld;
  private final int size;
  private final boolean gapless;
  private final long[] @Nullable [] columns;
  private final int[] @Nullable [] places;
  private final long[] gaps;
  private final boolean[] searched;
  private final @Nullable WindowCounts[] counts;
  private final @Nullable WindowExtremes[] extremes;

  CellFacts(CellRecord cell, LocalDate asOf, Slots.Layout layout) {
    this.cell = cell;
    this.asOf = asOf;
    this.layout = layout;
    Register<Meeting> register = cell.getMeetings();
    List<Meeting> entries = register.entries();
    this.meetings = new Meeting[entries.size()];
    this.held = new HeldMeeting[meetings.length];
    this.days = new int[meetings.length];
    this.kinds = new int[meetings.length];
    this.size = read(entries, PackedDay.of(asOf));
    this.gapless = covered(register.complete(), cell.getPeriod(), asOf);
    this.columns = new long[layout.columns().size()][];
    this.places = new int[layout.windows().size()][];
    this.gaps = new long[places.length];
    this.searched = new boolean[places.length];
    this.counts = new WindowCounts[layout.counts().size()];
    this.extremes = new WindowExtremes[layout.extremes().size()];
  }

  /** Entries stand by day, so the first plan ends them. */
  private int read(List<Meeting> entries, int last) {
    for (int i = 0; i < meetings.length; i++) {
      Meeting meeting = entries.get(i);
      int day = PackedDay.of(meeting.getDate());
      if (day > last) {
        return i;
      }
      meetings[i] = meeting;
      days[i] = day;
      kinds[i] = KindBits.of(meeting.getKind());
      kindsHeld |= kinds[i];
    }
    return meetings.length;
  }

  /** The usual case: one range of the register covers the period up to the day. */
  static boolean covered(List<DatePeriod> complete, DatePeriod period, LocalDate asOf) {
    if (complete.size() != 1) {
      return false;
    }
    DatePeriod range = complete.get(0);
    return !range.start().isAfter(period.start())
        && (range.end().isAfter(asOf) || !range.end().isBefore(period.end()));
  }

  CellRecord cell() {
    return cell;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The number of meetings up to the day. */
  int size() {
    return size;
  }

  int day(int meeting) {
    return days[meeting];
  }

  int kind(int meeting) {
    return kinds[meeting];
  }

  HeldMeeting held(int meeting) {
    HeldMeeting one = held[meeting];
    if (one == null) {
      one = new HeldMeeting(cell, meetings[meeting]);
      held[meeting] = one;
    }
    return one;
  }

  /** A figure of a meeting, read once. */
  long figure(int slot, int meeting) {
    long[] column = columns[slot];
    if (column == null) {
      column = new long[size];
      Arrays.fill(column, UNREAD);
      columns[slot] = column;
    }
    if (column[meeting] == UNREAD) {
      column[meeting] = figure(layout.columns().get(slot), held(meeting));
    }
    return column[meeting];
  }

  /** An author's reading that throws is a fault of the rules that ask it, of no other. */
  private static long figure(Ratio.Reading<HeldMeeting> reading, HeldMeeting held) {
    try {
      return reading.of(held);
    } catch (RuntimeException e) {
      return ODD;
    }
  }

  /** In which window of a row every meeting lies, -1 for none. */
  int[] places(int slot) {
    int[] place = places[slot];
    if (place == null) {
      place = place(layout.windows().get(slot));
      places[slot] = place;
    }
    return place;
  }

  private int[] place(Windows row) {
    int[] place = new int[size];
    int window = 0;
    for (int i = 0; i < size; i++) {
      window = row.after(days[i], window);
      place[i] = row.find(days[i], window);
    }
    return place;
  }

  /** Whether no meeting is of one of the kinds, nor of an unknown kind. */
  boolean none(int of) {
    return (kindsHeld & (of | KindBits.UNKNOWN)) == 0;
  }

  WindowCounts counts(int slot) {
    WindowCounts found = counts[slot];
    if (found == null) {
      Slots.Counts of = layout.counts().get(slot);
      found = new WindowCounts(this, of.kinds(), of.windows(), layout.windows().get(of.windows()));
      counts[slot] = found;
    }
    return found;
  }

  WindowExtremes extremes(int slot) {
    WindowExtremes found = extremes[slot];
    if (found == null) {
      Slots.Extremes of = layout.extremes().get(slot);
      found = new WindowExtremes(this, of, layout.windows().get(of.windows()));
      extremes[slot] = found;
    }
    return found;
  }

  /** The bits of the windows of a row in which the register of meetings has a gap. */
  long gaps(int slot) {
    if (gapless) {
      return 0;
    }
    if (!searched[slot]) {
      gaps[slot] = gaps(layout.windows().get(slot).row());
      searched[slot] = true;
    }
    return gaps[slot];
  }

  private long gaps(List<Window> row) {
    long found = 0;
    for (int i = 0; i < row.size(); i++) {
      found |= gap(row.get(i)) ? 1L << i : 0;
    }
    return found;
  }

  /** Whether the register of meetings has a gap in a window up to the day. */
  boolean gap(Window window) {
    return !gapless && !covers(window) && !cell.getMeetings().gaps(window.period(), asOf).isEmpty();
  }

  /** The usual case of a window: one range of the register covers it. */
  private boolean covers(Window window) {
    List<DatePeriod> complete = cell.getMeetings().complete();
    for (int i = 0; i < complete.size(); i++) {
      if (complete.get(i).encloses(window.period())) {
        return true;
      }
    }
    return false;
  }
}
