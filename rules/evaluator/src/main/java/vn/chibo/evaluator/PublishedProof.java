package vn.chibo.evaluator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Entailment;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Answers a leaf from what a report states of many parts, and says what it assumed for it. */
final class PublishedProof {
  private final OrganizationRecord record;
  private final Scope scope;

  PublishedProof(OrganizationRecord record, Scope scope) {
    this.record = record;
    this.scope = scope;
  }

  /** Whether a record can only speak by what a report states: it has no records of its cells. */
  static boolean speaksFor(OrganizationRecord record) {
    return record.getCells().entries().isEmpty() && !record.getCells().complete();
  }

  /** The statements on a topic that count: known by the as-of day, within the days of the rule. */
  List<Statement> about(Topic topic) {
    return record.getStatements().stream()
        .filter(statement -> statement.getTopic().equals(topic))
        .filter(statement -> !statement.getPeriod().last().isAfter(scope.asOf()))
        .filter(s -> s.getPeriod().intersection(scope.rule().inForce()).isPresent())
        .toList();
  }

  /** The statements as facts, by their places in the report. */
  List<Fact> facts(List<Statement> statements) {
    Places<Statement> places = new Places<>(record.getStatements());
    return statements.stream()
        .map(
            statement ->
                new Fact(
                    FactPath.RECORD.then(new FactPath.Item("statements", places.of(statement))),
                    statement.getWords()))
        .toList();
  }

  /** Whether every part stands so, asked in each span where the rule asks so. */
  Explanation every(Question question, Claim claim, Optional<Span> span) {
    List<Statement> statements = about(question.topic());
    StatementProof proof = proof(question, claim, span);
    Set<Truth> truths = truths(statements, proof, scope.choices());
    truths.addAll(entailed(question, claim, scope.choices()));
    Outcome outcome = outcome(truths, statements, question);
    Explanation leaf =
        Explanation.leaf(question.kind(), question.label(), outcome)
            .asked(Walk.asked(scope, Basis.REPORT).per(span))
            .facts(facts(statements))
            .noting(new PublishedNotes(question, proof, scope).of(statements, outcome))
            .noting(ifOtherwise(question, claim));
    return figures(leaf, statements, question.unit(), claim);
  }

  /** Whether some part stands so; which one a report does not tell. */
  Explanation some(Question question, Claim claim, Optional<Span> span) {
    List<Statement> statements = about(question.topic());
    StatementProof proof = proof(question, claim, span);
    Function<Choices, Set<Truth>> truths =
        choices -> {
          Set<Truth> all = entailed(question, claim, choices);
          statements.forEach(statement -> all.add(proof.some(statement, choices)));
          return all;
        };
    Outcome outcome = outcome(truths.apply(scope.choices()), statements, question);
    Explanation leaf =
        Explanation.leaf(question.kind(), question.label(), outcome)
            .asked(Walk.asked(scope, Basis.REPORT).per(span))
            .facts(facts(statements))
            .noting(
                outcome instanceof Outcome.Satisfied
                    ? List.of(EvaluatorMessages.text("note.some-part-holds"))
                    : List.of())
            .noting(
                PublishedNotes.assumptions(
                    scope.choices(),
                    outcome,
                    choices -> outcome(truths.apply(choices), statements, question)));
    return figures(leaf, statements, question.unit(), claim);
  }

  /** Where what another measure says of this one would change under other assumptions. */
  private List<Text> ifOtherwise(Question question, Claim claim) {
    return PublishedNotes.assumptions(
        scope.choices(),
        plain(entailed(question, claim, scope.choices())),
        choices -> plain(entailed(question, claim, choices)));
  }

  /** Whether the mean stands so. */
  <T> Explanation mean(Measure<T> measure, Claim claim) {
    Question question = Question.of(measure).asMean();
    List<Statement> statements = about(measure.topic());
    Outcome outcome =
        outcome(means(statements, question, claim, scope.choices()), statements, question);
    Explanation leaf =
        Explanation.leaf(NodeKind.MEAN, question.label(), outcome)
            .asked(Walk.asked(scope, Basis.REPORT))
            .facts(facts(statements))
            .noting(
                PublishedNotes.assumptions(
                    scope.choices(),
                    outcome,
                    choices -> plain(means(statements, question, claim, choices))));
    return figures(leaf, statements, measure.unit(), claim);
  }

