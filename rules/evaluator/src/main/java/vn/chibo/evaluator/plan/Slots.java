package vn.chibo.evaluator.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.MeetingSelection;
import vn.chibo.evaluator.condition.Ratio;

/** What the bound rules read of the meetings of a cell, each numbered once however many ask it. */
final class Slots {
  private final Map<Object, Integer> numbers = new LinkedHashMap<>();
  private final List<Ratio.Reading<HeldMeeting>> columns = new ArrayList<>();
  private final List<Windows> windows = new ArrayList<>();
  private final List<Counts> counts = new ArrayList<>();
  private final List<Extremes> extremes = new ArrayList<>();

  /**
   * Meetings counted window by window.
   *
   * @param kinds the bits of their kinds
   * @param windows the number of the windows
   */
  record Counts(int kinds, int windows) {}

  /**
   * The greatest figure of some meetings window by window.
   *
   * @param kinds the bits of their kinds
   * @param windows the number of the windows
   * @param column the number of the figure
   */
  record Extremes(int kinds, int windows, int column) {}

  /** The number of a figure of a meeting. */
  int column(Ratio.Reading<HeldMeeting> reading) {
    return number(reading, reading, columns);
  }

  /** Where a row of windows stands: alone, or as a part of a longer row that is asked for too. */
  Place place(Windows row) {
    for (int i = 0; i < windows.size(); i++) {
      int at = Collections.indexOfSubList(windows.get(i).row(), row.row());
      if (at >= 0) {
        return new Place(i, at, windows.get(i).row().get(at));
      }
    }
    windows.add(row);
    return new Place(windows.size() - 1, 0, row.row().get(0));
  }

  /** The number of a count. */
  int counts(MeetingSelection selection, int windows) {
    Counts slot = new Counts(KindBits.of(selection), windows);
    return number(slot, slot, counts);
  }

  /** The number of a pair of extremes. */
  int extremes(MeetingSelection selection, int windows, int column) {
    Extremes slot = new Extremes(KindBits.of(selection), windows, column);
    return number(slot, slot, extremes);
  }

  private <T> int number(Object key, T slot, List<T> list) {
    return numbers.computeIfAbsent(
        key,
        unused -> {
          list.add(slot);
          return list.size() - 1;
        });
  }

  Layout layout() {
    return new Layout(columns, windows, counts, extremes);
  }

  /**
   * All slots, when every rule is bound.
   *
   * @param columns the figures of a meeting
   * @param windows the rows of windows
   * @param counts the counts
   * @param extremes the extremes
   */
  record Layout(
      List<Ratio.Reading<HeldMeeting>> columns,
      List<Windows> windows,
      List<Counts> counts,
      List<Extremes> extremes) {
    Layout {
      columns = List.copyOf(columns);
      windows = List.copyOf(windows);
      counts = List.copyOf(counts);
      extremes = List.copyOf(extremes);
    }
  }
}
