package vn.chibo.examples.service.review;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.service.text.ServiceMessages;
import vn.chibo.regulations.Regulations;

/** Gives each question its evaluator; the books of places are put together once. */
@Component
class Evaluators {
  private final ConcurrentMap<String, RuleBook> books = new ConcurrentHashMap<>();

  /**
   * An evaluator of its own for a question, since one keeps the plan of one day only.
   *
   * @throws FaultException if there is no such place, rule or reading
   */
  Evaluator of(ReviewQuestion question) {
    RuleBook book =
        books.computeIfAbsent(question.place(), Regulations.standard()::forJurisdiction);
    return Evaluator.of(only(book, question.rules())).choosing(question.choices());
  }

  private static RuleBook only(RuleBook book, List<String> rules) {
    if (rules.isEmpty()) {
      return book;
    }
    List<RuleId> asked = rules.stream().map(RuleId::new).toList();
    List<Fault> unknown =
        asked.stream()
            .filter(rule -> book.find(rule).isEmpty())
            .map(rule -> Fault.of("unknown-rule", ServiceMessages.text("fault.unknown-rule", rule)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new FaultException(unknown);
    }
    return book.only(rule -> asked.contains(rule.id()));
  }
}
