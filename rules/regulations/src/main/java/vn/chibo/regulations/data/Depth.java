package vn.chibo.regulations.data;

import org.snakeyaml.engine.v2.events.Event;

/**
 * How deep a document nests, counted event by event: a tree of it is built by recursion, so too
 * deep a one must be refused before.
 */
final class Depth {
  private int depth;

  Depth() {}

  /** The depth after an event: how many maps and lists are open. */
  int after(Event event) {
    depth +=
        switch (event.getEventId()) {
          case MappingStart, SequenceStart -> 1;
          case MappingEnd, SequenceEnd -> -1;
          default -> 0;
        };
    return depth;
  }
}
