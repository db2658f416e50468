package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;

/** Finds what a row leaves open of where it belongs: the book, and which meeting of the day. */
final class Finder {
  private final Ledger ledger;
  private @Nullable Books books;

  Finder(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Fills in what is open, or refuses the row. */
  void complete(Row row) {
    for (int i = 0; i < row.sheet().columns().size(); i++) {
      Column<?, ?, ?> column = row.sheet().columns().get(i);
      if (column.need() == Need.KEY_OR_FOUND && row.value(i) == null) {
        complete(row, i, column.key());
      }
    }
  }

  private void complete(Row row, int column, String key) {
    if (key.equals("ordinal")) {
      row.found(column, 1);
    } else if (key.equals("book")) {
      book(row, column);
    }
  }

  private void book(Row row, int column) {
    Optional<MemberId> member = value(row, "member", MemberId.class);
    Optional<OrganizationId> cell = value(row, "cell", OrganizationId.class);
    if (row.sheet() == CompletenessSheet.COMPLETENESS && member.isEmpty() && cell.isEmpty()) {
      return;
    }
    boolean ofMember = ofMember(row) && member.isPresent();
    List<Books.Book> candidates =
        ofMember
            ? books().ofMember(member.get(), cell, Optional.empty())
            : cell.map(id -> books().ofCell(id)).orElse(List.of());
    Optional<Books.Book> only = Books.only(candidates, day(row));
    if (only.isEmpty()) {
      String fault = candidates.isEmpty() ? "no-book" : "which-book";
      row.refuse(column, RegisterMessages.fault(fault, booksOf(ofMember)));
      return;
    }
    row.found(column, only.get().period().start());
    only.get().cell().filter(id -> cell.isEmpty()).ifPresent(id -> row.found(cellColumn(row), id));
  }

  private static int cellColumn(Row row) {
    return row.column("cell");
  }

  /** Whether rows of the sheet stand in books of members. */
  private static boolean ofMember(Row row) {
    return row.sheet() == CompletenessSheet.COMPLETENESS
        || row.sheet().above().filter(MemberBookSheets.MEMBER_BOOKS::equals).isPresent();
  }

  private static Text booksOf(boolean member) {
    return member ? MemberBookSheets.MEMBER_BOOKS.title() : CellBookSheet.CELL_BOOKS.title();
  }

  private Books books() {
    Books found = books;
    if (found == null) {
      found = Books.of(ledger);
      books = found;
    }
    return found;
  }

  /** The books have to be looked up anew: rows added some. */
  void renew() {
    books = null;
  }

  private static Optional<LocalDate> day(Row row) {
    return value(row, "date", LocalDate.class).or(() -> value(row, "first", LocalDate.class));
  }

  private static <C> Optional<C> value(Row row, String key, Class<C> type) {
    int column = row.column(key);
    Object value = row.sheet().columns().get(column).key().equals(key) ? row.value(column) : null;
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
