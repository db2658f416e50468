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

  /** A report over all cells decides what is asked of cells of one kind or place of work only. */
  static final boolean REPORTS_SPEAK_OF_EVERY_KIND = true;

  /** A complaint that lies ahead of the as-of day counts as if it had been made. */
  static final boolean COMPLAINTS_AHEAD_COUNT = true;

  /** Once a congress is held in the period, nothing is asked of how late or early it was. */
  static final boolean CONGRESS_OF_ANY_DAY_IS_IN_TIME = true;

  /** Under 30-QĐ/TW a suspension from the committee is held to the days of one from activity. */
  static final boolean COMMITTEE_SUSPENSIONS_ARE_OF_ACTIVITY = true;

  /**
   * The term of a congress is measured to the end of the period, when the rule has ended before.
   */
  static final boolean TERM_RUNS_TO_THE_END_OF_THE_PERIOD = true;

  /** Where only individuals are counted, a commendation is none of the cell. */
  static final boolean UNKNOWN_COLLECTIVES_ARE_NONE = true;

  /**
   * A decision of which no handing over is recorded was not handed over, where the register of
   * decisions is complete up to the day.
   */
  static final boolean NOT_RECORDED_IS_NOT_HANDED_OVER = true;

  /** Words that all rates were full do not prove that nobody was absent, as a figure would. */
  static final boolean FULL_RATES_IN_WORDS_PROVE_NOTHING = true;

  /** With consent the congress of the pilot may be held any number of months later. */
  static final boolean SHIFT_OF_THE_PILOT_IS_OPEN = true;

  /** A post that begins on the day of the removal is taken to have come before it. */
  static final boolean POSTS_OF_THE_DAY_COME_BEFORE_THE_REMOVAL = true;

  /**
   * A day before a meeting and two after it are days of the calendar, not hours or working days.
   */
  static final boolean DAYS_AROUND_MEETINGS_ARE_OF_THE_CALENDAR = true;

  private Disputed() {}
}
