package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Records, rules and books that the tests share. */
final class Facts {
  static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  static final LocalDate END = LocalDate.of(2024, 12, 31);
  static final LocalDate MIDDLE = LocalDate.of(2024, 6, 30);
  static final String RULE = "test/rule";
  static final RegulatoryDocument GUIDANCE =
      RegulatoryDocument.builder()
          .key(new DocumentKey("hd-12-btctw-2018"))
          .type(DocumentType.GUIDANCE)
          .printedNumber("12-HD/BTCTW")
          .date(PartialDate.parse("2018-07-06"))
          .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
          .jurisdiction(new JurisdictionId("central"))
          .status(SourceStatus.CONFIRMED)
          .build();
  static final Citation CLAUSE = GUIDANCE.clause("II.2.2");
  static final Text GROUP = Text.of("khối doanh nghiệp", "enterprise block");
  static final Text WORDS = Text.of("theo báo cáo", "the report says so");

  private Facts() {}

  static LocalDate day(String day) {
    return LocalDate.parse("2024-" + day);
  }

  static DatePeriod upTo(LocalDate asOf) {
    return DatePeriod.ofClosed(YEAR.start(), asOf);
  }

  static Meeting meeting(String day, MeetingKind kind) {
    return Meeting.builder().date(day(day)).kind(kind).build();
  }

  static Meeting ofUnknownKind(String day) {
    return Meeting.builder().date(day(day)).build();
  }

  static Meeting lasting(String day, int minutes) {
    return Meeting.builder().date(day(day)).kind(MeetingKind.REGULAR).minutes(minutes).build();
  }

  static Meeting attended(String day, int present, int members) {
    HeadCount count =
        HeadCount.builder().members(members).exempted(0).onSpecialDuty(0).present(present).build();
    return Meeting.builder().date(day(day)).kind(MeetingKind.REGULAR).attendance(count).build();
  }

  static PartyOrganization organization(String name, OrganizationKind kind) {
    return PartyOrganization.builder().id(new OrganizationId(name)).name(name).kind(kind).build();
  }

  static CellRecord cell(Register<Meeting> meetings) {
    return CellRecord.builder()
        .organization(organization("Chi bộ thôn 3", OrganizationKind.SUBORDINATE_CELL))
        .period(YEAR)
        .meetings(meetings)
        .build();
  }

  /** A cell whose register of meetings is complete over the year. */
  static CellRecord cell(Meeting... meetings) {
    return cell(Register.of(List.of(meetings)).completeOver(YEAR));
  }

  static OrganizationRecord.Builder commune() {
    return OrganizationRecord.builder()
        .organization(organization("Đảng bộ xã", OrganizationKind.COMMUNE))
        .group(GROUP)
        .period(YEAR);
  }

  static OrganizationRecord reporting(Statement... statements) {
    return commune().addAllStatements(List.of(statements)).build();
  }

  static Statement statement(Topic topic, Published published) {
    return Statement.builder().topic(topic).published(published).period(YEAR).words(WORDS).build();
  }

  static Rule.Builder<CellRecord> rule() {
    return rule(RULE, CellRecord.class);
  }

  static <S extends SubjectRecord> Rule.Builder<S> rule(String id, Class<S> subject) {
    return Rule.about(subject)
        .id(id)
        .force(Force.MANDATORY)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)));
  }

  static Rule<CellRecord> asking(Condition<CellRecord> condition) {
    return rule().asks(condition).build();
  }

  static Rule<OrganizationRecord> askingWhole(Condition<OrganizationRecord> condition) {
    return rule(RULE, OrganizationRecord.class).asks(condition).build();
  }

  static Figures figure(String name, Fraction value, Unit unit) {
    return Figures.of(
        ParameterEntry.of(new ParameterKey(new RuleId(RULE), name), value, unit, CLAUSE));
  }

  /** The explanation of the first rule: the checker finds it sound, and the code says the same. */
  static Explanation explain(RuleBook book, Choices choices, SubjectRecord record, LocalDate asOf) {
    Evaluation evaluation = Evaluator.of(book).choosing(choices).evaluate(record, asOf);
    Explanation explanation = evaluation.findings().get(0).explanation();
    assertThat(ExplanationChecker.check(explanation)).isEmpty();
    assertThat(OutcomeCode.describe(evaluation.code(0)))
        .isEqualTo(OutcomeCode.describe(OutcomeCode.of(explanation.outcome())));
    return explanation;
  }

  static Explanation explain(Rule<?> rule, SubjectRecord record, LocalDate asOf) {
    return explain(RuleBook.of(Figures.NONE, rule), Choices.DEFAULT, record, asOf);
  }

  static Outcome outcome(Rule<?> rule, SubjectRecord record, LocalDate asOf) {
    return explain(rule, record, asOf).outcome();
  }

  static Outcome outcome(Rule<?> rule, SubjectRecord record) {
    return outcome(rule, record, END);
  }

  static List<Text> notes(Explanation explanation) {
    return explanation.nodes().flatMap(node -> node.notes().stream()).distinct().toList();
  }

  static Optional<UndeterminedReason> reason(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open
        ? Optional.of(open.reason())
        : Optional.empty();
  }

  static List<Text> missing(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open ? open.missing() : new ArrayList<>();
  }

  static Outcome none(InapplicableReason reason) {
    return Outcome.notApplicable(reason);
  }

  /** The name of the outcome, without its details. */
  static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
