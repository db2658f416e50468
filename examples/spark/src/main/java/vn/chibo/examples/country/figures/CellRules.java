package vn.chibo.examples.country.figures;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.examples.country.cells.CountryCell;
import vn.chibo.regulations.Regulations;

/** The rules of the Centre about cells, asked as of a day. */
public final class CellRules {
  private static final DatePeriod YEAR = DatePeriod.ofYear(CellGenerator.YEAR);

  private static final RuleBook BOOK =
      Regulations.standard().forJurisdiction("central").only(CellRules::asked);

  private final LocalDate asOf;
  private final Evaluator evaluator;

  /** The rules in force on some day of the year of the cells. */
  public CellRules(LocalDate asOf) {
    this.asOf = asOf;
    this.evaluator = Evaluator.of(BOOK);
  }

  /** The rules in force on some day of the year of the cells. */
  public static RuleBook book() {
    return BOOK;
  }

  private static boolean asked(Rule<?> rule) {
    return rule.subject() == CellRecord.class && rule.inForce().intersection(YEAR).isPresent();
  }

  /** The day. */
  LocalDate asOf() {
    return asOf;
  }

  /** The ids of the rules, in order. */
  List<String> ids() {
    return evaluator.book().rules().stream().map(rule -> rule.id().value()).toList();
  }

  Evaluation evaluate(CountryCell cell) {
    return evaluator.evaluate(cell.record(), asOf);
  }
}
