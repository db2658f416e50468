package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** The entries of a layer stand in one order, however they come; intervals in words. */
class LayerOrderTest {
  private static final ParameterEntry ENTRY =
      ParameterEntry.of(Plans.KEY, Fraction.of(90), Unit.MINUTE, Facts.GUIDANCE.clause("2"));

  private static ParameterEntry cited(Citation citation) {
    return ParameterEntry.of(Plans.KEY, Fraction.of(90), Unit.MINUTE, citation);
  }

  private static void ordered(ParameterEntry first, ParameterEntry last) {
    assertThat(new Layer(List.of(last, first)).entries()).containsExactly(first, last);
    assertThat(new Layer(List.of(first, last)).entries()).containsExactly(first, last);
  }

  @Test
  void should_put_an_entry_that_may_relax_first() {
    ordered(ENTRY.delegated(Facts.CLAUSE), ENTRY);
  }

  @Test
  void should_order_entries_by_document_and_clause() {
    ordered(ENTRY, cited(Plans.WARD_PLAN));
    ordered(ENTRY, cited(Facts.GUIDANCE.clause("3")));
    Citation none =
        new Citation(Facts.GUIDANCE, Optional.empty(), SourceStatus.CONFIRMED, List.of());
    ordered(cited(none), ENTRY);
  }

  @Test
  void should_order_entries_by_their_status_and_days() {
    ordered(
        ENTRY,
        cited(
            new Citation(
                Facts.GUIDANCE,
                ENTRY.citation().clause(),
                SourceStatus.values()[ENTRY.citation().status().ordinal() + 1],
                List.of())));
    ordered(
        ENTRY.during(DatePeriod.parse("2024-01-01/2024-03-31")),
        ENTRY.during(DatePeriod.parse("2024-04-01/2024-06-30")));
    ordered(ENTRY, ENTRY.during(DatePeriod.parse("2024-04-01/2024-06-30")));
    ordered(ENTRY.verified(Facts.day("03-31")), ENTRY.verified(Facts.day("06-30")));
    ordered(ENTRY, ENTRY.verified(Facts.day("03-31")));
  }

  private static Optional<Bound> end(String text) {
    return Optional.ofNullable(text)
        .map(
            bound ->
                new Bound(
                    Fraction.of(Integer.parseInt(bound.substring(1))), bound.startsWith("=")));
  }

  @ParameterizedTest
  @CsvSource({
    "=3, =3, '3', '3'",
    ", , unknown, chưa rõ",
    "=3, , 3 or more, từ 3 trở lên",
    "~3, , more than 3, trên 3",
    ", =3, at most 3, nhiều nhất 3",
    ", ~3, fewer than 3, dưới 3",
    "=3, =5, 3 to 5, từ 3 đến 5",
    "=3, ~5, 3 to below 5, từ 3 đến dưới 5",
    "~3, =5, above 3 to 5, trên 3 đến 5",
    "~3, ~5, above 3 and below 5, trên 3 và dưới 5"
  })
  void should_say_where_an_interval_ends(
      String low, String high, String english, String vietnamese) {
    assertThat(FigureWords.interval(new Quantity(end(low), end(high)), Unit.COUNT))
        .isEqualTo(Text.of(vietnamese, english));
  }

  @Test
  void should_say_what_of_a_figure_is_known_with_its_unit() {
    Quantity least = Quantity.atLeast(Fraction.of(60));

    assertThat(FigureWords.figure(least, Unit.MINUTE).english()).isEqualTo("60 minutes or more");
    assertThat(FigureWords.figure(Quantity.exactly(60), Unit.MINUTE))
        .isEqualTo(Text.of("60 phút", "60 minutes"));
  }
}
