package vn.chibo.evaluator.mask;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.evidence.FactWords;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Grounds;
import vn.chibo.evaluator.explanation.Listing;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Masks one finding. What a rule brings along stays: its title, clauses, labels and required
 * figures. What a record brings along goes: the subject, the labels of parts and facts, notes, and
 * what is missing, unless a rule has the same words.
 */
final class Masking {
  /** The labels of their parts come from the record. */
  private static final Set<NodeKind> OVER_PARTS =
      EnumSet.of(NodeKind.FOR_EVERY, NodeKind.COUNT, NodeKind.SHARE, NodeKind.MEAN);

  private static final Text HIDDEN = EvaluatorMessages.text("next.mask.hidden");

  private final boolean values;
  private final Finding finding;
  private final Set<Text> ofRules;

  Masking(MaskPolicy policy, Finding finding) {
    this.values = policy == MaskPolicy.NAMES_AND_VALUES;
    this.finding = finding;
    this.ofRules = labels(finding.explanation()).collect(Collectors.toSet());
  }

  /** The labels of the nodes, but for those of parts of the record. */
  private static Stream<Text> labels(Explanation node) {
    return Stream.concat(
        Stream.of(node.label()),
        node.parts().stream()
            .flatMap(Masking::labels)
            .filter(label -> !partLabels(node).contains(label)));
  }

  private static Set<Text> partLabels(Explanation node) {
    return OVER_PARTS.contains(node.kind())
        ? node.parts().stream().map(Explanation::label).collect(Collectors.toSet())
        : Set.of();
  }

  Finding finding() {
    return new Finding(
        finding.rule(),
        finding.title(),
        finding.force(),
        HIDDEN,
        finding.citations(),
        node(finding.explanation()));
  }

  private Explanation node(Explanation node) {
    return new Explanation(
        node.kind(),
        node.label(),
        outcome(node.outcome()),
        node.asked().map(this::asked),
        node.measured().map(this::measured),
        grounds(node),
        parts(node));
  }

  /** Parts of the record by their number, or none: how many there are is a value. */
  private List<Explanation> parts(Explanation node) {
    if (!OVER_PARTS.contains(node.kind())) {
      return node.parts().stream().map(this::node).toList();
    }
    return values
        ? List.of()
        : IntStream.range(0, node.parts().size())
            .mapToObj(i -> node(node.parts().get(i)).labelled(numbered(i)))
            .toList();
  }

  private static Text numbered(int place) {
    return EvaluatorMessages.text("next.mask.part", place + 1);
  }

  private Outcome outcome(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open
        ? new Outcome.Undetermined(open.reason(), missing(open.missing()), open.until())
        : outcome;
  }

  private List<Text> missing(List<Text> missing) {
    return values
        ? List.of()
        : missing.stream().map(text -> ofRules.contains(text) ? text : HIDDEN).toList();
  }

  private Asked asked(Asked asked) {
    return new Asked(
        asked.basis(),
        asked.window(),
        asked.until(),
        asked.per(),
        values ? List.of() : asked.gaps(),
        values ? Optional.empty() : asked.listing().map(Masking::listing));
  }

  private static Listing listing(Listing listing) {
    return new Listing(hidden(listing.gaps()), hidden(listing.doubtful()), listing.open());
  }

  private static List<Text> hidden(List<Text> texts) {
    return texts.stream().map(text -> HIDDEN).toList();
  }

  private Measured measured(Measured measured) {
    return values
        ? new Measured(Optional.empty(), measured.required(), Optional.empty())
        : measured;
  }

  private Optional<Grounds> grounds(Explanation node) {
    Grounds left = new Grounds(facts(node), node.clauses(), notes(node));
    return left.equals(Grounds.NONE) ? Optional.empty() : Optional.of(left);
  }

  /** A fact by its place alone. */
  private List<Fact> facts(Explanation node) {
    return values
        ? List.of()
        : node.facts().stream().map(fact -> FactWords.fact(fact.path())).toList();
  }

  /** Notes on the clause of a required figure; of others at most that there are some. */
  private List<Text> notes(Explanation node) {
    List<Text> ofClause =
        node.required().stream()
            .flatMap(required -> required.origin().stream())
            .flatMap(origin -> origin.notes().stream())
            .toList();
    return node.notes().stream()
        .filter(note -> !values || ofClause.contains(note))
        .map(note -> ofClause.contains(note) ? note : HIDDEN)
        .distinct()
        .toList();
  }
}
