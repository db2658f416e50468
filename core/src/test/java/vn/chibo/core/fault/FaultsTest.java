package vn.chibo.core.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Text;

class FaultsTest {

  @Test
  void should_not_ask_for_a_message_when_the_value_is_sound() {
    Faults faults =
        new Faults()
            .unless(
                true,
                "key",
                () -> {
                  throw new AssertionError("asked");
                });

    faults.raise();
    assertThat(faults.unless(true, "key", Text.same("words"))).isSameAs(faults);
  }

  @Test
  void should_raise_all_faults_in_their_order() {
    Faults faults =
        new Faults()
            .unless(false, "first", Text.same("one"))
            .unless(true, "second", Text.same("two"))
            .unless(false, "third", () -> Text.same("three"));

    assertThatThrownBy(faults::raise)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting(Fault::key).containsExactly("first", "third"))
        .hasMessage("one; three");
  }
}
