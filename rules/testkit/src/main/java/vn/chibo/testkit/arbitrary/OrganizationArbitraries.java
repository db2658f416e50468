package vn.chibo.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Span;

/**
 * Organizations, of whose cells there are records or a report: always valid.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<OrganizationRecord> organizations() {
 *   return OrganizationArbitraries.withCells(DatePeriod.ofYear(2024), 0.1);
 * }
 * }</pre>
 */
public final class OrganizationArbitraries {
  private static final int MOST_CELLS = 3;
  private static final int MOST_MEETINGS = 5;
  private static final int MOST_STATEMENTS = 4;
  private static final int MOST_GRADED = 20;

  private OrganizationArbitraries() {}

  /** Organizations with the records of up to three small cells, and their commendations. */
  public static Arbitrary<OrganizationRecord> withCells(DatePeriod period, double gaps) {
    Arbitrary<List<CellRecord>> cells =
        CellArbitraries.cells()
            .over(period)
            .withMeetings(0, MOST_MEETINGS)
            .withGaps(gaps)
            .list()
            .ofMaxSize(MOST_CELLS)
            .map(OrganizationArbitraries::numbered);
    return Combinators.combine(cells, all(gaps), grades(), commendations(period, gaps))
        .as(
            (records, complete, grades, commendations) ->
                organization(period)
                    .cells(new Roster<>(records, complete))
                    .putAllGrades(grades)
                    .commendations(commendations)
                    .build());
  }

  /**
   * Reports that state figures of the cells, at most one on a topic, so that no two contradict each
   * other on it.
   *
   * @param topics the topics of which the rules ask; see {@link
   *     vn.chibo.evaluator.RuleBook#topics()}
   */
  public static Arbitrary<OrganizationRecord> withStatements(
      DatePeriod period, Collection<Topic> topics, double gaps) {
    Arbitrary<List<Statement>> statements =
        topics.isEmpty()
            ? Arbitraries.just(List.of())
            : Arbitraries.of(topics)
                .flatMap(topic -> statement(topic, period))
                .list()
                .ofMaxSize(MOST_STATEMENTS)
                .uniqueElements(Statement::getTopic);
    return Combinators.combine(statements, grades(), commendations(period, gaps))
        .as(
            (stated, grades, commendations) ->
                organization(period)
                    .addAllStatements(stated)
                    .putAllGrades(grades)
                    .commendations(commendations)
                    .build());
  }

  private static OrganizationRecord.Builder organization(DatePeriod period) {
    return OrganizationRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("100"))
                .name("Đảng bộ 1")
                .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
                .build())
        .period(period);
  }

  private static List<CellRecord> numbered(List<CellRecord> cells) {
    return IntStream.range(0, cells.size())
        .<CellRecord>mapToObj(i -> numbered(cells.get(i), i + 1))
        .toList();
  }

  private static CellRecord numbered(CellRecord cell, int number) {
    PartyOrganization named =
        PartyOrganization.builder()
            .from(cell.getOrganization())
            .id(new OrganizationId("00" + number))
            .name("Chi bộ " + number)
            .build();
    return cell.withOrganization(named);
  }

  private static Arbitrary<Boolean> all(double gaps) {
    return Arbitraries.just(true).optional(1 - gaps).map(Optional::isPresent);
  }

  /** A statement of a kind of figure on a topic, about the period or its first quarter. */
  private static Arbitrary<Statement> statement(Topic topic, DatePeriod period) {
    DatePeriod quarter = Span.QUARTER.touching(period).get(0);
    return Combinators.combine(
            PublishedArbitraries.published(),
            Arbitraries.of(period, period, quarter),
            Arbitraries.of(Span.values()).optional(0.2),
            Arbitraries.of(AttendanceDenominator.values()).optional(0.5))
        .as(
            (published, days, per, denominator) ->
                Statement.builder()
                    .topic(topic)
                    .published(published)
                    .period(days)
                    .per(per)
                    .denominator(denominator)
                    .words(Text.of("báo cáo về " + topic, "report on " + topic))
                    .build());
  }

  /** How the cells were graded, under up to two readings. */
  private static Arbitrary<Map<String, GradeCounts>> grades() {
    Arbitrary<GradeCounts> counts =
        Combinators.combine(
                Arbitraries.integers().between(1, MOST_GRADED),
                Arbitraries.integers().between(0, MOST_GRADED),
                Arbitraries.of(true, false))
            .as(
                (graded, good, exactly) ->
                    exactly
                        ? GradeCounts.exactlyGood(Math.min(good, graded), graded)
                        : GradeCounts.goodOrBetter(Math.min(good, graded), graded));
    return Arbitraries.maps(Arbitraries.of("FIRST", "SECOND"), counts).ofMaxSize(2);
  }

  private static Arbitrary<Roster<Commendation>> commendations(DatePeriod period, double gaps) {
    Arbitrary<List<Commendation>> given = commendation(period, gaps).list().ofMaxSize(2);
    return Combinators.combine(given, all(gaps)).as(Roster::new);
  }

  private static Arbitrary<Commendation> commendation(DatePeriod period, double gaps) {
    return Combinators.combine(
            Arbitraries.of(CommendationForm.values()).optional(1 - gaps),
            Arbitraries.of(CommendingLevel.values()).optional(1 - gaps),
            Arbitraries.integers().between(0, 2).optional(1 - gaps),
            Arbitraries.integers().between(0, 2).optional(1 - gaps),
            MeetingArbitraries.days(period))
        .as(
            (form, level, collectives, individuals, day) ->
                Commendation.builder()
                    .form(form)
                    .level(level)
                    .collectives(collectives)
                    .individuals(individuals)
                    .date(PartialDate.of(day))
                    .words(Text.of("khen thưởng ngày " + day, "commended on " + day))
                    .build());
  }
}
