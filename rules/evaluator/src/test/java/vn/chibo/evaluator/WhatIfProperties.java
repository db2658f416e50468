package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.whatif.Change;
import vn.chibo.evaluator.whatif.RecordChange;
import vn.chibo.evaluator.whatif.WhatIf;

/** More knowledge settles what was undetermined, and changes nothing else. */
class WhatIfProperties {
  private static final Evaluator EVALUATOR = Evaluator.of(EvaluationProperties.book());

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(6).filter(cell -> !cell.getMeetings().entries().isEmpty());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  /** A change drawn for a cell: a meeting more, one better known, or a register more complete. */
  private static Change change(CellRecord cell, int which, int number) {
    List<Meeting> entries = cell.getMeetings().entries();
    Meeting one = entries.get(number % entries.size());
    LocalDate day = RandomCells.day(number);
    if (which == 0) {
      return new RecordChange.AddMeeting(
          Meeting.builder().date(day).kind(MeetingKind.REGULAR).minutes(60).build());
    }
    if (which == 1) {
      Meeting known = one.getMinutes().isEmpty() ? one.withMinutes(59) : one;
      return new RecordChange.ReplaceMeeting(
          one, known.getKind().isEmpty() ? known.withKind(MeetingKind.THEMATIC) : known);
    }
    return which == 2
        ? new RecordChange.CompleteRegister("meetings", DatePeriod.ofClosed(day, Facts.END))
        : new RecordChange.ReplaceMeeting(one, one.withMinutes(30));
  }

  @Provide
  Arbitrary<List<int[]>> draws() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 365))
        .as((which, number) -> new int[] {which, number})
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_change_only_what_was_undetermined_when_only_more_is_known(
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf,
      @ForAll("draws") List<int[]> draws) {
    Evaluation evaluation = EVALUATOR.evaluate(cell, asOf);
    List<Change> changes =
        draws.stream().map(draw -> change(cell, draw[0], draw[1])).distinct().toList();
    WhatIf whatIf;
    try {
      whatIf = WhatIf.of(evaluation, asOf, changes);
    } catch (FaultException e) {
      return; // The second change speaks of a meeting that the first replaced.
    }
    Statistics.collect(whatIf.knowledgeOnly(), whatIf.changed().isEmpty());
    if (whatIf.knowledgeOnly()) {
      assertThat(whatIf.changed())
          .allMatch(c -> c.before().orElseThrow().outcome() instanceof Outcome.Undetermined);
    }
    assertThat(whatIf.before()).isEqualTo(EVALUATOR.evaluate(cell, asOf));
  }
}
