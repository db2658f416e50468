package vn.chibo.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.meeting.Basis;
import vn.chibo.core.meeting.MeetingCourse;
import vn.chibo.core.meeting.MeetingEvent;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.MeetingStage;
import vn.chibo.core.meeting.ProcedureId;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.meeting.StepOrder;
import vn.chibo.core.text.Text;

/** Procedures of a few steps in one order, and meetings that follow them. */
final class ProcedureValues {
  private ProcedureValues() {}

  static void recipes(Recipes all) {
    all.add(StepId.class, draw -> new StepId(Phrases.key(draw, "step")))
        .add(ProcedureId.class, draw -> new ProcedureId(Phrases.key(draw, "procedure")))
        .add(Basis.class, ProcedureValues::basis)
        .add(MeetingProcedure.class, ProcedureValues::procedure)
        .add(MeetingCourse.class, ProcedureValues::course);
  }

  private static Basis basis(Draw draw) {
    return draw.weighted(1, 1) == 0
        ? Basis.withoutDocument(draw.of(SourceStatus.values()))
        : Basis.of(citation(draw));
  }

  private static Citation citation(Draw draw) {
    RegulatoryDocument document = new Values(draw).value(RegulatoryDocument.class);
    return document.clause("I." + draw.between(1, 4));
  }

  private static MeetingProcedure procedure(Draw draw) {
    List<StepId> ids =
        IntStream.rangeClosed(1, draw.between(1, 4))
            .mapToObj(i -> new StepId("step-" + i))
            .toList();
    List<StepOrder> orders = new ArrayList<>();
    if (ids.size() > 1 && draw.chance(0.7)) {
      orders.add(new StepOrder(ids.stream().map(List::of).toList(), basis(draw)));
    }
    return MeetingProcedure.builder()
        .id(new ProcedureId(Phrases.key(draw, "procedure")))
        .kind(draw.of(MeetingKind.values()))
        .title(Text.of("trình tự", "procedure"))
        .period(Calendars.period(draw))
        .steps(steps(draw, ids))
        .orders(orders)
        .unconfirmedEnforced(draw.below(2) > 0)
        .build();
  }

  /** Each of a stage not before that of the step before it. */
  private static List<ProcedureStep> steps(Draw draw, List<StepId> ids) {
    List<MeetingStage> stages =
        ids.stream().map(id -> draw.of(MeetingStage.values())).sorted().toList();
    return IntStream.range(0, ids.size())
        .<ProcedureStep>mapToObj(i -> step(draw, ids.get(i), stages.get(i)))
        .toList();
  }

  private static ProcedureStep step(Draw draw, StepId id, MeetingStage stage) {
    return ProcedureStep.builder()
        .id(id)
        .title(Text.same(id.value()))
        .stage(stage)
        .required(draw.below(2) > 0)
        .basis(basis(draw))
        .build();
  }

  /** A meeting that has taken some of the steps, each when it could be taken. */
  private static MeetingCourse course(Draw draw) {
    MeetingCourse course = MeetingCourse.begin(procedure(draw));
    int steps = draw.below(course.procedure().getSteps().size() + 1);
    for (int i = 0; i < steps && !course.next().isEmpty(); i++) {
      course = course.after(MeetingEvent.of(draw.of(course.next()).getId()));
    }
    return course;
  }
}
