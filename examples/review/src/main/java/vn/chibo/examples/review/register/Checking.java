package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Place;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.validation.ChiboValidator;
import vn.chibo.examples.review.register.Locator.Located;
import vn.chibo.examples.review.register.PuttingTogether.Blame;
import vn.chibo.examples.review.register.PuttingTogether.Whole;

/** Finds the rows that a register as a whole cannot take, and refuses them. */
final class Checking {
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();

  private final Ledger now;
  private final Placing placing;
  private final List<Row> refused = new ArrayList<>();
  private final List<Fault> nobody = new ArrayList<>();
  private final Map<Sheet<?, ?>, Map<Key, List<Row>>> byOwner = new HashMap<>();
  private Optional<Strangers> strangers = Optional.empty();

  private Checking(Ledger now, Placing placing) {
    this.now = now;
    this.placing = placing;
  }

  /**
   * What was found.
   *
   * @param refused the rows to take back
   * @param nobody faults for which no row answers
   */
  record Result(List<Row> refused, List<Fault> nobody) {}

  /** Looks at what rows refer to, before anything is put together. */
  static Result references(Ledger now, Placing placing) {
    Checking checking = new Checking(now, placing);
    checking.parents();
    checking.keepers();
    return checking.result();
  }

  /** Looks at a whole register. */
  static Result whole(Ledger now, Placing placing, Whole whole) {
    Checking checking = new Checking(now, placing);
    whole.blames().forEach(checking::blame);
    if (checking.refused.isEmpty()) {
      Locator locator = new Locator(now, whole.books());
      VALIDATOR
          .checkRegister(whole.data().register())
          .forEach(fault -> checking.assign(fault, locator));
      checking.reviews();
    }
    return checking.result();
  }

  private Result result() {
    return new Result(List.copyOf(refused), List.copyOf(nobody));
  }

  private void refuse(Row row, int column, Fault fault) {
    row.refuse(column, fault);
    refused.add(row);
  }

  /** A superior must be known, and nobody stands above oneself. */
  private void parents() {
    for (Row row : placing.rows(OrganizationSheet.ORGANIZATIONS).values()) {
      PartyOrganization one =
          now.find(OrganizationSheet.ORGANIZATIONS, row.key()).orElseThrow().value();
      one.getParent()
          .filter(parent -> !now.has(OrganizationSheet.ORGANIZATIONS, Ledger.key(parent)))
          .ifPresent(parent -> refuse(row, row.column("parent"), unknown(parent)));
      if (circular(one)) {
        refuse(row, row.column("parent"), RegisterMessages.fault("circle", one.getId()));
      }
    }
  }

  /** A cell that keeps the book of a member has a book of its own. */
  private void keepers() {
    Set<OrganizationId> cells = new HashSet<>();
    now.entries(CellBookSheet.CELL_BOOKS)
        .values()
        .forEach(entry -> cells.add(entry.value().getOrganization().getId()));
    for (Row row : placing.rows(MemberBookSheets.MEMBER_BOOKS).values()) {
      now.find(MemberBookSheets.MEMBER_BOOKS, row.key())
          .flatMap(entry -> entry.owner().cell())
          .filter(cell -> !cells.contains(cell))
          .ifPresent(
              cell ->
                  refuse(
                      row,
                      row.column("cell"),
                      RegisterMessages.fault("no-book", CellBookSheet.CELL_BOOKS.title())));
    }
  }

  private Fault unknown(OrganizationId id) {
    List<String> known =
        now.entries(OrganizationSheet.ORGANIZATIONS).values().stream()
            .map(entry -> entry.value().getId().value())
            .toList();
    return Nearest.near(id.value(), known)
        .map(nearest -> RegisterMessages.fault("unknown-organization-near", id, nearest))
        .orElseGet(() -> RegisterMessages.fault("unknown-organization", id));
  }

  private boolean circular(PartyOrganization one) {
    Set<OrganizationId> passed = new HashSet<>();
    Optional<OrganizationId> above = one.getParent();
    while (above.isPresent() && passed.add(above.get())) {
      if (above.get().equals(one.getId())) {
        return true;
      }
      above =
          now.find(OrganizationSheet.ORGANIZATIONS, Ledger.key(above.get()))
              .flatMap(entry -> entry.value().getParent());
    }
    return false;
  }

  /** A member who cannot have all that is listed: the rows of the list are to blame. */
  private void blame(Blame blame) {
    List<Row> spells = rowsOf(SpellSheet.SPELLS, blame.key());
    for (Fault fault : blame.fault().faults()) {
      if (fault.key().equals("overlapping-spells")) {
        spells.forEach(row -> twoCells(row, blame.key()));
      }
    }
    if (refused.isEmpty() || spells.stream().noneMatch(Row::faulty)) {
      List<Row> parts =
          Stream.of(SpellSheet.SPELLS, MemberSheets.ADMISSIONS)
              .flatMap(sheet -> rowsOf(sheet, blame.key()).stream())
              .toList();
      List<Row> own = placing.row(MemberSheets.MEMBERS, blame.key()).stream().toList();
      blame.fault().faults().forEach(fault -> answer(fault, parts.isEmpty() ? own : parts));
    }
  }

