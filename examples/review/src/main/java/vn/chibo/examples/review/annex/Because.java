package vn.chibo.examples.review.annex;

import java.util.List;
import vn.chibo.core.text.Text;

/**
 * What a number rests on: what unfolds below it.
 *
 * @param how how it is counted, in a sentence
 * @param parts what it counts, one by one: units, meetings, members
 * @param clauses the clauses by which it is judged, as citations read; empty where nothing is
 *     judged
 */
public record Because(Text how, List<Text> parts, List<Text> clauses) {

  /** With copies of the lists. */
  public Because {
    parts = List.copyOf(parts);
    clauses = List.copyOf(clauses);
  }
}
