package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/**
 * What is neither a strength nor a limit: not known of some unit (chưa xác định), with what is
 * missing, or not due yet. Rules of which nothing is known anywhere stand in one line.
 */
final class NotKnown {
  private final StandingFacts facts;
  private final List<RuleTally> open;
  private final List<RuleTally> notDue;

  NotKnown(StandingFacts facts, List<RuleTally> rules) {
    this.facts = facts;
    open = rules.stream().filter(rule -> rule.place() == RuleTally.Place.NOT_KNOWN).toList();
    notDue = rules.stream().filter(rule -> rule.place() == RuleTally.Place.NOT_DUE).toList();
  }

  Stream<Statement> statements() {
    Stream<Statement> some =
        open.stream().filter(rule -> !rule.openEverywhere()).map(this::statement);
    List<RuleTally> everywhere = open.stream().filter(RuleTally::openEverywhere).toList();
    return Stream.of(some, everywhere(everywhere), due()).flatMap(all -> all);
  }

  private Statement statement(RuleTally rule) {
    return Skeleton.statement(
        StandingMessages.text(
            "rule.not-known",
            rule.title(),
            rule.count(OutcomeKind.SATISFIED),
            rule.count(OutcomeKind.UNDETERMINED),
            rule.compared()),
        Skeleton.because(rule, rule.words(OutcomeKind.UNDETERMINED)));
  }

  private Stream<Statement> everywhere(List<RuleTally> rules) {
    List<Text> parts =
        rules.stream()
            .map(
                rule ->
                    StandingMessages.text(
                        "part", rule.title(), rule.words(OutcomeKind.UNDETERMINED).get(0)))
            .toList();
    return one(
        parts,
        StandingMessages.text("rule.open-everywhere", rules.size(), facts.units().size()),
        "rule.open-everywhere.how");
  }

  private Stream<Statement> due() {
    List<Text> parts =
        notDue.stream()
            .map(
                rule ->
                    StandingMessages.text("part", rule.title(), rule.count(OutcomeKind.PENDING)))
            .toList();
    return one(parts, StandingMessages.text("rule.not-due", notDue.size()), "rule.not-due.how");
  }

  private static Stream<Statement> one(List<Text> parts, Text words, String how) {
    return parts.isEmpty()
        ? Stream.of()
        : Stream.of(Skeleton.statement(words, Shown.because(how, parts, List.of())));
  }
}
