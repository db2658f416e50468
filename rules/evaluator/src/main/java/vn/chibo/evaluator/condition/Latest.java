package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.Dated;

/**
 * The figure of the latest entry. Where it is not sure which one that is, every one that may be it
 * counts; where one may be missing, or there may be none, nothing is known.
 */
record Latest<T extends Dated>(Entries<?, T> entries, Function<T, Observation> reading) {

  Quantity of(Seen<T> seen) {
    List<T> possible = entries.possible(seen);
    LocalDate last =
        possible.stream()
            .filter(entries::sure)
            .map(Dated::getDate)
            .reduce((earlier, later) -> later)
            .orElse(LocalDate.MAX);
    boolean mayMiss = seen.gaps().stream().anyMatch(gap -> gap.end().isAfter(last));
    return mayMiss || last.equals(LocalDate.MAX) ? Quantity.UNKNOWN : hull(possible, last);
  }

  private Quantity hull(List<T> possible, LocalDate from) {
    return possible.stream()
        .filter(entry -> !entry.getDate().isBefore(from))
        .map(entry -> reading.apply(entry).hull())
        .reduce(Quantity::hull)
        .orElseThrow();
  }
}
