package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.time.DatePeriod;

/** What cannot be true of the spells of one member. */
final class SpellFaults {
  private SpellFaults() {}

  static List<Fault> of(List<MembershipSpell> spells) {
    List<Fault> found = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      for (MembershipSpell later : spells.subList(i + 1, spells.size())) {
        overlap(spells.get(i), later).ifPresent(found::add);
      }
    }
    if (spells.stream().anyMatch(spell -> deadBeforeSome(spell, spells))) {
      found.add(Fault.of("spell-after-death", CoreMessages.text("spell-after-death")));
    }
    return List.copyOf(found);
  }

  private static Optional<Fault> overlap(MembershipSpell one, MembershipSpell other) {
    return sure(one)
        .flatMap(days -> sure(other).flatMap(days::intersection))
        .map(DatePeriod::start)
        .map(day -> Fault.of("overlapping-spells", CoreMessages.text("overlapping-spells", day)));
  }

  /** The days that are in the spell whatever its partial dates stand for. */
  private static Optional<DatePeriod> sure(MembershipSpell spell) {
    LocalDate first = spell.getEntered().period().last();
    if (spell.getLeft().isEmpty()) {
      // Of a spell without an end, only a whole first day is sure.
      return spell.getEntered().day().map(day -> DatePeriod.ofDay(first));
    }
    LocalDate end = spell.getLeft().get().period().start();
    return first.isBefore(end) ? Optional.of(new DatePeriod(first, end)) : Optional.empty();
  }

  private static boolean deadBeforeSome(MembershipSpell spell, List<MembershipSpell> spells) {
    Optional<LocalDate> latest = spell.getLeft().map(left -> left.period().last());
    return spell.getExit().filter(MembershipExit.Death.class::isInstance).isPresent()
        && latest.isPresent()
        && spells.stream()
            .anyMatch(other -> latest.get().isBefore(other.getEntered().period().start()));
  }
}
