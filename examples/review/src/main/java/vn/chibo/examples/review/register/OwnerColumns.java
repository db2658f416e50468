package vn.chibo.examples.review.register;

import java.util.List;

/** The columns that say to what a row belongs. */
final class OwnerColumns {
  private OwnerColumns() {}

  /** Whose it is. */
  static <T, B> Sheet.Form<T, B> member(Sheet.Form<T, B> form) {
    return form.owner(
        "member",
        Need.KEY,
        Kinds.MEMBER,
        entry -> entry.owner().member(),
        (draft, member) -> draft.owner = draft.owner.withMember(member));
  }

  /** In the book of which cell. */
  static <T, B> Sheet.Form<T, B> cellBook(Sheet.Form<T, B> form) {
    return book(
        form.owner(
            "cell",
            Need.KEY,
            Kinds.ORGANIZATION,
            entry -> entry.owner().cell(),
            (draft, cell) -> draft.owner = draft.owner.withCell(cell)));
  }

  /** In the book of which member, kept by which cell. */
  static <T, B> Sheet.Form<T, B> memberBook(Sheet.Form<T, B> form) {
    return book(
        member(form)
            .owner(
                "cell",
                Need.KEY_OR_FOUND,
                Kinds.ORGANIZATION,
                entry -> entry.owner().cell(),
                (draft, cell) -> draft.owner = draft.owner.withCell(cell)));
  }

  private static <T, B> Sheet.Form<T, B> book(Sheet.Form<T, B> form) {
    return form.owner(
        "book",
        Need.KEY_OR_FOUND,
        Days.DAY,
        entry -> entry.owner().book(),
        (draft, first) -> draft.owner = draft.owner.withBook(first));
  }

  /** Which of the meetings of its day; the first where nothing is said. */
  static <T, B> Sheet.Form<T, B> ordinal(Sheet.Form<T, B> form) {
    return form.owner(
        "ordinal",
        Need.KEY_OR_FOUND,
        Kinds.COUNT,
        entry -> entry.owner().ordinal(),
        (draft, number) -> draft.owner = draft.owner.withOrdinal(number));
  }

  /** The key of the book of a member, in the order of the columns. */
  static List<Object> memberBookKey(Owner owner) {
    return List.of(owner.member(), owner.cell(), owner.book());
  }

  /** The key of the book of a cell, in the order of the columns. */
  static List<Object> cellBookKey(Owner owner) {
    return List.of(owner.cell(), owner.book());
  }

  /** The key of a member. */
  static List<Object> memberKey(Owner owner) {
    return List.of(owner.member());
  }

  /** The key of a meeting, in the order of the columns. */
  static List<Object> meetingKey(Owner owner) {
    return List.of(owner.cell(), owner.book(), owner.day(), owner.ordinal());
  }
}
