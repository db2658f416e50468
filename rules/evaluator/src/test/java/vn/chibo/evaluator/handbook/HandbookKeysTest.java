package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.member.MembershipStage;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.CellParts;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.MemberSelection;
import vn.chibo.evaluator.condition.OrganizationParts;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.Defect;
import vn.chibo.evaluator.score.GroupRule;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** A constant that a handbook may meet has words. */
class HandbookKeysTest {

  static Stream<String> keys() {
    return Stream.of(
            of("decided.", DecisionKind.values()),
            of("every.", Span.values()),
            of("policy.", WindowPolicy.values()),
            of("reading.", Force.values()),
            of("reading.", OutcomeKind.values()),
            of("reading.", SourceStatus.values()),
            of("encoding.", Encoding.Kind.values()),
            of("defect.", Defect.values()),
            of("group.", GroupRule.CAPPED, GroupRule.ALL_OR_NOTHING),
            of("rescaling.", Rescaling.values()),
            of("bonus.", BonusLimit.values()),
            meetings(),
            Arrays.stream(Language.values()).map(language -> "language." + language.code()))
        .flatMap(each -> each);
  }

  private static Stream<String> of(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  private static Stream<String> meetings() {
    return Arrays.stream(MeetingKind.values())
        .flatMap(
            kind ->
                Stream.of("meeting.", "sitting.")
                    .flatMap(form -> Stream.of(form + kind + ".one", form + kind + ".many")));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void should_have_words_when_a_constant_is_met(String key) {
    assertThat(EvaluatorMessages.bundle().has("handbook." + key)).isTrue();
  }

  @Test
  void should_be_found_only_where_there_are_words() {
    assertThat(HandbookWords.find("no-such-key")).isEmpty();
  }

  @Test
  void should_name_every_outcome_as_reports_do() {
    List<String> names =
        Arrays.stream(OutcomeKind.values()).map(kind -> Marks.name(kind).english()).toList();
    assertThat(names)
        .containsExactly("met", "not met", "not due yet", "undetermined", "not applicable");
  }

  static Stream<Parts<?, ?>> parts() {
    MemberSelection official = MemberSelection.of(MembershipStage.OFFICIAL);
    return Stream.of(
        OrganizationParts.cells(),
        OrganizationParts.organizations(),
        OrganizationParts.commendations(),
        OrganizationParts.regularMeetingsOfCells(),
        CellParts.membersOnFirstDay(official),
        CellParts.membersOnLastDay(official));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void should_have_words_of_their_own_when_parts_are_ours(Parts<?, ?> parts) {
    String key = "handbook.parts." + parts.key();
    assertThat(PartWords.one(parts)).isEqualTo(EvaluatorMessages.text(key + ".one"));
    assertThat(PartWords.many(parts)).isEqualTo(EvaluatorMessages.text(key + ".many"));
  }

  static Stream<Measure<HeldMeeting>> measures() {
    return Stream.of(
            MeetingFlags.ALL.stream(),
            Stream.of(
                MeetingFlags.dayOff(1),
                MeetingFlags.dayOff(28),
                MeetingMeasures.DAY_OF_MONTH,
                MeetingMeasures.WEEK_OF_MONTH,
                MeetingMeasures.DOCUMENTS_DAYS_BEFORE,
                MeetingMeasures.POSTED_DAYS_AFTER,
                MeetingMeasures.THINKING_MINUTES,
                MeetingMeasures.UNABLE_TO_GATHER,
                MeetingMeasures.LENGTH,
                MeetingMeasures.UNEXCUSED_ABSENCES,
                MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS,
                MeetingMeasures.MERGED_MEETINGS,
                MeetingMeasures.DIFFICULTY,
                MeetingMeasures.INTERLEAVED,
                MeetingMeasures.MINUTES_BEYOND_SET_LENGTH),
            Arrays.stream(AttendanceDenominator.values()).map(MeetingMeasures::attendanceRate))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void should_be_said_as_a_clause_with_its_figure_when_a_measure_is_ours(
      Measure<HeldMeeting> measure) {
    RequirementWords required = new RequirementWords(Sample.BOOK, Sample.ATTENDANCE);
    Requirement asked = Conditions.atMost(Conditions.number(7));
    Text said = MeasureWords.known(measure, asked, required).orElseThrow();
    assertThat(said.vietnamese()).contains("không quá 7");
    assertThat(said.english()).contains("at most 7");
    measure
        .denominator()
        .ifPresent(over -> assertThat(said.english()).contains(over.label().english()));
  }
}
