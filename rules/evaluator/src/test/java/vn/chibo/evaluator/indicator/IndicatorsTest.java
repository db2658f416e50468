package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.spoken;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** Which indicators there are, and how their parameters are set. */
class IndicatorsTest {
  private static final Indicators STANDARD = SampleIndicators.ALL;

  @Test
  void should_hold_what_it_is_made_of_in_its_order() {
    assertThat(Indicators.NONE.keys()).isEmpty();
    assertThat(Indicators.NONE.all()).isEmpty();
    Indicators two =
        Indicators.of(
            List.of(STANDARD.definition("young_speakers"), STANDARD.definition("speakers")));
    assertThat(two.keys()).containsExactly("young_speakers", "speakers");
    assertThat(two.all()).containsExactly(STANDARD.indicator("speakers"));
  }

  @Test
  void should_read_indicators_with_parameters_only_when_they_are_set() {
    assertThat(STANDARD.all()).extracting(Indicator::key).doesNotContain("young_speakers");
    Indicators set =
        STANDARD
            .set("young_speakers", Map.of("age_to_years", 30))
            .set("young_speakers", Map.of("age_to_years", 35))
            .set("young_speakers", Map.of("age_to_years", 35));
    assertThat(set.all()).hasSize(STANDARD.all().size() + 2);
    assertThat(set.only(List.of("young_speakers", "speakers", "no-such")).all())
        .extracting(Indicator::toString)
        .containsExactly(
            "young_speakers{age_to_years=30}", "young_speakers{age_to_years=35}", "speakers");
    assertThat(set.of(cell(), Cells.QUARTER, Cells.END)).hasSameSizeAs(set.all());
  }

  private static List<Fault> faults(String key, Map<String, Integer> values) {
    return catchThrowableOfType(FaultException.class, () -> STANDARD.set(key, values)).faults();
  }

  @Test
  void should_say_what_is_wrong_when_parameters_do_not_fit() {
    assertThat(faults("young_speakers", Map.of("age", 35)))
        .containsExactly(
            Fault.of(
                "indicator-parameter",
                Text.of(
                    "chỉ số young_speakers cần tham số \"age_to_years\", một số nguyên từ 1 trở"
                        + " lên; các tham số: age_to_years",
                    "indicator young_speakers needs a value for the parameter \"age_to_years\", a"
                        + " whole number of at least 1; its parameters: age_to_years")),
            Fault.of(
                "indicator-parameter",
                Text.of(
                    "chỉ số young_speakers không có tham số \"age\"; hãy bỏ đi; các tham số:"
                        + " age_to_years",
                    "indicator young_speakers has no parameter \"age\"; take it out; its"
                        + " parameters: age_to_years")));
    assertThat(faults("young_speakers", Map.of("age_to_years", 0))).hasSize(1);
    assertThat(STANDARD.set("young_speakers", Map.of("age_to_years", 1)).all())
        .hasSize(STANDARD.all().size() + 1);
    assertThat(faults("speakers", Map.of("age", 35)))
        .extracting(fault -> fault.message().english())
        .containsExactly(
            "indicator speakers has no parameter \"age\"; take it out; its parameters: –");
  }

  @Test
  void should_name_the_known_keys_when_an_indicator_is_not_known() {
    Fault fault = faults("monotony", Map.of()).get(0);
    assertThat(fault.key()).isEqualTo("indicator-unknown");
    assertThat(fault.message().vietnamese())
        .startsWith("không có chỉ số \"monotony\"; các chỉ số có: distinct_subjects, longest_same");
    assertThat(fault.message().english())
        .startsWith("there is no indicator \"monotony\"; there are: distinct_subjects, longest_s")
        .endsWith(", shortfall");
    assertThat(STANDARD.find("monotony")).isEmpty();
  }

