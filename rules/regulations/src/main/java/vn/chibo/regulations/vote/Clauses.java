package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.figure.Truth;

/**
 * Clauses about one thing, of all regimes. What is unconfirmed speaks only where it is switched on.
 *
 * @param <T> what they say
 * @param documents the documents, which tell when a clause speaks
 * @param all the clauses
 * @param switchedOn the ids of the unconfirmed ones that speak
 */
public record Clauses<T>(DocumentCatalogue documents, List<Clause<T>> all, Set<String> switchedOn) {

  /** Copies what can change. */
  public Clauses {
    all = List.copyOf(all);
    switchedOn = Set.copyOf(switchedOn);
  }

  /** Clauses, none of the unconfirmed switched on. */
  public static <T> Clauses<T> of(DocumentCatalogue documents, List<Clause<T>> all) {
    return new Clauses<>(documents, all, Set.of());
  }

  /** The ids of clauses about several things, each once. */
  public static List<String> ids(Clauses<?>... several) {
    return Stream.of(several)
        .flatMap(clauses -> clauses.all().stream())
        .map(Clause::id)
        .distinct()
        .toList();
  }

  /** The same, with these ids switched on besides; ids of nothing unconfirmed change nothing. */
  public Clauses<T> switchedOn(Set<String> ids) {
    Set<String> on = new TreeSet<>(switchedOn);
    on.addAll(ids);
    return new Clauses<>(documents, all, on);
  }

  /** Those that speak on a day, or may: of which it is not known whether they do. */
  public List<Clause<T>> on(LocalDate day) {
    return all.stream()
        .filter(clause -> !clause.unconfirmed() || switchedOn.contains(clause.id()))
        .filter(clause -> clause.speaks(day, documents) != Truth.NO)
        .toList();
  }

  /** Whether it is known that a clause speaks on a day. */
  public boolean settled(Clause<T> clause, LocalDate day) {
    return clause.speaks(day, documents) == Truth.YES;
  }
}
