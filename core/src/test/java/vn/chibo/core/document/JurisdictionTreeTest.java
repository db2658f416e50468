package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Places that ended are kept, and asked about by the day. */
class JurisdictionTreeTest {
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
  private static final Jurisdiction CENTRE = place("central", null, JurisdictionLevel.CENTRAL);
  private static final Jurisdiction PROVINCE = place("p", "central", JurisdictionLevel.PROVINCE);
  private static final Jurisdiction DISTRICT = ended(place("p/d", "p", JurisdictionLevel.DISTRICT));
  private static final Jurisdiction BLOCK = place("p/d/b", "p/d", JurisdictionLevel.COMMUNE);
  private static final Jurisdiction WARD = place("p/w", "p", JurisdictionLevel.COMMUNE);
  private static final Jurisdiction OTHER = place("q", "central", JurisdictionLevel.PROVINCE);
  private static final JurisdictionTree TREE =
      JurisdictionTree.of(List.of(CENTRE, PROVINCE, DISTRICT, BLOCK, WARD, OTHER));

  private static Jurisdiction place(String id, String parent, JurisdictionLevel level) {
    return new Jurisdiction(
        new JurisdictionId(id),
        Text.same(id),
        level,
        Optional.ofNullable(parent).map(JurisdictionId::new),
        Optional.empty());
  }

  private static Jurisdiction ended(Jurisdiction place) {
    return new Jurisdiction(
        place.id(),
        place.name(),
        place.level(),
        place.parent(),
        Optional.of(DatePeriod.until(LAST)));
  }

  @Test
  void should_exist_to_its_last_day_when_it_ended() {
    assertThat(DISTRICT.existsOn(LAST)).isEqualTo(Truth.YES);
    assertThat(DISTRICT.existsOn(LAST.plusDays(1))).isEqualTo(Truth.NO);
    assertThat(WARD.existsOn(LAST)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_have_no_lineage_when_it_has_ended() {
    assertThat(TREE.lineage(DISTRICT.id(), LAST)).containsExactly(CENTRE, PROVINCE, DISTRICT);
    assertThat(TREE.lineage(DISTRICT.id(), LAST.plusDays(1))).isEmpty();
    assertThat(TREE.lineage(DISTRICT.id())).containsExactly(CENTRE, PROVINCE, DISTRICT);
  }

  @Test
  void should_leave_out_what_has_ended_above_when_asked_for_a_day() {
    assertThat(TREE.lineage(BLOCK.id(), LAST)).containsExactly(CENTRE, PROVINCE, DISTRICT, BLOCK);
    assertThat(TREE.lineage(BLOCK.id(), LAST.plusDays(1))).containsExactly(CENTRE, PROVINCE, BLOCK);
    assertThat(TREE.lineage(new JurisdictionId("nowhere"), LAST)).isEmpty();
  }

  @Test
  void should_give_the_places_directly_below_when_asked_for_children() {
    assertThat(TREE.children(PROVINCE.id())).containsExactly(DISTRICT, WARD);
    assertThat(TREE.children(PROVINCE.id(), LAST)).containsExactly(DISTRICT, WARD);
    assertThat(TREE.children(PROVINCE.id(), LAST.plusDays(1))).containsExactly(WARD);
    assertThat(TREE.children(BLOCK.id())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"central, 0", "p, 1", "q, 1", "p/d, 2", "p/w, 2", "p/d/b, 3"})
  void should_count_the_places_above_when_asked_for_the_depth(String id, int depth) {
    assertThat(TREE.depth(new JurisdictionId(id))).contains(depth);
    assertThat(TREE.depth(new JurisdictionId("nowhere"))).isEmpty();
  }

  @Test
  void should_put_the_highest_first_when_ordered_by_depth() {
    assertThat(TREE.byDepth()).containsExactly(CENTRE, PROVINCE, OTHER, DISTRICT, WARD, BLOCK);
    assertThat(TREE.places()).containsExactly(CENTRE, PROVINCE, DISTRICT, BLOCK, WARD, OTHER);
  }

  @Test
  void should_be_equal_when_the_places_are() {
    JurisdictionTree again = JurisdictionTree.of(TREE.places());

    assertThat(again).isEqualTo(TREE).hasSameHashCodeAs(TREE);
    assertThat(JurisdictionTree.of(List.of(CENTRE))).isNotEqualTo(TREE);
    assertThat(TREE).isNotEqualTo(TREE.places());
  }

  @Test
  void should_name_every_fault_when_several_places_are_wrong() {
    assertThatThrownBy(() -> JurisdictionTree.of(List.of(CENTRE, CENTRE, DISTRICT, BLOCK)))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting("key")
                    .containsExactly("place-twice", "place-before-parent"));
  }
}
