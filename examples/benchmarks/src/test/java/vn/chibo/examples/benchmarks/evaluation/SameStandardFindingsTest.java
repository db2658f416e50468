package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.record.CellRecord;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;

/** The rules of Hà Nội say of every cell what their explanations say, by hand as well. */
class SameStandardFindingsTest {
  private static final int RULES = StandardContender.book().rules().size();
  private static final List<CellRecord> CELLS = CellYears.forStandardRules(2_000);
  private static final List<String> FOUND = found(StandardContender.PLANNED.open(), CELLS);

  /** Cells for the contender that explains, which takes long. */
  private static final List<CellRecord> FEW = CELLS.subList(0, 300);

  @ParameterizedTest
  @EnumSource(names = {"RULE_BY_RULE", "SHARED_AGGREGATES"})
  void should_find_the_same_when_written_by_hand(StandardContender contender) {
    assertThat(found(contender.open(), CELLS)).isEqualTo(FOUND);
  }

  @Test
  void should_find_the_same_when_explained() {
    assertThat(found(StandardContender.EXPLAINED.open(), FEW))
        .isEqualTo(FOUND.subList(0, FEW.size()));
  }

  private static List<String> found(Contender contender, List<CellRecord> cells) {
    return Agreement.found(contender, cells, RULES);
  }
}
