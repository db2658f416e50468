package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;

/**
 * To what the value of a row belongs, as far as it belongs to anything: a member, the book of a
 * cell or of a member over a period, a meeting of a day.
 *
 * @param member whose it is
 * @param cell of which cell it is; for a member's book that which keeps it
 * @param book the first day of the book
 * @param day the day of the meeting
 * @param ordinal which of the meetings of the day, from 1
 */
record Owner(
    Optional<MemberId> member,
    Optional<OrganizationId> cell,
    Optional<LocalDate> book,
    Optional<LocalDate> day,
    Optional<Integer> ordinal) {

  static final Owner NONE =
      new Owner(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Owner of(MemberId member) {
    return NONE.withMember(Optional.of(member));
  }

  /** The book of a cell. */
  static Owner of(OrganizationId cell, LocalDate book) {
    return NONE.withCell(Optional.of(cell)).withBook(Optional.of(book));
  }

  /** The book of a member. */
  static Owner of(MemberId member, Optional<OrganizationId> cell, LocalDate book) {
    return of(member).withCell(cell).withBook(Optional.of(book));
  }

  Owner withMember(Optional<MemberId> one) {
    return new Owner(one, cell, book, day, ordinal);
  }

  Owner withCell(Optional<OrganizationId> one) {
    return new Owner(member, one, book, day, ordinal);
  }

  Owner withBook(Optional<LocalDate> first) {
    return new Owner(member, cell, first, day, ordinal);
  }

  Owner withDay(Optional<LocalDate> one) {
    return new Owner(member, cell, book, one, ordinal);
  }

  Owner withOrdinal(Optional<Integer> number) {
    return new Owner(member, cell, book, day, number);
  }
}
