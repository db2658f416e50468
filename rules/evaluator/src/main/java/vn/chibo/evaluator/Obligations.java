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

/** What falls due: the counts that are not reached yet and still can be. */
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
    if (node.kind() == NodeKind.SHARE || !asks(node)) {
      return Stream.empty();
    }
    boolean named = node.kind() == NodeKind.FOR_EVERY || node.kind() == NodeKind.FOR_EVERY_SPAN;
    return node.parts().stream()
        .flatMap(part -> below(finding, part, named ? with(path, part.label()) : path));
  }

  /** A condition that may not come about asks for nothing yet. */
  private static boolean asks(Explanation node) {
    return node.kind() != NodeKind.WHEN
        || node.parts().get(0).outcome() instanceof Outcome.Satisfied;
  }

  private static Stream<Obligation> due(Finding finding, Explanation node, List<Text> path) {
    if (node.outcome() instanceof Outcome.Pending pending && pending.lean() == Lean.NOT_YET) {
      Text label = path.isEmpty() ? node.label() : joined(path);
      return node.shortfall().stream()
          .map(
              shortfall ->
                  new Obligation(
                      finding.rule(), finding.title(), label, shortfall.amount(), pending.until()));
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
