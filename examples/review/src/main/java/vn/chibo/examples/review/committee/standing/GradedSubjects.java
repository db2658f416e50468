package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewDecision;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.KnownGrades;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.regulations.annualreview.GradedAs;

/**
 * Those who are graded as one and the same thing in a year, in the groups in which a cap is taken:
 * units and leadership collectives by kind, members and leaders all together.
 *
 * @param as as what they are graded
 * @param subjects each with its group
 */
record GradedSubjects(GradedAs as, List<Subject> subjects) {
  private static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  private static final Grade GOOD = Grade.of(QualityGrade.GOOD);

  /** Copies the list. */
  GradedSubjects {
    subjects = List.copyOf(subjects);
  }

  /** One of them. */
  record Subject(ReviewSubject id, Text name, Group group, ReviewState state) {
    Part<ReviewSubject> part() {
      return new Part<>(id, Optional.of(name), group, decision(), Optional.empty());
    }

    /** The grade decided or else proposed; one of another time says nothing to a cap of this. */
    private Optional<ReviewDecision> decision() {
      Optional<ReviewDecision> none = state.notGraded().map(each -> each);
      return none.or(
          () ->
              state
                  .grade()
                  .filter(Grade.Quality.class::isInstance)
                  .map(grade -> new Graded(grade, state.date())));
    }
  }

  /** All of whom something is on record; units always. */
  static List<GradedSubjects> of(StandingFacts facts) {
    List<GradedSubjects> all = new ArrayList<>();
    all.add(new GradedSubjects(GradedAs.CELL, units(facts)));
    all.add(new GradedSubjects(GradedAs.COLLECTIVE, collectives(facts)));
    all.add(new GradedSubjects(GradedAs.MEMBER, members(facts)));
    all.add(new GradedSubjects(GradedAs.LEADER, leaders(facts)));
    return all.stream().filter(each -> !each.subjects().isEmpty()).toList();
  }

  private static List<Subject> units(StandingFacts facts) {
    return facts.units().stream()
        .map(
            unit ->
                new Subject(
                    new ReviewSubject.Organization(unit.id()),
                    unit.name(),
                    kind(unit),
                    state(facts, facts.review(unit.id(), facts.year()))))
        .toList();
  }

  private static Group kind(StandingUnit unit) {
    return new Group(unit.kind().name(), unit.kind().label());
  }

  private static List<Subject> collectives(StandingFacts facts) {
    return facts
        .reviews(facts.year())
        .filter(review -> review.getSubject() instanceof ReviewSubject.Collective)
        .flatMap(review -> collective(facts, review))
        .toList();
  }

  private static Stream<Subject> collective(StandingFacts facts, AnnualReview review) {
    ReviewSubject.Collective led = (ReviewSubject.Collective) review.getSubject();
    return facts.unit(led.organization()).stream()
        .map(unit -> new Subject(led, unit.name(), kind(unit), state(facts, Optional.of(review))));
  }

  private static List<Subject> members(StandingFacts facts) {
    return MemberCells.of(facts, facts.year())
        .everyone()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(id -> id.value())))
        .map(
            entry ->
                person(
                    new ReviewSubject.Individual(entry.getKey(), ReviewCapacity.MEMBER),
                    entry.getValue()))
        .toList();
  }

  private static List<Subject> leaders(StandingFacts facts) {
    return facts
        .reviews(facts.year())
        .filter(
            review ->
                review.getSubject() instanceof ReviewSubject.Individual person
                    && person.capacity() == ReviewCapacity.CADRE)
        .map(review -> person(review.getSubject(), state(facts, Optional.of(review))))
        .toList();
  }

  /** Persons are counted and never named. */
  private static Subject person(ReviewSubject id, ReviewState state) {
    return new Subject(id, id.label(), Group.WHOLE, state);
  }

  private static ReviewState state(StandingFacts facts, Optional<AnnualReview> review) {
    return ReviewState.of(review, facts.asOf());
  }

  Population<ReviewSubject> population() {
    return Population.of(subjects.stream().map(Subject::part).toList()).completed();
  }

  /** How many of a group have which grade, decided or proposed. */
  KnownGrades grades(Group group) {
    List<Part<ReviewSubject>> parts =
        subjects.stream()
            .filter(subject -> subject.group().equals(group))
            .map(Subject::part)
            .toList();
    int top = count(parts, part -> part.grade().filter(EXCELLENT::equals).isPresent());
    int good = count(parts, part -> part.grade().filter(GOOD::equals).isPresent());
    int graded = count(parts, part -> part.grade().isPresent());
    int unknown = count(parts, part -> part.decision().isEmpty());
    return new KnownGrades(
        top, good, graded - top - good, parts.size() - graded - unknown, unknown);
  }

  private static int count(
      List<Part<ReviewSubject>> parts, Predicate<Part<ReviewSubject>> counted) {
    return (int) parts.stream().filter(counted).count();
  }

  /** How many of a group are excellent by a proposal only. */
  long proposedExcellent(Group group) {
    return subjects.stream()
        .filter(subject -> subject.group().equals(group))
        .filter(subject -> subject.state().onlyProposed())
        .filter(subject -> subject.state().grade().filter(EXCELLENT::equals).isPresent())
        .count();
  }
}
