package vn.chibo.regulations.meetings;

import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.regulations.data.Provisions;

/** Meetings under the Party Statutes (Điều lệ Đảng, 19/01/2011), in force under every guidance. */
public final class StatutesMeetings {

  /** Article 24(2), article 22 for a grassroots cell: a regular meeting once a month. */
  public static final Rule<CellRecord> MONTHLY =
      Provisions.rule("statutes/cell-monthly-meeting", CellRecord.class)
          .force(Force.MANDATORY)
          .policy(WindowPolicy.WINDOW_START)
          .asks(MeetingConditions.regularEachMonth())
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(MONTHLY);

  private StatutesMeetings() {}
}
