package vn.chibo.evaluator.population;

import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.FULFILLED;
import static vn.chibo.evaluator.population.Populations.GOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.ReviewDecision;

/** Small populations of one group whose every completion is tried. */
final class SmallPopulations {
  /** How a review can end. */
  private static final List<ReviewDecision> ENDS =
      List.of(
          new Graded(EXCELLENT, Optional.empty()),
          new Graded(GOOD, Optional.empty()),
          new Graded(FULFILLED, Optional.empty()),
          NotGraded.because(NotGradedReason.EXEMPTED));

  /** Scores that show every order of four parts: the ends 1 to 3 and four around each. */
  private static final List<Fraction> SCORES =
      IntStream.rangeClosed(0, 20).mapToObj(i -> Fraction.of(i, 5)).toList();

  private static final long MOST = 500;

  private SmallPopulations() {}

  /** A population of which at most some hundred completions exist. */
  static Population<Integer> of(Random random) {
    while (true) {
      int size = random.nextInt(6);
      Population<Integer> population =
          Population.of(IntStream.range(0, size).mapToObj(i -> part(i, random)).toList())
              .with(Group.WHOLE)
              .completed();
      if (count(population) <= MOST) {
        return population;
      }
    }
  }

  private static Part<Integer> part(int id, Random random) {
    Optional<ReviewDecision> decision =
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of(ENDS.get(Math.max(0, random.nextInt(7) - 3)));
    return new Part<>(id, Optional.empty(), Group.WHOLE, decision, score(random));
  }

  private static Optional<Quantity> score(Random random) {
    int kind = random.nextInt(6);
    if (kind == 0) {
      return Optional.empty();
    }
    if (kind < 4) {
      return Optional.of(Quantity.exactly(1 + random.nextInt(3)));
    }
    int low = 1 + random.nextInt(2);
    int high = low + 1 + random.nextInt(3 - low);
    Optional<Bound> from = Optional.of(new Bound(Fraction.of(low), random.nextBoolean()));
    Optional<Bound> to = Optional.of(new Bound(Fraction.of(high), random.nextBoolean()));
    return Optional.of(
        new Quantity(
            random.nextInt(6) == 0 ? Optional.empty() : from,
            random.nextInt(6) == 0 ? Optional.empty() : to));
  }

  private static long count(Population<Integer> population) {
    return population.parts().stream()
        .mapToLong(part -> (long) ends(part).size() * scores(part).size())
        .reduce(1, (a, b) -> a * b);
  }

  /** Every way to fill in what is not known. */
  static List<List<Part<Integer>>> completions(Population<Integer> population) {
    List<List<Part<Integer>>> all = List.of(List.of());
    for (Part<Integer> part : population.parts()) {
      List<List<Part<Integer>>> longer = new ArrayList<>();
      for (List<Part<Integer>> before : all) {
        for (ReviewDecision end : ends(part)) {
          for (Fraction score : scores(part)) {
            List<Part<Integer>> with = new ArrayList<>(before);
            with.add(filled(part, end, score));
            longer.add(with);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  private static Part<Integer> filled(Part<Integer> part, ReviewDecision end, Fraction score) {
    return new Part<>(
        part.id(),
        part.name(),
        part.group(),
        Optional.of(end),
        Optional.of(Quantity.exactly(score)));
  }

  private static List<ReviewDecision> ends(Part<Integer> part) {
    return part.decision().map(List::of).orElse(ENDS);
  }

  private static List<Fraction> scores(Part<Integer> part) {
    Quantity known = part.score().orElse(Quantity.UNKNOWN);
    if (known.exact().isPresent()) {
      return List.of(known.exact().get());
    }
    return SCORES.stream().filter(score -> Quantity.exactly(score).within(known)).toList();
  }

  /** The population with a random part of what a completion knows besides. */
  static Population<Integer> somewhat(
      Population<Integer> population, List<Part<Integer>> completion, Random random) {
    List<Part<Integer>> parts =
        IntStream.range(0, completion.size())
            .mapToObj(
                i -> {
                  Part<Integer> known = population.parts().get(i);
                  Part<Integer> more = completion.get(i);
                  return new Part<>(
                      known.id(),
                      known.name(),
                      known.group(),
                      random.nextBoolean() ? known.decision() : more.decision(),
                      random.nextBoolean() ? known.score() : more.score());
                })
            .toList();
    return new Population<>(population.groups(), parts, population.complete());
  }
}
