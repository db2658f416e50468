package vn.chibo.regulations.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.Recipients;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

class AwardTest {
  private static final Text WORDS = Text.of("bằng khen năm 2024", "a certificate in 2024");
  private static final Commendation GIVEN =
      Commendation.builder().date(PartialDate.parse("2024-05-30")).words(WORDS).build();

  @ParameterizedTest
  @EnumSource(Recipients.class)
  void should_name_the_recipients_after_the_words_of_the_report(Recipients to) {
    assertThat(new Award(GIVEN, Optional.of(to)).label())
        .isEqualTo(
            Text.of(
                "bằng khen năm 2024 (" + to.label().vietnamese() + ")",
                "a certificate in 2024 (" + to.label().english() + ")"));
  }

  @Test
  void should_say_no_more_than_the_report_when_it_names_no_recipients() {
    assertThat(new Award(GIVEN, Optional.empty()).label()).isEqualTo(WORDS);
  }
}
