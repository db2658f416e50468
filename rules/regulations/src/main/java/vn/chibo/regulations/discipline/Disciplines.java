package vn.chibo.regulations.discipline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.Complaint;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Choice.Chosen;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MemberFact;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.regulations.membership.Count;
import vn.chibo.regulations.membership.Events;
import vn.chibo.regulations.membership.Figures;
import vn.chibo.regulations.membership.OwnCell;
import vn.chibo.regulations.words.RegulationMessages;

/** Disciplinary decisions about a member, and what is measured of them. */
final class Disciplines {
  private static final String CELL_ROW = "CELL";

  /** All, by the day of the decision. */
  static final Events<Discipline> ALL =
      Events.of("disciplines", "disciplines", MemberRecord::getDisciplines);

  /** The same, with the stage of the member on that day. */
  static final Events<Discipline> WITH_STAGES = ALL.readingAll("disciplines-and-stages");

  /** Removals from office. */
  static final Events<Discipline> REMOVALS =
      of("removals-from-office", DisciplineForm.REMOVAL_FROM_OFFICE)
          .readingAll("disciplines-and-posts");

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

  private static final Events<Discipline> COMPLAINED =
      ALL.where("complaints", (member, discipline) -> complained(discipline))
          .readingAll("complaints-and-days-off");

  /** Those of which the member complained; a complaint after the as-of day is a plan. */
  static final Parts<MemberRecord, MemberFact<Discipline>> COMPLAINTS =
      new Parts<>(COMPLAINED.key(), COMPLAINED.label(), false, Disciplines::complaints);

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

  /** Posts that began after a removal from office; which came first on one day is not known. */
  static final Events<PostTenure> POSTS_AFTER_REMOVAL =
      Events.of("tenures", "posts-after-removal", MemberRecord::getTenures)
          .where("posts-after-removal", Disciplines::afterRemoval)
          .readingAll("tenures-and-disciplines");

  /** Posts held on the day of the decision. */
  static final Measure<MemberFact<Discipline>> POSTS_HELD =
      Figures.of("posts-held", Unit.COUNT, fact -> Optional.of(postsHeld(fact)));

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

  /** From the last removal from office to the post; one of the same day may have come after it. */
  static final Measure<MemberFact<PostTenure>> MONTHS_SINCE_REMOVAL =
      Figures.between(
          "months-since-removal",
          Count.MONTHS,
          fact ->
              lastRemoval(fact.member(), fact.fact().getDate())
                  .map(day -> DatePeriod.ofClosed(day, removedBy(fact).orElse(day))),
          fact -> Optional.of(DatePeriod.ofDay(fact.fact().getDate())));

  /** From the announcement to the complaint, in working days. */
  static final Measure<MemberFact<Discipline>> ANNOUNCED_TO_COMPLAINT =
      Figures.between(
          "announced-to-complaint",
          Count.WORKING_DAYS,
          fact -> step(fact.fact(), DisciplineSteps::getAnnounced),
          fact -> complaint(fact.fact()));

  /** The cell, which is the only row of a table. */
  static final Choice<MemberFact<Discipline>> CELL =
      new Choice<>(
          RegulationMessages.text("choice.decided-by"),
          fact ->
              Optional.of(new Chosen(CELL_ROW, RegulationMessages.text("choice.decided-by.cell"))));

  /** Whether the member was official or probationary on the day of the decision. */
  static final Choice<MemberFact<Discipline>> STAGE =
      new Choice<>(
          RegulationMessages.text("choice.stage"),
          fact ->
              fact.member()
                  .membershipOn(fact.fact().getDate())
                  .stage()
                  .map(stage -> new Chosen(stage.name(), stage.label())));

  /** The form. */
  static final Choice<MemberFact<Discipline>> FORM =
      new Choice<>(
          RegulationMessages.text("choice.form-of-discipline"),
          fact -> Optional.of(new Chosen(form(fact.fact()), fact.fact().getMeasure().label())));

  private Disciplines() {}

  static Map<String, Text> tableWords() {
    Map<String, Text> words = new LinkedHashMap<>();
    for (DisciplineForm form : DisciplineForm.values()) {
      words.put(form.name(), form.label());
    }
    for (MembershipStage stage : MembershipStage.values()) {
      words.put(stage.name(), stage.label());
    }
    return words;
  }

  /** From receiving the decision to the complaint. */
  static Measure<MemberFact<Discipline>> toComplaint(Count count) {
    return Figures.between(
        "received-to-complaint",
        count,
        fact -> step(fact.fact(), DisciplineSteps::getHandedOver),
        fact -> complaint(fact.fact()));
  }

  static Optional<DatePeriod> handedOver(MemberRecord member, Discipline discipline) {
    return step(discipline, DisciplineSteps::getHandedOver);
  }

  private static Optional<DatePeriod> step(
      Discipline discipline, Function<DisciplineSteps, Optional<PartialDate>> step) {
    return discipline.getSteps().flatMap(step).map(PartialDate::period);
  }

  private static Optional<DatePeriod> complaint(Discipline discipline) {
    return discipline
        .getSteps()
        .flatMap(DisciplineSteps::getComplaint)
        .flatMap(Complaint::date)
        .map(PartialDate::period);
  }

  /** What comes of a plan is open while the window runs, and not known once it is over. */
  private static Parts.Found<MemberFact<Discipline>> complaints(
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

  private static Truth complained(Discipline discipline) {
    return discipline
        .getSteps()
        .flatMap(DisciplineSteps::getComplaint)
        .map(known -> known.date().isPresent() ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  private static Events<Discipline> of(String words, DisciplineForm... forms) {
    Set<String> names = Set.copyOf(Stream.of(forms).map(DisciplineForm::name).toList());
    return ALL.where(
        words, (member, discipline) -> names.contains(form(discipline)) ? Truth.YES : Truth.NO);
  }

  /** The name of the form, the same for official and probationary members. */
  private static String form(Discipline discipline) {
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
    return discipline
        .getEffective()
        .map(days -> days.unbounded() ? Truth.NO : Truth.YES)
        .orElse(Truth.UNKNOWN);
  }

  private static Truth anotherDay(Discipline discipline) {
    return discipline
        .getSteps()
        .flatMap(DisciplineSteps::getAnnounced)
        .flatMap(day -> discipline.getEffective().map(days -> day.sameAs(days.start()).negated()))
        .orElse(Truth.UNKNOWN);
  }

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
        .filter(discipline -> form(discipline).equals(DisciplineForm.REMOVAL_FROM_OFFICE.name()))
        .map(Discipline::getDate);
  }
}
