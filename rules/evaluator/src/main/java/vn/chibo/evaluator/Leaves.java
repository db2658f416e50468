package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Grounds;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/** The leaves of a condition over a record itself: figures, decisions, choices, judgements. */
final class Leaves<S> {
  private final S subject;
  private final Scope scope;
  private final LeafFacts facts;

  Leaves(S subject, Scope scope, LeafFacts facts) {
    this.subject = subject;
    this.scope = scope;
    this.facts = facts;
  }

  private Asked asked() {
    return Walk.asked(scope, Basis.RECORD);
  }

  Explanation compare(Condition.Compare<S> node) {
    Measure<S> measure = node.measure();
    return Faulty.guard(
        NodeKind.COMPARE,
        measure.label(),
        () ->
            scope
                .claim(node.requirement())
                .explain(
                    NodeKind.COMPARE,
                    measure.label(),
                    claim -> compare(measure, claim, measure.observed(subject, scope.asOf()))));
  }

  private Explanation compare(Measure<S> measure, Claim claim, Observation seen) {
    Optional<Quantity> single = seen.single();
    if (single.isPresent()) {
      return compared(measure, claim, single.get(), seen);
    }
    return ReadingsJoin.join(
            scope.reading(measure.topic().key()),
            seen.readings(),
            seen.labels(),
            figure -> compared(measure, claim, figure, seen))
        .labelled(measure.label());
  }

  private Explanation compared(Measure<S> measure, Claim claim, Quantity figure, Observation seen) {
    Outcome outcome = Outcome.of(claim.of(figure), () -> unknown(measure, seen));
    return new Explanation(
        NodeKind.COMPARE,
        measure.label(),
        outcome,
        Optional.of(asked()),
        Optional.of(FigureWords.measured(figure, claim, measure.unit(), outcome)),
        Optional.of(
            new Grounds(new MeasureFacts(facts).of(measure, scope.asOf()), List.of(), List.of())),
        List.of());
  }

  private Outcome unknown(Measure<?> measure, Observation seen) {
    return new Outcome.Undetermined(
        seen.conflict() ? UndeterminedReason.CONFLICTING_FACTS : UndeterminedReason.MISSING_FACT,
        seen.missing().isEmpty() ? List.of(measure.label()) : seen.missing(),
        scope.until());
  }

  Explanation tallied(Condition.Tallied<S> node) {
    return Faulty.guard(
        NodeKind.TALLY,
        node.tally().label(),
        () ->
            scope
                .claim(node.requirement())
                .explain(
                    NodeKind.TALLY,
                    node.tally().label(),
                    claim -> tallied(node.tally(), claim, node.tally().source())));
  }

  private <T extends Dated> Explanation tallied(
      Tally<S> tally, Claim claim, Tally.Source<S, T> source) {
    Register<T> register = source.register().apply(subject);
    Seen<T> seen = Seen.of(register, scope.window(), scope.asOf());
    Optional<DatePeriod> days = seen.days();
    Quantity figure = source.value().apply(subject, seen);
    if (seen.gaps().isEmpty() && source.nothing().test(subject, seen)) {
      return Explanation.leaf(NodeKind.TALLY, tally.label(), nothing())
          .asked(asked())
          .facts(
              facts.ofNoRegister(register)
                  ? List.of(facts.whole(tally.label()))
                  : facts.complete(register, days, List.of(), source.missing()));
    }
    List<Text> missing = seen.gaps().stream().map(source.missing()).toList();
    Outcome outcome =
        new TallyTable(claim, tally.course(), scope, missing)
            .outcome(figure, tally.label(), () -> source.doubts().apply(subject, seen));
    boolean settled = settled(tally, claim, figure, outcome);
    List<Fact> behind = new ArrayList<>(facts.entries(register, days, source.shown(), !settled));
    if (facts.ofNoRegister(register)) {
      behind.add(facts.whole(tally.label()));
    } else if (!settled) {
      behind.addAll(facts.complete(register, days, seen.gaps(), source.missing()));
    }
    return Explanation.leaf(NodeKind.TALLY, tally.label(), outcome)
        .asked(asked().gaps(seen.gaps()))
        .measured(
            FigureWords.measured(
                observed(tally, figure), claim, tally.unit(), outcome, noun(tally)))
        .facts(behind);
  }

  /** Whether the entries that count decide alone, whatever else there is. */
  private static boolean settled(Tally<?> tally, Claim claim, Quantity figure, Outcome outcome) {
    if (tally.course() != Course.RISING) {
      return false;
    }
    return outcome instanceof Outcome.Satisfied
        ? claim.comparison().minimum()
        : outcome instanceof Outcome.Violated
            && figure.compare(Comparison.AT_MOST, claim.threshold()) == Truth.NO;
  }

