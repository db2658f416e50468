package vn.chibo.evaluator;

import java.util.Objects;

/**
 * The key of a parameter: the rule that asks for it, and its name there.
 *
 * @param rule the rule
 * @param name the name within the rule, such as {@code minimum-minutes}
 */
public record ParameterKey(RuleId rule, String name) {
  /** Needs both. */
  public ParameterKey {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(name, "name");
  }

  /** The key as {@code hd12-2018/duration-minimum: minimum-minutes}. */
  @Override
  public String toString() {
    return rule + ": " + name;
  }
}
