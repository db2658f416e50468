package vn.chibo.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.testkit.mutant.Mutant;

/** A rule of several books is tried once for each set of figures that it has among them. */
class LayeredExamplesTest {
  private static final Jurisdiction CENTRE = place("centre", JurisdictionLevel.CENTRAL);
  private static final Jurisdiction PROVINCE = place("province", JurisdictionLevel.PROVINCE);
  private static final Rule<CellRecord> RULE =
      Rule.about(CellRecord.class)
          .id(AnHour.RULE)
          .cites(clause("centre"))
          .force(Force.PRACTICE)
          .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
          .asks(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))))
          .build();
  private static final RuleBook CENTRAL =
      new RuleBook(
          List.of(CENTRE), List.of(RULE), Map.of(), Figures.of(minutes(60, clause("centre"))));
  private static final RuleBook STRICTER =
      CENTRAL
          .below(PROVINCE)
          .layered(minutes(75, clause("province")).compared(Comparison.AT_LEAST));

  private static Jurisdiction place(String id, JurisdictionLevel level) {
    return new Jurisdiction(
        new JurisdictionId(id), Text.same(id), level, Optional.empty(), Optional.empty());
  }

  private static Citation clause(String place) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(place))
        .type(DocumentType.GUIDANCE)
        .jurisdiction(new JurisdictionId(place))
        .status(SourceStatus.CONFIRMED)
        .build()
        .clause("1");
  }

  private static ParameterEntry minutes(int minutes, Citation clause) {
    ParameterKey key = new ParameterKey(new RuleId(AnHour.RULE), "minutes");
    return ParameterEntry.of(key, Fraction.of(minutes), Unit.MINUTE, clause);
  }

  private static List<String> figures(RuleBook... books) {
    return MutationReport.of(List.of(books), List.of(), Choices.DEFAULT).survivors().stream()
        .map(Mutant::name)
        .filter(name -> name.startsWith("minutes"))
        .toList();
  }

  @net.jqwik.api.Example
  void should_try_a_rule_once_when_its_figures_are_those_of_a_book_before() {
    assertThat(figures(CENTRAL, CENTRAL.below(PROVINCE)))
        .containsExactly("minutes 60: is 61", "minutes 60: is 59");
  }

  @net.jqwik.api.Example
  void should_try_a_rule_again_when_a_layer_sets_another_figure() {
    assertThat(figures(CENTRAL, STRICTER))
        .containsExactly(
            "minutes 60: is 61",
            "minutes 60: is 59",
            "minutes 60: is 61",
            "minutes 60: is 59",
            "minutes 75: is 76",
            "minutes 75: is 74");
  }

  /** A layer states how a figure must stand: a rule that compares otherwise makes no book. */
  @net.jqwik.api.Example
  void should_count_a_mutant_as_killed_when_it_makes_no_book() {
    assertThat(MutationReport.of(List.of(STRICTER), List.of(), Choices.DEFAULT).text())
        .contains(
            "killed by the book, which refuses it: test/an-hour:"
                + " every meetings [REGULAR] > meeting-length >= minutes: asks > minutes");
  }

  /** What another place sets is no figure of this one. */
  @net.jqwik.api.Example
  void should_leave_the_figures_of_other_places_alone() {
    RuleBook central = new RuleBook(List.of(CENTRE), List.of(RULE), Map.of(), STRICTER.figures());

    assertThat(figures(central)).containsExactly("minutes 60: is 61", "minutes 60: is 59");
  }

  @net.jqwik.api.Example
  void should_expect_of_each_book_what_its_figures_say() {
    Example sixty = AnHour.given(60).satisfied("60 minutes");

    assertThat(WrongOutcomes.of(List.of(CENTRAL), List.of(sixty), Choices.DEFAULT)).isEmpty();
    assertThat(WrongOutcomes.of(List.of(CENTRAL, STRICTER), List.of(sixty), Choices.DEFAULT))
        .singleElement()
        .asString()
        .contains("expected SATISFIED", "but was VIOLATED", "75 minutes");
  }
}
