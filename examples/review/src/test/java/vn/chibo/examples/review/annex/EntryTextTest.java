package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;

/** Entries in words: rounded where they are shown, and never to what they are not. */
class EntryTextTest {

  @ParameterizedTest
  @CsvSource({
    "1/2,50 %,50 %",
    "19/40,'47,5 %',47.5 %",
    "5/16,'31,3 %',31.3 %",
    "2/3,'66,7 %',66.7 %",
    "2999/3000,'99,97 %',99.97 %",
    "10/27,'37,04 %',37.04 %",
    "1/3000,'0,03 %',0.03 %",
    "0,0 %,0 %",
    "1,100 %,100 %"
  })
  void should_show_one_decimal_but_never_a_whole_number_that_it_is_not(
      String share, String vietnamese, String english) {
    Entry entry = new Entry.Share(Fraction.parse(share), Optional.empty());
    assertThat(EntryText.of(entry).vietnamese()).isEqualTo(vietnamese);
    assertThat(EntryText.of(entry).english()).isEqualTo(english);
  }

  @Test
  void should_write_numbers_and_days_as_readers_of_each_language_do() {
    Entry count = new Entry.Count(9255, Optional.empty());
    assertThat(EntryText.of(count).vietnamese()).isEqualTo("9.255");
    assertThat(EntryText.of(count).english()).isEqualTo("9,255");
    assertThat(EntryText.of(Entry.day(LocalDate.of(2024, 11, 5))).vietnamese())
        .isEqualTo("05/11/2024");
  }
}
