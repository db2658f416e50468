package vn.chibo.examples.samples;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.evidence.Evidence;
import vn.chibo.evaluator.evidence.Missing;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.Witnesses;

/** What a host does with evaluations: codes for streams, words on demand, reports to keep. */
final class EvaluationSample {
  private static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);

  private EvaluationSample() {}

  /** The cell of the quickstart with a meeting in August of which nobody wrote down the kind. */
  static CellRecord unsure() {
    CellRecord cell = RecordSample.cellRecord();
    List<Meeting> meetings = new ArrayList<>(cell.getMeetings().entries());
    meetings.add(Meeting.builder().date(LocalDate.of(2024, 8, 12)).minutes(95).build());
    return cell.withMeetings(Register.of(meetings).completeOver(cell.getPeriod()));
  }

  /** One line a cell: what is said of its thematic meetings, without a word of explanation. */
  static void codes(RuleBook book, Stream<CellRecord> cells, PrintWriter out) {
    // readme: codes
    Evaluator evaluator = Evaluator.of(book); // one for any number of threads
    RuleId thematic = new RuleId("hd12-2018/thematic-per-quarter");
    int place = book.rules().indexOf(book.find(thematic).orElseThrow());
    evaluator
        .evaluate(cells, AS_OF) // one by one; no cell is kept, no word is put together
        .map(evaluation -> OutcomeCode.describe(evaluation.code(place)))
        .forEach(out::println);
    // readme: end
  }

  /** Where a rule is broken, for streams that keep it. */
  static void witnesses(Evaluator evaluator, CellRecord cell, int place, PrintWriter out) {
    // readme: witnesses
    Evaluation evaluation = evaluator.evaluateWithWitnesses(cell, AS_OF);
    Witnesses quarters = evaluation.witnesses().against(place).orElseThrow();
    for (int i = 0; i < quarters.size(); i++) {
      out.println(quarters.window(i) + ": " + quarters.observed(i).orElseThrow());
    }
    // readme: end
  }

  /** A report is stored as text, read again and replayed, and checked without the evaluator. */
  static boolean report(Evaluation evaluation, RuleBook book, CellRecord cell) {
    // readme: report
    ChiboJson json = ChiboJson.jackson3();
    String stored = json.write(evaluation.report()); // with the SHA-256 of the record and the book
    Report report = json.read(stored, Report.class);

    boolean same = report.replays(book, cell); // the same record, book and findings, years later
    boolean sound =
        report.findings().stream()
            .map(Finding::explanation)
            .allMatch(explanation -> ExplanationChecker.check(explanation).isEmpty());
    // readme: end
    return same && sound;
  }

  /** The least facts on which an outcome rests, and the least that would settle it. */
  static void facts(Evaluator evaluator, CellRecord known, CellRecord unsure, PrintWriter out) {
    // readme: facts
    Function<SubjectRecord, Outcome> thematic =
        record ->
            evaluator
                .evaluate(record, AS_OF)
                .finding("hd12-2018/thematic-per-quarter")
                .orElseThrow()
                .outcome();

    Evidence evidence = Evidence.of(known, thematic); // why it is broken
    Optional<Missing> missing = Missing.of(unsure, thematic::apply); // what would settle it
    // readme: end
    print(evidence.facts(), out);
    print(missing.orElseThrow().facts(), out);
  }

  private static void print(List<Fact> facts, PrintWriter out) {
    for (Fact fact : facts) {
      out.println(fact.path());
      out.println("  " + fact.label().in(Language.VIETNAMESE));
      out.println("  " + fact.label().in(Language.ENGLISH));
    }
  }
}
