package vn.chibo.testkit.example;

import java.util.List;

/** Everything that is wrong, in one message. */
final class Failed {
  private Failed() {}

  static void where(String what, List<String> all) {
    if (!all.isEmpty()) {
      throw new AssertionError(what + " (" + all.size() + "):\n" + String.join("\n", all));
    }
  }
}
