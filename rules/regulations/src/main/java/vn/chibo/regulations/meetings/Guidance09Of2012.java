package vn.chibo.regulations.meetings;

import java.util.List;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/** Hướng dẫn 09-HD/BTCTW (02/03/2012), in force to 05/07/2018: no figure of it is known. */
public final class Guidance09Of2012 {

  /** Cells of every kind keep the monthly regime of the Statutes. */
  public static final Rule<CellRecord> REGULAR_REGIME =
      Provisions.rule("hd09-2012/regular-regime", CellRecord.class)
          .force(Force.MANDATORY)
          .policy(WindowPolicy.WINDOW_START)
          .asks(MeetingConditions.regularEachMonth())
          .build();

  /**
   * Not a clause but the absence of a known one: a question about length, attendance or themes has
   * no answer under this guidance, and is not passed. Nothing is cited for it.
   */
  public static final Rule<CellRecord> NO_NUMERIC_THRESHOLDS =
      Rule.about(CellRecord.class)
          .id("hd09-2012/no-numeric-thresholds")
          .force(Force.CRITERION)
          .status(SourceStatus.UNCONFIRMED)
          .inForce(REGULAR_REGIME.inForce())
          .asks(Conditions.noFigureOnRecord(RegulationMessages.text("gap.hd-09-2012")))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(REGULAR_REGIME, NO_NUMERIC_THRESHOLDS);

  private Guidance09Of2012() {}
}
