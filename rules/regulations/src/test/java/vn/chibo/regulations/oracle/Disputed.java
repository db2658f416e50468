package vn.chibo.regulations.oracle;

/**
 * Where the rules say something else than the definitions, as the oracle reads them. Each stands
 * here as the rules have it, so that everything around it is still held against the oracle; where a
 * rule is mended, its line is set to false.
 */
final class Disputed {

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

  static String endOf294() {
    return REGULATION_294_HAS_NO_END ? "" : "2026-07-25";
  }
}
