package vn.chibo.core.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Faults with what shows them. */
class FaultTest {
  private static final Text WORDS = Text.of("sai", "wrong");
  private static final Place LINE = new Place("mau.yaml", 7, "items[0]");

  @Test
  void should_keep_its_place_and_what_shows_it_when_the_other_is_set() {
    Fault fault = Fault.of("score-hole", WORDS);
    assertThat(fault.counterexample()).isEqualTo(Optional.empty());
    Fault shown = fault.shownBy(Text.same("75")).at(LINE);
    assertThat(shown.place()).contains(LINE);
    assertThat(shown.counterexample()).contains(Text.same("75"));
    assertThat(shown).isEqualTo(fault.at(LINE).shownBy(Text.same("75")));
    assertThat(shown.text(Language.ENGLISH)).isEqualTo("mau.yaml:7: items[0]: wrong");
  }

  @Test
  void should_raise_faults_together_when_some_were_added_whole() {
    Fault first = Fault.of("a", WORDS).shownBy(Text.same("1"));
    Faults faults = new Faults();
    faults.add(first);
    faults.unless(false, "b", WORDS);
    assertThat(catchThrowableOfType(FaultException.class, faults::raise).faults())
        .containsExactly(first, Fault.of("b", WORDS));
  }
}
