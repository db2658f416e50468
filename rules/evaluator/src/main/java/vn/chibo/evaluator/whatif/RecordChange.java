package vn.chibo.evaluator.whatif;

import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.evidence.FactWords;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Something that is taken to be otherwise in a record. */
public sealed interface RecordChange extends Change {

  /**
   * Changes a record; the record itself stays as it is.
   *
   * @throws vn.chibo.core.fault.FaultException if the change does not fit the record: another kind
   *     of record, or one that does not hold what is to be changed
   */
  Changed in(SubjectRecord record);

  /**
   * A changed record.
   *
   * @param record the record as it would be
   * @param nature what the change does to what is known
   */
  record Changed(SubjectRecord record, Nature nature) {}

  /**
   * A meeting more in the record of a cell.
   *
   * @param meeting the meeting
   */
  record AddMeeting(Meeting meeting) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return CellChanges.of(record).added(meeting);
    }

    @Override
    public Text words() {
      return ChangeWords.meeting("next.whatif.add-meeting", meeting);
    }
  }

  /**
   * Another meeting in place of one in the record of a cell.
   *
   * @param old the meeting as it stands in the record; the first of several equal ones is meant
   * @param other what stands in its place
   */
  record ReplaceMeeting(Meeting old, Meeting other) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return CellChanges.of(record).replaced(old, other);
    }

    @Override
    public Text words() {
      return ChangeWords.meeting("next.whatif.replace-meeting", old);
    }
  }

  /**
   * A meeting less in the record of a cell.
   *
   * @param meeting the meeting as it stands in the record; the first of several equal ones is meant
   */
  record DropMeeting(Meeting meeting) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return CellChanges.of(record).dropped(meeting);
    }

    @Override
    public Text words() {
      return ChangeWords.meeting("next.whatif.drop-meeting", meeting);
    }
  }

  /**
   * A decision of the competent committee about a cell.
   *
   * @param decision the decision
   */
  record TakeDecision(Decision decision) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return CellChanges.of(record).decided(decision);
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text("next.whatif.decide", decision.kind().label(), decision.date());
    }
  }

  /**
   * The number of members of a cell.
   *
   * @param members the number, at least 0
   */
  record SetMembers(int members) implements RecordChange {
    /** Refuses a number below 0. */
    public SetMembers {
      ChangeWords.requireNumber(members);
    }

    @Override
    public Changed in(SubjectRecord record) {
      return CellChanges.of(record).members(members);
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text("next.whatif.members", members);
    }
  }

  /**
   * A judgement of people, of a record of any kind.
   *
   * @param judgement the judgement
   */
  record AddJudgement(Judgement judgement) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return RecordChanges.judged(record, judgement);
    }

    @Override
    public Text words() {
      String met = judgement.isMet() ? "met" : "not-met";
      return EvaluatorMessages.text(
          "next.whatif.judge",
          judgement.getTopic().key(),
          EvaluatorMessages.text("fact.judged-" + met, judgement.getDate(), judgement.getBy()));
    }
  }

  /**
   * A figure that is reported of the subject, of a record of any kind.
   *
   * @param figure the figure
   */
  record AddFigure(ReportedFigure figure) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return RecordChanges.reported(record, figure);
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text(
          "next.whatif.reported", figure.getTopic().key(), figure.getDate(), figure.getBy());
    }
  }

  /**
   * No entry of a register is missing for some days, in a record of any kind.
   *
   * @param register the name of the register in JSON, such as {@code meetings}
   * @param days the days, besides those for which it is complete already
   */
  record CompleteRegister(String register, DatePeriod days) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return RecordChanges.completed(record, register, days);
    }

    @Override
    public Text words() {
      return FactWords.fact(RecordChanges.path(register, days)).label();
    }
  }

  /**
   * The record as a whole as somebody changed it.
   *
   * @param other a record of the same subject and period; always taken as a correction
   */
  record ReplaceRecord(SubjectRecord other) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return RecordChanges.replaced(record, other);
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text("next.whatif.record", other.subject());
    }
  }

  /**
   * A change in the record of one cell of an organization.
   *
   * @param cell the cell; the first of several records of it is meant
   * @param change the change
   */
  record InCell(OrganizationId cell, RecordChange change) implements RecordChange {
    @Override
    public Changed in(SubjectRecord record) {
      return RecordChanges.inCell(record, cell, change);
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text("next.whatif.in-cell", cell.value(), change.words());
    }
  }
}
