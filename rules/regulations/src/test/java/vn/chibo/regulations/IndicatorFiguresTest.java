package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.regulations.data.IndicatorGroup;

/**
 * The indicators that ship are data. What they say of generated cells stands in a file that was
 * written when they were Java: it is the same to the letter.
 */
class IndicatorFiguresTest {
  private static final Regulations STANDARD = Regulations.standard();
  private static final Indicators ALL = STANDARD.indicators();
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  private static final Map<String, Map<String, Integer>> PARAMETERS =
      Map.of(
          "repeated_themes", Map.of("look_back_months", 24),
          "results_recorded", Map.of("given_within_months", 2),
          "targets_met", Map.of("passed_within_months", 2),
          "young_speakers", Map.of("age_to_years", 35),
          "new_speakers", Map.of("admitted_within_months", 24),
          "shortfall", Map.of("minimum_minutes", 90));

  private static Indicator indicator(String key) {
    return ALL.definition(key).with(PARAMETERS.getOrDefault(key, Map.of()));
  }

  private static String read(int seed, CellRecord cell, Indicator indicator) {
    DatePeriod quarter = new Quarter(2026, 2).period();
    LocalDate midway = LocalDate.of(2026, 4, 15);
    return String.join(
            " ",
            String.valueOf(seed),
            indicator.toString(),
            indicator.code(),
            indicator.unit().name(),
            indicator.interval().toString())
        + "\n  "
        + indicator.counting().numerator()
        + " / "
        + indicator.counting().denominator()
        + "\n"
        + indicator.read(cell, quarter, END).text(Language.VIETNAMESE)
        + indicator.read(cell, quarter, END).text(Language.ENGLISH)
        + indicator.read(cell, indicator.interval().at(midway), midway).text(Language.ENGLISH);
  }

  @Test
  void should_say_of_generated_cells_what_they_said_before_they_were_data() throws IOException {
    StringBuilder said = new StringBuilder();
    for (int seed = 0; seed < 3; seed++) {
      CellRecord cell = IndicatorCells.of(seed);
      for (String key : ALL.keys().stream().sorted().toList()) {
        said.append(read(seed, cell, indicator(key)));
      }
    }
    try (InputStream before =
        IndicatorFiguresTest.class.getResourceAsStream("data/indicator-figures.txt")) {
      assertThat(said.toString())
          .isEqualTo(
              new String(Objects.requireNonNull(before).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String keys(IndicatorGroup group) {
    return String.join(" ", IndicatorGroup.names(List.of(group)));
  }

  @Test
  void should_measure_everything_that_reports_speak_of() {
    assertThat(STANDARD.indicatorGroups())
        .extracting(IndicatorFiguresTest::keys)
        .containsExactly(
            "IND-1 distinct_subjects longest_same_run repeated_themes",
            "IND-2 results_recorded",
            "IND-3 speakers speakers_mean young_speakers new_speakers",
            "IND-4 meetings_attended plan_kept",
            "IND-5 draft_passed_before schedule_registered held_as_registered",
            "IND-6 professional_time merged_meetings",
            "IND-7 themes_by_field/ho-chi-minh-study themes_by_field/professional-quality"
                + " themes_by_field/administrative-reform themes_by_field/key-tasks"
                + " themes_by_field/tradition themes_by_field/party-building"
                + " themes_by_field/mass-organizations themes_by_field/culture-and-security"
                + " themes_by_field/other chosen_by_the_cell",
            "IND-8 lessons_recorded",
            "IND-9 no_critical_contribution",
            "IND-10 thematic_resolutions targets_met",
            "IND-11 members_away absences_caused",
            "IND-12 length/least length/lower-quartile length/median length/upper-quartile"
                + " length/greatest shortfall",
            "IND-13 visual_aids prepared_papers");
    assertThat(ALL.keys()).hasSize(39);
  }

  private static IndicatorGroup group(String id) {
    return STANDARD.indicatorGroups().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_say_who_speaks_of_it_and_what_has_to_be_recorded() {
    assertThat(STANDARD.indicatorGroups())
        .allMatch(each -> each.source().status() == SourceStatus.CONFIRMED)
        .allMatch(each -> each.source().citation().isEmpty())
        .noneMatch(each -> each.source().cases().isEmpty())
        .noneMatch(each -> each.needs().isEmpty());
    IndicatorGroup speaking = group("IND-3");
    assertThat(speaking.name().vietnamese()).isEqualTo("ít phát biểu ý kiến");
    assertThat(speaking.source().cases()).containsExactly("thanh-xuan-2024", "district-11-2014");
    assertThat(speaking.needs()).extracting(need -> need.english()).contains("age");
    assertThat(speaking.related().scoreSheets()).containsExactly("an-phu-ward-2025");
    assertThat(speaking.related().note()).isPresent();
    assertThat(group("IND-12").related().provisions())
        .containsExactly("hd12-2018/duration-minimum", "hd42-2025/duration-minimum");
    assertThat(group("IND-8").related().note()).isEmpty();
  }

  @Test
  void should_give_the_intervals_the_usual_one_first() {
    IndicatorInterval quarter = IndicatorInterval.of(Span.QUARTER);
    assertThat(group("IND-4").intervals())
        .containsExactly(quarter, IndicatorInterval.of(Span.YEAR));
    assertThat(group("IND-1").intervals()).containsExactly(IndicatorInterval.months(12));
    for (IndicatorGroup group : STANDARD.indicatorGroups()) {
      for (String key : IndicatorGroup.indicators(List.of(group)).keys()) {
        assertThat(indicator(key).interval()).isEqualTo(group.intervals().get(0));
        assertThat(indicator(key).code()).isEqualTo(group.id());
      }
    }
  }

  @Test
  void should_give_examples_of_parameters_and_never_take_them_for_values() {
    Stream<Map<String, Integer>> examples =
        STANDARD.indicatorGroups().stream()
            .flatMap(group -> group.measures().stream())
            .map(IndicatorGroup.Measure::examples)
            .filter(each -> !each.isEmpty());
    assertThat(examples)
        .containsExactly(
            Map.of("look_back_months", 24),
            Map.of("age_to_years", 35),
            Map.of("admitted_within_months", 24));
    assertThat(ALL.all()).extracting(Indicator::key).doesNotContain("young_speakers");
    assertThat(ALL.find("young_speakers").map(each -> each.parameters()))
        .isEqualTo(Optional.of(List.of("age_to_years")));
  }
}
