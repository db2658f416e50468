package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.outcome.Outcome;

class VoteSampleTest {

  @Test
  void should_not_be_carried_by_seventeen_of_27() {
    assertThat(VoteSample.admission().outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(VoteSample.admission().text(Language.ENGLISH)).contains("18 are enough");
  }
}
