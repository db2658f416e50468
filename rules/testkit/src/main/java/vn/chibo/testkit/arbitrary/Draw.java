package vn.chibo.testkit.arbitrary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One value in the making. Every choice is drawn here and recorded as a small number, of which 0 is
 * the simplest, so that the same choices make the same value again and fewer or smaller ones make a
 * simpler value: whatever is made this way is as valid as any other, and shrinks.
 */
final class Draw {
  private static final int TRIES = 100;

  private final @Nullable Random luck;
  private final int[] given;
  private int next;
  private int[] choices = new int[128];
  private int count;
  private int[] spans = new int[64];
  private int ends;

  private Draw(@Nullable Random luck, int[] given) {
    this.luck = luck;
    this.given = given;
  }

  /** Chooses by luck. */
  static Draw by(Random luck) {
    return new Draw(luck, new int[0]);
  }

  /** Chooses what was chosen, and the simplest where nothing more is given. */
  static Draw again(int[] given) {
    return new Draw(null, given);
  }

  /** Raised where choices given make no sound value. */
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit() {
      super("these choices make no sound value", null, false, false);
    }
  }

  /** A number from 0 to below the bound; 0 is the simplest. */
  int below(int bound) {
    if (bound <= 1) {
      return 0;
    }
    return record(luck == null ? Math.min(given(), bound - 1) : luck.nextInt(bound));
  }

  /** A number of a range; the least is the simplest. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Whether something happens that is so probable; not to happen is the simplest. */
  boolean chance(double probability) {
    if (probability <= 0 || probability >= 1) {
      return probability >= 1;
    }
    return flag(luck == null ? given() > 0 : luck.nextDouble() < probability);
  }

  /** One of some; the first is the simplest. */
  <T> T of(List<T> some) {
    return some.get(below(some.size()));
  }

  /** One of some; the first is the simplest. */
  @SafeVarargs
  final <T> T of(T... some) {
    return some[below(some.length)];
  }

  /** An index, as probable as its weight; 0 is the simplest. */
  int weighted(int... weights) {
    if (luck == null) {
      return record(Math.min(given(), weights.length - 1));
    }
    int left = luck.nextInt(Arrays.stream(weights).sum());
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index++];
    }
    return record(index);
  }

  /**
   * A number below a bound, or with a probability one of some more from the bound on. It is one
   * choice either way, so that the special shrinks to the plain.
   */
  int either(double special, int bound, int more) {
    if (luck == null) {
      return record(Math.min(given(), bound + more - 1));
    }
    boolean above = more > 0 && luck.nextDouble() < special;
    return record(above ? bound + luck.nextInt(more) : luck.nextInt(bound));
  }

  /** Something that is there with a probability; not to be there is the simplest. */
  <T> Optional<T> maybe(double probability, Supplier<? extends T> some) {
    int start = count;
    if (!chance(probability)) {
      return Optional.empty();
    }
    Optional<T> made = Optional.of(some.get());
    span(start);
    return made;
  }

  /** So many of something; each can be left out by itself, down to the least number. */
  <T> List<T> list(int least, int most, Supplier<? extends T> some) {
    int size = luck == null ? most : least + luck.nextInt(most - least + 1);
    List<T> made = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int start = count;
      if (i >= least && !flag(luck == null ? given() > 0 : i < size)) {
        break;
      }
      made.add(some.get());
      span(start);
    }
    return made;
  }

  /** What comes first of some attempts and is sound; an attempt that is not leaves no trace. */
  <T> T sound(IntFunction<Optional<T>> attempt) {
    int start = count;
    int spansBefore = ends;
    for (int i = 0; i < TRIES; i++) {
      Optional<T> made = attempt.apply(i);
      if (made.isPresent()) {
        return made.get();
      }
      if (luck == null) {
        throw new Unfit();
      }
      count = start;
      ends = spansBefore;
    }
    throw new IllegalStateException("no sound value in " + TRIES + " attempts");
  }

  private boolean flag(boolean set) {
    return record(set ? 1 : 0) > 0;
  }

  private int given() {
    return next < given.length ? given[next++] : 0;
  }

  private int record(int choice) {
    if (count == choices.length) {
      choices = Arrays.copyOf(choices, 2 * count);
    }
    choices[count++] = choice;
    return choice;
  }

  /** What was chosen since can go together. */
  private void span(int start) {
    if (count - start < 2) {
      return;
    }
    if (ends == spans.length) {
      spans = Arrays.copyOf(spans, 2 * ends);
    }
    spans[ends++] = start;
    spans[ends++] = count;
  }

  /** The choices so far. */
  int[] choices() {
    return Arrays.copyOf(choices, count);
  }

  /** Where choices that can go together start and end, by turns. */
  int[] spans() {
    return Arrays.copyOf(spans, ends);
  }
}
