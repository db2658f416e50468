package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.record.CellRecord;

/**
 * How long it takes to make a cell with a year of meetings: 200 microseconds are the bar. How long
 * its evaluation takes is measured beside the shipped rules.
 */
class CellMakingSpeedTest {
  private static final int CELLS = 2000;
  private static final int WARMING = 6000;
  private static final long BAR_NANOS = 200_000;

  /** A machine that does other things too may be so many times slower. */
  private static final long SLACK = 5;

  @Test
  void should_be_made_quickly_when_it_has_a_year_of_meetings() {
    RandomGenerator<CellRecord> cells =
        CellArbitraries.cells().withMeetings(16, 16).withGaps(0).generator(1000);
    Random luck = new Random(1);
    for (int i = 0; i < WARMING; i++) {
      assertThat(cells.next(luck).value().getMeetings().entries()).hasSize(16);
    }
    assertThat(median(cells, luck)).isLessThan(SLACK * BAR_NANOS);
  }

  static long median(RandomGenerator<CellRecord> cells, Random luck) {
    long[] nanos = new long[CELLS];
    for (int i = 0; i < CELLS; i++) {
      long start = System.nanoTime();
      cells.next(luck);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[CELLS / 2];
  }
}