  /** The rows of a sheet that belong to a value. */
  private List<Row> rowsOf(Sheet<?, ?> sheet, Key owner) {
    return byOwner.computeIfAbsent(sheet, placing::rowsByOwner).getOrDefault(owner, List.of());
  }

  /** Both rows that put a member into two cells on one day are named and left out. */
  private void twoCells(Row row, Key member) {
    MembershipSpell own = now.find(SpellSheet.SPELLS, row.key()).orElseThrow().value();
    for (Map.Entry<Key, Entry<MembershipSpell>> other : now.entries(SpellSheet.SPELLS).entrySet()) {
      boolean same =
          other.getValue().owner().member().map(Ledger::key).filter(member::equals).isPresent();
      if (same
          && !other.getKey().equals(row.key())
          && !MembershipSpell.faults(List.of(own, other.getValue().value())).isEmpty()) {
        refuse(row, row.column("cell"), twoCells(row, own, other));
      }
    }
  }

  private Fault twoCells(
      Row row, MembershipSpell own, Map.Entry<Key, Entry<MembershipSpell>> other) {
    Object where =
        placing
            .row(SpellSheet.SPELLS, other.getKey())
            .<Object>map(there -> there.nameFrom(row))
            .orElse(RegisterMessages.text("label.in-the-register"));
    return RegisterMessages.fault(
        "two-cells", own.getCell(), other.getValue().value().getCell(), where);
  }

  private void answer(Fault fault, List<Row> rows) {
    if (rows.isEmpty()) {
      nobody.add(fault);
    }
    rows.forEach(row -> refuse(row, row.sheet().blamedFor(fault.key()), fault));
  }

  /** Gives a fault of the whole register to the rows that answer for it. */
  private void assign(Fault found, Locator locator) {
    Optional<Located> located = found.place().map(Place::field).flatMap(locator::locate);
    Fault fault = new Fault(found.key(), Optional.empty(), found.message());
    Optional<Row> row = located.flatMap(at -> placing.row(at.sheet(), at.key()));
    if (fault.key().equals("attendance-of-others")) {
      others(located.orElseThrow().key(), fault, row);
    } else if (row.isPresent()) {
      refuse(row.get(), located.get().column(), fault);
    } else {
      Collection<Row> all = placing.rows(OrganizationSheet.ORGANIZATIONS).values();
      answer(fault, located.map(this::related).orElseGet(() -> List.copyOf(all)));
    }
  }

  /** Rows about the same thing, where the value of which the fault speaks was there before. */
  private List<Row> related(Located at) {
    List<Row> below =
        Sheets.ALL.stream()
            .filter(sheet -> sheet.above().filter(at.sheet()::equals).isPresent())
            .flatMap(sheet -> rowsOf(sheet, at.key()).stream())
            .toList();
    Set<Object> named = new HashSet<>(at.key().parts());
    return below.isEmpty()
        ? rows(row -> row.key().parts().stream().anyMatch(named::contains))
        : below;
  }

  private List<Row> rows(Predicate<Row> asked) {
    return Stream.of(SpellSheet.SPELLS, MemberSheets.MEMBERS, CompletenessSheet.COMPLETENESS)
        .flatMap(sheet -> placing.rows(sheet).values().stream())
        .filter(asked)
        .toList();
  }

  /** Of a roll call, those lines answer whose member was in another cell then, or in none. */
  private void others(Key meeting, Fault fault, Optional<Row> ofMeeting) {
    List<Row> lines = rowsOf(RollSheet.ROLL, meeting);
    List<Row> strangers = strangers().among(lines);
    List<Row> all = strangers.isEmpty() ? lines : strangers;
    answer(fault, all.isEmpty() ? ofMeeting.stream().toList() : all);
  }

  private Strangers strangers() {
    if (strangers.isEmpty()) {
      strangers = Optional.of(new Strangers(now));
    }
    return strangers.orElseThrow();
  }

  /** Reviews stand beside the register; of whom they speak, it must know where it is whole. */
  private void reviews() {
    for (Row row : placing.rows(ReviewSheet.REVIEWS).values()) {
      var review = now.find(ReviewSheet.REVIEWS, row.key()).orElseThrow().value();
      VALIDATOR.check(review).forEach(fault -> refuse(row, 0, fault));
      ReviewedSubject.organization(review.getSubject())
          .filter(id -> !now.has(OrganizationSheet.ORGANIZATIONS, Ledger.key(id)))
          .ifPresent(id -> refuse(row, row.column("subject.organization"), unknown(id)));
    }
  }
}
