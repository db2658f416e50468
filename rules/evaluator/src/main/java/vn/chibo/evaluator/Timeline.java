package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.chibo.core.time.DatePeriod;

/**
 * The effective values of one parameter in one book: stretches of days on which the same entries
 * hold, resolved once. Only for an as-of day on which not all of them count yet they are resolved
 * again.
 */
final class Timeline {
  private final List<Stretch> stretches;
  private final Direction tighter;

  private Timeline(List<Stretch> stretches, Direction tighter) {
    this.stretches = stretches;
    this.tighter = tighter;
  }

  static Timeline of(List<TimelineEntry> entries, Direction tighter) {
    TreeSet<LocalDate> edges = new TreeSet<>();
    entries.forEach(entry -> edges.add(entry.days().start()));
    entries.forEach(entry -> edges.add(entry.days().end()));
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate start : edges) {
      LocalDate end = edges.higher(start);
      List<TimelineEntry> here =
          entries.stream().filter(entry -> entry.days().contains(start)).toList();
      if (end != null && !here.isEmpty()) {
        stretches.add(Stretch.of(new DatePeriod(start, end), here, tighter));
      }
    }
    return new Timeline(List.copyOf(stretches), tighter);
  }

  /**
   * What holds for a day.
   *
   * @param asOf the day as of which it is asked
   * @param switchedOn whether the caller lets unconfirmed entries speak
   */
  Effective on(LocalDate day, LocalDate asOf, boolean switchedOn) {
    for (Stretch stretch : stretches) {
      if (stretch.days().contains(day)) {
        return stretch.effective(asOf, switchedOn, tighter);
      }
    }
    return Effective.NONE;
  }

  /** What holds for the days of a window, in their order; what does not change is there once. */
  List<Effective> within(DatePeriod window, LocalDate asOf, boolean switchedOn) {
    List<Effective> found = new ArrayList<>();
    for (LocalDate day : edges(window)) {
      Effective here = on(day, asOf, switchedOn);
      if (found.isEmpty() || !Effective.alike(found.get(found.size() - 1), here)) {
        found.add(here);
      }
    }
    return found;
  }

  private SortedSet<LocalDate> edges(DatePeriod window) {
    TreeSet<LocalDate> edges = new TreeSet<>();
    for (Stretch stretch : stretches) {
      edges.add(stretch.days().start());
      edges.add(stretch.days().end());
    }
    edges.removeIf(day -> !window.contains(day));
    edges.add(window.start());
    return edges;
  }

  /** Whether any entry says up to which day it was checked. */
  boolean dated() {
    return stretches.stream()
        .flatMap(stretch -> stretch.entries().stream())
        .anyMatch(entry -> entry.entry().verifiedThrough().isPresent());
  }

  /**
   * Days on which the same entries hold.
   *
   * @param all what they come to once all of them count
   * @param from the first as-of day for which all of them count
   */
  private record Stretch(
      DatePeriod days, List<TimelineEntry> entries, Effective all, LocalDate from) {

    static Stretch of(DatePeriod days, List<TimelineEntry> entries, Direction tighter) {
      LocalDate from =
          entries.stream()
              .map(TimelineEntry::countsFrom)
              .max(Comparator.naturalOrder())
              .orElse(days.start());
      return new Stretch(days, entries, Layer.resolve(entries.stream(), tighter), from);
    }

    Effective effective(LocalDate asOf, boolean switchedOn, Direction tighter) {
      boolean heard = switchedOn || entries.stream().noneMatch(TimelineEntry::silent);
      return heard && !asOf.isBefore(from)
          ? all
          : Layer.resolve(
              entries.stream().filter(entry -> entry.counts(asOf, switchedOn)), tighter);
    }
  }
}