  /** There is nothing yet, or was nothing, of which the figure could be taken. */
  private Outcome nothing() {
    return scope
        .until()
        .<Outcome>map(until -> new Outcome.Pending(until, Lean.NOT_YET))
        .orElseGet(() -> Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION));
  }

  private static Explanation.Observed observed(Tally<?> tally, Quantity figure) {
    return noun(tally)
        .map(noun -> FigureWords.observed(figure, tally.unit(), tally.course(), noun))
        .orElseGet(() -> FigureWords.observed(figure, tally.unit(), tally.course()));
  }

  /** The word behind a plain number. */
  private static Optional<Text> noun(Tally<?> tally) {
    return tally.unit() == Unit.COUNT ? Optional.of(tally.noun()) : Optional.empty();
  }

  Explanation decided(Condition.Decided<S> node) {
    return Faulty.guard(NodeKind.DECIDED, node.kind().label(), () -> taken(node));
  }

  private Explanation taken(Condition.Decided<S> node) {
    Register<Decision> register = node.decisions().of(subject);
    LocalDate last = node.decisions().day(subject);
    LocalDate day = last.isAfter(scope.asOf()) ? scope.asOf() : last;
    DatePeriod past = DatePeriod.ofClosed(LocalDate.MIN, day);
    boolean taken =
        register.within(past).stream().anyMatch(decision -> decision.kind() == node.kind());
    List<DatePeriod> gaps = past.minus(register.complete());
    Outcome outcome = taken ? Outcome.SATISFIED : undecided(gaps, last);
    return Explanation.leaf(NodeKind.DECIDED, node.kind().label(), outcome)
        .asked(Asked.of(Basis.RECORD, past, later(last)).gaps(gaps))
        .facts(facts.decisions(register, node.kind(), past, gaps));
  }

  private Optional<LocalDate> later(LocalDate last) {
    return last.isAfter(scope.asOf()) ? Optional.of(last) : Optional.empty();
  }

  private Outcome undecided(List<DatePeriod> gaps, LocalDate last) {
    if (!gaps.isEmpty()) {
      return Outcome.undetermined(
          UndeterminedReason.INCOMPLETE_REGISTER,
          gaps.stream().map(MissingWords::decisions).toList());
    }
    return last.isAfter(scope.asOf()) ? new Outcome.Pending(last, Lean.NOT_YET) : Outcome.VIOLATED;
  }

  Explanation permitted(Condition.Permitted<S> node) {
    return Faulty.guard(NodeKind.PERMITTED, node.value().label(), () -> looked(node));
  }

  private Explanation looked(Condition.Permitted<S> node) {
    Map<String, Set<String>> table = scope.book().figures().table(scope.rule().id());
    Optional<Choice.Chosen> row = node.row().reading().apply(subject);
    Optional<Choice.Chosen> value = node.value().reading().apply(subject);
    List<Text> missing =
        Stream.of(row.isEmpty() ? node.row() : null, value.isEmpty() ? node.value() : null)
            .flatMap(Stream::ofNullable)
            .map(Choice::label)
            .toList();
    Outcome outcome =
        missing.isEmpty()
            ? allowed(table, row.orElseThrow(), value.orElseThrow())
            : Outcome.undetermined(UndeterminedReason.MISSING_FACT, missing);
    List<Fact> chosen =
        Stream.of(row, value)
            .flatMap(Optional::stream)
            .map(entry -> new Fact(facts.at().here(), entry.label()))
            .toList();
    return Explanation.leaf(NodeKind.PERMITTED, node.value().label(), outcome)
        .asked(asked())
        .facts(chosen);
  }

  private static Outcome allowed(
      Map<String, Set<String>> table, Choice.Chosen row, Choice.Chosen value) {
    boolean allowed = table.getOrDefault(row.name(), Set.of()).contains(value.name());
    return allowed ? Outcome.SATISFIED : Outcome.VIOLATED;
  }

  /** What people judged by the as-of day; of a meeting or another part no record tells it. */
  Explanation judgement(Condition.Judgement<S> node) {
    List<Judgement> all =
        subject instanceof SubjectRecord record ? record.getJudgements() : List.of();
    List<Fact> judged = new ArrayList<>();
    Set<Boolean> answers = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Judgement judgement = all.get(i);
      if (judgement.getTopic().equals(node.topic()) && !judgement.getDate().isAfter(scope.asOf())) {
        answers.add(judgement.isMet());
        judged.add(facts.item("judgements", i, words(judgement)));
      }
    }
    return judged.isEmpty() ? toBeJudged(node, asked()) : judged(node, judged, answers);
  }

  private Explanation judged(Condition.Judgement<?> node, List<Fact> judged, Set<Boolean> answers) {
    Outcome agreed = answers.contains(true) ? Outcome.SATISFIED : Outcome.VIOLATED;
    Outcome outcome =
        answers.size() == 1
            ? agreed
            : Outcome.undetermined(
                UndeterminedReason.CONFLICTING_FACTS, judged.stream().map(Fact::label).toList());
    return Explanation.leaf(NodeKind.JUDGEMENT, node.question(), outcome)
        .asked(asked())
        .facts(judged);
  }

  private static Text words(Judgement judgement) {
    return EvaluatorMessages.text(
        judgement.isMet() ? "fact.judged-met" : "fact.judged-not-met",
        judgement.getDate(),
        judgement.getBy());
  }

  /** Only people can say, and nobody has. */
  static Explanation toBeJudged(Condition.Judgement<?> node, Asked asked) {
    return Explanation.leaf(
            NodeKind.JUDGEMENT,
            node.question(),
            Outcome.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, List.of(node.question())))
        .asked(asked)
        .noting(List.of(EvaluatorMessages.text("note.judged-by", node.who())));
  }

  static Explanation noFigure(Condition.NoFigure<?> node) {
    return Explanation.leaf(
        NodeKind.NO_FIGURE,
        node.note(),
        Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
  }
}
