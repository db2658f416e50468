package vn.chibo.evaluator.waiver;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.explanation.Explanation;

/**
 * That a competent body lets a subject go without what a rule asks, in one place or wherever it is
 * asked.
 *
 * <pre>{@code
 * Waiver waiver =
 *     Waiver.of(
 *             "hd12-2018/thematic-per-quarter",
 *             Text.of("lũ lụt kéo dài", "long floods"),
 *             Text.of("đảng ủy xã", "the commune committee"),
 *             LocalDate.of(2024, 12, 31))
 *         .at(new WaivedPlace.InDays(thirdQuarter));
 * }</pre>
 *
 * @param rule the rule
 * @param place where it is waived, empty for wherever it is asked
 * @param reason why
 * @param by who lets it: a body or an office, never the name of a person
 * @param until the last as-of day on which it counts
 * @param citation by which decision or clause, where that is known
 */
public record Waiver(
    RuleId rule,
    Optional<WaivedPlace> place,
    Text reason,
    Text by,
    LocalDate until,
    Optional<Citation> citation) {
  /** Needs a rule, a reason, a body and a last day. */
  public Waiver {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(until, "until");
  }

  /** A waiver wherever the rule is asked, without a citation. */
  public static Waiver of(String rule, Text reason, Text by, LocalDate until) {
    return new Waiver(new RuleId(rule), Optional.empty(), reason, by, until, Optional.empty());
  }

  /** The same waiver, in one place only. */
  public Waiver at(WaivedPlace where) {
    return new Waiver(rule, Optional.of(where), reason, by, until, citation);
  }

  /** The same waiver with the decision or clause on which it rests. */
  public Waiver citing(Citation clause) {
    return new Waiver(rule, place, reason, by, until, Optional.of(clause));
  }

  /** Whether it no longer counts as of a day. */
  public boolean expiredOn(LocalDate asOf) {
    return asOf.isAfter(until);
  }

  /** Whether all of what a node asks is waived. */
  boolean holds(Explanation node) {
    return place.map(where -> where.holds(node)).orElse(true);
  }
}
