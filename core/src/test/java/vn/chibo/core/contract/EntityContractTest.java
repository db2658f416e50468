package vn.chibo.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.oversight.PracticeKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Span;

/** What every entity keeps: equality by value, a change of any one attribute tells them apart. */
class EntityContractTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final Text WORDS = Text.of("lời", "words");

  /**
   * An entity as it is first made, made again, copied, and each of its attributes changed.
   *
   * @param attributes the number of its attributes, told from the interface
   */
  record Sample<T>(Class<T> type, T value, T again, T copy, List<UnaryOperator<T>> changes) {
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Sample<T> of(Class<T> type, T value, T again, T copy, UnaryOperator<T>... changes) {
      return new Sample<>(type, value, again, copy, List.of(changes));
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Sample<?>> samples() {
    return Stream.of(
        meeting(),
        headCount(),
        organization(),
        document(),
        commendation(),
        statement(),
        cellRecord(),
        organizationRecord());
  }

  private static Meeting newMeeting() {
    return Meeting.builder().date(DAY).kind(MeetingKind.REGULAR).minutes(60).build();
  }

  private static Sample<Meeting> meeting() {
    return Sample.of(
        Meeting.class,
        newMeeting(),
        newMeeting(),
        Meeting.builder().from(newMeeting()).build(),
        m -> m.withDate(DAY.plusDays(1)),
        m -> m.withKind(MeetingKind.THEMATIC),
        m -> m.withMinutes(61),
        m -> m.withAttendance(newHeadCount()),
        m -> m.withDifficulty(false),
        m -> m.withInterleaved(false),
        m -> m.withMergedWith(MergedMeeting.NONE),
        m -> m.withTheme("chuyên đề"));
  }

  private static HeadCount newHeadCount() {
    return HeadCount.builder().members(20).present(10).build();
  }

  private static Sample<HeadCount> headCount() {
    return Sample.of(
        HeadCount.class,
        newHeadCount(),
        newHeadCount(),
        HeadCount.builder().from(newHeadCount()).build(),
        h -> h.withMembers(21),
        h -> h.withExempted(0),
        h -> h.withOnSpecialDuty(0),
        h -> h.withSuspended(0),
        h -> h.withPresent(11),
        h -> h.withExcused(0),
        h -> h.withUnexcused(0));
  }

  private static PartyOrganization newOrganization() {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name("Chi bộ thôn 3")
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .build();
  }

  private static Sample<PartyOrganization> organization() {
    return Sample.of(
        PartyOrganization.class,
        newOrganization(),
        newOrganization(),
        PartyOrganization.builder().from(newOrganization()).build(),
        o -> o.withId(new OrganizationId("3")),
        o -> o.withName("Chi bộ thôn 4"),
        o -> o.withKind(OrganizationKind.GRASSROOTS_CELL),
        o -> o.withSector(Sector.RESIDENTIAL),
        o -> o.withPeriod(YEAR),
        o -> o.withParent(new OrganizationId("1")));
  }

  private static RegulatoryDocument newDocument() {
    return RegulatoryDocument.builder()
        .key(new DocumentKey("hd-12-btctw-2018"))
        .type(DocumentType.GUIDANCE)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  private static Sample<RegulatoryDocument> document() {
    return Sample.of(
        RegulatoryDocument.class,
        newDocument(),
        newDocument(),
        RegulatoryDocument.builder().from(newDocument()).build(),
        d -> d.withKey(new DocumentKey("hd-12-btctw-2012")),
        d -> d.withType(DocumentType.PLAN),
        d -> d.withPrintedNumber("12-HD/BTCTW"),
        d -> d.withIssuer("Ban Tổ chức Trung ương"),
        d -> d.withTitle("Hướng dẫn"),
        d -> d.withDate(PartialDate.parse("2018")),
        d -> d.withDateInferred(true),
        d -> d.withInForce(YEAR),
        d -> d.withJurisdiction(new JurisdictionId("ha-noi")),
        d -> d.withStatus(SourceStatus.SECONDARY),
        d -> d.withReplaces(new DocumentKey("hd-12-btctw-2012")));
  }

  private static Commendation newCommendation() {
    return Commendation.builder().date(PartialDate.parse("2024")).words(WORDS).build();
  }

  private static Sample<Commendation> commendation() {
    return Sample.of(
        Commendation.class,
        newCommendation(),
        newCommendation(),
        Commendation.builder().from(newCommendation()).build(),
        c -> c.withForm(CommendationForm.FLAG),
        c -> c.withLevel(CommendingLevel.CELL),
        c -> c.withCollectives(0),
        c -> c.withIndividuals(0),
        c -> c.withDate(PartialDate.parse("2024-01")),
        c -> c.withWords(Text.same("other")));
  }

  private static Statement newStatement() {
    return Statement.builder()
        .topic(new Topic("attendance-rate"))
        .published(new Mention())
        .period(YEAR)
        .words(WORDS)
        .build();
  }

  private static Sample<Statement> statement() {
    return Sample.of(
        Statement.class,
        newStatement(),
        newStatement(),
        Statement.builder().from(newStatement()).build(),
        s -> s.withTopic(new Topic("meetings")),
        s -> s.withPublished(Statistic.ofShares(StatisticKind.MEAN, Quantity.exactly(1))),
        s -> s.withPeriod(DatePeriod.ofYear(2023)),
        s -> s.withPer(Span.YEAR),
        s -> s.withDenominator(AttendanceDenominator.EXEMPT_EXCLUDED),
        s -> s.withWords(Text.same("other")));
  }

  private static CellRecord newCellRecord() {
    return CellRecord.builder().organization(newOrganization()).period(YEAR).build();
  }

  private static Sample<CellRecord> cellRecord() {
    return Sample.of(
        CellRecord.class,
        newCellRecord(),
        newCellRecord(),
        CellRecord.builder().from(newCellRecord()).build(),
        r -> r.withOrganization(newOrganization().withName("B")),
        r -> r.withPeriod(DatePeriod.ofYear(2023)),
        r -> r.withMeetings(Register.of(List.of(newMeeting()))),
        r ->
            r.withDecisions(
                Register.of(
                    List.of(new Decision(DecisionKind.CONSENT_TO_SIZE, DAY, Optional.empty())))),
        r -> r.withMembers(Quantity.exactly(3)));
  }

  private static OrganizationRecord newOrganizationRecord() {
    return OrganizationRecord.builder().organization(newOrganization()).period(YEAR).build();
  }

  private static Sample<OrganizationRecord> organizationRecord() {
    return Sample.of(
        OrganizationRecord.class,
        newOrganizationRecord(),
        newOrganizationRecord(),
        OrganizationRecord.builder().from(newOrganizationRecord()).build(),
        r -> r.withOrganization(newOrganization().withName("B")),
        r -> r.withGroup(WORDS),
        r -> r.withPeriod(DatePeriod.ofYear(2023)),
        r -> r.withCells(Roster.complete(List.of(newCellRecord()))),
        r -> r.withStatements(newStatement()),
        r -> r.withGrades(Map.of("a", GradeCounts.exactlyGood(22, 25))),
        r -> r.withCommendations(Roster.complete(List.of(newCommendation()))),
        r -> r.withPractices(new Practice(PracticeKind.INSPECTION, WORDS, List.of())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T> void should_be_equal_when_made_or_copied_from_the_same_values(Sample<T> sample) {
    assertThat(sample.again())
        .isNotSameAs(sample.value())
        .isEqualTo(sample.value())
        .hasSameHashCodeAs(sample.value());
    assertThat(sample.copy()).isEqualTo(sample.value()).hasSameHashCodeAs(sample.value());
    assertThat(sample.value()).isNotEqualTo(null).isNotEqualTo("another type");
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T> void should_differ_and_leave_the_original_when_any_attribute_changes(Sample<T> sample) {
    assertThat(sample.changes())
        .allSatisfy(
            change -> {
              T changed = change.apply(sample.value());
              assertThat(changed).isNotEqualTo(sample.value());
              assertThat(change.apply(sample.again())).isEqualTo(changed);
              assertThat(changed.toString()).isNotEqualTo(sample.value().toString());
            });
    assertThat(sample.value()).isEqualTo(sample.again());
  }

  /** A new attribute needs a change here, and a derived method never looks like an attribute. */
  @ParameterizedTest
  @MethodSource("samples")
  <T> void should_have_a_change_for_every_getter(Sample<T> sample) {
    List<String> attributes =
        Stream.of(sample.type().getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(java.lang.reflect.Method::getName)
            .filter(name -> name.matches("(get|is)[A-Z].*"))
            .map(name -> name.replaceFirst("^(get|is)", "with"))
            .distinct()
            .toList();

    assertThat(sample.changes()).hasSameSizeAs(attributes);
    assertThat(Stream.of(sample.type().getMethods()).map(java.lang.reflect.Method::getName))
        .containsAll(attributes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void should_show_a_violation_when_a_name_is_blank(String name) {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(newOrganization().withName(name)))
          .singleElement()
          .satisfies(v -> assertThat(v.getPropertyPath()).hasToString("name"));
      assertThat(factory.getValidator().validate(newOrganization())).isEmpty();
    }
  }

  @Test
  void should_refuse_when_a_required_attribute_is_missing() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> Meeting.builder().minutes(60).build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("date");
  }
}
