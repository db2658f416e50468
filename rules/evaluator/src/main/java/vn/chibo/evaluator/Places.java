package vn.chibo.evaluator;

import java.util.List;

/**
 * Where the very same objects stand in a list. They are asked for in the order of the list, mostly,
 * so that each is sought behind the one before: all of them together take one walk of the list.
 */
final class Places<T> {
  private final List<? extends T> list;
  private int next;

  Places(List<? extends T> list) {
    this.list = list;
  }

  List<? extends T> list() {
    return list;
  }

  /** The place of the very same object, -1 where it is not in the list. */
  int of(Object item) {
    int behind = find(item, next, list.size());
    int place = behind < 0 ? find(item, 0, next) : behind;
    next = place < 0 ? next : place + 1;
    return place;
  }

  @SuppressWarnings("ReferenceEquality")
  private int find(Object item, int from, int to) {
    for (int i = from; i < to; i++) {
      if (list.get(i) == item) {
        return i;
      }
    }
    return -1;
  }
}
