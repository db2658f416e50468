package vn.chibo.evaluator.explanation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * Why one node of a rule has its outcome, whatever it is: what was asked of which days, what was
 * observed and required, on which facts and clauses it rests, and the nodes below.
 *
 * <pre>{@code
 * finding.explanation().nodes()
 *     .filter(node -> node.shortfall().isPresent())
 *     .forEach(node -> out.println(node.shortfall().orElseThrow().words().english()));
 * }</pre>
 *
 * @param kind what kind of node it is
 * @param label of what it speaks
 * @param outcome the outcome
 * @param asked the days of which it is asked; empty for a node that only joins others
 * @param measured its figures, for a node that has some
 * @param grounds its facts, clauses and notes, where it has some
 * @param parts the nodes below
 */
public record Explanation(
    NodeKind kind,
    Text label,
    Outcome outcome,
    Optional<Asked> asked,
    Optional<Measured> measured,
    Optional<Grounds> grounds,
    List<Explanation> parts) {

  /** Copies the list. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** A node that only joins others. */
  public static Explanation join(
      NodeKind kind, Text label, Outcome outcome, List<Explanation> parts) {
    return new Explanation(
        kind, label, outcome, Optional.empty(), Optional.empty(), Optional.empty(), parts);
  }

  /** A node without parts or figures. */
  public static Explanation leaf(NodeKind kind, Text label, Outcome outcome) {
    return join(kind, label, outcome, List.of());
  }

  /** The figure observed, empty where there is none or nothing is known of it. */
  public Optional<Observed> observed() {
    return measured.isEmpty() ? Optional.empty() : measured.get().observed();
  }

  /** The figure required, empty for a node without figures. */
  public Optional<Required> required() {
    return measured.isEmpty() ? Optional.empty() : Optional.of(measured.get().required());
  }

  /** By how much it misses what is required, empty where it does not. */
  public Optional<Shortfall> shortfall() {
    return measured.isEmpty() ? Optional.empty() : measured.get().shortfall();
  }

  /** The facts behind it. */
  public List<Fact> facts() {
    return grounds.isEmpty() ? List.of() : grounds.get().facts();
  }

  /** The clauses of its own. */
  public List<Citation> clauses() {
    return grounds.isEmpty() ? List.of() : grounds.get().clauses();
  }

  /** What must be said beside it. */
  public List<Text> notes() {
    return grounds.isEmpty() ? List.of() : grounds.get().notes();
  }

  /** The same node with another label. */
  public Explanation labelled(Text name) {
    return new Explanation(kind, name, outcome, asked, measured, grounds, parts);
  }

  /** The same node, asked of these days. */
  public Explanation asked(Asked days) {
    return new Explanation(kind, label, outcome, Optional.of(days), measured, grounds, parts);
  }

  /** The same node, asked of these days, with facts behind it. */
  public Explanation asked(Asked days, List<Fact> behind) {
    Grounds all = new Grounds(behind, clauses(), notes());
    Optional<Grounds> some = all.none() ? Optional.empty() : Optional.of(all);
    return new Explanation(kind, label, outcome, Optional.of(days), measured, some, parts);
  }

  /** The same node with figures. */
  public Explanation measured(Measured figures) {
    return new Explanation(kind, label, outcome, asked, Optional.of(figures), grounds, parts);
  }

  /** The same node with facts behind it. */
  public Explanation facts(List<Fact> behind) {
    return grounds(new Grounds(behind, clauses(), notes()));
  }

  /** The same node with a clause of its own. */
  public Explanation citing(Citation clause) {
    return grounds(new Grounds(facts(), List.of(clause), notes()));
  }

  /** The same node with more notes. */
  public Explanation noting(List<Text> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<Text> all = new LinkedHashSet<>(notes());
    all.addAll(more);
    return grounds(new Grounds(facts(), clauses(), List.copyOf(all)));
  }

  private Explanation grounds(Grounds all) {
    Optional<Grounds> some = all.none() ? Optional.empty() : Optional.of(all);
    return new Explanation(kind, label, outcome, asked, measured, some, parts);
  }

  /** This node and all below it, from the top. */
  public Stream<Explanation> nodes() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::nodes));
  }

  /**
   * A figure observed.
   *
   * @param quantity the figure
   * @param course what later entries can do to it, for a figure over a window
   * @param words the figure in words, with its noun
   */
  public record Observed(Quantity quantity, Optional<Course> course, Text words) {
    /** A figure that is no figure over a window. */
    public Observed(Quantity quantity, Text words) {
      this(quantity, Optional.empty(), words);
    }
  }

  /**
   * A figure required.
   *
   * @param comparison how the figure observed must stand to the threshold
   * @param threshold the threshold
   * @param words the requirement in words
   * @param origin where the figure comes from, empty for a number that is no figure of a clause
   */
  public record Required(
      Comparison comparison, Fraction threshold, Text words, Optional<Origin> origin) {
    /** The figures that meet the requirement. */
    public Quantity allowed() {
      return comparison.allowed(threshold);
    }
  }

  /**
   * By how much a minimum is missed or a maximum exceeded.
   *
   * @param distance how far the figure observed lies from the threshold
   * @param amount the distance in words, with its noun or unit: 15 minutes
   * @param words that so much is missing, or too much: 15 minutes short
   */
  public record Shortfall(Quantity distance, Text amount, Text words) {}
}
