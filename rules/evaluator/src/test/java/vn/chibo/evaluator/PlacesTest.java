package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String ONE = new String("one");
  private static final String OTHER = new String("one");

  @Test
  void should_place_only_the_very_same_object() {
    assertThat(new Places<>(List.of(OTHER, ONE)).of(ONE)).isEqualTo(1);
    assertThat(new Places<>(List.of(OTHER)).of(ONE)).isEqualTo(-1);
    assertThat(new Places<>(List.of()).of(ONE)).isEqualTo(-1);
  }

  @Test
  void should_place_each_when_asked_in_any_order() {
    Places<String> places = new Places<>(List.of("a", "b", "c"));

    assertThat(List.of("c", "a", "b", "b", "x", "c").stream().map(places::of))
        .containsExactly(2, 0, 1, 1, -1, 2);
  }

  @Test
  void should_place_one_after_the_other_when_the_same_object_stands_twice() {
    Places<String> places = new Places<>(Collections.nCopies(2, ONE));

    assertThat(List.of(places.of(ONE), places.of(ONE), places.of(ONE))).containsExactly(0, 1, 0);
  }
}
