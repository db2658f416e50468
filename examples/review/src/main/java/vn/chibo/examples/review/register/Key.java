package vn.chibo.examples.review.register;

import java.util.List;

/**
 * Which value a row speaks of.
 *
 * @param parts what its key columns hold, from the left; each may hold nothing
 * @param occurrence which of those that agree in all of them, from 1
 */
record Key(List<Object> parts, int occurrence) {

  Key next() {
    return new Key(parts, occurrence + 1);
  }
}
