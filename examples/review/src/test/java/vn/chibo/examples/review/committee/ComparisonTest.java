package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.organization.OrganizationEnd;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.regulations.Regulations;

/** What is compared, and why not, as the book and the register of the days say. */
class ComparisonTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final OrganizationId ENDED = new OrganizationId("010");
  private static final DatePeriod JULY = DatePeriod.parse("2024-07-01/2024-07-31");

  private static Figure figure(CommitteeQuestion question, RuleBook book, String id) {
    CommitteeContext context = CommitteeContext.of(question, book);
    return new FigureMaker(new Counted(context))
        .whole().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> why(Entry entry) {
    assertThat(((Entry.Blank) entry).reason()).isEqualTo(Entry.Reason.NOT_COMPARABLE);
    return entry.because().orElseThrow().parts().stream().map(Text::vietnamese).toList();
  }

  @Test
  void should_not_compare_when_a_place_set_another_value_in_between() {
    ParameterKey length =
        new ParameterKey(new RuleId("hd12-2018/duration-minimum"), "minimum-minutes");
    // Synthetic: the value of a scheme that is no scheme about length.
    Citation clause =
        BOOK.find(new RuleId("da11-hanoi/attendance-target")).orElseThrow().citations().get(0);
    RuleBook stricter =
        BOOK.layered(
            ParameterEntry.of(length, Fraction.of(100), vn.chibo.core.figure.Unit.MINUTE, clause)
                .during(DatePeriod.from(LocalDate.of(2024, 7, 1)))
                .compared(Comparison.AT_LEAST));
    CommitteeQuestion question = SyntheticCommittee.question(JULY, Reader.COMMITTEE);

    assertThat(figure(question, BOOK, "length-kept").before()).isInstanceOf(Entry.Share.class);
    assertThat(why(figure(question, stricter, "length-kept").before()))
        .anyMatch(part -> part.contains("90 phút") && part.contains("100 phút"))
        .anyMatch(part -> part.startsWith("Số liệu của tháng 06/2024"));
    assertThat(figure(question, stricter, "regular-held").before()).isInstanceOf(Entry.Share.class);
  }

  /** 23 cells reported in October, 24 in September, and all in the October before. */
  @Test
  void should_say_with_a_share_when_other_units_reported() {
    DatePeriod october = DatePeriod.parse("2024-10-01/2024-10-31");
    Figure regular =
        figure(SyntheticCommittee.question(october, Reader.COMMITTEE), BOOK, "regular-held");
    Figure july = figure(SyntheticCommittee.question(JULY, Reader.COMMITTEE), BOOK, "regular-held");
    DatePeriod march = DatePeriod.parse("2024-03-01/2024-03-31");
    Figure alike =
        figure(SyntheticCommittee.question(march, Reader.COMMITTEE), BOOK, "regular-held");

    assertThat(regular.before().because().orElseThrow().how().english())
        .endsWith(
            "lacking in this period: Chi bộ giả lập 11, Chi bộ giả lập 25; in the other one:"
                + " Chi bộ giả lập 25");
    assertThat(july.before().because().orElseThrow().how().english())
        .endsWith("lacking in this period: Chi bộ giả lập 25; in the other one: none");
    assertThat(alike.before().because().orElseThrow().how().english())
        .endsWith("Result: 25 of 25.");
  }

  @Test
  void should_not_compare_when_another_rule_came_into_force() {
    DatePeriod november = DatePeriod.parse("2025-11-01/2025-11-30");
    CommitteeQuestion question = asked(SyntheticCommittee.data(), november);
    CommitteeContext context = CommitteeContext.of(question, BOOK);

    assertThat(FigureKinds.LENGTH_KEPT.source().grounds(context, november))
        .extracting(Ground::key)
        .allMatch(key -> key.startsWith("hd42-2025/"));
    assertThat(FigureKinds.LENGTH_KEPT.source().grounds(context, Periods.yearAgo(november)))
        .extracting(Ground::key)
        .allMatch(key -> key.startsWith("hd12-2018/"));
    assertThat(FigureKinds.LENGTH_KEPT.source().grounds(context, Periods.before(november)))
        .hasSize(2);
  }

  @Test
  void should_not_compare_when_a_unit_ended_in_between() {
    assertThat(why(figure(asked(ended(), JULY), BOOK, "regular-held").before()))
        .anyMatch(part -> part.contains("Chi bộ giả lập 10"));
  }

  private static CommitteeData ended() {
    CommitteeData data = SyntheticCommittee.data();
    PartyRegister fewer =
        PartyRegister.builder()
            .from(data.register())
            .addChanges(
                new OrganizationEnd(
                    ENDED, Optional.empty(), LocalDate.of(2024, 7, 1), Optional.empty()))
            .build();
    return new CommitteeData(true, fewer, data.reviews(), data.groups(), data.targets());
  }

  /** What it did before it ended was done: months add up to the year. */
  @Test
  void should_count_a_unit_in_the_months_in_which_it_was_there() {
    CommitteeQuestion year = asked(ended(), DatePeriod.ofYear(2024));
    CommitteeContext context = CommitteeContext.of(year, BOOK);
    Counted counted = new Counted(context);
    Sum whole = counted.sum(FigureKinds.REGULAR, UnitSet.all(context), year.period());

    assertThat(context.units()).extracting(Unit::id).doesNotContain(ENDED);
    assertThat(whole.marks()).filteredOn(mark -> mark.unit().equals(ENDED)).hasSize(6);
    assertThat(whole.units()).extracting(Unit::id).contains(ENDED);
    assertThat(
            Periods.months(year.period()).stream()
                .mapToLong(
                    month -> counted.sum(FigureKinds.REGULAR, UnitSet.all(context), month).hits())
                .sum())
        .isEqualTo(whole.hits());
  }

  private static CommitteeQuestion asked(CommitteeData data, DatePeriod period) {
    CommitteeQuestion july = SyntheticCommittee.question(JULY, Reader.COMMITTEE);
    LocalDate last = period.last();
    return new CommitteeQuestion(
        data,
        july.organization(),
        period,
        last.isAfter(july.asOf()) ? last : july.asOf(),
        july.jurisdiction(),
        july.choices(),
        july.reader());
  }
}
