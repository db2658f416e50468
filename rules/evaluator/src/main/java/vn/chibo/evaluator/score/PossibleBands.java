package vn.chibo.evaluator.score;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Truth;

/**
 * The bands that the possible totals and the fatal items leave.
 *
 * @param sheet the sheet, whose bands stand from the best to the worst
 * @param fatal what is known of its fatal items
 */
record PossibleBands(ScoreSheet sheet, List<FatalScore> fatal) {

  List<Band> of(Points totals) {
    Set<Integer> bands = new TreeSet<>();
    IntStream.range(0, sheet.bands().size())
        .filter(i -> totals.meets(sheet.bands().get(i).range()))
        .forEach(bands::add);
    for (FatalScore each : fatal) {
      bands = barred(bands, each);
    }
    return bands.stream().map(sheet.bands()::get).toList();
  }

  /** Where it is not known whether the fault is there, both are possible. */
  private Set<Integer> barred(Set<Integer> bands, FatalScore each) {
    if (each.hit() == Truth.NO) {
      return bands;
    }
    int best = index(each.item().band());
    Set<Integer> left = new TreeSet<>(each.hit() == Truth.UNKNOWN ? bands : Set.of());
    bands.forEach(band -> left.add(Math.max(band, best)));
    return left;
  }

  private int index(String band) {
    return IntStream.range(0, sheet.bands().size())
        .filter(i -> sheet.bands().get(i).id().equals(band))
        .findFirst()
        .orElseThrow();
  }
}
