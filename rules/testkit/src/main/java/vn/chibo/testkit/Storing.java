package vn.chibo.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Report;

/** Law 8, what is stored: a report and its record, written as JSON, are read again as they were. */
final class Storing {
  private static final ChiboJson JSON = ChiboJson.jackson3();

  private Storing() {}

  static void check(Trial trial) throws Breach {
    Report report = trial.evaluate().report();
    for (Finding finding : report.findings()) {
      Optional<String> changed = changed(finding, Finding.class);
      if (changed.isPresent()) {
        throw Breach.of(finding, changed.get());
      }
    }
    Optional<String> changed =
        changed(report, Report.class)
            .or(() -> changed(trial.record(), Rewrite.kind(trial.record())));
    if (changed.isPresent()) {
      throw Breach.of(changed.get());
    }
    if (!read(JSON.write(report), Report.class).replays(trial.book(), trial.record())) {
      throw Breach.of("a stored report does not replay");
    }
  }

  private static Optional<String> changed(Object value, Class<?> type) {
    String written = JSON.write(value);
    Object read = read(written, type);
    String again = JSON.write(read);
    if (!again.equals(written)) {
      return Optional.of("is read again as something else: " + difference(written, again));
    }
    return read.equals(value)
        ? Optional.empty()
        : Optional.of("is written alike, and is not equal any more");
  }

  /** As a file or a database keeps it: in bytes. */
  private static <T> T read(String written, Class<T> type) {
    byte[] stored = written.getBytes(StandardCharsets.UTF_8);
    return JSON.read(new String(stored, StandardCharsets.UTF_8), type);
  }

  private static String difference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return near(one, at) + " is not " + near(other, at);
  }

  private static String near(String text, int at) {
    return "..." + text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30)) + "...";
  }
}
