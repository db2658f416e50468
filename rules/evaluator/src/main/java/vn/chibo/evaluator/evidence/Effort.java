package vn.chibo.evaluator.evidence;

import java.util.Comparator;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * How much it takes to record a fact that is missing, so that the easier of two that settle the
 * same is the one that is asked for.
 */
enum Effort {
  /** What is written down of a meeting or of the cell at once, and whether a book is whole. */
  OWN,
  /** What was said and passed at a meeting. */
  COURSE,
  /** When each of several meetings of a day began. */
  TIME,
  /** What the levels above did, and planned to. */
  OVERSIGHT,
  /** Who of the members it was. */
  NAMES,
  /** Who of them spoke, by age or time since admission. */
  GROUPS,
  /** What is recorded of the members one by one. */
  MEMBERS;

  /** The hardest first; of one effort what is the same of each meeting stands together. */
  static final Comparator<FactPath> HARDEST_FIRST =
      Comparator.comparing(Effort::of)
          .reversed()
          .thenComparing(path -> of(path) == OWN ? "" : String.valueOf(path.last()));

  private static Effort of(FactPath path) {
    String text = path.toString();
    if (text.startsWith("memberRecords")) {
      return MEMBERS;
    }
    boolean above = text.startsWith("oversight") || text.startsWith("attendancePlans");
    return above ? OVERSIGHT : ofDetail(text);
  }

  private static Effort ofDetail(String path) {
    int dot = path.indexOf("].");
    String detail = path.startsWith("meetings[") && dot > 0 ? path.substring(dot + 2) : "";
    return switch (detail) {
      case "attendance.states" -> NAMES;
      case "contributions.groups" -> GROUPS;
      case "startTime" -> TIME;
      case "", "attendance", "difficulty", "interleaved", "kind", "mergedWith", "minutes" -> OWN;
      default -> COURSE;
    };
  }
}
