package vn.chibo.testkit;

import java.io.Serial;
import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleId;

/** A rule breaks a law. */
final class Breach extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String words;

  private Breach(String words) {
    super(words);
    this.words = words;
  }

  /** What is wrong, by which rule, with the findings that show it. */
  String words() {
    return words;
  }

  static Breach of(String what) {
    return new Breach("  " + what);
  }

  static Breach of(RuleId rule, String what) {
    return new Breach("  rule:  " + rule + "\n  wrong: " + what);
  }

  static Breach of(Finding finding, String what) {
    return new Breach(of(finding.rule(), what).words + shown("found", finding));
  }

  static Breach of(Finding before, Finding after, String what) {
    return new Breach(
        of(before.rule(), what).words + shown("before", before) + shown("after", after));
  }

  private static String shown(String when, Finding finding) {
    List<String> lines = finding.text(Language.ENGLISH).lines().toList();
    return "\n  " + when + ": " + finding.outcome() + "\n    " + String.join("\n    ", lines);
  }
}
