package vn.chibo.examples.service.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.examples.service.problem.RefusedException;

class ConditionTest {
  private static final OptionalLong NOTHING = OptionalLong.empty();

  private static boolean holds(String ifMatch, String ifNoneMatch, OptionalLong version) {
    try {
      new Condition(Optional.ofNullable(ifMatch), Optional.ofNullable(ifNoneMatch))
          .require(version);
      return true;
    } catch (RefusedException e) {
      assertThat(e).hasMessageContaining("somebody else changed it");
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"3\"', true",
    "'\"2\"', false",
    "'\"4\"', false",
    "'\"1\", \"3\"', true",
    "'*', true",
    "'W/\"3\"', false",
    "'3', false",
    "'', false"
  })
  void should_match_the_version_that_is_there(String ifMatch, boolean expected) {
    assertThat(holds(ifMatch, null, OptionalLong.of(3))).isEqualTo(expected);
    assertThat(holds(ifMatch, null, NOTHING)).as("nothing is there").isFalse();
  }

  @Test
  void should_take_something_new_only_where_nothing_is() {
    assertThat(holds(null, "*", NOTHING)).isTrue();
    assertThat(holds(null, "*", OptionalLong.of(0))).isFalse();
    assertThat(holds(null, "\"1\"", OptionalLong.of(0))).isTrue();
    assertThat(holds("\"0\"", "*", OptionalLong.of(0))).as("both must hold").isFalse();
  }

  @Test
  void should_refuse_a_change_that_says_nothing() {
    Condition nothing = new Condition(Optional.empty(), Optional.empty());

    assertThatThrownBy(() -> nothing.require(NOTHING))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("say of which version");
  }
}
