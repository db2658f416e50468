package vn.chibo.regulations.concurrency;

import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;

/**
 * Everything that is said of a record.
 *
 * @param codes the code of each rule
 * @param report the explained findings
 * @param texts the report in both languages, and what falls due
 * @param json the report as it is stored
 */
record Answers(List<Long> codes, Report report, List<String> texts, String json) {

  static Answers of(Evaluator evaluator, ChiboJson json, Question question) {
    Evaluation evaluation = evaluator.evaluate(question.record(), question.asOf());
    Report report = evaluation.report();
    return new Answers(
        IntStream.range(0, evaluation.size()).mapToObj(evaluation::code).toList(),
        report,
        List.of(
            report.text(Language.VIETNAMESE),
            report.text(Language.ENGLISH),
            evaluation.obligations().toString()),
        json.write(report));
  }

  /** Only the codes and how many rules have witnesses: what a stream asks for. */
  static List<Long> quick(Evaluator evaluator, Question question) {
    Evaluation evaluation = evaluator.evaluateWithWitnesses(question.record(), question.asOf());
    return IntStream.range(0, evaluation.size()).mapToObj(evaluation::code).toList();
  }
}
