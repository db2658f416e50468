package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.testkit.example.Example;

/**
 * Golden examples of the rules that end with regulation 294 (2025): whether 20-QĐ/TW came between
 * it and 208-QĐ/TW, and on which day of 2026, is not known.
 */
public final class EndOf294 {
  /** The last day on which it is in force by both readings. */
  public static final LocalDate LAST_SURE = LocalDate.of(2025, 12, 31);

  private static final LocalDate FIRST_DOUBTFUL = LocalDate.of(2026, 1, 1);

  /** The last day of the reading that ends last. */
  public static final LocalDate LAST_DOUBTFUL = LocalDate.of(2026, 7, 25);

  private static final LocalDate FIRST_OF_208 = LocalDate.of(2026, 7, 26);
  private static final String KEY = "qd-294-tw-2025";

  /** Its own rules, and those presumed in it and in no later text. */
  public static final Set<String> RULES =
      Set.of(
          "qd232-2025/temporary-member-rights",
          "qd232-2025/temporary-transfer",
          "qd24-2021/education",
          "qd24-2021/exemption-by-the-cell",
          "qd24-2021/grassroots-organization-two-meetings",
          "qd24-2021/recognition-effective-date",
          "qd29-2016/grassroots-cell-in-agencies",
          "qd29-2016/overseas-provisional-cell",
          "qd294-2025/admission-age",
          "qd294-2025/admission-ceremony-deadline",
          "qd294-2025/cell-committee",
          "qd294-2025/cell-committee-minimum",
          "qd294-2025/cell-congress-five-years",
          "qd294-2025/introducer",
          "qd294-2025/introduction-letter",
          "qd294-2025/member-leaves-committee",
          "qd294-2025/no-secretary-elected",
          "qd294-2025/official-transfer-deadline",
          "qd294-2025/readmission-barred",
          "qd294-2025/readmission-conditions",
          "qd294-2025/recognition-deadline",
          "qd294-2025/transfer-issuer");

  private EndOf294() {}

  /** Of the days of a rule those that are not in doubt. */
  static DatePeriod sure(String rule, DatePeriod days) {
    return RULES.contains(rule) ? days.upTo(LAST_SURE).orElseThrow() : days;
  }

  /**
   * A rule asked of records of one day only, around the days in doubt; none for other rules.
   *
   * @param record the record of a day
   * @param within what is expected on a day on which it is in force
   */
  static Stream<Example> edges(
      String rule,
      Function<LocalDate, SubjectRecord> record,
      BiFunction<Example.Given, String, Example> within) {
    if (!RULES.contains(rule)) {
      return Stream.empty();
    }
    Function<LocalDate, Example.Given> on = day -> given(rule, record.apply(day));
    Choices choices = Choices.DEFAULT.switchOn(rule);
    return Stream.of(
        within.apply(on.apply(LAST_SURE), "on the last day without doubt"),
        doubted(on.apply(FIRST_DOUBTFUL), "on the first day in doubt"),
        doubted(on.apply(LAST_DOUBTFUL), "on the last day in doubt"),
        ended(on.apply(FIRST_OF_208), "on the first day of 208"),
        ended(
            on.apply(FIRST_DOUBTFUL).choosing(choices.reading(rule, "REPLACED_BY_20")),
            "in doubt, read as replaced by 20"),
        within.apply(
            on.apply(LAST_DOUBTFUL).choosing(choices.reading(KEY, "REPLACED_BY_208")),
            "in doubt, read as replaced by 208"));
  }

  private static Example.Given given(String rule, SubjectRecord record) {
    return Example.given(rule, record).asOf(record.getPeriod().last().plusDays(150));
  }

  private static Example doubted(Example.Given given, String name) {
    return given.undetermined(name, UndeterminedReason.READING);
  }

  private static Example ended(Example.Given given, String name) {
    return given.notApplicable(name, InapplicableReason.NOT_IN_FORCE);
  }
}
