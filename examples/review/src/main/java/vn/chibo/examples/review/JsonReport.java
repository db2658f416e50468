package vn.chibo.examples.review;

import java.util.List;

/** Writer. */
final class JsonReport {
  private JsonReport() {}

  static String render(List<ReviewResult> results) {
    return String.valueOf(results.size());
  }
}
