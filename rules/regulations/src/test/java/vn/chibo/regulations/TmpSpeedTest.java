package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.testkit.arbitrary.CellArbitraries;

class TmpSpeedTest {
  @Test
  void speed() {
    for (int year : new int[] {2024, 2026}) {
      RandomGenerator<CellRecord> cells =
          CellArbitraries.cells().inYear(year).withMeetings(16, 16).generator(1000);
      Random luck = new Random(1);
      List<CellRecord> all =
          IntStream.range(0, 3000).mapToObj(i -> cells.next(luck).value()).toList();
      for (String place : List.of("central", "ha-noi", "nghe-an")) {
        Evaluator evaluator = Evaluator.of(Regulations.standard().forJurisdiction(place));
        LocalDate end = LocalDate.of(year, 12, 31);
        long[] nanos = new long[all.size()];
        for (int round = 0; round < 6; round++) {
          for (int i = 0; i < all.size(); i++) {
            long start = System.nanoTime();
            evaluator.evaluate(all.get(i), end);
            nanos[i] = System.nanoTime() - start;
          }
        }
        Arrays.sort(nanos);
        System.out.println(
            "SPEED "
                + year
                + " "
                + place
                + " rules "
                + Regulations.standard().forJurisdiction(place).rules().size()
                + " median "
                + nanos[1500]
                + " p95 "
                + nanos[2850]);
      }
    }
  }
}
