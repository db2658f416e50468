package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.oversight.Inspection;
import vn.chibo.core.oversight.InspectionKind;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlanCoverage;
import vn.chibo.core.oversight.PracticeKind;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.examples.review.annex.EntryText;

/**
 * Oversight planned against done, by kind (kiểm tra, giám sát, dự sinh hoạt…). What is not recorded
 * is lacking a record; that it was not done is not said.
 */
final class OversightSummary {
  private static final List<PracticeKind> KINDS =
      List.of(
          PracticeKind.INSPECTION,
          PracticeKind.SUPERIOR_ATTENDANCE,
          PracticeKind.MINUTES_BOOK_CHECK,
          PracticeKind.TRAINING,
          PracticeKind.SCHEDULE_REGISTRATION,
          PracticeKind.MODEL_CELL_SESSION,
          PracticeKind.DOCUMENT_STUDY,
          PracticeKind.BRIEFING);

  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("oversight", "kind", Kind.WORDS),
          Shown.column("oversight", "planned", Kind.COUNT),
          Shown.column("oversight", "kept", Kind.COUNT),
          Shown.column("oversight", "lacking", Kind.COUNT),
          Shown.column("oversight", "due", Kind.COUNT),
          Shown.column("oversight", "recorded", Kind.COUNT),
          Shown.column("oversight", "unplanned", Kind.COUNT));

  private final StandingFacts facts;
  private final OversightPlans plans;

  private OversightSummary(StandingFacts facts, OversightPlans plans) {
    this.facts = facts;
    this.plans = plans;
  }

  static Annex of(StandingFacts facts, OversightPlans plans) {
    return new OversightSummary(facts, plans).annex();
  }

  private Annex annex() {
    Stream<Text> notes =
        Stream.of(
            StandingMessages.text("oversight.note", String.valueOf(facts.year())),
            StandingMessages.text("oversight.note-practice"));
    return new Annex(
        "oversight",
        StandingMessages.text("oversight"),
        COLUMNS,
        KINDS.stream().map(this::line).toList(),
        Optional.empty(),
        Stream.concat(notes, gaps().stream()).toList());
  }

  /** The days for which acts may be missing. */
  private List<Text> gaps() {
    return uncovered().stream()
        .map(gap -> StandingMessages.text("oversight.gap", gap.start(), gap.last()))
        .toList();
  }

  private List<DatePeriod> uncovered() {
    List<DatePeriod> complete =
        facts.own().stream().flatMap(record -> record.getOversight().complete().stream()).toList();
    return facts.soFar().minus(complete);
  }

  private Line line(PracticeKind kind) {
    List<OversightAct> done = plans.acts().stream().filter(act -> act.practice() == kind).toList();
    Because because = because(kind, done);
    Stream<Entry> planned =
        switch (kind) {
          case INSPECTION ->
              plan(plans.inspectionsPlanned(), plans.inspections(any -> true), because);
          case SUPERIOR_ATTENDANCE ->
              plan(plans.attendancesPlanned(), plans.attendances(any -> true), because);
          default -> blanks(Reason.NOT_APPLICABLE, 4);
        };
    return Shown.line(
        Stream.of(Stream.of(Entry.words(kind.label())), planned, recorded(done, because))
            .flatMap(entries -> entries));
  }

  static Stream<Entry> plan(boolean known, PlanCoverage plan, Because because) {
    return known
        ? Stream.of(
            Entry.count(plan.planned(), because),
            Entry.count(plan.kept(), because),
            Entry.count(plan.lacking(), because),
            Entry.count(plan.pending(), because))
        : blanks(Reason.NOT_KNOWN, 4);
  }

  private static Stream<Entry> blanks(Reason reason, int number) {
    return Stream.generate(() -> Entry.blank(reason)).limit(number);
  }

  /** None recorded means none only where no record can be missing. */
  private Stream<Entry> recorded(List<OversightAct> done, Because because) {
    if (done.isEmpty() && !uncovered().isEmpty()) {
      return blanks(Reason.NOT_KNOWN, 2);
    }
    long unplanned = done.stream().filter(act -> !plans.planned(act)).count();
    return Stream.of(Entry.count(done.size(), because), Entry.count(unplanned, because));
  }

  private static Because because(PracticeKind kind, List<OversightAct> done) {
    List<Text> parts =
        kind == PracticeKind.INSPECTION
            ? inspections(done)
            : done.stream()
                .map(OversightAct::getDate)
                .distinct()
                .map(OversightSummary::day)
                .toList();
    return Shown.because("oversight.how", parts, List.of());
  }

  static Text day(LocalDate day) {
    return EntryText.of(Entry.day(day));
  }

  private static List<Text> inspections(List<OversightAct> done) {
    Stream<Text> kinds =
        Arrays.stream(InspectionKind.values())
            .map(
                kind ->
                    StandingMessages.text("part", kind.label(), count(done, Optional.of(kind))));
    Stream<Text> other =
        Stream.of(
            StandingMessages.text(
                "part",
                StandingMessages.text("oversight.kind-unknown"),
                count(done, Optional.empty())));
    return Stream.concat(kinds, other).toList();
  }

  private static long count(List<OversightAct> done, Optional<InspectionKind> kind) {
    return done.stream()
        .filter(Inspection.class::isInstance)
        .filter(act -> ((Inspection) act).getKind().equals(kind))
        .count();
  }
}