  private Set<Truth> means(
      List<Statement> statements, Question question, Claim claim, Choices choices) {
    return statements.stream()
        .filter(statement -> scope.rule().inForce().encloses(statement.getPeriod()))
        .filter(statement -> StatementProof.ofAllDays(statement, scope.days()))
        .filter(statement -> question.comparable(statement, choices))
        .flatMap(statement -> mean(statement, choices).stream())
        .map(claim::of)
        .collect(Collectors.toSet());
  }

  private static Optional<Quantity> mean(Statement statement, Choices choices) {
    if (!(statement.getPublished() instanceof Statistic figure)
        || figure.kind() == StatisticKind.SHARE_OF_PARTS) {
      return Optional.empty();
    }
    Statistic taken = StatementProof.taken(figure, choices);
    return Optional.of(
        figure.kind() == StatisticKind.MEAN
            ? taken.quantity()
            : new Quantity(taken.smallestPart().low(), taken.greatestPart().high()));
  }

  private static Set<Truth> truths(
      List<Statement> statements, StatementProof proof, Choices choices) {
    return statements.stream()
        .map(statement -> proof.of(statement, choices))
        .collect(Collectors.toSet());
  }

  /** What full figures of another measure, or words that all were full, say of this one. */
  private Set<Truth> entailed(Question question, Claim claim, Choices choices) {
    Optional<Entailment> entailment = question.entailment();
    if (entailment.isEmpty()) {
      return EnumSet.noneOf(Truth.class);
    }
    Entailment by = entailment.get();
    StatementProof full =
        proof(
            question.over(by.denominator()),
            new Claim(Comparison.EXACTLY, by.value()),
            Optional.empty());
    List<Statement> figures = about(by.from()).stream().filter(PublishedProof::ofValues).toList();
    boolean holds = truths(figures, full, choices).contains(Truth.YES);
    return holds ? EnumSet.of(claim.of(by.then())) : EnumSet.noneOf(Truth.class);
  }

  /** How many parts meet what a rule asks says nothing of how far they meet it. */
  private static boolean ofValues(Statement statement) {
    return statement.getPublished() instanceof ExtentStatement words
        ? words.value().isPresent()
        : statement.getPublished() instanceof Statistic figure
            && figure.kind() != StatisticKind.SHARE_OF_PARTS;
  }

  private StatementProof proof(Question question, Claim claim, Optional<Span> span) {
    return new StatementProof(question, claim, span, scope.rule().inForce(), scope.days());
  }

  private Outcome outcome(Set<Truth> truths, List<Statement> statements, Question question) {
    if (truths.contains(Truth.YES) && truths.contains(Truth.NO)) {
      return Outcome.undetermined(
          UndeterminedReason.CONFLICTING_FACTS,
          statements.stream().map(Statement::getWords).toList());
    }
    if (truths.contains(Truth.YES)) {
      return Outcome.SATISFIED;
    }
    return truths.contains(Truth.NO) ? Outcome.VIOLATED : open(statements, question);
  }

  private Outcome open(List<Statement> statements, Question question) {
    Text group = record.getGroup().orElse(Text.same(record.getOrganization().getName()));
    if (statements.isEmpty()) {
      return Outcome.undetermined(
          UndeterminedReason.MISSING_FACT,
          List.of(EvaluatorMessages.text("missing.figure-of-group", question.label(), group)));
    }
    boolean mentioned = statements.stream().allMatch(s -> s.getPublished() instanceof Mention);
    if (mentioned && question.judgement().isPresent()) {
      return Outcome.undetermined(
          UndeterminedReason.JUDGEMENT_NEEDED, List.of(question.judgement().get()));
    }
    return Outcome.undetermined(
        UndeterminedReason.MISSING_FACT,
        List.of(EvaluatorMessages.text("missing.single-values", question.label(), group)));
  }

  /** The outcome of a truth, for comparing what other assumptions would give. */
  static Outcome plain(Truth truth) {
    return Outcome.of(
        truth, () -> Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of()));
  }

  private static Outcome plain(Set<Truth> truths) {
    return plain(
        truths.contains(Truth.YES)
            ? Truth.YES
            : truths.contains(Truth.NO) ? Truth.NO : Truth.UNKNOWN);
  }

  /** What a report states first; by how much single parts miss what is required, it does not. */
  private static Explanation figures(
      Explanation leaf, List<Statement> statements, Unit unit, Claim claim) {
    Optional<Observed> seen =
        statements.stream()
            .flatMap(s -> PublishedWords.observed(s.getPublished(), unit).stream())
            .findFirst();
    return leaf.measured(FigureWords.required(claim, unit, seen));
  }
}
