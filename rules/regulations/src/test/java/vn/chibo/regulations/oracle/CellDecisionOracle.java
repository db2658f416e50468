package vn.chibo.regulations.oracle;

import static vn.chibo.core.member.DisciplineForm.REPRIMAND;
import static vn.chibo.core.member.DisciplineForm.WARNING;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on discipline that a cell decides must say. */
final class CellDecisionOracle {
  private static final int DAYS_TO_HAND_OVER = 10;

  private final MemberRecord member;
  private final DatePeriod window;
  private final LocalDate asOf;

  private CellDecisionOracle(MemberRecord member, DatePeriod window, LocalDate asOf) {
    this.member = member;
    this.window = window;
    this.asOf = asOf;
  }

  private interface Body {
    OutcomeKind of(CellDecisionOracle member);
  }

  private interface Limit {
    OutcomeKind of(TimeLimit limit, PartialDate first, PartialDate done, int days);
  }

  static Map<String, OracleRule<?>> rules() {
    return Map.of(
        "qd296-2025/cell-decision-effect", rule(CellDecisionOracle::handedOver),
        "qd296-2025/cell-competence", rule(CellDecisionOracle::competences));
  }

  private static OracleRule<MemberRecord> rule(Body body) {
    return OracleRule.of(
        MemberRecord.class,
        "2025-05-30",
        "2026-04-10",
        (member, window, asOf) -> body.of(new CellDecisionOracle(member, window, asOf)));
  }

  private OutcomeKind competences() {
    return EntryFacts.every(member.getDisciplines(), window, asOf, this::competence);
  }

  /** Each that the cell decided is handed over within ten days, of whichever kind. */
  private OutcomeKind handedOver() {
    return Answers.readings(handedOver(TimeLimit::calendar), handedOver(TimeLimit::working));
  }

  private OutcomeKind handedOver(Limit limit) {
    List<OutcomeKind> said = new ArrayList<>();
    for (Discipline decided : member.getDisciplines().entries()) {
      OutcomeKind meant = all(announced(decided), byTheCell(decided));
      OutcomeKind inTime = inTime(decided, limit);
      said.add(meant == UNDETERMINED && inTime == SATISFIED ? SATISFIED : when(meant, inTime));
    }
    boolean gap = !member.getDisciplines().gaps(window, asOf).isEmpty();
    return Answers.forEvery(said, gap, window.last().isAfter(asOf));
  }

  /** Whether it was announced within the window: not before it was decided. */
  private OutcomeKind announced(Discipline decided) {
    Optional<PartialDate> day = DisciplineOracle.step(decided, DisciplineSteps::getAnnounced);
    LocalDate first = day.map(d -> d.period().start()).orElse(decided.getDate());
    boolean begun = first.isBefore(window.end()) && !first.isAfter(asOf);
    if (!begun || (day.isPresent() && !window.contains(first))) {
      return OutcomeKind.VIOLATED;
    }
    return day.isPresent() ? SATISFIED : UNDETERMINED;
  }

  private OutcomeKind inTime(Discipline decided, Limit limit) {
    Optional<PartialDate> handedOver =
        DisciplineOracle.step(decided, DisciplineSteps::getHandedOver);
    Optional<PartialDate> announced = DisciplineOracle.step(decided, DisciplineSteps::getAnnounced);
    PartialDate first = announced.orElse(PartialDate.of(decided.getDate()));
    LocalDate known = window.last().isBefore(asOf) ? window.last() : asOf;
    if (handedOver.isEmpty()) {
      return UNDETERMINED;
    }
    TimeLimit times = new TimeLimit(member);
    if (handedOver.filter(day -> !day.period().start().isAfter(asOf)).isEmpty()) {
      OutcomeKind soFar = limit.of(times, first, PartialDate.of(known), DAYS_TO_HAND_OVER);
      return notYet(announced.isPresent(), soFar);
    }
    OutcomeKind said = limit.of(times, first, handedOver.get(), DAYS_TO_HAND_OVER);
    return announced.isPresent() || said == SATISFIED ? said : UNDETERMINED;
  }

  /** By the as-of day it was not handed over: too late already, or in time so far. */
  private OutcomeKind notYet(boolean sinceAnnounced, OutcomeKind soFar) {
    boolean running = window.last().isAfter(asOf);
    boolean decides = soFar == SATISFIED ? running : sinceAnnounced;
    return decides ? soFar : UNDETERMINED;
  }

  /** A cell decides reprimand and warning, and nothing above. */
  private OutcomeKind competence(Discipline decided) {
    OutcomeKind light =
        Answers.so(
            DisciplineOracle.is(decided, REPRIMAND)
                || DisciplineOracle.is(decided, WARNING)
                || !(decided.getMeasure() instanceof DisciplineMeasure.OfOfficialMember));
    return when(byTheCell(decided), light);
  }

  private OutcomeKind byTheCell(Discipline decided) {
    Optional<OrganizationId> cell = member.statusOn(decided.getDate()).possible().cell();
    if (cell.isEmpty() || decided.getDecidedBy().isEmpty()) {
      return UNDETERMINED;
    }
    return Answers.so(cell.equals(decided.getDecidedBy()));
  }
}
