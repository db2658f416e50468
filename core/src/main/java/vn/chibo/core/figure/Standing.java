package vn.chibo.core.figure;

/** How the source itself says that the parts stand to the rule. */
public enum Standing {
  /** They meet it. */
  MEETS_THE_RULE,
  /** They fall short of it. */
  MISSES_THE_RULE
}
