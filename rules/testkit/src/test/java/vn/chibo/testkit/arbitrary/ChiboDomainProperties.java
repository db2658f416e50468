package vn.chibo.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.Tally;

/** Parameters of core types get their arbitraries from the domain. */
@Domain(ChiboDomain.class)
@Domain(DomainContext.Global.class)
class ChiboDomainProperties {

  @Property(tries = 100, edgeCases = EdgeCasesMode.MIXIN)
  void should_give_types_with_arguments(
      @ForAll Tally<Choice> tally, @ForAll Majority majority, @ForAll Choice choice) {
    int votes = tally.votesFor(choice).orElseThrow();
    assertThat(tally.with(choice, votes).reaches(choice, majority))
        .isEqualTo(tally.reaches(choice, majority));
  }

  @Property(tries = 100)
  void should_give_registers_of_entries(@ForAll Register<Meeting> meetings) {
    assertThat(meetings.entries()).allMatch(meeting -> meeting.getDate() != null);
  }

  @Property(tries = 100)
  void should_give_figures_and_dates(
      @ForAll Quantity figure,
      @ForAll Fraction fraction,
      @ForAll PartialDate date,
      @ForAll DatePeriod period) {
    assertThat(figure.hull(Quantity.exactly(fraction)).compare(Comparison.EXACTLY, fraction))
        .isNotEqualTo(Truth.NO);
    assertThat(date.within(period) == Truth.YES).isEqualTo(period.encloses(date.period()));
  }

  @Property(tries = 100)
  void should_give_closed_alternatives(@ForAll DisciplineMeasure measure) {
    assertThat(measure.label().vietnamese()).isNotBlank();
  }

  @Property(tries = 50)
  void should_give_hierarchies(@ForAll PartyHierarchy hierarchy) {
    assertThat(PartyHierarchy.faults(hierarchy.organizations(), hierarchy.changes())).isEmpty();
  }

  /** The thresholds are among them: lengths of exactly 90 and 120 minutes. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.FIRST)
  void should_give_cells_with_edge_cases(@ForAll CellRecord cell, @ForAll int number) {
    Optional<Integer> shortest =
        cell.getMeetings().entries().stream()
            .flatMap(meeting -> meeting.getMinutes().stream())
            .min(Integer::compare);
    assertThat(shortest.orElse(1)).isPositive();
  }
}
