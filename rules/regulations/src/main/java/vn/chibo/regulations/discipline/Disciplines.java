package vn.chibo.regulations.discipline;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.membership.Figures;
import vn.chibo.regulations.membership.OwnCell;
import vn.chibo.regulations.words.RegulationMessages;

/** Disciplinary decisions about a member (kỷ luật), and what is measured of them. */
final class Disciplines {
  /** All, by the day of the decision. */
  static final Events<Discipline> ALL =
      Events.of("disciplines", "disciplines", MemberRecord::getDisciplines);

  /** The same, with the stage of the member on that day. */
  static final Events<Discipline> WITH_STAGES = ALL.readingAll("disciplines-and-stages");

  /** Those that are limited in time: all but expulsions. */
  static final Events<Discipline> LIMITED =
      of(
          "disciplines-with-limitation",
          DisciplineForm.REPRIMAND,
          DisciplineForm.WARNING,
          DisciplineForm.REMOVAL_FROM_OFFICE);

  /** Reprimands. */
  static final Events<Discipline> REPRIMANDS = of("reprimands", DisciplineForm.REPRIMAND);

  /** Warnings and removals from office. */
  static final Events<Discipline> HEAVIER =
      of("heavier-disciplines", DisciplineForm.WARNING, DisciplineForm.REMOVAL_FROM_OFFICE);

  /** Those that the cell of the member decided. */
  static final Events<Discipline> BY_THE_CELL =
      ALL.where("disciplines-by-the-cell", Disciplines::byTheCell)
          .readingAll("disciplines-and-cells");

  /** The same by the day of the announcement, which is not before the decision. */
  static final Events<Discipline> BY_THE_CELL_ANNOUNCED =
      new Events<>(
          "disciplines-announced",
          RegulationMessages.text("events.disciplines-by-the-cell"),
          BY_THE_CELL.facts(),
          BY_THE_CELL.meant(),
          discipline ->
              step(discipline, DisciplineSteps::getAnnounced)
                  .orElse(DatePeriod.from(discipline.getDate())),
          BY_THE_CELL.complete());

  /** Those whose effect ended, by its last day; an expulsion does not lapse. */
  static final Events<Discipline> LAPSED =
      new Events<>(
          "disciplines-lapsed",
          RegulationMessages.text("events.disciplines-lapsed"),
          ALL.facts(),
          (member, discipline) -> lapsed(discipline),
          discipline ->
              discipline
                  .getEffective()
                  .map(days -> DatePeriod.ofDay(days.last()))
                  .orElse(DatePeriod.from(discipline.getDate())),
          ALL.complete());

  /** Whether it took effect on another day than that of the announcement. */
  static final Measure<MemberFact<Discipline>> EFFECT_ON_ANOTHER_DAY =
      Figures.flag("effect-on-another-day", fact -> anotherDay(fact.fact()));

  /** From the act to the conclusion of the competent body. */
  static final Measure<MemberFact<Discipline>> YEARS_SINCE_ACT =
      Figures.between(
          "years-since-act",
          Count.YEARS,
          fact -> step(fact.fact(), DisciplineSteps::getCommitted),
          fact -> step(fact.fact(), DisciplineSteps::getConcluded));

  /** For how long it was in effect. */
  static final Measure<MemberFact<Discipline>> MONTHS_IN_EFFECT =
      Figures.between(
          "months-in-effect",
          Count.MONTHS,
          fact -> fact.fact().getEffective().map(days -> DatePeriod.ofDay(days.start())),
          fact -> fact.fact().getEffective().map(days -> DatePeriod.ofDay(days.end())));

  private Disciplines() {}

  /** The days on which the member may have received the decision. */
  static Optional<DatePeriod> handedOver(MemberRecord member, Discipline discipline) {
    return step(discipline, DisciplineSteps::getHandedOver);
  }

  /** The days on which a step of the procedure may have been taken. */
  static Optional<DatePeriod> step(
      Discipline discipline, Function<DisciplineSteps, Optional<PartialDate>> step) {
    return Figures.days(discipline.getSteps().flatMap(step));
  }

  /** Those of some forms. */
  static Events<Discipline> of(String words, DisciplineForm... forms) {
    Set<String> names = Set.copyOf(Stream.of(forms).map(DisciplineForm::name).toList());
    return ALL.where(words, (member, discipline) -> Truth.of(names.contains(form(discipline))));
  }

  /** The name of the form, the same for official and probationary members. */
  static String form(Discipline discipline) {
    DisciplineMeasure measure = discipline.getMeasure();
    return measure instanceof DisciplineMeasure.OfProbationaryMember probationary
        ? probationary.form().name()
        : ((DisciplineMeasure.OfOfficialMember) measure).form().name();
  }

  private static Truth byTheCell(MemberRecord member, Discipline discipline) {
    return OwnCell.decided(member, discipline.getDate(), discipline.getDecidedBy());
  }

  private static Truth lapsed(Discipline discipline) {
    if (form(discipline).equals(DisciplineForm.EXPULSION.name())) {
      return Truth.NO;
    }
    return discipline.getEffective().map(days -> Truth.of(!days.unbounded())).orElse(Truth.UNKNOWN);
  }

  private static Truth anotherDay(Discipline discipline) {
    return discipline
        .getSteps()
        .flatMap(DisciplineSteps::getAnnounced)
        .flatMap(day -> discipline.getEffective().map(days -> day.sameAs(days.start()).negated()))
        .orElse(Truth.UNKNOWN);
  }
}
