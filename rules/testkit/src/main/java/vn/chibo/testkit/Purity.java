package vn.chibo.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Law 2: evaluation is a function of record, rule book and as-of day. */
final class Purity {
  private static final int TIMES = 3;

  /** Of each the words of letters, digits and days differ most from what is usual. */
  private static final List<String> LOCALES = List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab");

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Asia/Ho_Chi_Minh", "Pacific/Pago_Pago");

  private Purity() {}

  static void total(Trial trial) throws Breach {
    List<Finding> findings = trial.evaluate().findings();
    if (findings.size() != trial.book().rules().size()) {
      throw Breach.of(findings.size() + " findings of " + trial.book().rules().size() + " rules");
    }
    for (Finding finding : findings) {
      if (Trial.why(finding).nodes().map(Explanation::outcome).anyMatch(Purity::fault)) {
        throw Breach.of(finding, "a measure or finder of it fails on a valid record");
      }
    }
  }

  private static boolean fault(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open
        && open.reason() == UndeterminedReason.FAULT;
  }

  static void repeatable(Trial trial) throws Breach {
    List<Finding> once = trial.evaluate().findings();
    for (int i = 1; i < TIMES; i++) {
      same(once, trial.evaluate().findings(), "another finding the next time");
    }
  }

  static void surroundings(Trial trial) throws Breach {
    List<Finding> usual = trial.evaluate().findings();
    List<String> text = texts(usual);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < LOCALES.size(); i++) {
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
        List<Finding> there = trial.evaluate().findings();
        same(usual, there, "another finding in " + LOCALES.get(i) + ", " + ZONES.get(i));
        sameText(there, text, texts(there));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.text(Language.VIETNAMESE) + "\n" + f.text(Language.ENGLISH))
        .toList();
  }

  private static void sameText(List<Finding> there, List<String> usual, List<String> text)
      throws Breach {
    for (int i = 0; i < usual.size(); i++) {
      if (!usual.get(i).equals(text.get(i))) {
        throw Breach.of(there.get(i), "other text than:\n" + usual.get(i));
      }
    }
  }

  private static void same(List<Finding> one, List<Finding> other, String what) throws Breach {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        throw Breach.of(one.get(i), other.get(i), what);
      }
    }
  }

  static void order(Trial trial) throws Breach {
    List<Finding> given = trial.evaluate().findings();
    List<Finding> shuffled =
        trial.over(Rewrite.shuffled(trial.random()).of(trial.record())).evaluate().findings();
    for (int i = 0; i < given.size(); i++) {
      if (!alike(given.get(i).outcome(), shuffled.get(i).outcome())) {
        throw Breach.of(given.get(i), shuffled.get(i), "another outcome for the same facts");
      }
    }
  }

  /** Where several parts are joined, what is missing is listed in their order. */
  private static boolean alike(Outcome one, Outcome other) {
    if (one instanceof Outcome.Undetermined open && other instanceof Outcome.Undetermined too) {
      return new HashSet<>(open.missing()).equals(new HashSet<>(too.missing()))
          && open.reason() == too.reason()
          && open.until().equals(too.until());
    }
    return one.equals(other);
  }
}
