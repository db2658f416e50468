package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * What happened in twelve days, and what a register knows of it: fields are hidden, and entries of
 * days that are not complete are missing.
 *
 * @param happened everything, in the order in which it happened
 * @param known the register
 */
record World(List<Happening> happened, Register<Happening> known) {
  static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  static final DatePeriod DAYS = DatePeriod.ofClosed(FIRST, FIRST.plusDays(11));
  static final Entries<World, Happening> MEANT =
      new Entries<>(
          "happenings",
          Text.same("happenings"),
          Text.same("happenings"),
          World::known,
          happening -> truth(happening.meant()),
          days -> Text.same("days"),
          Optional.empty());

  /**
   * An entry.
   *
   * @param meant whether it is one of those that are meant
   * @param met whether it meets what is asked
   * @param figure its figure
   */
  record Happening(
      LocalDate date, Optional<Boolean> meant, Optional<Boolean> met, Optional<Integer> figure)
      implements Dated {
    @Override
    public LocalDate getDate() {
      return date;
    }
  }

  static Truth truth(Optional<Boolean> known) {
    return known.map(yes -> yes ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }

  /** Those that are meant and on or before the day, in the order in which they happened. */
  List<Happening> meantBy(LocalDate asOf) {
    return happened.stream()
        .filter(h -> h.meant().orElseThrow() && !h.date().isAfter(asOf))
        .toList();
  }

  static Arbitrary<World> worlds() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 11);
    Arbitrary<Boolean> flag = Arbitraries.of(true, true, false);
    Arbitrary<Known> known =
        Combinators.combine(
                Combinators.combine(day, flag, flag, Arbitraries.integers().between(0, 3))
                    .as(World::happening),
                Arbitraries.of(true, true, true, true, false),
                Arbitraries.of(true, true, true, true, false),
                Arbitraries.of(true, true, true, true, false),
                Arbitraries.of(true, false))
            .as(Known::new);
    Arbitrary<DatePeriod> span =
        Combinators.combine(day, day)
            .as((a, b) -> DatePeriod.ofClosed(day(Math.min(a, b)), day(Math.max(a, b))));
    Arbitrary<List<DatePeriod>> complete =
        Arbitraries.oneOf(
            span.list().ofMaxSize(1), span.list().ofMaxSize(3), Arbitraries.just(List.of(DAYS)));
    return Combinators.combine(known.list().ofMaxSize(10), complete).as(World::of);
  }

  /** Worlds of which everything is known, with one happening a day at most. */
  static Arbitrary<World> plainWorlds() {
    return worlds()
        .map(World::happened)
        .filter(all -> all.stream().map(Happening::date).distinct().count() == all.size())
        .map(all -> new World(all, Register.of(all).completeOver(DAYS)));
  }

  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static Happening happening(int day, boolean meant, boolean met, int figure) {
    return new Happening(day(day), Optional.of(meant), Optional.of(met), Optional.of(figure));
  }

  private static World of(List<Known> all, List<DatePeriod> complete) {
    List<Happening> happened =
        all.stream().map(Known::happening).sorted(Comparator.comparing(Happening::date)).toList();
    List<Happening> known =
        all.stream()
            .filter(k -> k.kept() || complete.stream().anyMatch(k::within))
            .map(Known::masked)
            .toList();
    return new World(happened, new Register<>(known, complete));
  }

  /** What is known of a happening. */
  private record Known(
      Happening happening, boolean meant, boolean met, boolean figure, boolean kept) {
    boolean within(DatePeriod days) {
      return days.contains(happening.date());
    }

    Happening masked() {
      return new Happening(
          happening.date(),
          happening.meant().filter(m -> meant),
          happening.met().filter(m -> met),
          happening.figure().filter(f -> figure));
    }
  }
}
