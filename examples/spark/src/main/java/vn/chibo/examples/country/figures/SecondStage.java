package vn.chibo.examples.country.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.review.Grade;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.population.Cap;
import vn.chibo.evaluator.population.CapByReading;
import vn.chibo.evaluator.population.Group;
import vn.chibo.evaluator.population.GroupCap;
import vn.chibo.evaluator.population.Part;
import vn.chibo.evaluator.population.Population;
import vn.chibo.examples.country.CountryMessages;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.regulations.annualreview.ExcellentCaps;
import vn.chibo.regulations.annualreview.GradedAs;

/** Makes the figures of a place once all its cells were seen: only then the caps can be known. */
public final class SecondStage {
  private static final Cap CAP = ExcellentCaps.of(CellGenerator.YEAR, GradedAs.CELL).orElseThrow();
  private static final String UNKNOWN = "UNKNOWN";

  private final List<String> rules;

  /** The rules and the cap of the year of the cells. */
  public SecondStage(LocalDate asOf) {
    this(new CellRules(asOf));
  }

  /** The rules of the first stage. */
  public SecondStage(CellRules rules) {
    this.rules = rules.ids();
  }

  /** The clause of the cap. */
  public static Text clause() {
    return Text.of(CAP.citation().text(Language.VIETNAMESE), CAP.citation().text(Language.ENGLISH));
  }

  /** The cap. */
  static Cap cap() {
    return CAP;
  }

  /** The figures of a place. */
  public PlaceFigures place(PartialFigures all) {
    return new PlaceFigures(
        all.place().value(),
        all.graded().size(),
        IntStream.range(0, rules.size()).mapToObj(rule -> figures(rule, all.counts())).toList(),
        groups(all.graded()));
  }

  private RuleFigures figures(int rule, List<Long> counts) {
    int first = rule * PartialFigures.KINDS;
    return RuleFigures.of(rules.get(rule), counts.subList(first, first + PartialFigures.KINDS));
  }

  /** By the id of the cell, so that the order in which tasks ended changes nothing. */
  private static List<GroupFigures> groups(List<GradedCell> cells) {
    List<Part<String>> parts =
        cells.stream()
            .sorted(Comparator.comparing(GradedCell::cell))
            .map(SecondStage::part)
            .toList();
    return CAP.appliedTo(Population.of(parts).completed()).groups().stream()
        .map(cap -> figures(cap.group().key(), cap))
        .sorted(Comparator.comparing(GroupFigures::group))
        .toList();
  }

  static Part<String> part(GradedCell cell) {
    Part<String> part = Part.of(cell.cell()).in(group(cell.sector()));
    Part<String> graded = cell.grade().map(Grade::of).map(part::graded).orElse(part);
    return cell.score().map(Fraction::of).map(graded::scored).orElse(graded);
  }

  private static Group group(Optional<Sector> sector) {
    return sector
        .map(known -> new Group(known.name(), known.label()))
        .orElseGet(() -> new Group(UNKNOWN, unknown()));
  }

  private static Text unknown() {
    return CountryMessages.text("sector.unknown");
  }

  static GroupFigures figures(String group, GroupCap<String> cap) {
    return new GroupFigures(
        group,
        OutcomeCode.kind(OutcomeCode.of(cap.outcome())),
        cap.grades().top(),
        cap.grades().good(),
        cap.grades().other(),
        cap.grades().unknown(),
        cap.placement().in().size(),
        cap.readings().stream().map(SecondStage::figures).toList());
  }

  private static ReadingFigures figures(CapByReading<String> reading) {
    OutcomeKind outcome = OutcomeCode.kind(OutcomeCode.of(reading.outcome()));
    return new ReadingFigures(
        reading.reading().name(),
        outcome,
        whole(reading.allowed().low()).orElseThrow(),
        whole(reading.allowed().high()));
  }

  private static Optional<Integer> whole(Optional<Bound> end) {
    return end.map(known -> known.value().numerator().intValueExact());
  }
}
