package vn.chibo.regulations.oracle;

import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_COMMENDATION;
import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_MERIT;
import static vn.chibo.core.commendation.CommendingLevel.DISTRICT;
import static vn.chibo.core.commendation.CommendingLevel.GRASSROOTS_CELL;
import static vn.chibo.core.commendation.CommendingLevel.GRASSROOTS_COMMITTEE;
import static vn.chibo.core.commendation.CommendingLevel.PROVINCE;
import static vn.chibo.core.commendation.CommendingLevel.SUPERIOR_OF_GRASSROOTS;
import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on commendations for one year and for five years in a row must say. */
final class CommendedYearsOracle {
  private static final Set<OrganizationKind> SUBORDINATE =
      Set.of(OrganizationKind.SUBORDINATE_CELL);
  private static final Award YEARLY_OF_A_CELL =
      new Award(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION);
  private static final Award MERIT = new Award(PROVINCE, CERTIFICATE_OF_MERIT);
  private static final List<Award> FIVE_YEARS =
      List.of(new Award(DISTRICT, CERTIFICATE_OF_COMMENDATION), MERIT);
  private static final List<Award> FIVE_YEARS_AFTER_THE_DISTRICT =
      List.of(new Award(SUPERIOR_OF_GRASSROOTS, CERTIFICATE_OF_COMMENDATION), MERIT);

  private final Roster<Commendation> given;
  private final DatePeriod window;
  private final LocalDate asOf;

  private CommendedYearsOracle(Roster<Commendation> given, DatePeriod window, LocalDate asOf) {
    this.given = given;
    this.window = window;
    this.asOf = asOf;
  }

  /** A form given by a level. */
  private record Award(CommendingLevel level, CommendationForm form) {
    OutcomeKind is(Commendation given) {
      return Answers.all(
          given.getLevel().map(l -> Answers.so(l == level)).orElse(UNDETERMINED),
          given.getForm().map(f -> Answers.so(f == form)).orElse(UNDETERMINED));
    }

    static OutcomeKind oneOf(List<Award> awards, Commendation given) {
      return Answers.any(awards.stream().map(award -> award.is(given)).toArray(OutcomeKind[]::new));
    }
  }

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put("hd01-2021/cell-yearly", yearly("2021-09-28", "2025-06-30"));
    rules.put("cv19780-2025/cell-yearly-graded", yearly("2025-12-29", ""));
    rules.put(
        "hd01-2021/cell-five-years",
        cell("2021-09-28", "2025-06-30", (cell, facts) -> cell.fiveYearsOfACell(FIVE_YEARS))
            .reported(CommendedYearsOracle::inARow));
    rules.put(
        "cv19780-2025/cell-five-years-in-a-row",
        cell(
                "2025-12-29",
                "",
                (cell, facts) ->
                    facts.of(SUBORDINATE, cell.fiveYearsOfACell(FIVE_YEARS_AFTER_THE_DISTRICT)))
            .reported(report -> Reports.ofSomeKind(inARow(report))));
    rules.put(
        "hd01-2021/member",
        member(
            "2021-09-28",
            "2025-06-30",
            (member, facts) -> member.fiveYears(c -> Award.oneOf(FIVE_YEARS, c))));
    rules.put(
        "hd21-2019/commendation-needs-excellent",
        member(
            "2019-10-18",
            "2023-11-09",
            (member, facts) ->
                member.whenSome(
                    CommendedYearsOracle::periodic, facts.judged("graded-excellent-each-year"))));
    return rules;
  }

  private interface Body {
    OutcomeKind of(CommendedYearsOracle commended, Facts facts);
  }

  private static OracleRule<CellRecord> cell(String from, String to, Body body) {
    return OracleRule.of(
        CellRecord.class,
        from,
        to,
        (cell, window, asOf) ->
            body.of(
                new CommendedYearsOracle(cell.getCommendations(), window, asOf),
                Facts.of(cell, window, asOf)));
  }

  private static OracleRule<MemberRecord> member(String from, String to, Body body) {
    return OracleRule.of(
        MemberRecord.class,
        from,
        to,
        (member, window, asOf) ->
            body.of(
                new CommendedYearsOracle(member.getCommendations(), window, asOf),
                Facts.of(member, window, asOf)));
  }

  private static OracleRule<CellRecord> yearly(String from, String to) {
    return cell(
        from,
        to,
        (cell, facts) ->
            facts.of(
                SUBORDINATE,
                cell.whenSome(
                    c ->
                        Answers.all(
                            YEARLY_OF_A_CELL.is(c), ofTheCell(c), Answers.not(severalYears(c))),
                    facts.judged("excellent-and-exemplary"))));
  }

  private OutcomeKind fiveYearsOfACell(List<Award> awards) {
    return fiveYears(c -> Answers.all(Award.oneOf(awards, c), ofTheCell(c)));
  }

  /** Every commendation for several years counts five in a row. */
  private OutcomeKind fiveYears(Function<Commendation, OutcomeKind> meant) {
    List<OutcomeKind> said = new ArrayList<>();
    for (Commendation one : inWindow()) {
      OutcomeKind asked = Answers.all(meant.apply(one), severalYears(one));
      said.add(Answers.when(asked, Answers.so(one.consecutiveYears() >= 5)));
    }
    return Answers.forEvery(said, !given.complete(), window.last().isAfter(asOf));
  }

  private static OutcomeKind inARow(Reports report) {
    return report.every("years-in-a-row", new Claim(Comparison.AT_LEAST, 5));
  }

  /** What was judged is asked once something was given; until then it is not due. */
  private OutcomeKind whenSome(Function<Commendation, OutcomeKind> meant, OutcomeKind judged) {
    long surely = 0;
    long perhaps = 0;
    for (Commendation one : inWindow()) {
      OutcomeKind said = meant.apply(one);
      surely += said == SATISFIED ? 1 : 0;
      perhaps += said == VIOLATED ? 0 : 1;
    }
    OutcomeKind some =
        Answers.atLeast(1, surely, perhaps, !given.complete(), window.last().isAfter(asOf));
    return some == PENDING ? PENDING : Answers.when(some, judged);
  }

  private List<Commendation> inWindow() {
    List<Commendation> found = new ArrayList<>();
    for (Commendation one : given.entries()) {
      LocalDate day = one.getDate().period().start();
      if (window.contains(day) && !day.isAfter(asOf)) {
        found.add(one);
      }
    }
    return found;
  }

  /** One of those that are given for a year or for several. */
  private static OutcomeKind periodic(Commendation given) {
    return Answers.all(
        Answers.any(
            YEARLY_OF_A_CELL.is(given),
            new Award(GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION).is(given),
            Award.oneOf(FIVE_YEARS, given)),
        given.getYears().isEmpty() ? UNDETERMINED : SATISFIED);
  }

  /** A member of the cell may be commended, or the cell itself. */
  private static OutcomeKind ofTheCell(Commendation given) {
    return given.getCollectives().map(number -> Answers.so(number > 0)).orElse(UNDETERMINED);
  }

  private static OutcomeKind severalYears(Commendation given) {
    return given.getYears().isEmpty() ? UNDETERMINED : Answers.so(given.getYears().size() > 1);
  }
}
