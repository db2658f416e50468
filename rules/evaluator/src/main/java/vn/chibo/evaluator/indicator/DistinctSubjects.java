package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.indicator.Portion.Point;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * How many subjects the items of agendas have, of all items. The subject "other" is one subject. An
 * agenda with items is taken as whole; one without may have any number of items.
 */
final class DistinctSubjects {
  private static final int SUBJECTS = AgendaSubject.values().length;

  private final Set<AgendaSubject> sure = EnumSet.noneOf(AgendaSubject.class);
  private final Set<AgendaSubject> possible = EnumSet.noneOf(AgendaSubject.class);
  private final List<CountedEntry> counted = new ArrayList<>();
  private final List<Text> missing = new ArrayList<>();
  private long items;
  private long nameless;
  private long maybeItems;
  private long maybeNameless;
  private boolean open;

  private DistinctSubjects() {}

  static Taken of(CellRecord cell, Seen<Meeting> seen) {
    DistinctSubjects subjects = new DistinctSubjects();
    subjects.open = !seen.gaps().isEmpty();
    seen.entries().forEach(subjects::add);
    seen.gaps().forEach(days -> subjects.missing.add(MissingWords.gap(days)));
    return subjects.taken();
  }

  private void add(Meeting meeting) {
    Truth meant = CellEntries.ofTheCell(meeting);
    if (meant == Truth.NO) {
      return;
    }
    List<AgendaItem> agenda = meeting.getAgenda();
    List<AgendaSubject> told = agenda.stream().flatMap(i -> i.getSubject().stream()).toList();
    possible.addAll(told);
    int untold = agenda.size() - told.size();
    if (meant == Truth.YES) {
      sure.addAll(told);
      items += agenda.size();
      nameless += untold;
    } else {
      maybeItems += agenda.size();
      maybeNameless += untold;
      missing.add(EvaluatorMessages.text("missing.kind", meeting.getDate()));
    }
    if (agenda.isEmpty() || untold > 0) {
      missing.add(IndicatorFacts.lacking(agenda.isEmpty() ? "agenda" : "subjects", meeting));
    }
    open |= agenda.isEmpty();
    count(meeting, meant);
  }

  private void count(Meeting meeting, Truth meant) {
    List<AgendaItem> agenda = meeting.getAgenda();
    Set<AgendaSubject> told = EnumSet.noneOf(AgendaSubject.class);
    agenda.forEach(item -> item.getSubject().ifPresent(told::add));
    long untold = agenda.stream().filter(item -> item.getSubject().isEmpty()).count();
    Quantity subjects =
        agenda.isEmpty()
            ? range(0, SUBJECTS)
            : range(Math.max(1, told.size()), Math.min(SUBJECTS, told.size() + untold));
    Quantity all =
        agenda.isEmpty() ? Quantity.atLeast(Fraction.ZERO) : Quantity.exactly(agenda.size());
    Quantity none = Quantity.exactly(0);
    counted.add(
        meant == Truth.YES
            ? new CountedEntry(meeting.getDate(), subjects, all)
            : new CountedEntry(meeting.getDate(), subjects.hull(none), all.hull(none)));
  }

  private Taken taken() {
    Quantity numerator = range(least(), open ? SUBJECTS : most());
    Quantity denominator =
        open ? Quantity.atLeast(Fraction.of(items)) : range(items, items + maybeItems);
    Optional<Quantity> value =
        open || items + maybeItems > 0 ? Optional.of(value()) : Optional.empty();
    return new Taken(
        numerator,
        Optional.of(denominator),
        value,
        items > 0,
        counted,
        missing,
        false,
        List.of(portion(numerator, denominator)));
  }

  private long least() {
    return Math.max(sure.size(), Math.min(1, items));
  }

  private long most() {
    return Math.min(SUBJECTS, possible.size() + nameless + maybeNameless);
  }

  /** Each further item has at most one further subject: the share is greatest as long as it has. */
  private Quantity value() {
    long told = Math.min(SUBJECTS, sure.size() + nameless);
    long further = open ? SUBJECTS - told : Math.min(most() - told, maybeItems);
    Fraction high = Fraction.of(told + further, items + further);
    Bound low =
        open
            ? new Bound(Fraction.ZERO, false)
            : new Bound(Fraction.of(Math.max(1, least()), items + maybeItems), true);
    return new Quantity(Optional.of(low), Optional.of(new Bound(high, true)));
  }

  private static Quantity range(long low, long high) {
    return Quantity.between(Fraction.of(low), Fraction.of(high));
  }

  /** The corners of what is possible: wider than it, never narrower. */
  private Portion portion(Quantity numerator, Quantity denominator) {
    long low = items;
    long high = denominator.high().isPresent() ? items + maybeItems : low;
    List<Point> points = new ArrayList<>();
    for (Fraction subjects : ends(numerator)) {
      for (long all : new long[] {low, high}) {
        Fraction below = Fraction.of(all);
        points.add(new Point(Collections.min(List.of(subjects, below)), below));
      }
    }
    Portion corners = new Portion(points, List.of(), missing);
    return open ? corners.withMore(List.of(Point.of(0, 1), Point.of(1, 1))) : corners;
  }

  private static List<Fraction> ends(Quantity range) {
    return List.of(range.low().orElseThrow().value(), range.high().orElseThrow().value());
  }
}
