package vn.chibo.evaluator.outcome;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where each violated rule of a book is violated. Kept small, for streams: what rules share is held
 * once.
 *
 * <pre>{@code
 * evaluator
 *     .evaluateWithWitnesses(cell, asOf)
 *     .witnesses()
 *     .against(0)
 *     .ifPresent(witnesses -> out.println(witnesses.window(0)));
 * }</pre>
 */
public final class WitnessesByRule {
  private final @Nullable Witnesses[] byPlace;

  /**
   * The witnesses by the place of the rule in the book.
   *
   * @param byPlace null where a rule is not violated
   */
  public WitnessesByRule(@Nullable Witnesses[] byPlace) {
    this.byPlace = Arrays.copyOf(byPlace, byPlace.length);
  }

  /** The witnesses as a function of the place finds them, for so many rules. */
  public static WitnessesByRule of(int rules, IntFunction<Optional<Witnesses>> found) {
    @Nullable Witnesses[] byPlace = new Witnesses[rules];
    for (int i = 0; i < rules; i++) {
      byPlace[i] = found.apply(i).orElse(null);
    }
    return new WitnessesByRule(byPlace);
  }

  /** The witnesses against the rule at a place of the book, empty where it is not violated. */
  public Optional<Witnesses> against(int place) {
    return Optional.ofNullable(byPlace[place]);
  }

  /** How many rules have witnesses against them. */
  public int size() {
    return (int) Arrays.stream(byPlace).filter(witnesses -> witnesses != null).count();
  }
}
