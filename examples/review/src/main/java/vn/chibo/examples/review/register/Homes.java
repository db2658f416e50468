package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;

/** Finds in which book of a cell the book of a member is kept. */
final class Homes {
  private final Ledger before;
  private final Ledger now;
  private final Map<OrganizationId, List<Key>> cellBooks;

  Homes(Ledger before, Ledger now) {
    this.before = before;
    this.now = now;
    this.cellBooks = cellBooks(now);
  }

  /** The key of the book of the cell that keeps the book of a member, empty where none does. */
  Optional<Key> of(Key key, Entry<MemberRecord> entry) {
    return entry
        .owner()
        .cell()
        .flatMap(cell -> before.home(key).or(() -> home(cell, entry.value().getPeriod())));
  }

  /**
   * The book of the cell that begins on the same day, else one that shares a day, else the first.
   */
  private Optional<Key> home(OrganizationId cell, DatePeriod period) {
    List<Key> kept = cellBooks.getOrDefault(cell, List.of());
    Key same = new Key(OwnerColumns.cellBookKey(Owner.of(cell, period.start())), 1);
    if (kept.contains(same)) {
      return Optional.of(same);
    }
    return kept.stream()
        .filter(book -> days(book).intersection(period).isPresent())
        .findFirst()
        .or(() -> kept.stream().findFirst());
  }

  private DatePeriod days(Key book) {
    return now.find(CellBookSheet.CELL_BOOKS, book).orElseThrow().value().getPeriod();
  }

  private static Map<OrganizationId, List<Key>> cellBooks(Ledger ledger) {
    Map<OrganizationId, List<Key>> books = new LinkedHashMap<>();
    ledger
        .entries(CellBookSheet.CELL_BOOKS)
        .forEach(
            (key, entry) ->
                books
                    .computeIfAbsent(
                        entry.value().getOrganization().getId(), cell -> new ArrayList<>())
                    .add(key));
    return books;
  }
}
