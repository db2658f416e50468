package vn.chibo.testkit.arbitrary;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Values that a recipe makes of its draws; the edge cases are those of recipes of their own. */
final class DrawnArbitrary<T> implements Arbitrary<T> {
  private final Function<Draw, T> recipe;
  private final Supplier<List<Function<Draw, T>>> edges;

  DrawnArbitrary(Function<Draw, T> recipe, Supplier<List<Function<Draw, T>>> edges) {
    this.recipe = recipe;
    this.edges = edges;
  }

  static <T> DrawnArbitrary<T> of(Function<Draw, T> recipe) {
    return new DrawnArbitrary<>(recipe, List::of);
  }

  /** An arbitrary with an edge case for each of some thresholds and sides. */
  static <T> DrawnArbitrary<T> atEach(
      Edges edges, Function<Draw, T> recipe, BiFunction<Edges, Draw, T> pinned) {
    return new DrawnArbitrary<>(
        recipe,
        () ->
            edges.each().stream()
                .<Function<Draw, T>>map(edge -> draw -> pinned.apply(edge, draw))
                .toList());
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return luck -> Drawn.by(recipe, luck);
  }

  /** The same each time: what an edge case leaves open is drawn by a seed of its own. */
  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    List<Function<Draw, T>> recipes = edges.get();
    return EdgeCases.fromSuppliers(
        IntStream.range(0, Math.min(recipes.size(), maxEdgeCases))
            .mapToObj(i -> edge(recipes.get(i), i))
            .toList());
  }

  private Supplier<Shrinkable<T>> edge(Function<Draw, T> edge, long seed) {
    return () -> Drawn.by(edge, new Random(seed));
  }
}
