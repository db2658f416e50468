package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.Explanation;

/** Laws of layers and of the days on which values take effect. */
class PlaceLayersProperties {
  private static final LocalDate FIRST = Facts.YEAR.start();

  @Provide
  Arbitrary<List<ParameterEntry>> entries() {
    return entry().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<ParameterEntry> entry() {
    Arbitrary<Jurisdiction> place = Arbitraries.of(Plans.LINEAGE);
    Arbitrary<Integer> start = Arbitraries.integers().between(0, 300);
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 300);
    Arbitrary<Integer> minutes = Arbitraries.of(60, 90, 120);
    Arbitrary<LocalDate> issued = days();
    return Combinators.combine(place, start, length, minutes, issued, Arbitraries.of(true, false))
        .as(PlaceLayersProperties::entry);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 365).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<CellRecord> records() {
    return Combinators.combine(days(), Arbitraries.of(60, 75, 90, 119, 120))
        .as(PlaceLayersProperties::meeting)
        .list()
        .ofMaxSize(4)
        .map(held -> Facts.cell(held.toArray(Meeting[]::new)));
  }

  private static Meeting meeting(LocalDate day, int minutes) {
    return Meeting.builder().date(day).kind(MeetingKind.REGULAR).minutes(minutes).build();
  }

  private static ParameterEntry entry(
      Jurisdiction place, int start, int length, int minutes, LocalDate issued, boolean let) {
    Citation plan = Plans.plan(place, issued.toString()).clause("1");
    LocalDate from = FIRST.plusDays(start);
    ParameterEntry entry =
        ParameterEntry.of(Plans.KEY, Fraction.of(minutes), Unit.MINUTE, plan)
            .during(new DatePeriod(from, from.plusDays(length)))
            .compared(Comparison.AT_LEAST);
    return let && place != Plans.CENTRE ? entry.delegated(Facts.CLAUSE) : entry;
  }

  private static RuleBook book(List<ParameterEntry> entries) {
    return new RuleBook(
        Plans.LINEAGE,
        List.of(Facts.asking(Plans.length(Comparison.AT_LEAST))),
        Map.of(),
        new Figures(entries, Map.of()));
  }

  private static Explanation explain(
      List<ParameterEntry> entries, CellRecord record, LocalDate asOf) {
    return Facts.explain(book(entries), Choices.DEFAULT, record, asOf);
  }

  @Property(tries = 200)
  void should_not_depend_on_the_order_when_layers_are_given(
      @ForAll @From("entries") List<ParameterEntry> entries,
      @ForAll @From("records") CellRecord record,
      @ForAll @From("days") LocalDate asOf,
      @ForAll Random random) {
    List<ParameterEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    assertThat(explain(shuffled, record, asOf)).isEqualTo(explain(entries, record, asOf));
  }

  /** Neither as of a day before it, nor for a meeting held before it. */
  @Property(tries = 300)
  void should_change_nothing_before_it_when_a_value_takes_effect(
      @ForAll @From("entries") List<ParameterEntry> entries,
      @ForAll @From("entry") ParameterEntry added,
      @ForAll @From("records") CellRecord record,
      @ForAll @From("days") LocalDate asOf) {
    LocalDate start = added.days().orElseThrow().start();
    List<ParameterEntry> more = new ArrayList<>(entries);
    more.add(added);
    Explanation before = explain(entries, record, asOf);
    Explanation after = explain(more, record, asOf);
    if (asOf.isBefore(start)) {
      assertThat(after).isEqualTo(before);
    }
    assertThat(until(record, after, start)).isEqualTo(until(record, before, start));
  }

  /** What is said of the meetings held before a day; they come first, by day. */
  private static List<Explanation> until(CellRecord record, Explanation rule, LocalDate day) {
    int earlier =
        (int)
            record.getMeetings().entries().stream().filter(m -> m.getDate().isBefore(day)).count();
    return rule.parts().subList(0, Math.min(earlier, rule.parts().size()));
  }

  @Property(tries = 100)
  void should_change_no_other_finding_when_a_rule_takes_effect(
      @ForAll @From("entries") List<ParameterEntry> entries,
      @ForAll @From("records") CellRecord record,
      @ForAll @From("days") LocalDate start,
      @ForAll @From("days") LocalDate asOf) {
    Rule<?> added =
        Facts.rule("test/added", CellRecord.class)
            .inForce(DatePeriod.from(start))
            .asks(Plans.length(Comparison.AT_LEAST))
            .build();
    ParameterEntry value =
        ParameterEntry.of(
            new ParameterKey(added.id(), Plans.NAME), Fraction.of(90), Unit.MINUTE, Facts.CLAUSE);
    RuleBook before = book(entries);
    RuleBook after =
        new RuleBook(
            Plans.LINEAGE,
            List.of(added, before.rules().get(0)),
            Map.of(),
            before.figures().with(List.of(value)));
    List<Finding> findings = Evaluator.of(after).evaluate(record, asOf).findings();
    assertThat(findings.get(1).explanation()).isEqualTo(explain(entries, record, asOf));
    if (asOf.isBefore(start)) {
      assertThat(Facts.name(findings.get(0).outcome())).isEqualTo("NotApplicable");
    }
    assertThat(findings.get(0).explanation().nodes().flatMap(node -> node.required().stream()))
        .allSatisfy(
            required ->
                assertThat(required.origin().orElseThrow().usedOn()).isAfterOrEqualTo(start));
  }
}
