package vn.chibo.evaluator.explanation;

import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;

/**
 * On what a node rests, and what must be said beside it.
 *
 * @param facts the parts of the record that decide it
 * @param clauses the clauses of its own, such as that of an exception, each with its status
 * @param notes what else must be said: assumptions, unknown witnesses, bounds
 */
public record Grounds(List<Fact> facts, List<Citation> clauses, List<Text> notes) {
  /** None. */
  public static final Grounds NONE = new Grounds(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Grounds {
    facts = List.copyOf(facts);
    clauses = List.copyOf(clauses);
    notes = List.copyOf(notes);
  }

  /** Whether it rests on nothing of its own and nothing must be said. */
  boolean none() {
    return facts.isEmpty() && clauses.isEmpty() && notes.isEmpty();
  }
}
