package vn.chibo.testkit.mutant;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;

/**
 * A rule with one small mistake in it, of those that are made in copying a clause: a figure one
 * step off, "more than" for "at least", a part left out.
 *
 * @param name where the mistake is and what it is
 * @param rule the rule, mistaken or not
 * @param figures the figures of its book, mistaken or not
 * @param equivalent why no record at all can tell it from the rule, empty where none is known
 */
public record Mutant(String name, Rule<?> rule, Figures figures, Optional<String> equivalent) {

  /** Needs all. */
  public Mutant {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(equivalent, "equivalent");
  }

  /** Its name, with the proof that it is none where there is one. */
  @Override
  public String toString() {
    return rule.id() + ": " + name + equivalent.map(why -> " (" + why + ")").orElse("");
  }
}
