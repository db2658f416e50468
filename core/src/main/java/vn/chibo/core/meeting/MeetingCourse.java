package vn.chibo.core.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/**
 * The course of a meeting (diễn biến): the steps that were taken, each in its order by a procedure.
 * A course never changes; a further step gives a new one. A step may be taken again as long as none
 * that must follow it has been taken.
 *
 * <pre>{@code
 * MeetingCourse course =
 *     MeetingCourse.begin(procedure)
 *         .after(MeetingEvent.of(new StepId("content-prepared")))
 *         .after(MeetingEvent.of(new StepId("committee-met")));
 * }</pre>
 *
 * @param procedure the procedure that it follows
 * @param events the steps taken, in the order in which they were
 */
public record MeetingCourse(@Valid MeetingProcedure procedure, List<MeetingEvent> events) {

  /**
   * A course of steps already taken.
   *
   * @throws FaultException with every fault: a step that the procedure does not have, one taken
   *     after a step that must follow it, one left out before a step that needs it, and a time
   *     before that of the step before. Each names the clause.
   */
  public MeetingCourse {
    events = List.copyOf(events);
    List<Fault> faults = CourseFaults.of(procedure, events);
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
  }

  /** A course without a step. */
  public static MeetingCourse begin(MeetingProcedure procedure) {
    return new MeetingCourse(procedure, List.of());
  }

  /**
   * The course that these steps make, all at once.
   *
   * @throws FaultException with every fault of the steps, as {@link #MeetingCourse} finds them
   */
  public static MeetingCourse replay(MeetingProcedure procedure, List<MeetingEvent> events) {
    return new MeetingCourse(procedure, events);
  }

  /**
   * The course with one more step.
   *
   * @throws FaultException if the step is out of order; the fault names the clause
   */
  public MeetingCourse after(MeetingEvent event) {
    return new MeetingCourse(procedure, with(event));
  }

  /** The steps not yet taken that may come next, in the order of the procedure. */
  public List<ProcedureStep> next() {
    return notTaken()
        .filter(step -> CourseFaults.of(procedure, with(MeetingEvent.of(step.getId()))).isEmpty())
        .toList();
  }

  /** The steps that the procedure requires and that have not been taken, in its order. */
  public List<ProcedureStep> remaining() {
    return notTaken().filter(procedure::requires).toList();
  }

  private Stream<ProcedureStep> notTaken() {
    return procedure.getSteps().stream()
        .filter(step -> events.stream().noneMatch(event -> event.step().equals(step.getId())));
  }

  private List<MeetingEvent> with(MeetingEvent event) {
    return Stream.concat(events.stream(), Stream.of(event)).toList();
  }
}
