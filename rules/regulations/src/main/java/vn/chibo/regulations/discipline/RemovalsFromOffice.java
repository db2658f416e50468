package vn.chibo.regulations.discipline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.membership.Figures;

/** Removals from office (cách chức): from which posts, and which posts the member held after. */
final class RemovalsFromOffice {
  /** All of them. */
  static final Events<Discipline> ALL =
      Disciplines.of("removals-from-office", DisciplineForm.REMOVAL_FROM_OFFICE)
          .readingAll("disciplines-and-posts");

  /** How many posts the member held on the day of the decision. */
  static final Measure<MemberFact<Discipline>> POSTS_HELD =
      Figures.of("posts-held", Unit.COUNT, fact -> Optional.of(postsHeld(fact)));

  /** Posts that began after a removal from office; which came first on one day is not known. */
  static final Events<PostTenure> POSTS_AFTER =
      Events.of("tenures", "posts-after-removal", MemberRecord::getTenures)
          .where("posts-after-removal", RemovalsFromOffice::afterRemoval)
          .readingAll("tenures-and-disciplines");

  /** From the last removal from office to the post; one of the same day may have come after it. */
  static final Measure<MemberFact<PostTenure>> MONTHS_SINCE =
      Figures.between(
          "months-since-removal",
          Count.MONTHS,
          fact ->
              lastRemoval(fact.member(), fact.fact().getDate())
                  .map(day -> DatePeriod.ofClosed(day, removedBy(fact).orElse(day))),
          fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate())));

  private RemovalsFromOffice() {}

  private static Quantity postsHeld(MemberFact<Discipline> fact) {
    LocalDate day = fact.fact().getDate();
    Register<PostTenure> tenures = fact.member().getTenures();
    List<Truth> held =
        tenures.entries().stream().map(t -> t.holdsOn(day, tenures.complete())).toList();
    long sure = held.stream().filter(Truth.YES::equals).count();
    long possible = held.stream().filter(truth -> truth != Truth.NO).count();
    boolean all =
        tenures.complete().stream().anyMatch(days -> days.openStart() && days.contains(day));
    return all
        ? Quantity.between(Fraction.of(sure), Fraction.of(possible))
        : Quantity.atLeast(Fraction.of(sure));
  }

  private static Truth afterRemoval(MemberRecord member, PostTenure tenure) {
    LocalDate day = tenure.getDate();
    if (lastRemoval(member, day).isPresent()) {
      return Truth.YES;
    }
    boolean sameDay = removals(member).anyMatch(day::equals);
    boolean gaps = !DatePeriod.until(day).minus(member.getDisciplines().complete()).isEmpty();
    return sameDay || gaps ? Truth.UNKNOWN : Truth.NO;
  }

  /** The day of the post, where a removal is of the same day. */
  private static Optional<LocalDate> removedBy(MemberFact<PostTenure> fact) {
    return removals(fact.member()).filter(fact.fact().getDate()::equals).findAny();
  }

  /** The last one before a day. */
  private static Optional<LocalDate> lastRemoval(MemberRecord member, LocalDate before) {
    return removals(member).filter(day -> day.isBefore(before)).max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> removals(MemberRecord member) {
    return member.getDisciplines().entries().stream()
        .filter(
            discipline ->
                Disciplines.form(discipline).equals(DisciplineForm.REMOVAL_FROM_OFFICE.name()))
        .map(Discipline::getDate);
  }
}
