package vn.chibo.evaluator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What falls due: the counts that are not reached yet and still can be; and what is lost for good.
 */
final class Obligations {
  private Obligations() {}

  static List<Obligation> of(List<Finding> findings) {
    return findings.stream()
        .flatMap(Obligations::of)
        .sorted(Comparator.comparing(Obligation::until))
        .toList();
  }

  static Stream<Obligation> of(Finding finding) {
    return below(finding, finding.explanation(), List.of());
  }

  /** Only what is open asks for anything; a target over cells repeats what their rules ask. */
  private static Stream<Obligation> below(Finding finding, Explanation node, List<Text> path) {
    if (node.kind() == NodeKind.TALLY) {
      // Of a figure of nothing yet, such as the latest of no meeting, nobody knows what it needs.
      return node.observed().isEmpty() ? Stream.empty() : due(finding, node, path);
    }
    if (node.kind() == NodeKind.SHARE || node.outcome().equals(Outcome.SATISFIED)) {
      return Stream.empty();
    }
    boolean named = node.kind() == NodeKind.FOR_EVERY || node.kind() == NodeKind.FOR_EVERY_SPAN;
    return asking(node).stream()
        .flatMap(part -> below(finding, part, named ? with(path, part.label()) : path));
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

  private static Stream<Obligation> due(Finding finding, Explanation node, List<Text> path) {
    if (node.outcome() instanceof Outcome.Pending pending && pending.lean() == Lean.NOT_YET) {
      Text label = path.isEmpty() ? node.label() : joined(path);
      return node.shortfall().stream()
          .map(
              shortfall ->
                  new Obligation(
                      finding.rule(),
                      finding.title(),
                      finding.subject(),
                      label,
                      shortfall.amount(),
                      pending.until()));
    }
    return Stream.empty();
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
