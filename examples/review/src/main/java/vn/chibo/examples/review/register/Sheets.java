package vn.chibo.examples.review.register;

import java.util.List;

/** All sheets of a workbook, in the order in which they refer to each other. */
final class Sheets {
  static final List<Sheet<?, ?>> ALL =
      List.of(
          OrganizationSheet.ORGANIZATIONS,
          MemberSheets.MEMBERS,
          MemberSheets.ADMISSIONS,
          SpellSheet.SPELLS,
          MemberSheets.BADGES,
          TenureSheet.TENURES,
          CellBookSheet.CELL_BOOKS,
          MeetingSheet.MEETINGS,
          RollSheet.ROLL,
          CellBookSheet.DECISIONS,
          MemberBookSheets.MEMBER_BOOKS,
          MemberBookSheets.TASKS,
          MemberBookSheets.EXEMPTIONS,
          MemberBookSheets.HINDRANCES,
          MemberBookSheets.DUES,
          ReviewSheet.REVIEWS,
          CompletenessSheet.COMPLETENESS);

  private Sheets() {}
}
