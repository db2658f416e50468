package vn.chibo.examples.review.committee.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.population.Cap;
import vn.chibo.evaluator.population.CapByReading;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.GroupCap;
import vn.chibo.evaluator.population.KnownGrades;
import vn.chibo.evaluator.population.Population;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.regulations.annualreview.ExcellentCaps;

/**
 * How many may be graded excellent and how many are (tỷ lệ hoàn thành xuất sắc): by every way to
 * read the cap that sources leave open.
 */
final class GradeCaps {
  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("caps", "as", Kind.WORDS),
          Shown.column("caps", "group", Kind.WORDS),
          Shown.column("caps", "graded", Kind.COUNT),
          Shown.column("caps", "excellent", Kind.COUNT),
          Shown.column("caps", "unknown", Kind.COUNT),
          Shown.column("caps", "not-graded", Kind.COUNT),
          Shown.column("caps", "reading", Kind.WORDS),
          Shown.column("caps", "base", Kind.WORDS),
          Shown.column("caps", "least", Kind.COUNT),
          Shown.column("caps", "most", Kind.COUNT),
          Shown.column("caps", "excess", Kind.WORDS),
          Shown.column("caps", "result", Kind.WORDS),
          Shown.column("caps", "clause", Kind.WORDS));

  private final StandingFacts facts;
  private final List<Line> lines = new ArrayList<>();

  private GradeCaps(StandingFacts facts) {
    this.facts = facts;
  }

  static Annex of(StandingFacts facts) {
    GradeCaps caps = new GradeCaps(facts);
    GradedSubjects.of(facts).forEach(caps::add);
    return new Annex(
        "grade-caps",
        StandingMessages.text("grade-caps"),
        COLUMNS,
        caps.lines,
        Optional.empty(),
        List.of(
            StandingMessages.text("caps.note", String.valueOf(facts.year())),
            StandingMessages.text("caps.note-readings"),
            StandingMessages.text("caps.note-unconfirmed")));
  }

  private void add(GradedSubjects graded) {
    Optional<Cap> cap = ExcellentCaps.of(facts.year(), graded.as());
    Population<ReviewSubject> all = graded.population();
    if (cap.isPresent()) {
      cap.get().appliedTo(all).groups().forEach(group -> group(graded, cap.get(), group));
    } else {
      all.groups().forEach(group -> lines.add(none(graded, group)));
    }
  }

  private void group(GradedSubjects graded, Cap cap, GroupCap<ReviewSubject> group) {
    for (CapByReading<ReviewSubject> reading : group.readings()) {
      lines.add(line(graded, cap, group, reading));
    }
  }

  private static Line line(
      GradedSubjects graded,
      Cap cap,
      GroupCap<ReviewSubject> group,
      CapByReading<ReviewSubject> reading) {
    Because because = because(graded, cap, group);
    Stream<Entry> ofCap =
        Stream.of(
            Shown.words(reading(reading), because),
            Entry.words(Shown.interval(reading.base())),
            end(reading.allowed().low(), because),
            end(reading.allowed().high(), because),
            Shown.words(over(reading.excess()), because),
            Shown.words(OutcomeWords.name(reading.outcome()), because),
            Entry.words(Cited.of(cap.citation())));
    return Shown.line(Stream.concat(counts(graded, group.group(), group.grades(), because), ofCap));
  }

  private static Stream<Entry> counts(
      GradedSubjects graded, Group group, KnownGrades grades, Because because) {
    return Stream.of(
        Entry.words(graded.as().label()),
        Entry.words(group.name()),
        Entry.count(grades.graded(), because),
        Entry.count(grades.top(), because),
        Entry.count(grades.unknown(), because),
        Entry.count(grades.notGraded(), because));
  }

  private static Text reading(CapByReading<ReviewSubject> reading) {
    return StandingMessages.text(
        "caps.share",
        reading.reading().share().times(Fraction.of(100)),
        reading.reading().base().label());
  }

  private static Entry end(Optional<Bound> end, Because because) {
    return end.<Entry>map(bound -> Entry.count(bound.value().numerator().longValue(), because))
        .orElseGet(() -> Shown.blank(Reason.NOT_KNOWN, because));
  }

  private static Text over(Quantity excess) {
    return switch (excess.compare(Comparison.MORE_THAN, Fraction.ZERO)) {
      case YES -> StandingMessages.text("caps.over", Shown.interval(excess));
      case NO -> StandingMessages.text("caps.within");
      case UNKNOWN -> StandingMessages.text("caps.open");
    };
  }

  /** How many of the excellent are only proposed, what all readings come to, and the clause. */
  private static Because because(GradedSubjects graded, Cap cap, GroupCap<ReviewSubject> group) {
    return new Because(
        StandingMessages.text("caps.how"),
        List.of(
            StandingMessages.text("caps.proposed", graded.proposedExcellent(group.group())),
            StandingMessages.text("caps.together", OutcomeWords.name(group.outcome())),
            StandingMessages.text("caps.rounding", cap.rounding().label())),
        List.of(Cited.of(cap.citation())));
  }

  /** Grades are counted all the same; which cap holds, this catalogue does not know. */
  private Line none(GradedSubjects graded, Group group) {
    String year = String.valueOf(facts.year());
    Text none = StandingMessages.text("caps.none", graded.as().label(), year);
    Text proposed = StandingMessages.text("caps.proposed", graded.proposedExcellent(group));
    Because because = new Because(none, List.of(proposed), List.of());
    List<Entry> counts = counts(graded, group, graded.grades(group), because).toList();
    Stream<Entry> ofCap =
        Stream.generate(() -> Shown.blank(Reason.NOT_KNOWN, because))
            .limit((long) COLUMNS.size() - counts.size());
    return Shown.line(Stream.concat(counts.stream(), ofCap));
  }
}
