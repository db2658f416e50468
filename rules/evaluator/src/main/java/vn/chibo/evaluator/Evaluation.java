package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.Witnesses;
import vn.chibo.evaluator.outcome.WitnessesByRule;

/**
 * What all rules of a book say of one record as of one day: outcomes as codes, without words, so
 * that a hundred thousand cells can stream by. It holds the record and the book, and explains a
 * rule when it is asked to.
 *
 * <pre>{@code
 * Evaluation evaluation = evaluator.evaluate(record, asOf);
 * evaluation.kind("hd12-2018/thematic-per-quarter"); // Optional[VIOLATED]
 * evaluation.finding("hd12-2018/thematic-per-quarter").orElseThrow().text(Language.VIETNAMESE);
 * }</pre>
 */
public final class Evaluation {
  private final Evaluator evaluator;
  private final SubjectRecord record;
  private final LocalDate asOf;
  private final long[] codes;
  private final @Nullable WitnessesByRule witnesses;

  Evaluation(Evaluator evaluator, SubjectRecord record, LocalDate asOf, long[] codes) {
    this(evaluator, record, asOf, codes, null);
  }

  Evaluation(
      Evaluator evaluator,
      SubjectRecord record,
      LocalDate asOf,
      long[] codes,
      @Nullable WitnessesByRule witnesses) {
    this.evaluator = evaluator;
    this.record = record;
    this.asOf = asOf;
    this.codes = codes;
    this.witnesses = witnesses;
  }

  /** The record. */
  public SubjectRecord record() {
    return record;
  }

  /** The day as of which it speaks. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The book. */
  public RuleBook book() {
    return evaluator.book();
  }

  /** What evaluated it, to be asked of other records. */
  public Evaluator evaluator() {
    return evaluator;
  }

  /** The number of rules: one outcome each, in the order of the book. */
  public int size() {
    return codes.length;
  }

  /** The outcome of the rule at a place of the book, to be read with {@link OutcomeCode}. */
  public long code(int place) {
    return codes[place];
  }

  /** The kind of the outcome of the rule at a place of the book. */
  public OutcomeKind kind(int place) {
    return OutcomeCode.kind(codes[place]);
  }

  /** The kind of the outcome of a rule, empty where the book does not have it. */
  public Optional<OutcomeKind> kind(String rule) {
    return place(rule).map(this::kind);
  }

  /** How many rules have an outcome of the kind. */
  public int count(OutcomeKind kind) {
    return (int) IntStream.range(0, codes.length).filter(i -> kind(i) == kind).count();
  }

  /** The mandatory rules that are broken. */
  public List<Finding> violations() {
    return unmet(Force.MANDATORY);
  }

  /** The rules of a force that are not met, named as what they are. */
  public List<Finding> unmet(Force force) {
    return findings(i -> kind(i) == OutcomeKind.VIOLATED && book().rules().get(i).force() == force);
  }

  /** What can still be met or broken, and until when. */
  public List<Finding> pending() {
    return with(OutcomeKind.PENDING);
  }

  /** What cannot be known, and what is missing. */
  public List<Finding> undetermined() {
    return with(OutcomeKind.UNDETERMINED);
  }

  /** What holds. */
  public List<Finding> satisfied() {
    return with(OutcomeKind.SATISFIED);
  }

  /** The rules that do not speak of the record, each with its reason. */
  public List<Finding> notApplicable() {
    return with(OutcomeKind.NOT_APPLICABLE);
  }

  /**
   * What every rule says, explained, in the order of the book. Each call explains anew: who goes
   * over the findings asks once.
   */
  public List<Finding> findings() {
    return findings(i -> true);
  }

  /** What one rule says, explained, empty where the book does not have it. */
  public Optional<Finding> finding(String rule) {
    return place(rule).map(this::explain);
  }

  /** Where each violated rule is violated. */
  public WitnessesByRule witnesses() {
    return witnesses == null ? WitnessesByRule.of(size(), this::against) : witnesses;
  }

  private Optional<Witnesses> against(int place) {
    return kind(place) == OutcomeKind.VIOLATED
        ? Optional.of(ExplainedWitnesses.of(explain(place).explanation(), record.getPeriod()))
        : Optional.empty();
  }

  /** What falls due, the earliest first; of a rule that is violated what its other parts owe. */
  public List<Obligation> obligations() {
    return Obligations.of(open());
  }

  /**
   * What falls due unless it was done on days for which the register is not complete, the earliest
   * first: where a register is complete up to the end of the last month, the meeting of this month.
   * None of it is among the {@link #obligations()}.
   */
  public List<Obligation> perhapsDue() {
    return Obligations.perhaps(open());
  }

  private List<Finding> open() {
    return findings(i -> kind(i) != OutcomeKind.SATISFIED && kind(i) != OutcomeKind.NOT_APPLICABLE);
  }

  /** Values that were used for days for which nobody checked them; they change no outcome. */
  public List<StaleParameter> staleParameters() {
    return StaleParameters.of(findings(i -> book().mayBeStale(book().rules().get(i).id())));
  }

  /** The explained, self-contained report. */
  public Report report() {
    return Report.of(this, evaluator.choices());
  }

  private List<Finding> with(OutcomeKind kind) {
    return findings(i -> kind(i) == kind);
  }

  private List<Finding> findings(IntPredicate wanted) {
    return IntStream.range(0, codes.length).filter(wanted).mapToObj(this::explain).toList();
  }

  private Finding explain(int place) {
    return evaluator.explain(book().rules().get(place), record, asOf);
  }

  private Optional<Integer> place(String rule) {
    return IntStream.range(0, codes.length)
        .filter(i -> book().rules().get(i).id().value().equals(rule))
        .boxed()
        .findFirst();
  }

  /** Equal where the record, day, book, choices and outcomes are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evaluation that
        && asOf.equals(that.asOf)
        && evaluator.sameAs(that.evaluator)
        && Arrays.equals(codes, that.codes)
        && record.equals(that.record);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, Arrays.hashCode(codes));
  }

  /** The day and how many rules have each kind of outcome. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder("Evaluation as of ").append(asOf);
    for (OutcomeKind kind : OutcomeKind.values()) {
      words.append(", ").append(kind).append(": ").append(count(kind));
    }
    return words.toString();
  }
}
