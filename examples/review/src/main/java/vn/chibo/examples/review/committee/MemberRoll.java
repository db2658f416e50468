package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.Roster;

/** The members of each unit, as their spells in it tell. */
final class MemberRoll {
  private final boolean complete;
  private final Map<OrganizationId, List<PartyMember>> byCell = new HashMap<>();

  MemberRoll(Roster<PartyMember> members) {
    this.complete = members.complete();
    members
        .entries()
        .forEach(
            member ->
                member.getSpells().stream()
                    .map(MembershipSpell::getCell)
                    .distinct()
                    .forEach(
                        cell -> byCell.computeIfAbsent(cell, id -> new ArrayList<>()).add(member)));
  }

  /** Whether no member is missing. */
  boolean complete() {
    return complete;
  }

  /** Everybody who is or was in a unit. */
  List<PartyMember> of(OrganizationId cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /** Whether a member is in a unit on a day. */
  static Truth in(PartyMember member, OrganizationId cell, LocalDate day) {
    return member.getSpells().stream()
        .filter(spell -> spell.getCell().equals(cell))
        .map(spell -> covers(spell, day))
        .reduce(Truth.NO, MemberRoll::either);
  }

  private static Truth covers(MembershipSpell spell, LocalDate day) {
    Truth entered = spell.getEntered().after(day).negated();
    Truth still = spell.getLeft().map(left -> left.after(day)).orElse(Truth.YES);
    if (entered == Truth.NO || still == Truth.NO) {
      return Truth.NO;
    }
    return entered == Truth.YES ? still : entered;
  }

  private static Truth either(Truth one, Truth other) {
    if (one == Truth.YES || other == Truth.YES) {
      return Truth.YES;
    }
    return one == Truth.NO ? other : one;
  }

  /** The spells of a member in a unit. */
  static Stream<MembershipSpell> spells(PartyMember member, OrganizationId cell) {
    return member.getSpells().stream().filter(spell -> spell.getCell().equals(cell));
  }
}
