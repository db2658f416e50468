package vn.chibo.evaluator.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;

/**
 * An indicator of each form of counting, for the tests of what is counted. Those that users read,
 * with their words, are data of the regulations; some of these have the same label, where a test
 * shows whole sentences.
 */
public final class SampleIndicators {
  private static final IndicatorInterval MONTH = IndicatorInterval.of(Span.MONTH);
  private static final IndicatorInterval QUARTER = IndicatorInterval.of(Span.QUARTER);
  private static final IndicatorInterval TWELVE_MONTHS = IndicatorInterval.months(12);

  private static final Map<String, Text> LABELS =
      Map.of(
          "thematic_resolutions",
              Text.of("Số nghị quyết chuyên đề", "Number of thematic resolutions"),
          "speakers", Text.of("Tỷ lệ đảng viên phát biểu", "Share of members who spoke"),
          "speakers_mean",
              Text.of(
                  "Tỷ lệ đảng viên phát biểu bình quân mỗi buổi",
                  "Share of members who spoke, mean of the meetings"),
          "length/least", Text.of("Thời gian sinh hoạt ngắn nhất", "Length of meetings, least"));

  /** All of them. */
  public static final Indicators ALL =
      Indicators.of(
          List.of(
              ofConstant(
                  "distinct_subjects", "IND-1", TWELVE_MONTHS, "agendas", "DISTINCT_SUBJECTS"),
              ofConstant("longest_same_run", "IND-1", TWELVE_MONTHS, "agendas", "LONGEST_SAME_RUN"),
              ofConstant("professional_time", "IND-6", QUARTER, "time", "PROFESSIONAL_MATTER"),
              ofConstant("merged_meetings", "IND-6", QUARTER, "meetings", "MERGED"),
              ofConstant(
                  "chosen_by_the_cell",
                  "IND-7",
                  TWELVE_MONTHS,
                  "thematic-meetings",
                  "THEME_CHOSEN_BY_THE_CELL"),
              ofConstant(
                  "lessons_recorded",
                  "IND-8",
                  TWELVE_MONTHS,
                  "thematic-meetings",
                  "LESSONS_RECORDED"),
              ofConstant("thematic_resolutions", "IND-10", QUARTER, "resolutions", "THEMATIC"),
              ofConstant(
                  "themes_by_field/ho-chi-minh-study",
                  "IND-7",
                  TWELVE_MONTHS,
                  "themes",
                  "HO_CHI_MINH_STUDY"),
              ofConstant(
                  "themes_by_field/professional-quality",
                  "IND-7",
                  TWELVE_MONTHS,
                  "themes",
                  "PROFESSIONAL_QUALITY"),
              ofConstant(
                  "themes_by_field/administrative-reform",
                  "IND-7",
                  TWELVE_MONTHS,
                  "themes",
                  "ADMINISTRATIVE_REFORM"),
              ofConstant(
                  "themes_by_field/key-tasks", "IND-7", TWELVE_MONTHS, "themes", "KEY_TASKS"),
              ofConstant(
                  "themes_by_field/tradition", "IND-7", TWELVE_MONTHS, "themes", "TRADITION"),
              ofConstant(
                  "themes_by_field/party-building",
                  "IND-7",
                  TWELVE_MONTHS,
                  "themes",
                  "PARTY_BUILDING"),
              ofConstant(
                  "themes_by_field/mass-organizations",
                  "IND-7",
                  TWELVE_MONTHS,
                  "themes",
                  "MASS_ORGANIZATIONS"),
              ofConstant(
                  "themes_by_field/culture-and-security",
                  "IND-7",
                  TWELVE_MONTHS,
                  "themes",
                  "CULTURE_AND_SECURITY"),
              ofConstant("themes_by_field/other", "IND-7", TWELVE_MONTHS, "themes", "OTHER"),
              ofNumber(
                  "repeated_themes",
                  "IND-1",
                  TWELVE_MONTHS,
                  "themes-repeated-within",
                  "look_back_months"),
              ofNumber(
                  "results_recorded", "IND-2", MONTH, "tasks-due-within", "given_within_months"),
              ofNumber(
                  "targets_met", "IND-10", QUARTER, "targets-due-within", "passed_within_months"),
              ofConstant("speakers", "IND-3", QUARTER, "speakers", "ALL"),
              ofConstant("speakers_mean", "IND-3", QUARTER, "speakers", "MEAN_OF_MEETINGS"),
              ofNumber("young_speakers", "IND-3", QUARTER, "speakers-up-to-age", "age_to_years"),
              ofNumber(
                  "new_speakers",
                  "IND-3",
                  QUARTER,
                  "speakers-admitted-within",
                  "admitted_within_months"),
              ofConstant(
                  "no_critical_contribution",
                  "IND-9",
                  TWELVE_MONTHS,
                  "meetings",
                  "NOTHING_CRITICAL"),
              ofConstant(
                  "visual_aids", "IND-13", TWELVE_MONTHS, "thematic-meetings", "VISUAL_AIDS"),
              ofConstant(
                  "prepared_papers",
                  "IND-13",
                  TWELVE_MONTHS,
                  "thematic-meetings",
                  "CONTRIBUTIONS_IN_WRITING"),
              ofConstant(
                  "meetings_attended", "IND-4", QUARTER, "meetings", "SUPERIOR_MEMBERS_PRESENT"),
              ofConstant("plan_kept", "IND-4", QUARTER, "attendance-plans", "KEPT"),
              ofConstant(
                  "draft_passed_before", "IND-5", QUARTER, "meetings", "DRAFT_PASSED_BEFORE"),
              ofConstant(
                  "schedule_registered", "IND-5", QUARTER, "schedules", "REGISTERED_IN_TIME"),
              ofConstant("held_as_registered", "IND-5", QUARTER, "schedules", "HELD_ON_THE_DAY"),
              ofConstant("members_away", "IND-11", MONTH, "members", "WORKING_AWAY"),
              ofConstant("absences_caused", "IND-11", MONTH, "absences", "OF_MEMBERS_WORKING_AWAY"),
              ofConstant("length/least", "IND-12", QUARTER, "length", "LEAST"),
              ofConstant("length/lower-quartile", "IND-12", QUARTER, "length", "LOWER_QUARTILE"),
              ofConstant("length/median", "IND-12", QUARTER, "length", "MEDIAN"),
              ofConstant("length/upper-quartile", "IND-12", QUARTER, "length", "UPPER_QUARTILE"),
              ofConstant("length/greatest", "IND-12", QUARTER, "length", "GREATEST"),
              ofNumber("shortfall", "IND-12", QUARTER, "shorter-than", "minimum_minutes")));

  private SampleIndicators() {}

  private static IndicatorDefinition ofConstant(
      String key, String code, IndicatorInterval interval, String form, String constant) {
    CountingForm counts = CountingForms.ofConstants().get(form).get(constant);
    return IndicatorDefinition.of(indicator(key, code, interval, Map.of(), counts));
  }

  private static IndicatorDefinition ofNumber(
      String key, String code, IndicatorInterval interval, String form, String parameter) {
    IntFunction<CountingForm> counts = CountingForms.ofNumbers().get(form);
    return new IndicatorDefinition(
        key,
        List.of(parameter),
        set -> indicator(key, code, interval, set, counts.apply(set.get(parameter))));
  }

  private static Indicator indicator(
      String key,
      String code,
      IndicatorInterval interval,
      Map<String, Integer> set,
      CountingForm form) {
    Optional<Text> below = Optional.of(Text.same("below")).filter(text -> form.ratio());
    return new Indicator(
        key,
        code,
        LABELS.getOrDefault(key, Text.same(key)),
        form.unit(),
        interval,
        set,
        form.counting(Text.same("above"), below));
  }
}
