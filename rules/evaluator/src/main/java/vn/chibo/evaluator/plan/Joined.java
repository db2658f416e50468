package vn.chibo.evaluator.plan;

import java.util.List;

/**
 * Parts joined into one.
 *
 * @param <S> the subject
 * @param parts the parts
 * @param how how they are joined
 */
record Joined<S>(List<Bound<S>> parts, How how) implements Bound<S> {
  Joined {
    parts = List.copyOf(parts);
  }

  /** Takes the outcome of a join. */
  @FunctionalInterface
  interface How {
    /** The outcome. */
    long of(CodeJoin join);
  }

  @Override
  public long code(S subject, CellFacts facts) {
    CodeJoin join = new CodeJoin();
    for (int i = 0; i < parts.size(); i++) {
      join.add(parts.get(i).code(subject, facts));
    }
    return how.of(join);
  }
}
