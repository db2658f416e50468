package vn.chibo.examples.samples;

import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.Regulations;

/** What the samples print, as the README shows it. */
final class Printed {
  static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);
  static final RuleBook HA_NOI = Regulations.standard().forJurisdiction("ha-noi");
  private static final String THEMATIC = "hd12-2018/thematic-per-quarter";
  private static final String LENGTH = "hd12-2018/duration-minimum";

  private Printed() {}

  /** Everything, one block each. */
  static List<String> all() {
    return List.of(
        thematic(VIETNAMESE),
        thematic(ENGLISH),
        codes(),
        witnesses(),
        facts(),
        vote(),
        tightened(),
        conflict(),
        unit());
  }

  static String thematic(Language language) {
    return said(HA_NOI, RecordSample.cellRecord(), THEMATIC, language);
  }

  static String codes() {
    return printed(
        out ->
            EvaluationSample.codes(
                HA_NOI, Stream.of(RecordSample.cellRecord(), EvaluationSample.unsure()), out));
  }

  static String witnesses() {
    int place = HA_NOI.rules().indexOf(HA_NOI.find(new RuleId(THEMATIC)).orElseThrow());
    return printed(
        out ->
            EvaluationSample.witnesses(
                Evaluator.of(HA_NOI), RecordSample.cellRecord(), place, out));
  }

  static String facts() {
    return printed(
        out ->
            EvaluationSample.facts(
                Evaluator.of(HA_NOI), RecordSample.cellRecord(), EvaluationSample.unsure(), out));
  }

  static String vote() {
    return VoteSample.admission().text(VIETNAMESE) + "\n";
  }

  static String tightened() {
    return said(WardRules.ward(HA_NOI, 120), WardRules.cellRecord(), LENGTH, VIETNAMESE);
  }

  /** The first line and what is missing. */
  static String conflict() {
    return said(WardRules.ward(HA_NOI, 60), WardRules.cellRecord(), LENGTH, ENGLISH)
        .lines()
        .filter(line -> line.startsWith("UNDETERMINED") || line.startsWith("  Missing"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  static String unit() {
    FaultException refused =
        Assertions.catchThrowableOfType(FaultException.class, WardRules::wrongUnit);
    Fault fault = refused.faults().get(0);
    return fault.text(VIETNAMESE) + "\n" + fault.text(ENGLISH) + "\n";
  }

  private static String said(RuleBook book, CellRecord cell, String rule, Language language) {
    return Evaluator.of(book).evaluate(cell, AS_OF).finding(rule).orElseThrow().text(language);
  }

  private static String printed(Consumer<PrintWriter> sample) {
    StringWriter words = new StringWriter();
    sample.accept(new PrintWriter(words));
    return words.toString().replace(System.lineSeparator(), "\n");
  }
}
