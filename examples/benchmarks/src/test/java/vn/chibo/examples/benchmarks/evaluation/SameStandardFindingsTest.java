package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.record.CellRecord;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;

/** The rules of Hà Nội say of every cell what their explanations say, by hand as well. */
class SameStandardFindingsTest {
  private static final int RULES = StandardContender.book().rules().size();
  private static final List<CellRecord> CELLS = CellYears.forStandardRules(2_000);
  private static final List<String> FOUND = found(StandardContender.EXPLAINED.open());

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXPLAINED")
  void should_find_the_same_when_nothing_is_explained(StandardContender contender) {
    assertThat(found(contender.open())).isEqualTo(FOUND);
  }

  private static List<String> found(Contender contender) {
    return Agreement.found(contender, CELLS, RULES);
  }
}
