package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.meeting.Basis;
import vn.chibo.core.meeting.MeetingCourse;
import vn.chibo.core.meeting.MeetingEvent;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.ProcedureId;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.text.Language;

/** The procedures of meetings as the data gives them. */
class MeetingProceduresTest {

  /** Every procedure as shipped, and with what is unconfirmed enforced too. */
  static Stream<MeetingProcedure> procedures() {
    return Regulations.standard().procedures().stream()
        .flatMap(p -> Stream.of(p, p.withUnconfirmedEnforced(true)));
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void should_replay_when_all_steps_are_taken_in_the_order_listed(MeetingProcedure procedure) {
    MeetingCourse course = MeetingCourse.replay(procedure, events(procedure.getSteps()));

    assertThat(course.remaining()).isEmpty();
    assertThat(course.next()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void should_replay_when_only_the_required_steps_are_taken(MeetingProcedure procedure) {
    List<ProcedureStep> required =
        procedure.getSteps().stream().filter(procedure::requires).toList();

    assertThat(MeetingCourse.replay(procedure, events(required)).remaining()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void should_offer_each_step_in_its_turn(MeetingProcedure procedure) {
    MeetingCourse course = MeetingCourse.begin(procedure);
    for (ProcedureStep step : procedure.getSteps()) {
      assertThat(course.next()).contains(step);
      course = course.after(MeetingEvent.of(step.getId()));
    }
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void should_refuse_a_swap_of_neighbors_with_the_clause_just_when_they_have_an_order(
      MeetingProcedure procedure) {
    List<ProcedureStep> steps = procedure.getSteps();
    for (int i = 0; i + 1 < steps.size(); i++) {
      List<ProcedureStep> swapped = new ArrayList<>(steps);
      Collections.swap(swapped, i, i + 1);
      Optional<Basis> order = procedure.order(steps.get(i), steps.get(i + 1));

      assertThat(faults(procedure, events(swapped)))
          .extracting(fault -> fault.message().english())
          .hasSize(order.isPresent() ? 1 : 0)
          .allSatisfy(words -> assertThat(words).endsWith(order.orElseThrow().words().english()));
    }
  }

  @ParameterizedTest
  @MethodSource("procedures")
  void should_name_a_required_step_when_it_alone_is_left_out(MeetingProcedure procedure) {
    for (ProcedureStep step : procedure.getSteps()) {
      List<ProcedureStep> others =
          procedure.getSteps().stream().filter(other -> !other.equals(step)).toList();
      boolean needed =
          procedure.requires(step)
              && others.stream().anyMatch(other -> procedure.order(step, other).isPresent());

      assertThat(faults(procedure, events(others)))
          .extracting(Fault::key)
          .isEqualTo(needed ? List.of("step-left-out") : List.of());
    }
  }

  @Test
  void should_refuse_minutes_before_the_score_by_guidance_42() {
    MeetingProcedure procedure = procedure("hd42-2025/regular");
    List<ProcedureStep> steps = new ArrayList<>(procedure.getSteps());
    ProcedureStep scored = procedure.step(new StepId("scored")).orElseThrow();
    steps.remove(scored);
    steps.add(
        1 + steps.indexOf(procedure.step(new StepId("minutes-presented")).orElseThrow()), scored);

    assertThat(faults(procedure, events(steps)))
        .extracting(fault -> fault.message().in(Language.VIETNAMESE))
        .containsExactly(
            "bước \"Chấm điểm chất lượng buổi sinh hoạt\" phải trước bước \"Thư ký thông qua biên"
                + " bản\" đã thực hiện; căn cứ: Hướng dẫn 42-HD/BTCTW ngày 28/10/2025, mục II.2.2,"
                + " nguồn thứ cấp");
  }

  @Test
  void should_refuse_the_closing_before_the_minutes_by_guidance_12() {
    MeetingProcedure procedure = procedure("hd12-2018/thematic");
    List<ProcedureStep> steps = new ArrayList<>(procedure.getSteps());
    Collections.swap(steps, steps.size() - 2, steps.size() - 1);

    assertThat(faults(procedure, events(steps)))
        .extracting(fault -> fault.text(Language.ENGLISH))
        .singleElement()
        .asString()
        .contains("Guidance 12-HD/BTCTW of 6 Jul 2018")
        .doesNotContain("secondary");
  }

  @Test
  void should_elect_the_committee_first_then_secretary_then_deputy() {
    for (String id : List.of("qd244-2014/congress", "qd190-2024/congress")) {
      MeetingProcedure procedure = procedure(id);
      assertThat(faults(procedure, ids("secretary-elected", "committee-elected"))).hasSize(1);
      assertThat(faults(procedure, ids("deputy-elected", "secretary-elected"))).hasSize(1);
      assertThat(faults(procedure, ids("secretary-elected", "deputy-elected"))).isEmpty();
    }
  }

  @Test
  void should_refuse_nothing_on_the_presumed_closing_of_guidance_12() {
    MeetingProcedure procedure = procedure("hd12-2018/regular");
    List<MeetingEvent> presumed = ids("tasks-assigned", "concluded");

    assertThat(faults(procedure, presumed)).isEmpty();
    assertThat(faults(procedure.withUnconfirmedEnforced(true), presumed))
        .extracting(Fault::key)
        .contains("step-out-of-order");
  }

  @ParameterizedTest
  @CsvSource({
    "REGULAR,       2012-03-01, ",
    "REGULAR,       2012-03-02, hd09-2012/regular",
    "REGULAR,       2018-07-05, hd09-2012/regular",
    "REGULAR,       2018-07-06, hd12-2018/regular",
    "REGULAR,       2025-10-27, hd12-2018/regular",
    "REGULAR,       2025-10-28, hd42-2025/regular",
    "THEMATIC,      2018-07-05, ",
    "THEMATIC,      2018-07-06, hd12-2018/thematic",
    "THEMATIC,      2025-10-28, hd42-2025/thematic",
    "COMBINED,      2024-02-12, hd12-2018/regular hd12-2018/thematic",
    "COMMITTEE,     2024-02-12, hd12-2018/committee",
    "CONGRESS,      2024-10-09, qd244-2014/congress",
    "CONGRESS,      2024-10-10, qd190-2024/congress",
    "EXTRAORDINARY, 2024-02-12, "
  })
  void should_choose_the_procedure_by_kind_and_day(
      MeetingKind kind, LocalDate day, String expected) {
    List<String> ids = expected == null ? List.of() : List.of(expected.split(" "));

    assertThat(Regulations.standard().procedures(kind, day))
        .extracting(procedure -> procedure.getId().value())
        .isEqualTo(ids);
  }

  @Test
  void should_require_nothing_that_is_not_known_from_a_document() {
    assertThat(Regulations.standard().procedures())
        .flatExtracting(MeetingProcedure::getSteps)
        .filteredOn(ProcedureStep::isRequired)
        .allSatisfy(
            step -> {
              assertThat(step.getBasis().citation()).isPresent();
              assertThat(step.getBasis().status()).isNotEqualTo(SourceStatus.UNCONFIRMED);
            });
  }

  private static MeetingProcedure procedure(String id) {
    return Regulations.standard().procedures().stream()
        .filter(procedure -> procedure.getId().equals(new ProcedureId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static List<MeetingEvent> events(List<ProcedureStep> steps) {
    return steps.stream().map(step -> MeetingEvent.of(step.getId())).toList();
  }

  private static List<MeetingEvent> ids(String... ids) {
    return Stream.of(ids).map(id -> MeetingEvent.of(new StepId(id))).toList();
  }

  private static List<Fault> faults(MeetingProcedure procedure, List<MeetingEvent> events) {
    FaultException refused =
        catchThrowableOfType(FaultException.class, () -> MeetingCourse.replay(procedure, events));
    return refused == null ? List.of() : refused.faults();
  }
}
