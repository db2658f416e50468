package vn.chibo.examples.country.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.OrganizationKind;

class CellGeneratorTest {
  private static final int COMMUNE = 17;

  private final List<CountryCell> cells = new CellGenerator(7).cells(COMMUNE).toList();

  @Test
  void should_give_the_same_cells_again_when_the_seed_is_the_same() {
    assertThat(new CellGenerator(7).cells(COMMUNE)).isEqualTo(cells);
  }

  @Test
  void should_give_other_cells_when_the_seed_is_another() {
    assertThat(new CellGenerator(8).cells(COMMUNE).map(CountryCell::record).toList())
        .doesNotContainAnyElementsOf(cells.stream().map(CountryCell::record).toList());
  }

  @Test
  void should_give_sixteen_meetings_to_every_cell() {
    assertThat(cells)
        .allSatisfy(cell -> assertThat(cell.record().getMeetings().entries()).hasSize(16));
  }

  @Test
  void should_keep_the_leading_zeros_of_ids() {
    CountryCell first = cells.get(0);

    assertThat(first.id().value()).isEqualTo("001501");
    assertThat(first.above(Places.REFORM.minusDays(1)).value()).isEqualTo("00052");
    assertThat(first.above(Places.REFORM).value()).isEqualTo("0018");
  }

  @Test
  void should_put_the_cells_of_agencies_under_the_district_until_the_day_of_the_reform() {
    List<CountryCell> agencies =
        cells.stream()
            .filter(
                cell ->
                    cell.record().getOrganization().getKind() == OrganizationKind.GRASSROOTS_CELL)
            .toList();

    assertThat(agencies)
        .hasSize(cells.size() / 8)
        .allSatisfy(
            cell ->
                assertThat(cell.above(Places.REFORM.minusDays(1)))
                    .isEqualTo(Places.district(COMMUNE)))
        .allSatisfy(
            cell -> assertThat(cell.above(Places.REFORM)).isEqualTo(Places.commune(COMMUNE)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 99, 100})
  void should_number_all_cells_of_a_share_without_a_gap(int percent) {
    Share share = new Share(percent);

    IntStream numbers = share.communes().flatMap(Share::cells);

    assertThat(numbers.toArray()).isEqualTo(IntStream.range(0, 3_000 * percent).toArray());
    assertThat(share.cells()).isEqualTo(3_000 * percent);
  }

  @Test
  void should_give_88_or_89_cells_to_every_commune() {
    assertThat(Share.whole().communes().mapToObj(Share::cells).map(IntStream::count).distinct())
        .containsExactlyInAnyOrder(88L, 89L);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void should_refuse_a_share_that_is_none(int percent) {
    assertThatThrownBy(() -> new Share(percent))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("1 to 100");
  }
}
