package vn.chibo.evaluator.explanation;

import vn.chibo.core.text.Text;

/**
 * A part of a record that decides an outcome.
 *
 * @param path where it stands in the record
 * @param label what readers call it
 */
public record Fact(FactPath path, Text label) {

  /** Whether it is something that is on record, and not a detail of it or the lack of more. */
  public boolean entry() {
    return path.last().filter(step -> step instanceof FactPath.Entry).isPresent()
        || path.last().filter(step -> step instanceof FactPath.Item).isPresent();
  }
}
