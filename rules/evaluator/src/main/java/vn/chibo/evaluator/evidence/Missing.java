package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What must become known of a cell or a member before an outcome is no longer undetermined: the
 * number of members, details of meetings and decisions, the names behind the counts of a meeting,
 * the days of registrations, plans of attending and who came by them, what is recorded of members,
 * figures that are reported, and days for which registers must be complete.
 *
 * <p>With all of it known the outcome is settled or pending in each of a few worlds, in which what
 * is missing turns out well, badly or in between, and in which a register that becomes complete
 * holds no more entries; without any one of them it stays undetermined in some world. Where one of
 * several facts is enough, the one that is easier to record is named: counts rather than names, a
 * meeting rather than the register of another.
 *
 * <p>There is no such set, and the outcome itself says why, where facts are not what is missing:
 *
 * <ul>
 *   <li>people must judge, report a figure, or choose a reading;
 *   <li>facts contradict each other and must be set right, such as more speakers than members
 *       present;
 *   <li>the facts are known, and no field says more: whether a draft was passed before the meeting
 *       of the same day, the month within a year of an old file;
 *   <li>there is no such figure: the rate of a meeting to which nobody was due, the minutes beyond
 *       a length that no committee set;
 *   <li>a measure of an author's own asks for something else;
 *   <li>a figure must be reported and nobody said which: a record does not know what rules ask of
 *       it, so that the measures are to be handed in.
 * </ul>
 *
 * <p>An organization lacks what its cells lack: it is asked of each of them. Of a member details of
 * entries, such as who decided an exemption, are not looked for; nor are the names of those absent
 * of whom a head count knows the number of some only.
 *
 * <pre>{@code
 * Missing.of(cell, other -> evaluator.evaluate(other, asOf).findings().get(0).outcome())
 *     .ifPresent(missing -> missing.facts().forEach(fact -> out.println(fact.path())));
 * }</pre>
 *
 * @param facts what is missing, by the paths that it would have in the record
 */
public record Missing(List<Fact> facts) {

  /** Copies the list. */
  public Missing {
    facts = List.copyOf(facts);
  }

  /**
   * What is missing for an outcome, nothing where it is not undetermined; empty where no facts of
   * these kinds would settle it. Figures that must be reported are not among them.
   *
   * @param record the record
   * @param outcome what a rule says of a record, as of one day
   */
  public static Optional<Missing> of(CellRecord record, Function<CellRecord, Outcome> outcome) {
    return of(record, List.of(), outcome);
  }

  /**
   * The same, with figures to be reported of the cell or of its members.
   *
   * @param record the record
   * @param reported measures that the rule asks to be reported: {@code rule.reported()}; others are
   *     passed over
   * @param outcome what a rule says of a record, as of one day
   */
  public static Optional<Missing> of(
      CellRecord record, List<Measure<?>> reported, Function<CellRecord, Outcome> outcome) {
    ReportedGaps figures = new ReportedGaps(reported);
    return of(
        CellGaps.of(record),
        figures.of(record),
        (known, world, said) -> {
          CellRecord filled = CellGaps.fill(record, known, world);
          return outcome.apply(figures.fill(record, filled, known, said));
        });
  }

  /**
   * The same of a member, without figures to be reported.
   *
   * @param record the record
   * @param outcome what a rule says of a record, as of one day
   */
  public static Optional<Missing> of(MemberRecord record, Function<MemberRecord, Outcome> outcome) {
    return of(record, List.of(), outcome);
  }

  /**
   * The same of a member, with figures to be reported.
   *
   * @param record the record
   * @param reported measures that the rule asks to be reported: {@code rule.reported()}; others are
   *     passed over
   * @param outcome what a rule says of a record, as of one day
   */
  public static Optional<Missing> of(
      MemberRecord record, List<Measure<?>> reported, Function<MemberRecord, Outcome> outcome) {
    ReportedGaps figures = new ReportedGaps(reported);
    return of(
        MemberGaps.of(record),
        figures.of(record),
        (known, world, said) ->
            outcome.apply(figures.fill(MemberGaps.fill(record, known, world), known, said)));
  }

  /**
   * The outcome with some of the gaps filled, as a world fills them; what is reported is as another
   * one has it.
   */
  private interface Filled {
    Outcome outcome(Set<FactPath> known, World world, World said);
  }

  private static Optional<Missing> of(
      List<FactPath> own, Map<FactPath, Fact> figures, Filled filled) {
    List<FactPath> all = Stream.concat(own.stream(), figures.keySet().stream()).toList();
    List<FactPath> hardest = all.stream().sorted(Effort.HARDEST_FIRST).toList();
    boolean reported = !figures.isEmpty();
    Predicate<Set<FactPath>> allowed = without -> settles(rest(all, without), filled, reported);
    Set<FactPath> spared = new Deletion<>(allowed).from(hardest);
    List<FactPath> needed = rest(all, spared);
    return settles(needed, filled, reported)
        ? Optional.of(new Missing(facts(Months.joined(needed), figures)))
        : Optional.empty();
  }

  private static List<Fact> facts(List<FactPath> needed, Map<FactPath, Fact> figures) {
    return needed.stream()
        .map(path -> figures.containsKey(path) ? figures.get(path) : FactWords.fact(path))
        .toList();
  }

  private static List<FactPath> rest(List<FactPath> all, Set<FactPath> without) {
    return all.stream().filter(path -> !without.contains(path)).toList();
  }

  private static boolean settles(List<FactPath> needed, Filled filled, boolean reported) {
    Set<FactPath> known = Set.copyOf(needed);
    return Stream.of(World.values())
        .flatMap(
            world ->
                Stream.of(reported ? World.values() : new World[] {world})
                    .map(said -> filled.outcome(known, world, said)))
        .noneMatch(Outcome.Undetermined.class::isInstance);
  }
}
