package vn.chibo.examples.review.committee.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/**
 * The skeleton of a report (đề cương báo cáo): situation, results, strengths, limits, what is not
 * known, causes, lessons, tasks, proposals. No document on record sets the order; offices use this
 * one. What rules say, and figures beside their targets, is sorted into it. Causes, lessons and
 * proposals are empty: people write them.
 */
final class Skeleton {
  private final StandingFacts facts;
  private final CommitteeReport report;
  private final List<RuleTally> rules;

  Skeleton(StandingFacts facts, List<RuleTally> rules, CommitteeReport report) {
    this.facts = facts;
    this.rules = rules;
    this.report = report;
  }

  List<Chapter> chapters() {
    return List.of(
        chapter("situation", situation(), slots("situation")),
        chapter("results", results(), slots("results")),
        chapter("strengths", strengths(), slots("strengths")),
        chapter("limits", limits(), slots("limits")),
        chapter("not-known", new NotKnown(facts, rules).statements(), List.of()),
        chapter("causes", Stream.of(), causes()),
        chapter("lessons", Stream.of(), slots("lessons")),
        chapter("tasks", tasks(), slots("tasks")),
        chapter("proposals", Stream.of(), slots("proposals")));
  }

  private static Chapter chapter(String name, Stream<Statement> statements, List<Text> slots) {
    return new Chapter(StandingMessages.text("chapter." + name), statements.toList(), slots);
  }

  private static List<Text> slots(String name) {
    return List.of(StandingMessages.text("slot." + name));
  }

  static Statement statement(Text words, Because because) {
    return new Statement(words, Optional.of(because));
  }

  private Stream<Statement> situation() {
    Stream<Statement> kinds =
        StandingUnit.byGroup(facts.units()).entrySet().stream()
            .map(group -> named("situation.kind", group.getKey().name(), group.getValue()));
    List<StandingUnit> silent = facts.units().stream().filter(unit -> !unit.reported()).toList();
    Stream<Statement> reported =
        Stream.of(
            named(
                "situation.not-reported",
                StandingMessages.text("situation.of", facts.units().size()),
                silent));
    return Stream.concat(kinds, reported);
  }

  private static Statement named(String key, Text what, List<StandingUnit> units) {
    List<Text> names = units.stream().map(StandingUnit::name).toList();
    return statement(
        StandingMessages.text(key, what, units.size()),
        Shown.because("situation.how", names, List.of()));
  }

  private Stream<Statement> results() {
    return report.figures().stream().filter(FigureLine::speaks).map(FigureLine::of);
  }

  private Stream<Statement> strengths() {
    return Stream.concat(
        rules(RuleTally.Place.STRENGTH, OutcomeKind.SATISFIED)
            .map(
                rule ->
                    statement(
                        words("rule.strength", rule, OutcomeKind.SATISFIED),
                        because(rule, rule.words(OutcomeKind.SATISFIED)))),
        targets(true));
  }

  private Stream<Statement> limits() {
    return Stream.concat(
        rules(RuleTally.Place.LIMIT, OutcomeKind.VIOLATED)
            .map(
                rule ->
                    statement(
                        words("rule.limit", rule, OutcomeKind.VIOLATED),
                        because(rule, rule.words(OutcomeKind.VIOLATED)))),
        targets(false));
  }

  private Stream<Statement> targets(boolean reached) {
    boolean running = facts.period().lastsBeyond(facts.asOf());
    return TargetLine.of(report.figures().stream(), running, reached);
  }

  /** The rules of a place, those that concern most units first. */
  private Stream<RuleTally> rules(RuleTally.Place place, OutcomeKind kind) {
    return rules.stream()
        .filter(rule -> rule.place() == place)
        .sorted(Comparator.comparing((RuleTally rule) -> -rule.count(kind)));
  }

  private static Text words(String key, RuleTally rule, OutcomeKind kind) {
    return StandingMessages.text(
        key, rule.title(), rule.count(kind), rule.compared(), rule.rule().force().label());
  }

  static Because because(RuleTally rule, List<Text> parts) {
    return new Because(rule.counts(), parts, Cited.all(rule.rule().citations()));
  }

  /** One slot for each limit: its cause is for people to find. */
  private List<Text> causes() {
    List<Text> causes =
        rules(RuleTally.Place.LIMIT, OutcomeKind.VIOLATED)
            .map(rule -> StandingMessages.text("slot.cause", rule.title()))
            .toList();
    return causes.isEmpty() ? slots("causes") : causes;
  }

  private Stream<Statement> tasks() {
    return report.dues().stream().map(Skeleton::due);
  }

  private static Statement due(Due due) {
    return statement(
        StandingMessages.text("task", due.what(), due.until(), due.units().size()),
        new Because(StandingMessages.text("task.how"), due.units(), due.clauses()));
  }
}
