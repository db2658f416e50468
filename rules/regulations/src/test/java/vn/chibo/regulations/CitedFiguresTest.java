package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.population.CapReport;
import vn.chibo.evaluator.population.Population;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreReport;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.annualreview.ExcellentCaps;
import vn.chibo.regulations.annualreview.GradedAs;
import vn.chibo.testkit.example.Example;

/**
 * From any figure in a report a reader reaches the document, the clause where it is known, and how
 * well it is known, in at most two calls: {@code report.finding(rule)} and {@code
 * finding.citations(node)}; {@code score.citation()}; {@code report.cap().citation()}.
 */
class CitedFiguresTest {
  /** Says of the catalogue, not of a document, that it holds no figure. */
  private static final RuleId OF_THE_CATALOGUE = new RuleId("hd09-2012/no-numeric-thresholds");

  private static RuleBook bookOf(RuleId rule) {
    return ShippedRulesProperties.BOOKS.stream()
        .filter(book -> book.find(rule).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** One book holds all rules of the examples of one place. */
  private static Finding finding(Example example) {
    RuleBook book = bookOf(example.rule());
    return Evaluator.of(book)
        .evaluate(example.record(), example.asOf())
        .finding(example.rule().value())
        .orElseThrow();
  }

  /** The document can be named in both languages, and what is known of the clause is said. */
  private static void named(List<Citation> citations, Object of) {
    assertThat(citations)
        .as("%s", of)
        .isNotEmpty()
        .allSatisfy(
            citation -> {
              assertThat(citation.document().text(Language.VIETNAMESE)).isNotBlank();
              assertThat(citation.document().text(Language.ENGLISH)).isNotBlank();
              assertThat(citation.status()).isNotNull();
              citation.clause().ifPresent(c -> assertThat(c.vietnamese()).isNotBlank());
              citation.clause().ifPresent(c -> assertThat(c.english()).isNotBlank());
            });
  }

  @Test
  void should_reach_the_clause_of_every_figure_of_every_shipped_rule() {
    Set<RuleId> figured =
        ShippedExamplesTest.EXAMPLES.stream()
            .map(CitedFiguresTest::finding)
            .filter(CitedFiguresTest::cited)
            .map(Finding::rule)
            .collect(Collectors.toSet());

    assertThat(figured).hasSizeGreaterThan(100);
  }

  /** Whether a finding has figures: then each of them is cited, as the finding itself is. */
  private static boolean cited(Finding finding) {
    if (!finding.rule().equals(OF_THE_CATALOGUE)) {
      named(finding.citations(), finding.rule());
    }
    List<Explanation> figures =
        finding.explanation().nodes().filter(node -> node.measured().isPresent()).toList();
    figures.forEach(node -> named(finding.citations(node), finding.rule()));
    return !figures.isEmpty();
  }

  @Test
  void should_show_every_shipped_rule_in_an_example() {
    Set<RuleId> shown =
        ShippedExamplesTest.EXAMPLES.stream().map(Example::rule).collect(Collectors.toSet());

    assertThat(ShippedRulesProperties.BOOKS.stream().flatMap(book -> book.rules().stream()))
        .extracting(Rule::id)
        .allSatisfy(rule -> assertThat(shown).contains(rule));
  }

  @Test
  void should_cite_the_clause_of_a_parameter_and_not_only_that_of_its_rule() {
    Finding length =
        ShippedExamplesTest.EXAMPLES.stream()
            .filter(example -> example.rule().value().equals("hd12-2018/duration-minimum"))
            .map(CitedFiguresTest::finding)
            .filter(finding -> finding.explanation().nodes().anyMatch(CitedFiguresTest::sourced))
            .findFirst()
            .orElseThrow();

    assertThat(length.explanation().nodes().filter(CitedFiguresTest::sourced))
        .allSatisfy(
            node ->
                assertThat(length.citations(node))
                    .startsWith(
                        node.required()
                            .orElseThrow()
                            .origin()
                            .orElseThrow()
                            .effective()
                            .citation()));
  }

  private static boolean sourced(Explanation node) {
    return node.required().flatMap(Explanation.Required::origin).isPresent();
  }

  @Test
  void should_find_the_finding_of_a_report_by_its_rule() {
    Example example = ShippedExamplesTest.EXAMPLES.get(0);
    Report report =
        Evaluator.of(bookOf(example.rule())).evaluate(example.record(), example.asOf()).report();

    assertThat(report.findings())
        .allSatisfy(
            finding -> assertThat(report.finding(finding.rule().value())).contains(finding));
  }

  static Stream<ScoreSheet> sheets() {
    return Regulations.standard().scoreSheets().stream();
  }

  /** The points of a sheet rest on the document of the sheet. */
  @ParameterizedTest
  @MethodSource("sheets")
  void should_reach_the_document_of_every_score(ScoreSheet sheet) {
    LocalDate day = sheet.days().openStart() ? LocalDate.of(2020, 1, 1) : sheet.days().start();
    DatePeriod period =
        sheet.span().map(of -> of.around(day)).orElse(DatePeriod.ofYear(day.getYear()));
    CellRecord cell = cell(period);
    Meeting meeting = Meeting.builder().date(day).kind(MeetingKind.REGULAR).build();
    ScoreReport report =
        (sheet.span().isPresent()
                ? sheet.score(cell, period.last(), ScoreColumn.SELF)
                : sheet.score(new HeldMeeting(cell, meeting), period.last(), ScoreColumn.SELF))
            .report();

    named(List.of(report.citation()), sheet.id());
    assertThat(report.citation()).isEqualTo(sheet.citation());
  }

  private static CellRecord cell(DatePeriod period) {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("001"))
                .name("Chi bộ giả lập 1")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(period)
        .build();
  }

  @Test
  void should_reach_the_clause_of_every_cap_over_a_population() {
    Population<OrganizationId> nobody = Population.of(List.of());
    List<CapReport<OrganizationId>> reports =
        IntStream.rangeClosed(2010, 2030)
            .boxed()
            .flatMap(
                year ->
                    Stream.of(GradedAs.values())
                        .flatMap(as -> ExcellentCaps.evenUnconfirmed(year, as).stream()))
            .map(cap -> cap.appliedTo(nobody))
            .toList();

    assertThat(reports)
        .isNotEmpty()
        .allSatisfy(report -> named(List.of(report.cap().citation()), report));
  }

  /** An indicator holds no figure of a document; a rule that is made of it cites its own. */
  @Test
  void should_reach_the_clause_that_makes_a_threshold_of_an_indicator() {
    Citation clause = ShippedRulesProperties.BOOKS.get(0).rules().get(0).citations().get(0);
    CellRecord cell = cell(DatePeriod.ofYear(2025));
    for (Indicator indicator : Regulations.standard().indicators().all()) {
      Rule<CellRecord> rule =
          indicator
              .rule(Conditions.atLeast(least(indicator.unit())))
              .id("test/" + indicator.key())
              .cites(clause)
              .force(Force.TARGET)
              .build();
      Finding finding =
          Evaluator.of(RuleBook.of(Regulations.standard().figures(), rule))
              .evaluate(cell, cell.getPeriod().last())
              .findings()
              .get(0);

      assertThat(finding.explanation().nodes())
          .allSatisfy(node -> assertThat(finding.citations(node)).containsExactly(clause));
    }
  }

  private static Threshold least(Unit unit) {
    return switch (unit) {
      case SHARE -> Conditions.share(Fraction.of(1, 2));
      case MINUTE -> Conditions.minutes(1);
      case DAY -> Conditions.days(1);
      case MONTH -> Conditions.months(1);
      default -> Conditions.number(1);
    };
  }
}
