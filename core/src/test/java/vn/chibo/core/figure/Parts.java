package vn.chibo.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of parts for tests, and what is true of them, told without intervals. */
final class Parts {
  private Parts() {}

  static boolean meets(Fraction value, Comparison comparison, Fraction threshold) {
    int order = value.compareTo(threshold);
    return switch (comparison) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case FEWER_THAN -> order < 0;
      case EXACTLY -> order == 0;
    };
  }

  static boolean every(List<Fraction> parts, Comparison comparison, Fraction threshold) {
    return parts.stream().allMatch(part -> meets(part, comparison, threshold));
  }

  static boolean some(List<Fraction> parts, Comparison comparison, Fraction threshold) {
    return parts.stream().anyMatch(part -> meets(part, comparison, threshold));
  }

  static Fraction mean(List<Fraction> parts) {
    return parts.stream()
        .reduce(Fraction.ZERO, Fraction::plus)
        .dividedBy(Fraction.of(parts.size()));
  }

  /** All ascending lists of {@code size} values from 0 to {@code most} in steps. */
  static List<List<Fraction>> ascending(int size, int most, Fraction step) {
    List<List<Fraction>> lists = new ArrayList<>();
    extend(new ArrayList<>(), size, Fraction.ZERO, Fraction.of(most), step, lists);
    return lists;
  }

  private static void extend(
      List<Fraction> head,
      int size,
      Fraction from,
      Fraction most,
      Fraction step,
      List<List<Fraction>> lists) {
    if (head.size() == size) {
      lists.add(List.copyOf(head));
      return;
    }
    for (Fraction value = from; value.compareTo(most) <= 0; value = value.plus(step)) {
      head.add(value);
      extend(head, size, value, most, step, lists);
      head.remove(head.size() - 1);
    }
  }

  static Statistic statistic(
      StatisticKind kind, Quantity figure, Optional<Integer> parts, int most, boolean whole) {
    return new Statistic(
        kind,
        figure,
        parts,
        Quantity.between(Fraction.ZERO, Fraction.of(most)),
        parts.isPresent() ? Weights.EQUAL : Weights.UNKNOWN,
        whole,
        Optional.empty());
  }
}
