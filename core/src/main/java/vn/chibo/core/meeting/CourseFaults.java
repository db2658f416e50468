package vn.chibo.core.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Place;

/**
 * Finds all that is wrong with the course of a meeting. A step taken too late is one fault, told
 * where it was taken; a step never taken is one fault, told at the first step that needed it.
 */
final class CourseFaults {
  private final MeetingProcedure procedure;
  private final List<Fault> faults = new ArrayList<>();
  private final List<ProcedureStep> taken = new ArrayList<>();
  private final List<ProcedureStep> leftOut;
  private Optional<MeetingEvent> lastTimed = Optional.empty();

  private CourseFaults(MeetingProcedure procedure, List<MeetingEvent> events) {
    Set<StepId> ids = new HashSet<>();
    events.forEach(event -> ids.add(event.step()));
    this.procedure = procedure;
    this.leftOut =
        procedure.getSteps().stream()
            .filter(step -> procedure.requires(step) && !ids.contains(step.getId()))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  static List<Fault> of(MeetingProcedure procedure, List<MeetingEvent> events) {
    CourseFaults course = new CourseFaults(procedure, events);
    for (int i = 0; i < events.size(); i++) {
      course.take(events.get(i), i);
    }
    return course.faults;
  }

  private void take(MeetingEvent event, int index) {
    Optional<ProcedureStep> step = procedure.step(event.step());
    if (step.isEmpty()) {
      add(index, "unknown-step", procedure.getTitle(), event.step(), known());
    } else {
      refuseLate(step.get(), index);
      refuseWithoutNeeded(step.get(), index);
      taken.add(step.get());
    }
    refuseBackInTime(event, index);
  }

  private void refuseLate(ProcedureStep step, int index) {
    for (ProcedureStep earlier : taken) {
      Optional<Basis> basis = procedure.order(step, earlier);
      if (basis.isPresent()) {
        add(index, "step-out-of-order", step.getTitle(), earlier.getTitle(), basis.get().words());
        return;
      }
    }
  }

  private void refuseWithoutNeeded(ProcedureStep step, int index) {
    leftOut.removeIf(
        needed -> {
          Optional<Basis> basis = procedure.order(needed, step);
          basis.ifPresent(
              b -> add(index, "step-left-out", needed.getTitle(), step.getTitle(), b.words()));
          return basis.isPresent();
        });
  }

  private void refuseBackInTime(MeetingEvent event, int index) {
    if (event.at().isEmpty()) {
      return;
    }
    Optional<Moment> last = lastTimed.flatMap(MeetingEvent::at);
    if (last.isPresent() && event.at().get().before(last.get())) {
      add(index, "step-back-in-time", event.at().get(), last.get());
    } else {
      lastTimed = Optional.of(event);
    }
  }

  private String known() {
    return procedure.getSteps().stream()
        .map(step -> step.getId().value())
        .collect(Collectors.joining(", "));
  }

  private void add(int index, String key, Object... arguments) {
    Place place =
        new Place(
            procedure.getId().value(), 0, String.format(Locale.ROOT, "events[%d].step", index));
    faults.add(new Fault(key, Optional.of(place), CoreMessages.text(key, arguments)));
  }
}
