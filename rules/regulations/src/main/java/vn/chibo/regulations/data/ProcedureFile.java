package vn.chibo.regulations.data;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.meeting.Basis;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.MeetingStage;
import vn.chibo.core.meeting.ProcedureId;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.meeting.StepOrder;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Reads the procedures of meetings. A procedure lists its passages: each is one clause that names
 * steps of one stage, with its status beside it.
 */
public final class ProcedureFile {
  private final DocumentReader documents;

  private ProcedureFile(DocumentCatalogue catalogue) {
    documents = new DocumentReader(catalogue);
  }

  /**
   * Reads procedures; their documents are those of a catalogue.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault of the file
   */
  public static List<MeetingProcedure> read(
      String name, InputStream stream, DocumentCatalogue catalogue) {
    return read(DataFile.yaml(name, stream), catalogue);
  }

  static List<MeetingProcedure> read(DataFile file, DocumentCatalogue catalogue) {
    return file.read(top -> new ProcedureFile(catalogue).procedures(top));
  }

  private List<MeetingProcedure> procedures(DataNode top) {
    return top.only("procedures").list("procedures", this::procedure).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<MeetingProcedure> procedure(DataNode node) {
    node.only("id", "kind", "document", "title", "passages", "orders");
    MeetingProcedure.Builder builder =
        MeetingProcedure.builder()
            .id(new ProcedureId(node.text("id")))
            .kind(node.required("kind", n -> n.constant(MeetingKind.class), MeetingKind.REGULAR))
            .title(node.required("title", DataNode::words, Text.same("")))
            .period(node.required("document", this::period, DatePeriod.from(LocalDate.EPOCH)))
            .addAllSteps(
                node.list("passages", this::passage).stream().flatMap(List::stream).toList())
            .addAllOrders(
                node.list("orders", this::order).stream().flatMap(Optional::stream).toList());
    return node.build(() -> Optional.of(builder.build()), Optional.empty());
  }

  /** The days for which the document of the procedure is in force. */
  private DatePeriod period(DataNode node) {
    Optional<RegulatoryDocument> document = documents.document(node);
    Optional<DatePeriod> period = document.flatMap(RegulatoryDocument::getInForce);
    if (document.isPresent() && period.isEmpty()) {
      node.fault("never-in-force", DataMessages.text("data.never-in-force", node.text()));
    }
    return period.orElse(DatePeriod.from(LocalDate.EPOCH));
  }

  private List<ProcedureStep> passage(DataNode node) {
    node.only("stage", "document", "clause", "status", "presumed-in", "steps");
    Basis basis = basis(node);
    MeetingStage stage =
        node.required("stage", n -> n.constant(MeetingStage.class), MeetingStage.PREPARATION);
    return node.list("steps", step -> step(step, stage, basis));
  }

  private static ProcedureStep step(DataNode node, MeetingStage stage, Basis basis) {
    node.only("id", "title", "required", "condition");
    return ProcedureStep.builder()
        .id(new StepId(node.text("id")))
        .title(node.required("title", DataNode::words, Text.same("")))
        .stage(stage)
        .required(node.required("required", DataNode::flag, false))
        .condition(node.find("condition").map(DataNode::words))
        .basis(basis)
        .build();
  }

  private Optional<StepOrder> order(DataNode node) {
    node.only("groups", "document", "clause", "status", "presumed-in");
    Basis basis = basis(node);
    List<List<StepId>> groups =
        node.list("groups", group -> group.items().stream().map(ProcedureFile::id).toList());
    return node.build(() -> Optional.of(new StepOrder(groups, basis)), Optional.empty());
  }

  private static StepId id(DataNode node) {
    return new StepId(node.text());
  }

  /** What a passage or order rests on; without a document the source names none. */
  private Basis basis(DataNode node) {
    return node.find("document")
        .flatMap(documents::document)
        .map(document -> Basis.of(documents.citation(node, document)))
        .orElseGet(() -> Basis.withoutDocument(documents.status(node)));
  }
}
