package vn.chibo.core.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/** What makes a procedure meaningless. */
final class ProcedureCheck {
  private ProcedureCheck() {}

  static Faults of(MeetingProcedure procedure) {
    List<StepId> ids = procedure.getSteps().stream().map(ProcedureStep::getId).toList();
    List<StepId> strange = ordered(procedure).filter(id -> !ids.contains(id)).toList();
    List<StepId> twice =
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct().toList();
    Faults faults = new Faults();
    refuse(faults, "order-of-unknown-step", strange);
    refuse(faults, "step-stands-twice", twice);
    return faults.unless(
        !twice.isEmpty() || !new Precedence(procedure, true).circular(),
        "circular-order",
        () -> CoreMessages.text("circular-order", procedure.getId()));
  }

  private static Stream<StepId> ordered(MeetingProcedure procedure) {
    return procedure.getOrders().stream()
        .flatMap(order -> order.groups().stream())
        .flatMap(List::stream);
  }

  private static void refuse(Faults faults, String key, List<StepId> steps) {
    faults.unless(
        steps.isEmpty(),
        key,
        () ->
            CoreMessages.text(
                key, steps.stream().map(StepId::value).collect(Collectors.joining(", "))));
  }
}
