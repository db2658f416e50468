package vn.chibo.core.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CountedYearsProperties {

  private static CommendationProposal counting(List<Integer> years) {
    return CommendationProposal.builder().date(LocalDate.of(2030, 1, 2)).years(years).build();
  }

  @Property
  void should_keep_each_year_once_and_in_order(
      @ForAll @Size(max = 12) List<@IntRange(min = 2010, max = 2024) Integer> years) {
    assertThat(counting(years).getYears()).containsExactlyElementsOf(new TreeSet<>(years));
  }

  @Property
  void should_count_the_run_that_ends_with_the_last_year(
      @ForAll @Size(max = 12) List<@IntRange(min = 2010, max = 2024) Integer> years) {
    TreeSet<Integer> known = new TreeSet<>(years);
    int expected = 0;
    while (!known.isEmpty() && known.contains(known.last() - expected)) {
      expected++;
    }

    assertThat(counting(years).consecutiveYears()).isEqualTo(expected);
  }

  @Property
  void should_start_again_after_a_gap(@ForAll @IntRange(min = 1, max = 9) int run) {
    List<Integer> years = new ArrayList<>(List.of(2000, 2001, 2002, 2003, 2004));
    for (int year = 0; year < run; year++) {
      years.add(2006 + year);
    }

    assertThat(counting(years).consecutiveYears()).isEqualTo(run);
  }

  @Example
  void should_count_none_when_no_year_is_known() {
    assertThat(counting(List.of()).consecutiveYears()).isZero();
  }
}
