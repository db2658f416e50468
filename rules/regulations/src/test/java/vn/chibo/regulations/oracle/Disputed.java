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

  /**
   * A step of an admission, or the presentation of a letter, of which no day is recorded is taken
   * as not done where the membership, or the register of letters, is complete.
   */
  static final boolean UNDONE_WHERE_NOT_RECORDED = true;

  /** Dues are reduced by 30, 50 or 70 percent on any ground, not in other hardship only. */
  static final boolean REDUCTIONS_ON_ANY_GROUND = true;

  /**
   * Whoever is admitted is over 60 years from the day after the birthday, not from a month after.
   */
  static final boolean AGES_OF_ADMISSION_COUNT_DAYS = true;

  /** A removal of the name of which the ground is not known is taken as one on another ground. */
  static final boolean REMOVALS_WITHOUT_GROUND_DO_NOT_COUNT = true;

  /** Badges are a plain list, of which none is taken to be missing where membership is complete. */
  static final boolean BADGES_ARE_ALL_KNOWN = true;

  /**
   * An election at the temporary cell is looked for only where the transfer began in the window.
   */
  static final boolean TRANSFERS_COUNT_WHERE_THEY_BEGIN = true;

  /**
   * Earlier readmissions and leavings are taken to be all on record, however far back that goes.
   */
  static final boolean EARLIER_MEMBERSHIP_IS_KNOWN = true;

  /** A certificate of the course is valid though it is of a later day than the consideration. */
  static final boolean LATER_CERTIFICATES_ARE_VALID = true;

  /** Regulation 294 has no end, though both readings of it end it by 25 July 2026. */
  static final boolean REGULATION_294_HAS_NO_END = true;

  private Disputed() {}

  static String endOf294() {
    return REGULATION_294_HAS_NO_END ? "" : "2026-07-25";
  }
}
