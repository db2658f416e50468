package vn.chibo.regulations.data;

import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.regulations.words.RegulationMessages;

/** The measures of a cell that rules in data and in Java share. */
public final class CellMeasures {

  /** The number of its members, official and probationary. */
  public static final Measure<CellRecord> MEMBERS =
      Measure.of(
          "members-per-cell",
          RegulationMessages.text("measure.members-per-cell"),
          Unit.MEMBER,
          cell -> Observation.of(cell.getMembers(), RegulationMessages.text("missing.members")));

  private CellMeasures() {}
}
