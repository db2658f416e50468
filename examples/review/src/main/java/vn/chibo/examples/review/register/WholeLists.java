package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chibo.examples.review.register.CompletenessSheet.Complete;
import vn.chibo.examples.review.register.CompletenessSheet.Kept;
import vn.chibo.examples.review.register.CompletenessSheet.Listed;

/**
 * Lets no list be called complete of which a row was left out: a meeting in whose row there is a
 * mistake would count as one that was never held.
 */
final class WholeLists {
  /** Errors of rows without which nothing is missing. */
  private static final Set<String> NOTHING_LOST = Set.of("row-twice", "total-row");

  private static final Pattern CSV = Pattern.compile("\\.csv\\z", Pattern.CASE_INSENSITIVE);

  private final Ledger now;
  private final Placing placing;
  private final Set<Unread> unread;
  private final Map<Sheet<?, ?>, List<Row>> rows;

  /** Of all rows by sheet, and the sheets of which not a row could be read. */
  WholeLists(Ledger now, Placing placing, Set<Unread> unread, Map<Sheet<?, ?>, List<Row>> rows) {
    this.now = now;
    this.placing = placing;
    this.unread = unread;
    this.rows = rows;
  }

  /** Takes back that a list is complete where it turned out not to be. */
  void check() {
    Set<Object> named = named();
    Map<Listed, Map<Optional<Object>, List<Row>>> lost = new HashMap<>();
    for (Listed list : Listed.values()) {
      lost.put(list, lost(list, named));
    }
    for (Row row : List.copyOf(placing.rows(CompletenessSheet.COMPLETENESS).values())) {
      Complete said = now.find(CompletenessSheet.COMPLETENESS, row.key()).orElseThrow().value();
      missing(row, said, lost.getOrDefault(said.list(), Map.of()))
          .ifPresent(what -> leaveOut(row, what));
    }
  }

  private static Stream<Sheet<?, ?>> sheets(Listed list) {
    return switch (list) {
      case MEMBERS -> Stream.of(MemberSheets.MEMBERS);
      case TENURES -> Stream.of(TenureSheet.TENURES);
      case MEETINGS -> Stream.of(MeetingSheet.MEETINGS);
      case DECISIONS -> Stream.of(CellBookSheet.DECISIONS);
      case MEMBER_BOOKS -> Stream.of(MemberBookSheets.MEMBER_BOOKS);
      case MEMBERSHIP -> Stream.of(MemberSheets.ADMISSIONS, SpellSheet.SPELLS, MemberSheets.BADGES);
      case TASKS -> Stream.of(MemberBookSheets.TASKS);
      case EXEMPTIONS -> Stream.of(MemberBookSheets.EXEMPTIONS);
      case HINDRANCES -> Stream.of(MemberBookSheets.HINDRANCES);
      case DUES -> Stream.of(MemberBookSheets.DUES);
    };
  }

  /** The ids of all organizations and members of which the register or any row speaks. */
  private Set<Object> named() {
    Set<Object> named = new HashSet<>();
    now.entries(OrganizationSheet.ORGANIZATIONS)
        .values()
        .forEach(entry -> named.add(entry.value().getId()));
    now.entries(MemberSheets.MEMBERS).values().forEach(entry -> named.add(entry.value().getId()));
    Stream.of(OrganizationSheet.ORGANIZATIONS, MemberSheets.MEMBERS)
        .flatMap(sheet -> rows.getOrDefault(sheet, List.of()).stream())
        .flatMap(row -> Optional.ofNullable(row.value(row.column("id"))).stream())
        .forEach(named::add);
    return named;
  }

  /**
   * The rows of a list that were left out, by whose they are; empty where that cannot be read, and
   * where nobody has the id: it may be a mistyped one of anybody.
   */
  private Map<Optional<Object>, List<Row>> lost(Listed list, Set<Object> named) {
    Map<Optional<Object>, List<Row>> lost = new HashMap<>();
    sheets(list)
        .flatMap(sheet -> rows.getOrDefault(sheet, List.of()).stream())
        .filter(WholeLists::lost)
        .forEach(
            row ->
                lost.computeIfAbsent(owner(list.kept(), row, named), of -> new ArrayList<>())
                    .add(row));
    return lost;
  }

  private static Optional<Object> owner(Kept kept, Row row, Set<Object> named) {
    return whose(kept, row).filter(id -> kept == Kept.IN_REGISTER || named.contains(id));
  }

  private static boolean lost(Row row) {
    return row.faulty()
        && row.findings().stream()
            .anyMatch(finding -> finding.error() && !NOTHING_LOST.contains(finding.fault().key()));
  }

  private static Optional<Object> whose(Kept kept, Row row) {
    return switch (kept) {
      case IN_REGISTER -> Optional.of(kept);
      case BY_CELL -> Optional.ofNullable(row.value(row.column("cell")));
      case BY_MEMBER -> Optional.ofNullable(row.value(row.column("member")));
    };
  }

  private Optional<Object> missing(Row row, Complete said, Map<Optional<Object>, List<Row>> lost) {
    Optional<Object> sheet =
        sheets(said.list())
            .filter(any -> unread.stream().anyMatch(there -> isOf(there, any, row)))
            .findFirst()
            .map(Sheet::title);
    return sheet.or(
        () ->
            Stream.concat(
                    lost.getOrDefault(whose(said.list().kept(), row), List.of()).stream(),
                    lost.getOrDefault(Optional.empty(), List.of()).stream()
                        .filter(other -> together(other.file(), row.file())))
                .filter(other -> mayFallInto(other, said))
                .findFirst()
                .map(other -> other.nameFrom(row)));
  }

  private static boolean isOf(Unread lost, Sheet<?, ?> sheet, Row row) {
    return lost.sheet() == sheet && together(lost.file(), row.file());
  }

  /** A workbook has its own lists; of .csv files it takes several to make one. */
  private static boolean together(String one, String other) {
    return one.equals(other) || CSV.matcher(one).find() || CSV.matcher(other).find();
  }

  /** Whether a row may be of the days of which is said that nothing is missing. */
  private static boolean mayFallInto(Row row, Complete said) {
    int column = row.column("date");
    return !(row.sheet().columns().get(column).key().equals("date")
        && row.value(column) instanceof LocalDate day
        && !said.days().contains(day));
  }

  private void leaveOut(Row row, Object what) {
    int column = row.column("list");
    if (row.state() == CellState.NOTHING) {
      row.warn(column, RegisterMessages.warning("list-not-whole", what));
    } else {
      row.refuse(column, RegisterMessages.fault("list-not-whole", what));
      placing.takeBack(row);
    }
  }
}
