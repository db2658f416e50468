package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.PENDING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Whether all that began within a window was done so many days later, at the latest. What was not
 * done by the as-of day is late as soon as the days are over.
 */
final class Deadlines {
  /** Whether one day comes at most some days after another, whichever of some days each is. */
  interface InTime {
    OutcomeKind of(DatePeriod began, DatePeriod done);
  }

  private final MemberFacts facts;
  private final List<DatePeriod> complete;
  private final InTime inTime;
  private final List<OutcomeKind> said = new ArrayList<>();

  private Deadlines(MemberFacts facts, List<DatePeriod> complete, InTime inTime) {
    this.facts = facts;
    this.complete = complete;
    this.inTime = inTime;
  }

  static InTime workingDays(MemberFacts facts, int days) {
    return (began, done) ->
        Lengths.withinWorkingDays(began, done, days, facts.record().getHolidays());
  }

  static InTime days(int days) {
    return (began, done) -> Lengths.withinDays(began, done, days);
  }

  /** Up to a step, of which no list says that it is undone where it has no day. */
  static OutcomeKind toStep(
      MemberFacts facts,
      Function<Admission, DatePeriod> began,
      Function<Admission, Optional<DatePeriod>> done,
      InTime inTime) {
    return ofAdmissions(new Deadlines(facts, List.of(), inTime), began, done);
  }

  /** Up to the ceremony, which is not missing where membership is complete. */
  static OutcomeKind toCeremony(
      MemberFacts facts, Function<Admission, DatePeriod> began, InTime inTime) {
    return ofAdmissions(
        new Deadlines(facts, facts.record().getMembershipComplete(), inTime),
        began,
        admission -> admission.getCeremony().map(PartialDate::period));
  }

  private static OutcomeKind ofAdmissions(
      Deadlines all,
      Function<Admission, DatePeriod> began,
      Function<Admission, Optional<DatePeriod>> done) {
    MemberFacts facts = all.facts;
    for (Admission admission : facts.record().getMember().getAdmissions()) {
      all.add(began.apply(admission), done.apply(admission));
    }
    return Answers.forEvery(all.said, facts.gapOfMembership(), facts.future());
  }

  /** From the day of a letter to that of its presentation. */
  static OutcomeKind ofLetters(MemberFacts facts, InTime inTime) {
    Register<TransferLetter> letters = facts.record().getTransferLetters();
    Deadlines all = new Deadlines(facts, List.of(), inTime);
    for (TransferLetter letter : letters.entries()) {
      all.add(DatePeriod.ofDay(letter.getDate()), letter.getPresented().map(PartialDate::period));
    }
    return Answers.forEvery(all.said, facts.in(letters).gap(), facts.future());
  }

  private void add(DatePeriod began, Optional<DatePeriod> done) {
    Truth meant = facts.happened(began);
    if (meant != Truth.NO) {
      OutcomeKind one = of(began, done);
      boolean either = one == SATISFIED || one == PENDING;
      said.add(meant == Truth.YES || either ? one : UNDETERMINED);
    }
  }

  private OutcomeKind of(DatePeriod began, Optional<DatePeriod> done) {
    if (done.isPresent() && !done.get().last().isAfter(facts.asOf())) {
      return inTime.of(began, done.get());
    }
    if (done.isPresent()) {
      return done.get().start().isAfter(facts.asOf())
          ? open(began, facts.asOf())
          : perhapsPlanned(began, done.get().start());
    }
    return undoneUntil(began.start()).map(day -> open(began, day)).orElse(UNDETERMINED);
  }

  /** Done by the as-of day or not: late both ways where the first day would have been too late. */
  private OutcomeKind perhapsPlanned(DatePeriod began, LocalDate first) {
    return inTime.of(began, DatePeriod.ofDay(first)) == VIOLATED ? VIOLATED : UNDETERMINED;
  }

  /** The last day on which it surely was not done. */
  private Optional<LocalDate> undoneUntil(LocalDate began) {
    LocalDate start = facts.window().start();
    LocalDate first = began.isBefore(start) ? start : began;
    for (DatePeriod days : complete) {
      if (days.contains(first)) {
        return Optional.of(days.last().isBefore(facts.asOf()) ? days.last() : facts.asOf());
      }
    }
    return Optional.empty();
  }

  private OutcomeKind open(DatePeriod began, LocalDate undone) {
    OutcomeKind by = inTime.of(began, DatePeriod.ofDay(undone));
    if (by == VIOLATED) {
      return VIOLATED;
    }
    return by == SATISFIED && facts.future() ? PENDING : UNDETERMINED;
  }
}
