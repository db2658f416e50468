package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/** Finds the book that a row means where it does not say which: there must be one only. */
final class Books {
  private final Map<OrganizationId, List<Book>> ofCells = new HashMap<>();
  private final Map<MemberId, List<Book>> ofMembers = new HashMap<>();

  private Books() {}

  /** The books of a ledger. */
  static Books of(Ledger ledger) {
    Books books = new Books();
    ledger
        .entries(CellBookSheet.CELL_BOOKS)
        .values()
        .forEach(
            entry -> {
              OrganizationId cell = entry.value().getOrganization().getId();
              books
                  .ofCells
                  .computeIfAbsent(cell, key -> new ArrayList<>())
                  .add(new Book(Optional.of(cell), entry.value().getPeriod()));
            });
    ledger
        .entries(MemberBookSheets.MEMBER_BOOKS)
        .values()
        .forEach(
            entry ->
                books
                    .ofMembers
                    .computeIfAbsent(entry.value().getMember().getId(), key -> new ArrayList<>())
                    .add(new Book(entry.owner().cell(), entry.value().getPeriod())));
    return books;
  }

  /**
   * A book.
   *
   * @param cell whose it is, or who keeps it
   * @param period its days
   */
  record Book(Optional<OrganizationId> cell, DatePeriod period) {}

  List<Book> ofCell(OrganizationId cell) {
    return ofCells.getOrDefault(cell, List.of());
  }

  /** Those of a member that agree with what the row says. */
  List<Book> ofMember(MemberId member, Optional<OrganizationId> cell, Optional<LocalDate> first) {
    return ofMembers.getOrDefault(member, List.of()).stream()
        .filter(book -> cell.isEmpty() || book.cell().equals(cell))
        .filter(book -> first.isEmpty() || book.period().start().equals(first.get()))
        .toList();
  }

  /** The only one, or the only one with the day. */
  static Optional<Book> only(List<Book> books, Optional<LocalDate> day) {
    List<Book> with =
        books.stream().filter(book -> day.filter(book.period()::contains).isPresent()).toList();
    List<Book> left = with.isEmpty() ? books : with;
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }
}
