package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AgendaSubject;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** More knowledge only narrows the figures, and with all of it they are what counting finds. */
class IndicatorProperties {
  private static final Indicators ALL =
      SampleIndicators.ALL
          .set("repeated_themes", Map.of("look_back_months", 2))
          .set("results_recorded", Map.of("given_within_months", 2))
          .set("targets_met", Map.of("passed_within_months", 2))
          .set("young_speakers", Map.of("age_to_years", 35))
          .set("shortfall", Map.of("minimum_minutes", 90));

  private static void narrower(Quantity known, Quantity less, Object what) {
    assertThat(known.within(less)).as("%s: %s in %s", what, known, less).isTrue();
  }

  /** What is possible with more knowledge is possible with less; to be nothing is possible too. */
  private static void narrower(Optional<Quantity> known, Optional<Quantity> less, Object what) {
    if (known.isPresent()) {
      assertThat(less).as("%s: %s", what, known).isPresent();
      narrower(known.get(), less.orElseThrow(), what);
    }
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_only_narrow_when_more_becomes_known(
      @ForAll long seed,
      @ForAll long first,
      @ForAll long second,
      @ForAll @IntRange(max = 90) int day) {
    LocalDate asOf = Cells.day("04-01").plusDays(day);
    Set<Integer> few = KnownCells.some(first, 12);
    Set<Integer> many = new HashSet<>(few);
    many.addAll(KnownCells.some(second, 12));
    CellRecord cell = KnownCells.of(seed);
    CellRecord more = KnownCells.hiding(cell, few);
    CellRecord less = KnownCells.hiding(cell, many);
    for (Indicator indicator : ALL.all()) {
      IndicatorFigures all = indicator.read(cell, Cells.QUARTER, asOf).figures();
      IndicatorFigures known = indicator.read(more, Cells.QUARTER, asOf).figures();
      IndicatorFigures unknown = indicator.read(less, Cells.QUARTER, asOf).figures();
      compare(all, known, indicator);
      compare(known, unknown, indicator);
    }
  }

  private static void compare(IndicatorFigures known, IndicatorFigures less, Indicator what) {
    if (what.unit() != Unit.MINUTE) {
      narrower(known.numerator(), less.numerator(), what);
    }
    narrower(known.denominator(), less.denominator(), what);
    narrower(known.value(), less.value(), what);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_only_narrow_the_total_and_the_difference_when_more_becomes_known(
      @ForAll long one, @ForAll long other, @ForAll long hidden) {
    List<CellRecord> cells = List.of(KnownCells.of(one), KnownCells.of(other));
    List<CellRecord> less =
        cells.stream().map(cell -> KnownCells.hiding(cell, KnownCells.some(hidden, 10))).toList();
    for (Indicator indicator : ALL.all()) {
      if (indicator.counting().additive()) {
        narrower(
            total(indicator, cells).ofAll().value(),
            total(indicator, less).ofAll().value(),
            indicator);
      }
      DatePeriod may = Span.MONTH.around(Cells.day("05-10"));
      Difference known = indicator.read(cells.get(0), may, Cells.END).difference();
      Difference open = indicator.read(less.get(0), may, Cells.END).difference();
      if (known instanceof Difference.Change change && open instanceof Difference.Change wider) {
        narrower(change.by(), wider.by(), indicator);
      }
    }
  }

  private static IndicatorTotal total(Indicator indicator, List<CellRecord> cells) {
    return IndicatorTotal.of(indicator, Roster.complete(cells), Cells.QUARTER, Cells.END);
  }

  /** The naive way, over a cell of which everything is known. */
  private record Naive(List<Meeting> meetings) {
    static Naive of(CellRecord cell) {
      return new Naive(
          cell.getMeetings().within(Cells.QUARTER).stream()
              .filter(m -> m.getKind().orElseThrow() != MeetingKind.COMMITTEE)
              .toList());
    }

    Optional<Quantity> share(long above, long below) {
      return below == 0
          ? Optional.empty()
          : Optional.of(Quantity.exactly(Fraction.of(above, below)));
    }

    Optional<Quantity> speakers() {
      long spoke = 0;
      long present = 0;
      for (Meeting m : meetings) {
        spoke += m.getContributions().flatMap(Contributions::getSpeakers).orElseThrow();
        present += m.getAttendance().flatMap(Attendance::present).orElseThrow();
      }
      return share(spoke, present);
    }

    Optional<Quantity> merged() {
      return share(
          meetings.stream()
              .filter(m -> m.getMergedWith().orElseThrow() != MergedMeeting.NONE)
              .count(),
          meetings.size());
    }

    private static Set<AgendaSubject> subjects(Meeting meeting) {
      Set<AgendaSubject> subjects = new HashSet<>();
      meeting.getAgenda().forEach(item -> subjects.add(item.getSubject().orElseThrow()));
      return subjects;
    }

    Optional<Quantity> distinct() {
      Set<AgendaSubject> subjects = new HashSet<>();
      meetings.forEach(m -> subjects.addAll(subjects(m)));
      return share(subjects.size(), meetings.stream().mapToLong(m -> m.getAgenda().size()).sum());
    }

    long run() {
      long longest = 0;
      for (int from = 0; from < meetings.size(); from++) {
        int to = from;
        while (to < meetings.size()
            && subjects(meetings.get(to)).equals(subjects(meetings.get(from)))) {
          to++;
        }
        longest = Math.max(longest, to - from);
      }
      return longest;
    }

    /** The least length of which at least half of all meetings are no longer. */
    Optional<Quantity> median() {
      List<Integer> lengths = new ArrayList<>();
      meetings.forEach(m -> lengths.add(m.getMinutes().orElseThrow()));
      return lengths.stream()
          .filter(l -> 2 * lengths.stream().filter(x -> x <= l).count() >= lengths.size())
          .min(Integer::compare)
          .map(Quantity::exactly);
    }

    Optional<Quantity> professional() {
      long minutes = 0;
      long length = 0;
      for (Meeting m : meetings) {
        length += m.getMinutes().orElseThrow();
        for (AgendaItem item : m.getAgenda()) {
          boolean is = item.getSubject().orElseThrow() == AgendaSubject.PROFESSIONAL_MATTER;
          minutes += is ? item.getMinutes().orElseThrow() : 0;
        }
      }
      return share(minutes, length);
    }
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_be_what_counting_finds_when_everything_is_known(@ForAll long seed) {
    CellRecord cell = KnownCells.of(seed);
    Naive naive = Naive.of(cell);

    assertThat(Cells.value("speakers", cell)).isEqualTo(naive.speakers());
    assertThat(Cells.value("merged_meetings", cell)).isEqualTo(naive.merged());
    assertThat(Cells.value("distinct_subjects", cell)).isEqualTo(naive.distinct());
    assertThat(Cells.value("longest_same_run", cell)).contains(Quantity.exactly(naive.run()));
    assertThat(Cells.value("length/median", cell)).isEqualTo(naive.median());
    assertThat(Cells.value("professional_time", cell)).isEqualTo(naive.professional());
    for (Indicator indicator : ALL.all()) {
      if (!indicator.code().equals("IND-11") && !indicator.key().equals("results_recorded")) {
        Cells.value(indicator, cell)
            .ifPresent(v -> assertThat(v.exact()).as(indicator.key()).isPresent());
      }
    }
  }
}
