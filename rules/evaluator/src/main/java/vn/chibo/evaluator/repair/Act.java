package vn.chibo.evaluator.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Something that can still be done; none of it changes what is past. */
public sealed interface Act {

  /** The day of it in the sample: the first on which it can be done. */
  LocalDate day();

  /** The act in words. */
  Text words();

  /** The record in which it was done. */
  CellRecord appliedTo(CellRecord cell);

  /**
   * A meeting is held, and on record.
   *
   * @param meeting a meeting that will do: long enough, all present
   * @param within the days on which it can be held, the first of them that of the meeting
   */
  record HoldMeeting(Meeting meeting, DatePeriod within) implements Act {
    @Override
    public LocalDate day() {
      return meeting.getDate();
    }

    @Override
    public Text words() {
      Text kind = meeting.getKind().orElseThrow().label();
      return EvaluatorMessages.text("repair.hold", kind, within.start(), within.last());
    }

    @Override
    public CellRecord appliedTo(CellRecord cell) {
      return cell.withMeetings(Act.with(cell.getMeetings(), meeting));
    }
  }

  /**
   * The competent committee decides.
   *
   * @param decision the decision
   */
  record TakeDecision(Decision decision) implements Act {
    @Override
    public LocalDate day() {
      return decision.date();
    }

    @Override
    public Text words() {
      return EvaluatorMessages.text("repair.decide", decision.kind().label());
    }

    @Override
    public CellRecord appliedTo(CellRecord cell) {
      return cell.withDecisions(Act.with(cell.getDecisions(), decision));
    }
  }

  private static <T extends Dated> Register<T> with(Register<T> register, T entry) {
    List<T> entries = Stream.concat(register.entries().stream(), Stream.of(entry)).toList();
    return new Register<>(entries, register.complete());
  }
}
