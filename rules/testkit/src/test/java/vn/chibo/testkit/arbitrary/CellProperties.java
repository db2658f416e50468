package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;

class CellProperties {

  @Provide
  Arbitrary<CellRecord> known() {
    return CellArbitraries.cells().inYear(2023).withMeetings(1, 8).withGaps(0);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void should_lie_in_their_year_and_be_complete_when_nothing_is_missing(
      @ForAll("known") CellRecord cell) {
    assertThat(cell.getMeetings().entries())
        .hasSizeBetween(1, 8)
        .allMatch(meeting -> cell.getPeriod().contains(meeting.getDate()))
        .allMatch(meeting -> meeting.getKind().isPresent() && meeting.getMinutes().isPresent());
    assertThat(cell.getPeriod().start().getYear()).isEqualTo(2023);
    assertThat(cell.getMeetings().gaps(cell.getPeriod(), cell.getPeriod().last())).isEmpty();
    assertThat(cell.getMembers()).isPresent();
  }
}
