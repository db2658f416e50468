package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipSpell;

/** The members of whom a roll call speaks although they were in another cell then, or in none. */
final class Strangers {
  private final Ledger now;
  private final Map<Key, List<Entry<MembershipSpell>>> spells;

  Strangers(Ledger now) {
    this.now = now;
    this.spells = now.byOwner(SpellSheet.SPELLS);
  }

  /** Those of some lines of roll calls that speak of one. */
  List<Row> among(List<Row> lines) {
    return lines.stream().filter(this::stranger).toList();
  }

  private boolean stranger(Row row) {
    Owner owner = now.find(RollSheet.ROLL, row.key()).orElseThrow().owner();
    MemberId member = owner.member().orElseThrow();
    return spells.getOrDefault(Ledger.key(member), List.of()).stream()
        .map(Entry::value)
        .filter(spell -> owner.cell().filter(spell.getCell()::equals).isPresent())
        .noneMatch(spell -> mayHold(spell, owner));
  }

  private static boolean mayHold(MembershipSpell spell, Owner owner) {
    LocalDate day = owner.day().orElseThrow();
    return !spell.getEntered().period().start().isAfter(day)
        && spell.getLeft().map(left -> day.isBefore(left.period().last())).orElse(true);
  }
}
