package vn.chibo.regulations.oracle;

/**
 * Where the rules say something else than the definitions, as the oracle reads them. Each stands
 * here as the rules have it, so that everything around it is still held against the oracle; where a
 * rule is mended, its line is set to false.
 */
final class Disputed {

  /** A report over a period without a whole month, or quarter, answers for months and quarters. */
  static final boolean REPORTS_NEED_NO_SPAN = true;

  /** The target of monthly and thematic meetings cuts months and quarters at the period. */
  static final boolean SCHEME_CUTS_SPANS = true;

  /** Where nobody is graded good, no number of excellent ones is within the cap or beyond it. */
  static final boolean CAP_OF_NOBODY_IS_OPEN = true;

  /** A reported share of more than one is taken as it stands, not cut to what a share can be. */
  static final boolean SHARES_GO_BEYOND_ONE = true;

  /** All of three groups, of four contents, of two places: at least so many, not exactly. */
  static final boolean ALL_OF_IS_A_MINIMUM = true;

  /** The grades good and fulfilled of 2025 ask for a least number of points only. */
  static final boolean BANDS_HAVE_NO_UPPER_END = true;

  /**
   * A meeting of unknown kind is counted as one that may be, though its form says that it is not.
   */
  static final boolean DOUBT_IS_NOT_LOOKED_AT = true;

  private Disputed() {}
}
