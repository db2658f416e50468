package vn.chibo.evaluator.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.evidence.Registers;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.whatif.RecordChange.Changed;

/** Changes in records of any kind, and in those of the cells of an organization. */
final class RecordChanges {
  private RecordChanges() {}

  /** A judgement against one that stands there is no step: both cannot hold. */
  static Changed judged(SubjectRecord record, Judgement judgement) {
    boolean contradicts =
        record.getJudgements().stream()
            .filter(other -> other.getTopic().equals(judgement.getTopic()))
            .anyMatch(other -> other.isMet() != judgement.isMet());
    List<Judgement> all = new ArrayList<>(record.getJudgements());
    all.add(judgement);
    return new Changed(with(record, all), contradicts ? Nature.CORRECTION : Nature.KNOWLEDGE_STEP);
  }

  private static SubjectRecord with(SubjectRecord record, List<Judgement> judgements) {
    if (record instanceof CellRecord cell) {
      return cell.withJudgements(judgements);
    }
    return record instanceof MemberRecord member
        ? member.withJudgements(judgements)
        : ((OrganizationRecord) record).withJudgements(judgements);
  }

  /** A figure against one that stands there is no step: both cannot hold. */
  static Changed reported(SubjectRecord record, ReportedFigure figure) {
    boolean contradicts =
        record.getFigures().stream()
            .filter(other -> other.getTopic().equals(figure.getTopic()))
            .anyMatch(other -> !other.getValue().meets(figure.getValue()));
    List<ReportedFigure> all = new ArrayList<>(record.getFigures());
    all.add(figure);
    return new Changed(
        figures(record, all), contradicts ? Nature.CORRECTION : Nature.KNOWLEDGE_STEP);
  }

  private static SubjectRecord figures(SubjectRecord record, List<ReportedFigure> figures) {
    if (record instanceof CellRecord cell) {
      return cell.withFigures(figures);
    }
    return record instanceof MemberRecord member
        ? member.withFigures(figures)
        : ((OrganizationRecord) record).withFigures(figures);
  }

  static Changed completed(SubjectRecord record, String register, DatePeriod days) {
    return new Changed(
        Registers.completed(record, register, days)
            .orElseThrow(() -> ChangeWords.fault("no-register", register, record.subject())),
        Nature.KNOWLEDGE_STEP);
  }

  static FactPath path(String register, DatePeriod days) {
    return FactPath.RECORD.then(new FactPath.Complete(register, Optional.of(days)));
  }

  static Changed replaced(SubjectRecord record, SubjectRecord other) {
    boolean same =
        record.getClass().equals(other.getClass()) && record.subject().equals(other.subject());
    if (!same) {
      throw ChangeWords.fault("other-subject", other.subject(), record.subject());
    }
    return new Changed(other, Nature.CORRECTION);
  }

  static Changed inCell(SubjectRecord record, OrganizationId id, RecordChange change) {
    Roster<CellRecord> cells = cells(record);
    int place =
        IntStream.range(0, cells.entries().size())
            .filter(i -> cells.entries().get(i).getOrganization().getId().equals(id))
            .findFirst()
            .orElseThrow(() -> ChangeWords.fault("no-cell", id.value(), record.subject()));
    Changed cell = change.in(cells.entries().get(place));
    List<CellRecord> all = new ArrayList<>(cells.entries());
    all.set(place, (CellRecord) cell.record());
    return new Changed(
        ((OrganizationRecord) record).withCells(new Roster<>(all, cells.complete())),
        cell.nature());
  }

  /** Records of other kinds list no cells. */
  private static Roster<CellRecord> cells(SubjectRecord record) {
    return record instanceof OrganizationRecord organization
        ? organization.getCells()
        : Roster.unknown();
  }
}
