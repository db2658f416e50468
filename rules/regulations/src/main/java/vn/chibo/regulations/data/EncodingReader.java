package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * Reads by what a provision is said to be encoded; what is not there is a fault.
 *
 * @param encodable what there is
 */
record EncodingReader(Encodable encodable) {

  /** A procedure, or some steps of it. */
  Optional<Encoding> procedure(DataNode node) {
    node.only("id", "steps");
    String id = node.text("id");
    Optional<MeetingProcedure> procedure = encodable.procedure(id);
    if (procedure.isEmpty() && !id.isEmpty()) {
      CoverageFile.fault(node, "unknown-procedure", id, encodable.procedureIds());
    }
    return procedure.map(known -> procedure(node, known));
  }

  private static Encoding procedure(DataNode node, MeetingProcedure procedure) {
    List<Text> titles = new ArrayList<>();
    for (Optional<ProcedureStep> step : node.list("steps", each -> step(each, procedure))) {
      step.ifPresent(known -> titles.add(known.getTitle()));
    }
    return Encodable.encoding(procedure, titles);
  }

  private static Optional<ProcedureStep> step(DataNode node, MeetingProcedure procedure) {
    String id = node.text();
    Optional<ProcedureStep> step =
        procedure.getSteps().stream().filter(each -> each.getId().value().equals(id)).findFirst();
    if (step.isEmpty() && !id.isEmpty()) {
      String known =
          procedure.getSteps().stream()
              .map(each -> each.getId().value())
              .collect(Collectors.joining(", "));
      CoverageFile.fault(node, "unknown-step", procedure.getId(), id, known);
    }
    return step;
  }

  /** A score sheet. */
  Optional<Encoding> sheet(DataNode node) {
    String id = node.text();
    Optional<ScoreSheet> sheet = encodable.sheet(id);
    if (sheet.isEmpty() && !id.isEmpty()) {
      CoverageFile.fault(node, "unknown-sheet", id, encodable.sheetIds());
    }
    return sheet.map(Encodable::encoding);
  }

  /** A row of the hierarchy that rests on the clause. */
  Optional<Encoding> hierarchy(DataNode node, Citation citation) {
    Optional<Encoding> row = encodable.hierarchy(citation);
    if (row.isEmpty()) {
      CoverageFile.fault(node, "no-hierarchy");
    }
    return row;
  }
}
