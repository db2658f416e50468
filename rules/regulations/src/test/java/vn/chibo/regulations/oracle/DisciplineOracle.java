package vn.chibo.regulations.oracle;

import static vn.chibo.core.member.DisciplineForm.EXPULSION;
import static vn.chibo.core.member.DisciplineForm.REMOVAL_FROM_OFFICE;
import static vn.chibo.core.member.DisciplineForm.REPRIMAND;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on disciplinary decisions about members must say. */
final class DisciplineOracle {
  private final MemberRecord member;
  private final DatePeriod window;
  private final LocalDate asOf;

  private DisciplineOracle(MemberRecord member, DatePeriod window, LocalDate asOf) {
    this.member = member;
    this.window = window;
    this.asOf = asOf;
  }

  private interface Body {
    OutcomeKind of(DisciplineOracle member);
  }

  private interface OfOne {
    OutcomeKind of(DisciplineOracle member, Discipline decided);
  }

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put("statutes/forms-of-discipline", rule("2011-01-19", "", DisciplineOracle::forms));
    rules.put("statutes/discipline-effect", each("2011-01-19", "", DisciplineOracle::effect));
    rules.put(
        "qd30-2016/decision-lapses", rule("2016-07-26", "2026-04-10", DisciplineOracle::lapsed));
    rules.put("qd69-2022/limitation-members", rule("2022-07-06", "", DisciplineOracle::limitation));
    rules.put(
        "statutes/after-removal-from-office",
        rule("2011-01-19", "", DisciplineOracle::afterRemoval));
    return rules;
  }

  private static OracleRule<MemberRecord> rule(String from, String to, Body body) {
    return OracleRule.of(
        MemberRecord.class,
        from,
        to,
        (member, window, asOf) -> body.of(new DisciplineOracle(member, window, asOf)));
  }

  private static OracleRule<MemberRecord> each(String from, String to, OfOne body) {
    return rule(from, to, member -> member.every(body));
  }

  private OutcomeKind every(OfOne body) {
    return EntryFacts.every(member.getDisciplines(), window, asOf, d -> body.of(this, d));
  }

  private static Optional<DisciplineForm> formOf(Discipline decided) {
    return decided.getMeasure() instanceof DisciplineMeasure.OfOfficialMember official
        ? Optional.of(official.form())
        : Optional.empty();
  }

  static boolean is(Discipline decided, DisciplineForm form) {
    return formOf(decided).equals(Optional.of(form));
  }

  /** Each has the forms of official or of probationary members; removal is for holders of posts. */
  private OutcomeKind forms() {
    return all(
        every(DisciplineOracle::fits),
        every(
            (member, decided) ->
                is(decided, REMOVAL_FROM_OFFICE) ? holdsPost(decided.getDate()) : NOT_APPLICABLE));
  }

  private OutcomeKind fits(Discipline decided) {
    Set<MembershipStage> stages = member.statusOn(decided.getDate()).possible().stages();
    Set<MembershipStage> fitting =
        is(decided, REMOVAL_FROM_OFFICE) || is(decided, EXPULSION)
            ? Set.of(MembershipStage.OFFICIAL)
            : Set.of(MembershipStage.OFFICIAL, MembershipStage.PROBATIONARY);
    return stages.size() == 1 ? Answers.so(fitting.containsAll(stages)) : UNDETERMINED;
  }

  private OutcomeKind holdsPost(LocalDate day) {
    boolean perhaps = !EntryFacts.complete(member.getTenures(), LocalDate.MIN, day);
    for (PostTenure tenure : member.getTenures().entries()) {
      switch (tenure.holdsOn(day, member.getTenures().complete())) {
        case YES -> {
          return SATISFIED;
        }
        case UNKNOWN -> perhaps = true;
        case NO -> {}
      }
    }
    return perhaps ? UNDETERMINED : OutcomeKind.VIOLATED;
  }

  static Optional<PartialDate> step(
      Discipline decided, Function<DisciplineSteps, Optional<PartialDate>> step) {
    return decided.getSteps().flatMap(step);
  }

  /** In effect from the very day on which it is announced. */
  private OutcomeKind effect(Discipline decided) {
    Optional<PartialDate> announced = step(decided, DisciplineSteps::getAnnounced);
    if (announced.isEmpty() || decided.getEffective().isEmpty()) {
      return UNDETERMINED;
    }
    return OrganizationOracle.kind(announced.get().sameAs(decided.getEffective().get().start()));
  }

  /** Those that lapsed in the window did so after one year, not before. */
  private OutcomeKind lapsed() {
    List<OutcomeKind> said = new ArrayList<>();
    for (Discipline decided : member.getDisciplines().entries()) {
      boolean begun = decided.getDate().isBefore(window.end()) && !decided.getDate().isAfter(asOf);
      if (begun && !is(decided, EXPULSION)) {
        said.add(decided.getEffective().map(this::lapsed).orElse(UNDETERMINED));
      }
    }
    boolean gap = !member.getDisciplines().gaps(window, asOf).isEmpty();
    return Answers.forEvery(said, gap, window.last().isAfter(asOf));
  }

  private OutcomeKind lapsed(DatePeriod days) {
    boolean asked = window.contains(days.last()) && !days.last().isAfter(asOf);
    return asked ? TimeLimit.fullMonths(days.start(), days.end(), 12) : NOT_APPLICABLE;
  }

  /** Of those that have a limitation: within it, or people say that there is none. */
  private OutcomeKind limitation() {
    long with = 0;
    for (Discipline decided : member.getDisciplines().entries()) {
      boolean past = window.contains(decided.getDate()) && !decided.getDate().isAfter(asOf);
      with += past && !is(decided, EXPULSION) ? 1 : 0;
    }
    boolean gap = !member.getDisciplines().gaps(window, asOf).isEmpty();
    return when(
        Answers.atLeast(1, with, with, gap, window.last().isAfter(asOf)),
        Answers.any(
            every(DisciplineOracle::withinLimitation),
            Facts.of(member, window, asOf).judged("without-limitation")));
  }

  private OutcomeKind withinLimitation(Discipline decided) {
    if (is(decided, EXPULSION)) {
      return NOT_APPLICABLE;
    }
    boolean reprimand =
        is(decided, REPRIMAND) || decided.getMeasure().label().equals(REPRIMAND.label());
    Optional<PartialDate> act = step(decided, DisciplineSteps::getCommitted);
    Optional<PartialDate> concluded = step(decided, DisciplineSteps::getConcluded);
    if (act.isEmpty() || concluded.isEmpty()) {
      return UNDETERMINED;
    }
    return new TimeLimit(member).months(act.get(), concluded.get(), reprimand ? 5 * 12 : 10 * 12);
  }

  /** No new post within twelve months of a removal. */
  private OutcomeKind afterRemoval() {
    return EntryFacts.every(member.getTenures(), window, asOf, t -> afterRemoval(t.getDate()));
  }

  private OutcomeKind afterRemoval(LocalDate begun) {
    List<OutcomeKind> said = new ArrayList<>();
    for (Discipline decided : member.getDisciplines().entries()) {
      if (is(decided, REMOVAL_FROM_OFFICE) && !decided.getDate().isAfter(begun)) {
        said.add(afterRemoval(begun, decided.getDate()));
      }
    }
    boolean doubt = !EntryFacts.complete(member.getDisciplines(), begun.minusMonths(12), begun);
    return Answers.forEvery(said, doubt, false);
  }

  /** Which of the two came first on one day, nobody knows. */
  private static OutcomeKind afterRemoval(LocalDate begun, LocalDate removed) {
    return begun.equals(removed) ? UNDETERMINED : TimeLimit.fullMonths(removed, begun, 12);
  }
}
