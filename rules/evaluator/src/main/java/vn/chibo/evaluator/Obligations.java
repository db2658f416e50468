package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What falls due: the counts that are not reached yet and still can be; and what is lost for good.
 */
final class Obligations {
  private Obligations() {}

  static List<Obligation> of(List<Finding> findings) {
    return inOrder(findings, Asking::due);
  }

  static Stream<Obligation> of(Finding finding) {
    return of(List.of(finding)).stream();
  }

  /** What falls due unless it was done on days of which nobody recorded whether it was. */
  static List<Obligation> perhaps(List<Finding> findings) {
    return inOrder(findings, Asking::perhapsDue);
  }

  private static List<Obligation> inOrder(
      List<Finding> findings, Function<Asking, Stream<Obligation>> owed) {
    return findings.stream()
        .flatMap(finding -> below(new Asking(finding, finding.explanation(), List.of()), owed))
        .sorted(Comparator.comparing(Obligation::until))
        .toList();
  }

  /** Only what is open asks for anything; a target over cells repeats what their rules ask. */
  private static Stream<Obligation> below(
      Asking asking, Function<Asking, Stream<Obligation>> owed) {
    Explanation node = asking.node();
    if (node.kind() == NodeKind.TALLY) {
      // Of a figure of nothing yet, such as the latest of no meeting, nobody knows what it needs.
      return node.observed().isEmpty() ? Stream.empty() : owed.apply(asking);
    }
    if (node.kind() == NodeKind.SHARE || node.outcome().equals(Outcome.SATISFIED)) {
      return Stream.empty();
    }
    return asking(node).stream().flatMap(part -> below(asking.part(part), owed));
  }

  /**
   * The parts that ask for something. A condition or an exception asks for nothing itself, and what
   * it guards only where it is sure to; of readings the one that was chosen asks.
   */
  static List<Explanation> asking(Explanation node) {
    if (node.kind() == NodeKind.WHEN) {
      return guarded(node, Outcome.SATISFIED);
    }
    if (node.kind() == NodeKind.UNLESS) {
      return guarded(node, Outcome.VIOLATED);
    }
    if (node.kind() == NodeKind.CHOSEN_READING) {
      return node.parts().subList(0, 1);
    }
    return node.kind() == NodeKind.NOT ? List.of() : node.parts();
  }

  private static List<Explanation> guarded(Explanation node, Outcome sure) {
    return node.parts().get(0).outcome().equals(sure) ? node.parts().subList(1, 2) : List.of();
  }

  /** What was asked, was not done and cannot be made up for: the tallies that fail. */
  static Stream<Explanation> lost(Explanation node) {
    if (!(node.outcome() instanceof Outcome.Violated)) {
      return Stream.empty();
    }
    return node.kind() == NodeKind.TALLY
        ? Stream.of(node)
        : asking(node).stream().flatMap(Obligations::lost);
  }

  /**
   * A node that may ask for something.
   *
   * @param path the parts and spans of which it is asked, the widest first
   */
  private record Asking(Finding finding, Explanation node, List<Text> path) {
    Asking part(Explanation part) {
      boolean named = node.kind() == NodeKind.FOR_EVERY || node.kind() == NodeKind.FOR_EVERY_SPAN;
      return new Asking(finding, part, named ? with(path, part.label()) : path);
    }

    Stream<Obligation> due() {
      return node.outcome() instanceof Outcome.Pending pending && pending.lean() == Lean.NOT_YET
          ? node.shortfall().stream().map(missed -> owed(missed.amount(), pending.until()))
          : Stream.empty();
    }

    /** Only a count that is to reach something, of which the days to come can still bring more. */
    Stream<Obligation> perhapsDue() {
      return node.outcome() instanceof Outcome.Undetermined open
              && open.reason() == UndeterminedReason.INCOMPLETE_REGISTER
              && node.required().filter(asked -> asked.comparison().minimum()).isPresent()
          ? open.until().stream().map(until -> owed(unlessDone(), until))
          : Stream.empty();
    }

    private Text unlessDone() {
      return EvaluatorMessages.text(
          "obligation.unless-done",
          node.observed().orElseThrow().words(),
          node.required().orElseThrow().words());
    }

    private Obligation owed(Text due, LocalDate until) {
      Text label = path.isEmpty() ? node.label() : joined(path);
      return new Obligation(finding.rule(), finding.title(), finding.subject(), label, due, until);
    }
  }

  private static List<Text> with(List<Text> path, Text label) {
    return Stream.concat(path.stream(), Stream.of(label)).toList();
  }

  private static Text joined(List<Text> path) {
    return Text.of(
        path.stream().map(Text::vietnamese).collect(Collectors.joining(", ")),
        path.stream().map(Text::english).collect(Collectors.joining(", ")));
  }
}
