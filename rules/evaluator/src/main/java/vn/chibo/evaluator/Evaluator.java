package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.OrganizationParts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * Evaluates the rules of a book over records. Immutable; one evaluator serves any number of
 * threads.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.of(book).evaluate(cellRecord, LocalDate.of(2024, 11, 20));
 * }</pre>
 */
public final class Evaluator {
  private final RuleBook book;
  private final Choices choices;

  private Evaluator(RuleBook book, Choices choices) {
    this.book = Objects.requireNonNull(book, "book");
    this.choices = Objects.requireNonNull(choices, "choices");
  }

  /** An evaluator of a book, with no choice made. */
  public static Evaluator of(RuleBook book) {
    return new Evaluator(book, Choices.DEFAULT);
  }

  /**
   * The same evaluator with other choices.
   *
   * @throws vn.chibo.core.fault.FaultException if a reading is chosen that the rule does not have
   */
  public Evaluator choosing(Choices other) {
    book.requireReadings(other);
    return new Evaluator(book, other);
  }

  /**
   * Evaluates every rule over a record as of a day; facts dated after it are plans.
   *
   * @throws vn.chibo.core.fault.FaultException if the day is before the first rule of the book
   */
  public Evaluation evaluate(SubjectRecord record, LocalDate asOf) {
    book.requireStarted(asOf);
    List<Finding> findings =
        book.rules().stream().map(rule -> finding(rule, record, asOf)).toList();
    return new Evaluation(record, asOf, book, findings);
  }

  private <S extends SubjectRecord> Finding finding(
      Rule<S> rule, SubjectRecord record, LocalDate asOf) {
    return new Finding(
        rule.id(),
        book.title(rule.id()),
        rule.force(),
        record.subject(),
        rule.citations(),
        explain(rule, record, asOf));
  }

  private <S extends SubjectRecord> Explanation explain(
      Rule<S> rule, SubjectRecord record, LocalDate asOf) {
    Optional<InapplicableReason> barred = barred(rule, record, asOf);
    if (barred.isPresent()) {
      return inapplicable(rule, barred.get());
    }
    return window(rule, record)
        .map(window -> walk(rule, record, new Scope(rule, book, choices, asOf, window)))
        .orElseGet(() -> inapplicable(rule, InapplicableReason.NOT_IN_FORCE));
  }

  private Optional<InapplicableReason> barred(Rule<?> rule, SubjectRecord record, LocalDate asOf) {
    boolean silent =
        rule.status() == SourceStatus.UNCONFIRMED && !choices.switchedOn().contains(rule.id());
    if (silent && !(rule.condition() instanceof Condition.NoFigure)) {
      return Optional.of(InapplicableReason.NO_FIGURE_ON_RECORD);
    }
    if (asOf.isBefore(rule.countsFrom())) {
      return Optional.of(InapplicableReason.NOT_IN_FORCE);
    }
    return rule.subject() == OrganizationRecord.class && record instanceof CellRecord
        ? Optional.of(InapplicableReason.OTHER_SUBJECT)
        : Optional.empty();
  }

  private Explanation inapplicable(Rule<?> rule, InapplicableReason reason) {
    return Explanation.leaf(NodeKind.RULE, book.title(rule.id()), Outcome.notApplicable(reason));
  }

  /**
   * A duty of a cell over spans picks them one by one; the rest falls under the rule by its policy.
   */
  private static Optional<DatePeriod> window(Rule<?> rule, SubjectRecord record) {
    boolean bySpan = rule.policy() != WindowPolicy.EVENT && rule.subject() == CellRecord.class;
    return bySpan
        ? rule.inForce().intersection(record.getPeriod()).map(shared -> record.getPeriod())
        : rule.policy().under(rule.inForce(), record.getPeriod());
  }

  private static <S extends SubjectRecord> Explanation walk(
      Rule<S> rule, SubjectRecord record, Scope scope) {
    if (rule.subject().isInstance(record)) {
      return rule.condition().accept(new Walk<>(rule.subject().cast(record), scope));
    }
    OrganizationRecord organization = (OrganizationRecord) record;
    if (PublishedProof.speaksFor(organization)) {
      return rule.condition().accept(new PublishedWalk<>(organization, scope));
    }
    return new Walk<>(organization, scope)
        .forEvery(new Condition.ForEvery<>(OrganizationParts.cells(), ofCells(rule)));
  }

  /** A rule that is not about organizations is about cells: there is no third kind of record. */
  @SuppressWarnings("unchecked")
  private static Condition<CellRecord> ofCells(Rule<?> rule) {
    return (Condition<CellRecord>) rule.condition();
  }
}
