package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.core.record.DecisionKind.CONSENT_TO_SIZE;
import static vn.chibo.core.record.DecisionKind.LENGTH_FOR_FEW_MEMBERS;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.EXCEPTED;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.regulations.Regime.GUIDANCE_12;
import static vn.chibo.regulations.Regime.GUIDANCE_42;
import static vn.chibo.regulations.Regime.decided;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** How long meetings last: 90 minutes, 120 combined, or as a committee set for few members. */
final class LengthExamples {
  private LengthExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            minimum(GUIDANCE_12, REGULAR, GUIDANCE_12.rule("duration-minimum")),
            minimum(GUIDANCE_42, REGULAR, GUIDANCE_42.rule("duration-minimum")),
            minimum(GUIDANCE_12, THEMATIC, GUIDANCE_12.rule("duration-thematic-alone")),
            notSwitchedOn(),
            combined(GUIDANCE_12),
            combined(GUIDANCE_42),
            fewMembers(GUIDANCE_12),
            fewMembers(GUIDANCE_42))
        .flatMap(each -> each);
  }

  private static Meeting lasting(LocalDate day, MeetingKind kind, int minutes) {
    return Cells.meeting(day, kind, minutes);
  }

  private static CellRecord one(Regime regime, MeetingKind kind, int minutes) {
    return regime.cell(lasting(regime.day(5, 3), kind, minutes));
  }

  private static CellRecord unmeasured(Regime regime, MeetingKind kind) {
    return regime.cell(Meeting.builder().date(regime.day(5, 3)).kind(kind).build());
  }

  /** "At least 90 minutes", but for cells with very few members. */
  private static Stream<Example> minimum(Regime regime, MeetingKind kind, String rule) {
    CellRecord sixty = one(regime, kind, 60);
    DatePeriod year = DatePeriod.ofYear(regime.year());
    return Stream.of(
            Stream.of(
                given(rule, one(regime, kind, 89)).violated("89 minutes"),
                given(rule, one(regime, kind, 90)).satisfied("90 minutes"),
                given(rule, one(regime, kind, 91)).satisfied("91 minutes"),
                given(
                        rule,
                        regime.cell(
                            lasting(regime.day(5, 3), kind, 95),
                            lasting(regime.day(6, 3), kind, 60)))
                    .violated("95 minutes and 60"),
                given(rule, unmeasured(regime, kind)).undetermined("not measured", MISSING_FACT),
                given(rule, one(regime, COMBINED, 60))
                    .notApplicable("combined, which has a minimum of its own", EMPTY_POPULATION),
                given(rule, one(regime, kind, 90))
                    .asOf(regime.day(5, 31))
                    .pending("90 minutes, the year still runs", regime.lastDay()),
                given(rule, Reports.of(year, Reports.percent("meeting-length-kept", 100, year)))
                    .satisfied("a report: all cells keep the length"),
                given(rule, regime.since(lasting(regime.days().start(), kind, 90)))
                    .satisfied("nothing known before the first day")),
            excepted(regime, rule, sixty),
            regime.edges(
                rule,
                day -> Regime.cell(DatePeriod.ofDay(day), lasting(day, kind, 60)),
                Example.Given::violated))
        .flatMap(each -> each);
  }

  /** "For a cell with very few members the competent committee sets the length." */
  private static Stream<Example> excepted(Regime regime, String rule, CellRecord sixty) {
    return Stream.of(
        given(rule, decided(sixty, LENGTH_FOR_FEW_MEMBERS, regime.day(4, 1), 60))
            .notApplicable("60 minutes, set before", EXCEPTED),
        given(rule, decided(sixty, LENGTH_FOR_FEW_MEMBERS, regime.day(5, 4), 60))
            .violated("60 minutes, set on the day after"),
        given(rule, decided(sixty, CONSENT_TO_SIZE, regime.day(4, 1), 0))
            .violated("60 minutes, and a decision on something else"),
        given(rule, sixty.withDecisions(Register.unknown()))
            .undetermined("60 minutes, decisions not known", INCOMPLETE_REGISTER));
  }

  /** "No separate minimum was found for a thematic meeting held alone": a reading, not a rule. */
  private static Stream<Example> notSwitchedOn() {
    return Stream.of(
        given(GUIDANCE_12.rule("duration-thematic-alone"), one(GUIDANCE_12, THEMATIC, 60))
            .choosing(Choices.DEFAULT)
            .notApplicable("60 minutes, not switched on", NO_FIGURE_ON_RECORD));
  }

  /** "In one sitting at least 120 minutes." */
  private static Stream<Example> combined(Regime regime) {
    String rule = regime.rule("duration-minimum-combined");
    return Stream.concat(
        Stream.of(
            given(rule, one(regime, COMBINED, 119)).violated("119 minutes"),
            given(rule, one(regime, COMBINED, 120)).satisfied("120 minutes"),
            given(rule, one(regime, COMBINED, 121)).satisfied("121 minutes"),
            given(
                    rule,
                    regime.cell(
                        lasting(regime.day(5, 3), COMBINED, 125),
                        lasting(regime.day(6, 3), COMBINED, 90)))
                .violated("125 minutes and 90"),
            given(rule, one(regime, REGULAR, 90)).notApplicable("regular only", EMPTY_POPULATION),
            given(rule, unmeasured(regime, COMBINED)).undetermined("not measured", MISSING_FACT),
            given(rule, one(regime, COMBINED, 120))
                .asOf(regime.day(5, 31))
                .pending("120 minutes, the year still runs", regime.lastDay()),
            given(rule, regime.since(lasting(regime.days().start(), COMBINED, 120)))
                .satisfied("nothing known before the first day")),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day), lasting(day, COMBINED, 100)),
            Example.Given::violated));
  }

  /** The length that the competent committee set is kept. */
  private static Stream<Example> fewMembers(Regime regime) {
    String rule = regime.rule("duration-small-cells");
    LocalDate april = regime.day(4, 1);
    CellRecord two =
        regime.cell(lasting(regime.day(5, 3), REGULAR, 60), lasting(regime.day(6, 3), REGULAR, 45));
    return Stream.concat(
        Stream.of(
            given(rule, set(one(regime, REGULAR, 59), april)).violated("59 minutes of 60"),
            given(rule, set(one(regime, REGULAR, 60), april)).satisfied("60 minutes of 60"),
            given(rule, set(one(regime, REGULAR, 61), april)).satisfied("61 minutes of 60"),
            given(rule, set(two, april)).violated("60 minutes and 45, of 60"),
            given(rule, set(one(regime, COMBINED, 50), april))
                .notApplicable("combined, of which nothing is set", EMPTY_POPULATION),
            given(rule, one(regime, REGULAR, 60)).notApplicable("nothing set", CONDITION_NOT_MET),
            given(rule, set(unmeasured(regime, REGULAR), april))
                .undetermined("not measured", MISSING_FACT),
            given(rule, decided(one(regime, REGULAR, 60), LENGTH_FOR_FEW_MEMBERS, april, 0))
                .undetermined("set, but not to what", MISSING_FACT),
            given(rule, set(one(regime, REGULAR, 60), april))
                .asOf(regime.day(5, 31))
                .pending("60 minutes of 60, the year still runs", regime.lastDay()),
            given(
                    rule,
                    set(
                        regime.since(lasting(regime.days().start(), REGULAR, 60)),
                        regime.days().start()))
                .satisfied("nothing known before the first day")),
        regime.edges(
            rule,
            day -> set(Regime.cell(DatePeriod.ofDay(day), lasting(day, REGULAR, 50)), day),
            Example.Given::violated));
  }

  private static CellRecord set(CellRecord cell, LocalDate on) {
    return decided(cell, LENGTH_FOR_FEW_MEMBERS, on, 60);
  }
}
