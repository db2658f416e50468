package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;

class CellProperties {

  @Provide
  Arbitrary<CellRecord> cells() {
    return CellArbitraries.cells().inYear(2024).withGaps(0);
  }

  @Property(tries = 200)
  void should_lie_in_their_year_and_be_complete_over_it(@ForAll("cells") CellRecord cell) {
    assertThat(cell.getMeetings().entries())
        .allMatch(meeting -> cell.getPeriod().contains(meeting.getDate()));
    assertThat(cell.getMeetings().gaps(cell.getPeriod(), cell.getPeriod().last())).isEmpty();
  }
}
