package vn.chibo.regulations.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Complaint;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.membership.Figures;
import vn.chibo.regulations.words.RegulationMessages;

/** Complaints about disciplinary decisions (khiếu nại): which were made, and how soon. */
final class Complaints {
  private static final Events<Discipline> COMPLAINED =
      Disciplines.ALL
          .where("complaints", (member, discipline) -> complained(discipline))
          .readingAll("complaints-and-days-off");

  /** Those of which the member complained; a complaint after the as-of day is a plan. */
  static final Parts<MemberRecord, MemberFact<Discipline>> MADE =
      new Parts<>(COMPLAINED.key(), COMPLAINED.label(), false, Complaints::made);

  /** From the announcement to the complaint, in working days. */
  static final Measure<MemberFact<Discipline>> SINCE_ANNOUNCED =
      Figures.between(
          "announced-to-complaint",
          Count.WORKING_DAYS,
          fact -> Disciplines.step(fact.fact(), DisciplineSteps::getAnnounced),
          fact -> complaint(fact.fact()));

  private Complaints() {}

  /** From receiving the decision to the complaint. */
  static Measure<MemberFact<Discipline>> sinceReceived(Count count) {
    return Figures.between(
        "received-to-complaint",
        count,
        fact -> Disciplines.step(fact.fact(), DisciplineSteps::getHandedOver),
        fact -> complaint(fact.fact()));
  }

  private static Optional<DatePeriod> complaint(Discipline discipline) {
    return Figures.days(
        discipline.getSteps().flatMap(DisciplineSteps::getComplaint).flatMap(Complaint::date));
  }

  private static Truth complained(Discipline discipline) {
    return discipline
        .getSteps()
        .flatMap(DisciplineSteps::getComplaint)
        .map(known -> Truth.of(known.date().isPresent()))
        .orElse(Truth.UNKNOWN);
  }

  /** What comes of a plan is open while the window runs, and not known once it is over. */
  private static Parts.Found<MemberFact<Discipline>> made(
      MemberRecord member, DatePeriod window, LocalDate asOf) {
    Parts.Found<MemberFact<Discipline>> all =
        COMPLAINED.parts().finder().find(member, window, asOf);
    List<Parts.Part<MemberFact<Discipline>>> made =
        all.parts().stream().filter(part -> !planned(part.value())).toList();
    long plans = all.open() ? 0 : all.parts().size() - made.size();
    Stream<Text> doubts =
        Stream.generate(() -> RegulationMessages.text("events.complaint-ahead")).limit(plans);
    return new Parts.Found<>(
        made, all.gaps(), Stream.concat(all.doubtful().stream(), doubts).toList(), all.open());
  }

  private static boolean planned(MemberFact<Discipline> fact) {
    return complaint(fact.fact()).stream().anyMatch(days -> days.start().isAfter(fact.asOf()));
  }
}
