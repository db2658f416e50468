package vn.chibo.core.meeting;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** A made-up procedure for tests. */
final class Procedures {
  private static final RegulatoryDocument DOCUMENT =
      RegulatoryDocument.builder()
          .key(new DocumentKey("hd-1"))
          .type(DocumentType.GUIDANCE)
          .printedNumber("01-HD/XYZ")
          .jurisdiction(new JurisdictionId("central"))
          .status(SourceStatus.CONFIRMED)
          .build();

  static final Basis CLAUSE = Basis.of(DOCUMENT.clause("2.1"));
  static final Basis PRESUMED = Basis.withoutDocument(SourceStatus.UNCONFIRMED);

  /** prepare, notify?, roll and chair, report then discuss, sum (presumed), minutes. */
  static final MeetingProcedure MEETING =
      MeetingProcedure.builder()
          .id(new ProcedureId("hd-1/regular"))
          .kind(MeetingKind.REGULAR)
          .title(Text.of("Họp", "Meeting"))
          .period(DatePeriod.ofYear(2024))
          .addSteps(
              step("prepare", MeetingStage.PREPARATION, CLAUSE),
              step("notify", MeetingStage.PREPARATION, CLAUSE).withRequired(false),
              step("roll", MeetingStage.OPENING, clause(SourceStatus.SECONDARY)),
              step("chair", MeetingStage.OPENING, CLAUSE),
              step("report", MeetingStage.CONDUCT, CLAUSE),
              step("discuss", MeetingStage.CONDUCT, CLAUSE),
              step("sum", MeetingStage.CLOSING, PRESUMED),
              step("minutes", MeetingStage.CLOSING, CLAUSE))
          .addOrders(
              new StepOrder(groups("report", "discuss"), CLAUSE),
              new StepOrder(groups("sum", "minutes"), PRESUMED))
          .build();

  private Procedures() {}

  static ProcedureStep step(String id, MeetingStage stage, Basis basis) {
    return ProcedureStep.builder()
        .id(new StepId(id))
        .title(Text.of("bước " + id, "step " + id))
        .stage(stage)
        .required(true)
        .basis(basis)
        .build();
  }

  /** Groups of one step each. */
  static List<List<StepId>> groups(String... ids) {
    return Stream.of(ids).map(id -> List.of(new StepId(id))).toList();
  }

  static List<MeetingEvent> events(String... ids) {
    return Stream.of(ids).map(id -> MeetingEvent.of(new StepId(id))).toList();
  }

  private static Basis clause(SourceStatus status) {
    Citation clause = DOCUMENT.clause("2.2");
    return Basis.of(new Citation(DOCUMENT, clause.clause(), status, List.of()));
  }
}
