package vn.chibo.examples.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/** The five outcomes by names that stay the same from version to version. */
enum OutcomeKind {
  /** Đạt. */
  SATISFIED,
  /** Không đạt. */
  VIOLATED,
  /** Chưa đến hạn. */
  PENDING,
  /** Chưa xác định. */
  UNDETERMINED,
  /** Không áp dụng. */
  NOT_APPLICABLE;

  static OutcomeKind of(Outcome outcome) {
    if (outcome instanceof Outcome.Satisfied) {
      return SATISFIED;
    }
    if (outcome instanceof Outcome.Violated) {
      return VIOLATED;
    }
    if (outcome instanceof Outcome.Pending) {
      return PENDING;
    }
    return outcome instanceof Outcome.Undetermined ? UNDETERMINED : NOT_APPLICABLE;
  }

  /** How many of the findings shown have each outcome. */
  static Map<OutcomeKind, Integer> counts(ReviewResult result) {
    Map<OutcomeKind, Integer> counts = new EnumMap<>(OutcomeKind.class);
    Arrays.stream(values()).forEach(kind -> counts.put(kind, 0));
    result.groups().stream()
        .flatMap(group -> group.shown().stream())
        .forEach(finding -> counts.merge(of(finding.outcome()), 1, Integer::sum));
    return counts;
  }

  /** The name of its style and icon: {@code not-applicable}. */
  String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it means, for the key of the page. */
  Text meaning() {
    return ReviewMessages.text("html.legend." + name());
  }
}
