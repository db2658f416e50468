package vn.chibo.testkit.arbitrary;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value with the choices that made it; it shrinks to what fewer and smaller choices make. */
final class Drawn<T> implements Shrinkable<T> {
  private final Function<Draw, T> recipe;
  private final T value;
  private final int[] choices;
  private final int[] spans;
  private final long sum;

  private Drawn(Function<Draw, T> recipe, T value, Draw draw) {
    this.recipe = recipe;
    this.value = value;
    this.choices = draw.choices();
    this.spans = draw.spans();
    this.sum = Arrays.stream(choices).asLongStream().sum();
  }

  static <T> Drawn<T> by(Function<Draw, T> recipe, Random luck) {
    Draw draw = Draw.by(luck);
    return new Drawn<>(recipe, recipe.apply(draw), draw);
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(choices.length, sum);
  }

  /** Leaves out what can go together, the largest first; then makes single choices smaller. */
  @Override
  public Stream<Shrinkable<T>> shrink() {
    return Stream.of(without(), simplest(), smaller())
        .flatMap(each -> each)
        .flatMap(given -> again(given).stream());
  }

  private Optional<Shrinkable<T>> again(int[] given) {
    try {
      Draw draw = Draw.again(given);
      Drawn<T> other = new Drawn<>(recipe, recipe.apply(draw), draw);
      return Optional.<Shrinkable<T>>of(other).filter(shorter -> shorter.compareTo(this) < 0);
    } catch (Draw.Unfit e) {
      return Optional.empty();
    }
  }

  /** Without a span; it may leave behind that it is not there. */
  private Stream<int[]> without() {
    return largest().boxed().flatMap(i -> Stream.of(cut(i, 0), cut(i, 1)));
  }

  /** With the simplest choices all over a span. */
  private Stream<int[]> simplest() {
    return largest().mapToObj(i -> cut(i, spans[i + 1] - spans[i]));
  }

  private IntStream largest() {
    return IntStream.range(0, spans.length / 2)
        .map(i -> 2 * i)
        .boxed()
        .sorted((a, b) -> Integer.compare(length(b), length(a)))
        .mapToInt(Integer::intValue);
  }

  private int length(int span) {
    return spans[span + 1] - spans[span];
  }

  private int[] cut(int span, int left) {
    int[] shorter = Arrays.copyOf(choices, choices.length - length(span) + left);
    Arrays.fill(shorter, spans[span], spans[span] + left, 0);
    System.arraycopy(
        choices, spans[span + 1], shorter, spans[span] + left, choices.length - spans[span + 1]);
    return shorter;
  }

  private Stream<int[]> smaller() {
    return IntStream.range(0, choices.length)
        .filter(i -> choices[i] > 0)
        .boxed()
        .flatMap(
            i ->
                IntStream.of(0, choices[i] / 2, choices[i] - 1)
                    .distinct()
                    .mapToObj(choice -> with(i, choice)));
  }

  private int[] with(int index, int choice) {
    int[] changed = choices.clone();
    changed[index] = choice;
    return changed;
  }
}
