package vn.chibo.regulations.oracle;

/**
 * Where the rules say something else than the definitions, as the oracle reads them. Each stands
 * here as the rules have it, so that everything around it is still held against the oracle; where a
 * rule is mended, its line is set to false.
 */
final class Disputed {

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
