package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;

/** A register taken apart: for each sheet the entries that its rows stand for, by key. */
final class Ledger implements Directory {
  private final Map<Sheet<?, ?>, Map<Key, Entry<?>>> tables = new HashMap<>();

  /** In which book of a cell the book of a member is kept. */
  private final Map<Key, Key> homes = new HashMap<>();

  Ledger() {
    Sheets.ALL.forEach(sheet -> tables.put(sheet, new LinkedHashMap<>()));
  }

  /** Another with the same entries. */
  Ledger copy() {
    Ledger copy = new Ledger();
    tables.forEach((sheet, table) -> copy.table(sheet).putAll(table));
    copy.homes.putAll(homes);
    return copy;
  }

  private Map<Key, Entry<?>> table(Sheet<?, ?> sheet) {
    return tables.getOrDefault(sheet, Map.of());
  }

  /** Adds an entry after those that agree with it in all keys. */
  <T> Key add(Sheet<T, ?> sheet, Entry<T> entry) {
    Key key = sheet.keyOf(entry);
    while (table(sheet).containsKey(key)) {
      key = key.next();
    }
    table(sheet).put(key, entry);
    return key;
  }

  /** Adds an entry, or puts it in the place of the one of this key. */
  void put(Sheet<?, ?> sheet, Key key, Entry<?> entry) {
    table(sheet).put(key, entry);
  }

  void remove(Sheet<?, ?> sheet, Key key) {
    table(sheet).remove(key);
  }

  void keepsIn(Key memberBook, Key cellBook) {
    homes.put(memberBook, cellBook);
  }

  Optional<Key> home(Key memberBook) {
    return Optional.ofNullable(homes.get(memberBook));
  }

  boolean has(Sheet<?, ?> sheet, Key key) {
    return table(sheet).containsKey(key);
  }

  @SuppressWarnings("unchecked")
  <T> Optional<Entry<T>> find(Sheet<T, ?> sheet, Key key) {
    return Optional.ofNullable((Entry<T>) table(sheet).get(key));
  }

  /** The entries of a sheet, in order. */
  @SuppressWarnings("unchecked")
  <T> Map<Key, Entry<T>> entries(Sheet<T, ?> sheet) {
    return Collections.unmodifiableMap((Map<Key, Entry<T>>) (Map<Key, ?>) table(sheet));
  }

  /** The entries of a sheet by the key of that to which they belong. */
  <T> Map<Key, List<Entry<T>>> byOwner(Sheet<T, ?> sheet) {
    Map<Key, List<Entry<T>>> grouped = new HashMap<>();
    for (Entry<T> entry : entries(sheet).values()) {
      grouped.computeIfAbsent(sheet.keyAbove(entry.owner()), key -> new ArrayList<>()).add(entry);
    }
    return grouped;
  }

  /** The key of an organization or member. */
  static Key key(Object id) {
    return new Key(List.of(Optional.of(id)), 1);
  }

  @Override
  public PartyOrganization organization(OrganizationId id) {
    return find(OrganizationSheet.ORGANIZATIONS, key(id))
        .orElseThrow(() -> RegisterMessages.refused("unknown-organization", id))
        .value();
  }

  @Override
  public PartyMember member(MemberId id) {
    return find(MemberSheets.MEMBERS, key(id))
        .orElseThrow(() -> RegisterMessages.refused("unknown-member", id.value()))
        .value();
  }
}
