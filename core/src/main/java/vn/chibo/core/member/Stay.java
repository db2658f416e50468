package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;

/**
 * A spell with the days that its ends may be.
 *
 * @param entered the days that may be the first
 * @param left the days that may be that of leaving, empty where no leaving is recorded
 * @param next a day by which a later spell surely began, so that this one had ended
 * @param spell the spell
 */
record Stay(
    DatePeriod entered,
    Optional<DatePeriod> left,
    Optional<LocalDate> next,
    MembershipSpell spell) {

  static List<Stay> of(List<MembershipSpell> spells) {
    List<Stay> stays = spells.stream().map(Stay::of).toList();
    return stays.stream().map(stay -> stay.among(stays)).toList();
  }

  private static Stay of(MembershipSpell spell) {
    DatePeriod entered = spell.getEntered().period();
    DatePeriod after = DatePeriod.from(entered.start().plusDays(1));
    // A spell holds a day, so either end tells of the other.
    Optional<DatePeriod> left =
        spell
            .getLeft()
            .flatMap(date -> date.period().intersection(after))
            .or(() -> spell.getExit().map(exit -> after));
    DatePeriod before =
        left.flatMap(days -> entered.upTo(days.last().minusDays(1))).orElse(entered);
    return new Stay(before, left, Optional.empty(), spell);
  }

  private Stay among(List<Stay> all) {
    Optional<LocalDate> began =
        all.stream()
            .filter(other -> !other.equals(this) && precedes(other))
            .map(other -> other.entered.last())
            .min(Comparator.naturalOrder());
    return new Stay(entered, left, began, spell);
  }

  /** Whether it surely came before the other, whatever the partial dates stand for. */
  boolean precedes(Stay other) {
    return byAdmission()
        || other.endsInDeath()
        || !other.entered.start().isBefore(entered.last())
        || other.left.filter(days -> days.start().isAfter(entered.last())).isPresent()
        || left.flatMap(days -> other.left.map(end -> !days.last().isAfter(end.start())))
            .orElse(false);
  }

  boolean enteredBy(LocalDate day) {
    return !entered.last().isAfter(day);
  }

  boolean mayHaveEnteredBy(LocalDate day) {
    return !entered.start().isAfter(day);
  }

  boolean leftBy(LocalDate day) {
    return left.filter(days -> !days.last().isAfter(day)).isPresent()
        || next.filter(began -> !began.isAfter(day)).isPresent();
  }

  boolean mayHaveLeftBy(LocalDate day, List<DatePeriod> complete) {
    return leftBy(day)
        || left.map(days -> !days.start().isAfter(day))
            .orElseGet(() -> !Completeness.over(entered.start(), day, complete));
  }

  /** Whether the other stay began on the very day on which this one ended, by a transfer. */
  boolean leadsInto(Stay other) {
    return left.equals(Optional.of(other.entered))
        && other.entered.days() == 1
        && exit().filter(MembershipExit::endsMembership).isEmpty();
  }

  /** Whether it is the stay that the admission began. */
  boolean explains(Admission admission) {
    DatePeriod start = admission.start();
    return admission.getKind() == AdmissionKind.ADMISSION
        ? byAdmission()
        : byReadmission()
            && !start.last().isBefore(entered.start())
            && left.map(days -> start.start().isBefore(days.last())).orElse(true);
  }

  OrganizationId cell() {
    return spell.getCell();
  }

  Optional<MembershipExit> exit() {
    return spell.getExit();
  }

  boolean byAdmission() {
    return spell.getEntry().filter(MembershipEntry.ByAdmission.class::isInstance).isPresent();
  }

  boolean byReadmission() {
    return spell.getEntry().filter(MembershipEntry.ByReadmission.class::isInstance).isPresent();
  }

  boolean endsInDeath() {
    return exit().filter(MembershipExit.Death.class::isInstance).isPresent();
  }
}