  @Test
  void should_take_the_place_of_the_one_before_when_a_key_is_the_same() {
    Indicator mine =
        Indicator.of(
            "speakers",
            Text.of("Của tôi", "Mine"),
            Unit.SHARE,
            IndicatorInterval.of(Span.MONTH),
            STANDARD.indicator("speakers_mean").counting());
    Indicators with = STANDARD.with(mine);
    assertThat(with.indicator("speakers").label()).isEqualTo(mine.label());
    assertThat(with.indicator("speakers").code()).isEqualTo("speakers");
    assertThat(with.all()).hasSameSizeAs(STANDARD.all());
    assertThat(with.keys()).hasSameSizeAs(STANDARD.keys());
    IndicatorDefinition open = new IndicatorDefinition("speakers", List.of("n"), values -> mine);
    assertThat(STANDARD.with(open).all()).hasSize(STANDARD.all().size() - 1);
  }

  @Test
  void should_be_the_same_indicator_when_key_and_parameters_are() {
    IndicatorDefinition young = STANDARD.definition("young_speakers");
    Indicator upTo35 = young.with(Map.of("age_to_years", 35));
    assertThat(upTo35)
        .isEqualTo(young.with(Map.of("age_to_years", 35)))
        .hasSameHashCodeAs(young.with(Map.of("age_to_years", 35)))
        .isNotEqualTo(young.with(Map.of("age_to_years", 30)))
        .isNotEqualTo(STANDARD.indicator("speakers"))
        .isNotEqualTo("young_speakers");
    assertThat(upTo35.tally().orElseThrow().topic().key())
        .isEqualTo("young_speakers{age_to_years=35}");
    assertThat(STANDARD.indicator("speakers").tally().orElseThrow().topic().key())
        .isEqualTo("speakers");
  }

  @Test
  void should_read_each_in_its_own_interval_when_only_a_day_is_given() {
    List<IndicatorReading> readings =
        STANDARD
            .only(List.of("speakers", "distinct_subjects", "absences_caused"))
            .at(cell(spoken("05-05", 1, 2)), day("05-31"));
    assertThat(readings)
        .extracting(reading -> reading.figures().period())
        .containsExactly(
            Cells.QUARTER,
            DatePeriod.parse("2023-06-01/2024-05-31"),
            DatePeriod.parse("2024-05-01/2024-05-31"));
    assertThat(readings.get(1).before().period())
        .isEqualTo(DatePeriod.parse("2022-06-01/2023-05-31"));
    Indicator yearly = STANDARD.indicator("speakers").over(IndicatorInterval.of(Span.YEAR));
    assertThat(yearly.interval().at(day("05-31"))).isEqualTo(Cells.YEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-01/..", "../2024-12-31"})
  void should_refuse_a_period_without_start_or_end(String period) {
    Indicator speakers = STANDARD.indicator("speakers");
    assertThatThrownBy(() -> speakers.read(cell(), DatePeriod.parse(period), Cells.END))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period must have a start and an end: " + period);
  }

  @Test
  void should_refuse_what_makes_no_indicator() {
    assertThatThrownBy(() -> IndicatorInterval.months(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("months must be at least 1: 0");
    assertThat(IndicatorInterval.months(1).at(day("02-29")))
        .isEqualTo(DatePeriod.parse("2024-02-01/2024-02-29"));
    assertThatThrownBy(() -> new Portion(List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a portion needs a point");
    assertThatThrownBy(() -> Portion.of(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("negative: -1, 1");
    assertThatThrownBy(() -> Portion.of(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("negative: 1, -1");
    List<Portion> ofNothing = List.of(Portion.of(1, 0));
    assertThatThrownBy(() -> new Portions(ofNothing).ratio())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("something above the line where nothing is below it");
  }

  @Test
  void should_be_open_above_the_line_only_where_more_may_come_above_it() {
    Portion known = Portion.of(2, 3);
    assertThat(known.withMore(List.of(Portion.Point.of(0, 1))).numerator())
        .isEqualTo(Quantity.exactly(2));
    assertThat(known.withMore(List.of(Portion.Point.of(0, 1))).denominator())
        .isEqualTo(Quantity.atLeast(Fraction.of(3)));
    assertThat(known.withMore(List.of(Portion.Point.of(1, 1))).numerator())
        .isEqualTo(Quantity.atLeast(Fraction.of(2)));
  }
}
