package vn.chibo.evaluator.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * Why one node of a rule has its outcome: what was observed, what was required, from which facts,
 * and the nodes below.
 *
 * @param kind what kind of node it is
 * @param label of what it speaks
 * @param outcome the outcome
 * @param observed the figure observed
 * @param required the figure required
 * @param facts the facts behind it
 * @param notes what else must be said: assumptions, unknown witnesses, bounds
 * @param parts the nodes below
 */
public record Explanation(
    NodeKind kind,
    Text label,
    Outcome outcome,
    Optional<Observed> observed,
    Optional<Required> required,
    List<Text> facts,
    List<Text> notes,
    List<Explanation> parts) {

  /** Copies the lists. */
  public Explanation {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /** A node that only joins others. */
  public static Explanation join(
      NodeKind kind, Text label, Outcome outcome, List<Explanation> parts) {
    return new Explanation(
        kind, label, outcome, Optional.empty(), Optional.empty(), List.of(), List.of(), parts);
  }

  /** A node without parts or figures. */
  public static Explanation leaf(NodeKind kind, Text label, Outcome outcome) {
    return join(kind, label, outcome, List.of());
  }

  /** The same node with another label. */
  public Explanation labelled(Text name) {
    return new Explanation(kind, name, outcome, observed, required, facts, notes, parts);
  }

  /** The same node with figures. */
  public Explanation figures(Observed seen, Required due) {
    return new Explanation(
        kind, label, outcome, Optional.of(seen), Optional.of(due), facts, notes, parts);
  }

  /** The same node with facts behind it. */
  public Explanation facts(List<Text> behind) {
    return new Explanation(kind, label, outcome, observed, required, behind, notes, parts);
  }

  /** The same node with more notes. */
  public Explanation noting(List<Text> more) {
    List<Text> all = Stream.concat(notes.stream(), more.stream()).distinct().toList();
    return new Explanation(kind, label, outcome, observed, required, facts, all, parts);
  }

  /** This node and all below it, from the top. */
  public Stream<Explanation> nodes() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::nodes));
  }

  /**
   * A figure observed.
   *
   * @param quantity the figure
   * @param words the figure in words, with its noun
   */
  public record Observed(Quantity quantity, Text words) {}

  /**
   * A figure required.
   *
   * @param allowed the figures that meet the requirement
   * @param words the requirement in words
   */
  public record Required(Quantity allowed, Text words) {}
}
