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
    return CellArbitraries.cells(2024);
  }

  @Property(tries = 200)
  void should_lie_in_their_year_and_be_complete_over_it(@ForAll("cells") CellRecord cell) {
    assertThat(cell.getMeetings().entries())
        .allMatch(meeting -> cell.getPeriod().contains(meeting.getDate()));
    assertThat(cell.getMeetings().gaps(cell.getPeriod(), cell.getPeriod().last())).isEmpty();
  }

  @Property(tries = 50)
  void should_hide_one_piece_at_a_time(@ForAll("cells") CellRecord cell) {
    int meetings = cell.getMeetings().entries().size();

    assertThat(Masks.of(cell)).hasSize(meetings * 8 + 3);
    assertThat(Masks.of(cell))
        .allMatch(masked -> masked.getMeetings().entries().size() >= meetings - 1);
  }
}
