package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.OrganizationParts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.WitnessesByRule;
import vn.chibo.evaluator.plan.Context;
import vn.chibo.evaluator.plan.Plan;

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
  // The plan of the last period and day: most streams have one. A race only makes it once more.
  private volatile @Nullable CellPlan last;

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
    ChosenReadings.require(book, other);
    return new Evaluator(book, other);
  }

  /** The book. */
  public RuleBook book() {
    return book;
  }

  /** What the caller chose. */
  public Choices choices() {
    return choices;
  }

  boolean sameAs(Evaluator other) {
    return book.equals(other.book) && choices.equals(other.choices);
  }

  /**
   * Evaluates every rule over a record as of a day; facts dated after it are plans.
   *
   * @throws vn.chibo.core.fault.FaultException if the day is before the first rule of the book
   */
  public Evaluation evaluate(SubjectRecord record, LocalDate asOf) {
    if (!(record instanceof CellRecord cell)) {
      return new Evaluation(this, record, asOf, codes(record, asOf));
    }
    Plan plan = plan(cell, asOf);
    long[] codes = new long[plan.size()];
    plan.codes(cell, codes);
    return new Evaluation(this, record, asOf, codes);
  }

  /**
   * The same, with the witnesses against every violated rule found on the way: for streams that
   * keep them.
   *
   * @throws vn.chibo.core.fault.FaultException if the day is before the first rule of the book
   */
  public Evaluation evaluateWithWitnesses(SubjectRecord record, LocalDate asOf) {
    if (!(record instanceof CellRecord cell)) {
      return evaluate(record, asOf);
    }
    Plan plan = plan(cell, asOf);
    long[] codes = new long[plan.size()];
    WitnessesByRule witnesses = plan.witnesses(cell, codes);
    return new Evaluation(this, record, asOf, codes, witnesses);
  }

  /** Evaluates records one by one, as the stream asks for them; none is kept. */
  public Stream<Evaluation> evaluate(Stream<? extends SubjectRecord> records, LocalDate asOf) {
    return records.map(record -> evaluate(record, asOf));
  }

  private Plan plan(CellRecord cell, LocalDate asOf) {
    CellPlan known = last;
    if (known == null || !known.serves(cell.getPeriod(), asOf)) {
      book.requireStarted(asOf);
      known = new CellPlan(cell.getPeriod(), asOf, bind(cell.getPeriod(), asOf));
      last = known;
    }
    return known.plan();
  }

  private long[] codes(SubjectRecord record, LocalDate asOf) {
    book.requireStarted(asOf);
    return book.rules().stream()
        .mapToLong(rule -> OutcomeCode.of(explanation(rule, record, asOf).outcome()))
        .toArray();
  }

  private Plan bind(DatePeriod period, LocalDate asOf) {
    Plan.Builder plan = new Plan.Builder(asOf);
    for (Rule<?> rule : book.rules()) {
      Optional<InapplicableReason> barred = barred(rule, CellRecord.class, asOf);
      if (barred.isPresent()) {
        plan.constant(OutcomeCode.notApplicable(barred.get()));
      } else {
        plan.rule(
            ofCells(rule),
            contexts(rule, period, asOf),
            cell -> ExplainedWitnesses.of(explanation(rule, cell, asOf), cell.getPeriod()));
      }
    }
    return plan.build();
  }

  /** Where a rule stands by each reading of its end that is left, empty where not in force. */
  private <S extends SubjectRecord> List<Optional<Context>> contexts(
      Rule<S> rule, DatePeriod period, LocalDate asOf) {
    List<Optional<Context>> contexts = new ArrayList<>();
    for (Optional<Rule<S>> read : EndReadings.left(rule, period, choices)) {
      contexts.add(read.flatMap(r -> scope(r, period, asOf)).map(ScopeContext::new));
    }
    return contexts;
  }

  private Optional<Scope> scope(Rule<?> rule, DatePeriod period, LocalDate asOf) {
    return window(rule, period).map(window -> new Scope(rule, book, choices, asOf, window));
  }

  /** What a rule says, explained. */
  Finding explain(Rule<?> rule, SubjectRecord record, LocalDate asOf) {
    return new Finding(
        rule.id(),
        book.title(rule.id()),
        rule.force(),
        record.subject(),
        rule.citations(),
        explanation(rule, record, asOf));
  }

  private <S extends SubjectRecord> Explanation explanation(
      Rule<S> rule, SubjectRecord record, LocalDate asOf) {
    Optional<InapplicableReason> barred = barred(rule, kind(record), asOf);
    if (barred.isPresent()) {
      return inapplicable(rule, barred.get());
    }
    return rule.daysInForce().doubtfulIn(record.getPeriod())
        ? ReadingsJoin.join(
            EndReadings.chosen(rule, choices),
            EndReadings.of(rule),
            EndReadings.labels(rule),
            read -> walked(rule, read, record, asOf))
        : walked(rule, Optional.of(rule), record, asOf);
  }

  /** What a rule comes to by one reading of its end. */
  private <S extends SubjectRecord> Explanation walked(
      Rule<S> rule, Optional<Rule<S>> read, SubjectRecord record, LocalDate asOf) {
    return read.flatMap(r -> scope(r, record.getPeriod(), asOf))
        .map(scope -> walk(rule, record, scope))
        .orElseGet(() -> inapplicable(rule, InapplicableReason.NOT_IN_FORCE));
  }

  private Optional<InapplicableReason> barred(
      Rule<?> rule, Class<? extends SubjectRecord> kind, LocalDate asOf) {
    boolean silent =
        rule.status() == SourceStatus.UNCONFIRMED && !choices.switchedOn().contains(rule.id());
    if (silent && !(rule.condition() instanceof Condition.NoFigure)) {
      return Optional.of(InapplicableReason.NO_FIGURE_ON_RECORD);
    }
    if (asOf.isBefore(rule.countsFrom())) {
      return Optional.of(InapplicableReason.NOT_IN_FORCE);
    }
    return speaksOf(rule.subject(), kind)
        ? Optional.empty()
        : Optional.of(InapplicableReason.OTHER_SUBJECT);
  }

  /** A rule about cells is asked of an organization for all its cells. */
  private static boolean speaksOf(Class<?> subject, Class<?> kind) {
    return subject == kind || (subject == CellRecord.class && kind == OrganizationRecord.class);
  }

  private static Class<? extends SubjectRecord> kind(SubjectRecord record) {
    if (record instanceof CellRecord) {
      return CellRecord.class;
    }
    return record instanceof MemberRecord ? MemberRecord.class : OrganizationRecord.class;
  }

  private Explanation inapplicable(Rule<?> rule, InapplicableReason reason) {
    return Explanation.leaf(NodeKind.RULE, book.title(rule.id()), Outcome.notApplicable(reason));
  }

  /**
   * A duty of a cell or member over spans picks them one by one; the rest falls under the rule by
   * its policy.
   */
  private static Optional<DatePeriod> window(Rule<?> rule, DatePeriod period) {
    boolean bySpan =
        rule.policy() != WindowPolicy.EVENT && rule.subject() != OrganizationRecord.class;
    return bySpan
        ? rule.inForce().intersection(period).map(shared -> period)
        : rule.policy().under(rule.inForce(), period);
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

  /** Asked only of rules that speak of cells and of no record of their own kind. */
  @SuppressWarnings("unchecked")
  private static Condition<CellRecord> ofCells(Rule<?> rule) {
    return (Condition<CellRecord>) rule.condition();
  }
}
