package vn.chibo.regulations.oracle;

/**
 * Where the rules say something else than the definitions, as the oracle reads them. Each stands
 * here as the rules have it, so that everything around it is still held against the oracle; where a
 * rule is mended, its line is set to false.
 */
final class Disputed {
  /** A statement about a part of the window proves what is asked of the whole window. */
  static final boolean PART_PROVES_THE_WHOLE = true;

  /**
   * A share of parts, or a word of extent, that says how many meet the rule on attendance proves
   * that everybody was present.
   */
  static final boolean MEETING_THE_RATE_IS_FULL_ATTENDANCE = true;

  /** A report over a period without a whole month, or quarter, answers for months and quarters. */
  static final boolean REPORTS_NEED_NO_SPAN = true;

  /** The target of monthly and thematic meetings cuts months and quarters at the period. */
  static final boolean SCHEME_CUTS_SPANS = true;

  /** Of nobody graded good any number of excellent ones is perhaps within the cap. */
  static final boolean CAP_OF_NOBODY_IS_OPEN = true;

  private Disputed() {}
}
