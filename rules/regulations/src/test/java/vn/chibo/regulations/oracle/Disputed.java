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

  private Disputed() {}

  static String endOf294() {
    return REGULATION_294_HAS_NO_END ? "" : "2026-07-25";
  }
}
