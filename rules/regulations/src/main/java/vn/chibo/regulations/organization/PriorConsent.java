package vn.chibo.regulations.organization;

import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.when;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.CellSizes;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.regulations.data.Provisions;

/**
 * Điều lệ Đảng (19/01/2011), article 21(5): a cell of more than 30 members needs the consent of the
 * level above. Unconfirmed in our sources: it speaks only where the caller switches it on.
 */
public final class PriorConsent {
  /** Strictly more than 30; a larger cell is no breach where consent was given. */
  public static final Rule<CellRecord> LARGE_CELL =
      Provisions.rule("statutes/prior-consent-cases", CellRecord.class)
          .force(Force.MANDATORY)
          .asks(
              when(
                  compare(CellSizes.MEMBERS, moreThan(parameter("cell-members"))),
                  new Condition.Decided<>(DecisionKind.CONSENT_TO_SIZE, new OfCell())))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES = List.of(LARGE_CELL);

  private PriorConsent() {}

  /** The decisions about a cell up to the end of its record. */
  private static final class OfCell implements Decisions<CellRecord> {
    @Override
    public Register<Decision> of(CellRecord cell) {
      return cell.getDecisions();
    }

    @Override
    public LocalDate day(CellRecord cell) {
      return cell.getPeriod().last();
    }
  }
}
