package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.text.Words;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.register.PuttingTogether.Whole;

/** Takes rows into a register: all that can be taken, and of the others why not. */
final class Import {
  private final CommitteeData skeleton;
  private final Ledger told;
  private final Ledger before;
  private final Ledger now;
  private final Placing placing;

  private final Set<Unread> unread;

  private Import(CommitteeData skeleton, boolean there, Set<Unread> unread) {
    this.skeleton = skeleton;
    this.told = TakingApart.of(skeleton);
    this.before = there ? told : new Ledger();
    this.now = before.copy();
    this.placing = new Placing(before, now);
    this.unread = unread;
  }

  /**
   * A register with the rows that could be taken. The rows themselves say what became of them.
   *
   * @param unread sheets that were there, and of which not a row could be read
   * @throws FaultException if the register cannot be with what was taken, and no row answers for it
   */
  static CommitteeData into(CommitteeData base, List<Row> rows, Set<Unread> unread, Runnable step) {
    return new Import(base, true, unread).taken(rows, step);
  }

  /** A new register of rows; what no row carries comes from the one they were taken from. */
  static CommitteeData anew(
      CommitteeData skeleton, List<Row> rows, Set<Unread> unread, Runnable step) {
    return new Import(skeleton, false, unread).taken(rows, step);
  }

  private CommitteeData taken(List<Row> rows, Runnable step) {
    Map<Sheet<?, ?>, List<Row>> bySheet = place(rows, step);
    WholeRolls.check(now, placing, bySheet.getOrDefault(RollSheet.ROLL, List.of()));
    CommitteeData data = sound(new WholeLists(now, placing, unread, bySheet));
    looks();
    return data;
  }

  private Map<Sheet<?, ?>, List<Row>> place(List<Row> rows, Runnable step) {
    Map<Sheet<?, ?>, List<Row>> bySheet = new HashMap<>();
    for (Row row : rows) {
      bySheet.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(row);
    }
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      placing.place(sheet, bySheet.getOrDefault(sheet, List.of()), step);
    }
    return bySheet;
  }

  /** Takes rows back until the register can be; each turn takes back at least one. */
  private CommitteeData sound(WholeLists lists) {
    settle(Checking.references(now, placing));
    while (true) {
      lists.check();
      Whole whole = PuttingTogether.of(skeleton, told, now);
      Checking.Result result = Checking.whole(now, placing, whole);
      if (result.refused().isEmpty()) {
        requireNone(result.nobody());
        return whole.data();
      }
      settle(result);
    }
  }

  /** Takes rows back, then those that refer to what they would have given. */
  private void settle(Checking.Result first) {
    Checking.Result result = first;
    while (!result.refused().isEmpty()) {
      result.refused().forEach(placing::takeBack);
      placing.orphans();
      result = Checking.references(now, placing);
    }
  }

  private static void requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
  }

  /** What was taken and is worth a look. */
  private void looks() {
    twoOpen();
    outside(MeetingSheet.MEETINGS, CellBookSheet.CELL_BOOKS);
    outside(MemberBookSheets.DUES, MemberBookSheets.MEMBER_BOOKS);
    for (Row row : placing.rows(RollSheet.ROLL).values()) {
      MemberId member =
          now.find(RollSheet.ROLL, row.key()).orElseThrow().owner().member().orElseThrow();
      if (!now.has(MemberSheets.MEMBERS, Ledger.key(member))) {
        warn(row, "member", "unknown-member", member.value());
      }
    }
    Set<Key> named = now.byOwner(RollSheet.ROLL).keySet();
    placing.rows(MeetingSheet.MEETINGS).values().stream()
        .filter(row -> named.contains(row.key()) && counted(row))
        .forEach(row -> warn(row, "attendance.present", "counted-and-named"));
  }

  /** Most often the year is mistyped: then what was done would be missing in the book. */
  private <T extends Dated> void outside(
      Sheet<T, ?> sheet, Sheet<? extends SubjectRecord, ?> books) {
    for (Row row : placing.rows(sheet).values()) {
      Entry<T> entry = now.find(sheet, row.key()).orElseThrow();
      now.find(books, sheet.keyAbove(entry.owner()))
          .map(book -> book.value().getPeriod())
          .filter(days -> !days.contains(entry.value().getDate()))
          .filter(days -> row.state() != CellState.NOTHING)
          .ifPresent(days -> outside(row, entry.value().getDate(), days));
    }
  }

  private static void outside(Row row, LocalDate day, DatePeriod days) {
    warn(row, "date", "outside-book", day, days.start(), days.last());
  }

  /** Head counts are not kept where members are listed by name. */
  private static boolean counted(Row row) {
    return row.sheet().columns().stream()
        .filter(column -> column.group().equals("attendance"))
        .anyMatch(column -> row.value(row.column(column.key())) != null);
  }

  /** A member of two cells neither of which was left: one surely was, nobody says which. */
  private void twoOpen() {
    Map<Key, List<Entry<MembershipSpell>>> spells = now.byOwner(SpellSheet.SPELLS);
    for (Row row : placing.rows(SpellSheet.SPELLS).values()) {
      Entry<MembershipSpell> own = now.find(SpellSheet.SPELLS, row.key()).orElseThrow();
      spells.getOrDefault(SpellSheet.SPELLS.keyAbove(own.owner()), List.of()).stream()
          .filter(other -> !other.equals(own) && open(other) && open(own))
          .findFirst()
          .ifPresent(other -> twoOpen(row, own, other.value()));
    }
  }

  private static void twoOpen(Row row, Entry<MembershipSpell> own, MembershipSpell other) {
    MembershipSpell here = own.value();
    warn(
        row,
        "left",
        "two-open-spells",
        own.owner().member().orElseThrow().value(),
        here.getCell(),
        shown(here.getEntered()),
        other.getCell(),
        shown(other.getEntered()));
  }

  private static Text shown(PartialDate date) {
    return Text.of(Words.date(date, Language.VIETNAMESE), Words.date(date, Language.ENGLISH));
  }

  private static boolean open(Entry<MembershipSpell> spell) {
    return spell.value().getLeft().isEmpty() && spell.value().getExit().isEmpty();
  }

  private static void warn(Row row, String column, String key, Object... arguments) {
    row.warn(row.column(column), RegisterMessages.warning(key, arguments));
  }
}
