package vn.chibo.examples.review.register;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;

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

  /** The sheet of a name in either language. */
  static Optional<Sheet<?, ?>> named(String name) {
    return ALL.stream().filter(sheet -> names(sheet).contains(Folded.of(name))).findFirst();
  }

  /** The sheet that was probably meant, empty where no name is near. */
  static Optional<Sheet<?, ?>> nearest(String name) {
    List<String> known = ALL.stream().flatMap(sheet -> names(sheet).stream()).toList();
    return Nearest.meant(Folded.of(name), known).flatMap(Sheets::named);
  }

  private static List<String> names(Sheet<?, ?> sheet) {
    Text title = sheet.title();
    return List.of(Folded.of(title.vietnamese()), Folded.of(title.english()));
  }
}
