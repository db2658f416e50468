package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.COMMITTEE;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.core.meeting.MergedMeeting.NONE;
import static vn.chibo.core.meeting.MergedMeeting.OTHER;
import static vn.chibo.core.meeting.MergedMeeting.PROFESSIONAL;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.regulations.Regime.GUIDANCE_12;
import static vn.chibo.regulations.Regime.GUIDANCE_42;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.testkit.example.Example;

/** What may share a sitting: regular and thematic part with a ground, another meeting never. */
final class SittingExamples {
  private SittingExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            combination(GUIDANCE_12),
            combination(GUIDANCE_42),
            merged(GUIDANCE_12, "no-professional-meeting-inside"),
            merged(GUIDANCE_42, "no-other-meeting-inside"),
            others())
        .flatMap(each -> each);
  }

  private static Meeting combined(LocalDate day, Boolean difficulty, Boolean interleaved) {
    return Cells.meeting(day, COMBINED, 125)
        .withDifficulty(difficulty)
        .withInterleaved(interleaved);
  }

  /** "Only if the cell has difficulty of time or place; one part after the other". */
  private static Stream<Example> combination(Regime regime) {
    String rule = regime.rule("combination-conditions");
    LocalDate may = regime.day(5, 3);
    Meeting right = combined(may, true, false);
    return Stream.concat(
        Stream.of(
            given(rule, regime.cell(right)).satisfied("with difficulty, one after the other"),
            given(rule, regime.cell(combined(may, false, false))).violated("without difficulty"),
            given(rule, regime.cell(combined(may, true, true))).violated("interleaved"),
            given(rule, regime.cell(right, combined(regime.day(6, 3), false, false)))
                .violated("one with difficulty, one without"),
            given(rule, regime.cell(right.withDifficulty(Optional.empty())))
                .undetermined("difficulty not recorded", MISSING_FACT),
            given(rule, regime.cell(right.withInterleaved(Optional.empty())))
                .undetermined("order not recorded", MISSING_FACT),
            given(rule, regime.cell(right.withKind(REGULAR)))
                .notApplicable("nothing combined", EMPTY_POPULATION),
            given(rule, regime.cell(right))
                .asOf(regime.day(5, 31))
                .pending("with difficulty, the year still runs", regime.lastDay()),
            given(rule, regime.since(combined(regime.days().start(), true, false)))
                .satisfied("nothing known before the first day")),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day), combined(day, false, false)),
            Example.Given::violated));
  }

  private static CellRecord with(Regime regime, MeetingKind kind, MergedMeeting other) {
    return regime.cell(with(regime.day(5, 3), kind, other));
  }

  private static Meeting with(LocalDate day, MeetingKind kind, MergedMeeting other) {
    return Cells.meeting(day, kind, 125).withMergedWith(other);
  }

  /** "A professional meeting must not be merged", under either guidance. */
  private static Stream<Example> merged(Regime regime, String name) {
    String rule = regime.rule(name);
    return Stream.concat(
        Stream.of(
            given(rule, with(regime, REGULAR, NONE)).satisfied("nothing else"),
            given(rule, with(regime, REGULAR, PROFESSIONAL))
                .violated("a professional one in the regular one"),
            given(rule, with(regime, THEMATIC, PROFESSIONAL))
                .violated("a professional one in the thematic one"),
            given(rule, with(regime, COMBINED, PROFESSIONAL))
                .violated("a professional one in a combined sitting"),
            given(rule, with(regime, EXTRAORDINARY, PROFESSIONAL))
                .violated("a professional one in a meeting held when needed"),
            given(rule, with(regime, COMMITTEE, PROFESSIONAL))
                .notApplicable("a meeting of the committee", EMPTY_POPULATION),
            given(
                    rule,
                    regime.cell(
                        with(regime.day(5, 3), REGULAR, NONE),
                        with(regime.day(6, 3), REGULAR, PROFESSIONAL)))
                .violated("in one of two"),
            given(rule, regime.cell(Cells.meeting(regime.day(5, 3), REGULAR, 90)))
                .undetermined("not recorded", MISSING_FACT),
            given(rule, regime.cell()).notApplicable("no meeting", EMPTY_POPULATION),
            given(rule, with(regime, REGULAR, NONE))
                .asOf(regime.day(5, 31))
                .pending("nothing else, the year still runs", regime.lastDay()),
            given(rule, regime.since(with(regime.days().start(), REGULAR, NONE)))
                .satisfied("nothing known before the first day")),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day), with(day, REGULAR, PROFESSIONAL)),
            Example.Given::violated));
  }

  /** Guidance 12 bars professional meetings, guidance 42 any other. */
  private static Stream<Example> others() {
    return Stream.of(
        given(GUIDANCE_12.rule("no-professional-meeting-inside"), with(GUIDANCE_12, REGULAR, OTHER))
            .satisfied("another than a professional one"),
        given(GUIDANCE_42.rule("no-other-meeting-inside"), with(GUIDANCE_42, REGULAR, OTHER))
            .violated("another than a professional one"));
  }
}
