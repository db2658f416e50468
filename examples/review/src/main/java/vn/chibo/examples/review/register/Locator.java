package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.time.Dated;

/** Finds the entry of which a fault of the core speaks by the path that the core gives. */
final class Locator {
  private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z]+)(?:\\[(\\d+)])?");
  private static final String IN_CELL = "cells[].memberRecords.entries[]";
  private static final Map<String, Sheet<?, ?>> PLACES = places();

  private final Ledger ledger;
  private final Map<Optional<Key>, List<Key>> books;
  private final Map<Sheet<?, ?>, Map<Optional<Key>, List<Key>>> keys = new HashMap<>();

  Locator(Ledger ledger, Map<Optional<Key>, List<Key>> books) {
    this.ledger = ledger;
    this.books = books;
  }

  private static Map<String, Sheet<?, ?>> places() {
    Map<String, Sheet<?, ?>> places = new HashMap<>();
    places.put("organizations[]", OrganizationSheet.ORGANIZATIONS);
    places.put("members.entries[]", MemberSheets.MEMBERS);
    places.put("members.entries[].admissions[]", MemberSheets.ADMISSIONS);
    places.put("members.entries[].spells[]", SpellSheet.SPELLS);
    places.put("members.entries[].badges[]", MemberSheets.BADGES);
    places.put("tenures.entries[]", TenureSheet.TENURES);
    places.put("cells[]", CellBookSheet.CELL_BOOKS);
    places.put("cells[].meetings.entries[]", MeetingSheet.MEETINGS);
    places.put("cells[].decisions.entries[]", CellBookSheet.DECISIONS);
    for (String book : List.of("memberRecords[]", IN_CELL)) {
      places.put(book, MemberBookSheets.MEMBER_BOOKS);
      places.put(book + ".tasks.entries[]", MemberBookSheets.TASKS);
      places.put(book + ".exemptions.entries[]", MemberBookSheets.EXEMPTIONS);
      places.put(book + ".hindrances.entries[]", MemberBookSheets.HINDRANCES);
      places.put(book + ".duesPayments.entries[]", MemberBookSheets.DUES);
    }
    return places;
  }

  /**
   * Where a fault is.
   *
   * @param sheet the sheet of the value
   * @param key which value
   * @param column the column of the part, the first where it has none
   */
  record Located(Sheet<?, ?> sheet, Key key, int column) {}

  /** The entry deepest in the path, empty where the path names none. */
  Optional<Located> locate(String path) {
    Matcher step = STEP.matcher(path);
    StringBuilder place = new StringBuilder();
    Optional<Key> key = Optional.empty();
    Optional<Sheet<?, ?>> sheet = Optional.empty();
    int rest = 0;
    while (step.find()) {
      place.append(place.length() == 0 ? "" : ".").append(step.group(1));
      place.append(step.group(2) == null ? "" : "[]");
      Sheet<?, ?> there = PLACES.get(place.toString());
      if (there != null) {
        key = at(there, key, Integer.parseInt(step.group(2)), place.toString());
        sheet = Optional.of(there);
        rest = step.end();
      }
    }
    String part = path.substring(rest).replaceFirst("^\\.", "");
    Optional<Key> found = key;
    return sheet.flatMap(s -> found.map(k -> new Located(s, k, s.columnAt(part))));
  }

  private Optional<Key> at(Sheet<?, ?> sheet, Optional<Key> owner, int index, String place) {
    List<Key> all =
        sheet == MemberBookSheets.MEMBER_BOOKS
            ? books.getOrDefault(place.equals(IN_CELL) ? owner : Optional.empty(), List.of())
            : keys(sheet).getOrDefault(owner, List.of());
    return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  /** The keys of a sheet by owner, in the order in which the register has the values. */
  private Map<Optional<Key>, List<Key>> keys(Sheet<?, ?> sheet) {
    Map<Optional<Key>, List<Key>> known = keys.get(sheet);
    if (known == null) {
      known = ordered(sheet);
      keys.put(sheet, known);
    }
    return known;
  }

  private <T> Map<Optional<Key>, List<Key>> ordered(Sheet<T, ?> sheet) {
    Map<Optional<Key>, List<Map.Entry<Key, Entry<T>>>> grouped = new HashMap<>();
    for (Map.Entry<Key, Entry<T>> entry : ledger.entries(sheet).entrySet()) {
      Optional<Key> owner = sheet.above().map(a -> sheet.keyAbove(entry.getValue().owner()));
      grouped.computeIfAbsent(owner, key -> new ArrayList<>()).add(entry);
    }
    Map<Optional<Key>, List<Key>> keys = new HashMap<>();
    grouped.forEach((owner, entries) -> keys.put(owner, byDay(entries)));
    return keys;
  }

  /** Registers put what has a day in the order of the days. */
  private static <T> List<Key> byDay(List<Map.Entry<Key, Entry<T>>> entries) {
    if (entries.get(0).getValue().value() instanceof Dated) {
      entries.sort(Comparator.comparing(entry -> ((Dated) entry.getValue().value()).getDate()));
    }
    return entries.stream().map(Map.Entry::getKey).toList();
  }
}
