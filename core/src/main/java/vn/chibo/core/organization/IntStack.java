package vn.chibo.core.organization;

/** A stack that boxes nothing. */
final class IntStack {
  private final int[] values;
  private int count;

  IntStack(int most) {
    values = new int[most];
  }

  boolean isEmpty() {
    return count == 0;
  }

  void push(int value) {
    values[count++] = value;
  }

  int pop() {
    return values[--count];
  }
}
