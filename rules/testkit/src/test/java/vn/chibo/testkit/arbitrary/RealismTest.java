package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;

/** Generated cells resemble those of published figures, at least on average. */
class RealismTest {
  private static final int CELLS = 4000;

  private static final List<CellRecord> MADE = cells();

  private static List<CellRecord> cells() {
    RandomGenerator<CellRecord> generator = CellArbitraries.cells().withGaps(0).generator(1000);
    Random luck = new Random(1);
    return Stream.generate(() -> generator.next(luck).value()).limit(CELLS).toList();
  }

  /** One city reports 481 400 members in 17 980 cells: 26.8 on average. */
  @Test
  void should_have_about_as_many_members_as_cells_of_a_city() {
    assertThat(mean(MADE)).isBetween(24.0, 31.0);
  }

  /** A district of 2018 had from 31.6 to 42.1 members in a residential cell. */
  @Test
  void should_have_more_members_when_residential() {
    assertThat(mean(in(Sector.RESIDENTIAL))).isBetween(31.6, 42.1);
    assertThat(mean(in(Sector.AGENCY))).isLessThan(25);
  }

  /** Three in four cells of a district are of villages and residential groups. */
  @Test
  void should_be_residential_for_the_most_part() {
    long known = MADE.stream().flatMap(c -> c.getOrganization().getSector().stream()).count();
    assertThat((double) in(Sector.RESIDENTIAL).size() / known).isBetween(0.65, 0.85);
  }

  /** Reports state rates of 85 to 100 percent, and 70 to 80 where cells are weak. */
  @Test
  void should_be_attended_as_reports_say() {
    List<Double> rates = MADE.stream().flatMap(RealismTest::rates).sorted().toList();
    assertThat(rates.get(rates.size() / 2)).isBetween(0.85, 1.0);
    assertThat(rates.get(rates.size() / 20)).isGreaterThan(0.6);
  }

  /** A regular meeting each month and a thematic one each quarter are sixteen. */
  @Test
  void should_meet_every_month_in_half_of_the_cells() {
    long whole = MADE.stream().filter(c -> c.getMeetings().entries().size() >= 14).count();
    assertThat((double) whole / CELLS).isBetween(0.4, 0.8);
  }

  private static List<CellRecord> in(Sector sector) {
    return MADE.stream()
        .filter(cell -> cell.getOrganization().getSector().filter(sector::equals).isPresent())
        .toList();
  }

  private static double mean(List<CellRecord> cells) {
    return cells.stream()
        .mapToInt(c -> c.getMembers().orElseThrow().exact().orElseThrow().numerator().intValue())
        .average()
        .orElseThrow();
  }

  private static Stream<Double> rates(CellRecord cell) {
    return cell.getMeetings().entries().stream()
        .flatMap(meeting -> meeting.getAttendance().stream())
        .filter(HeadCount.class::isInstance)
        .filter(a -> a.counted(AttendanceDenominator.EXEMPT_EXCLUDED).orElse(0) > 0)
        .map(
            a ->
                (double) a.present().orElseThrow()
                    / a.counted(AttendanceDenominator.EXEMPT_EXCLUDED).orElseThrow());
  }
}
