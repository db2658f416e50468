package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.committee.Told.reason;
import static vn.chibo.examples.review.committee.Told.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.regulations.Regulations;

/** Not held, not reported and not due yet are told apart in every table and figure. */
class NotHeldTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");
  private static final CommitteeQuestion QUESTION =
      SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE);
  private static final Counted COUNTED = new Counted(CommitteeContext.of(QUESTION, BOOK));
  private static final MissingMeetings MISSING = new MissingMeetings(COUNTED);
  private static final DatePeriod NOVEMBER = DatePeriod.parse("2024-11-01/2024-11-30");
  private static final Counted RUNNING =
      counted(SyntheticCommittee.data(), NOVEMBER, SyntheticCommittee.AS_OF);
  private static final OrganizationId SEVENTEENTH = new OrganizationId("017");
  private static final Set<FigureKind> OF_MEETINGS =
      Set.of(FigureKinds.ATTENDANCE, FigureKinds.LENGTH_KEPT);

  @Test
  void should_keep_not_held_apart_from_not_reported_and_not_due_yet() {
    assertThat(lines(MISSING.regular()))
        .containsExactly(
            "Chi bộ giả lập 4, tháng 10/2024: 1 0 0 0",
            "Chi bộ giả lập 8, tháng 10/2024: 1 0 0 0",
            "Chi bộ giả lập 11, tháng 10/2024: 0 1 0 0",
            "Chi bộ giả lập 25, tháng 10/2024: 0 1 0 0");
    assertThat(lines(MISSING.thematic()))
        .containsExactly(
            "Chi bộ giả lập 2, quý IV/2024: 0 0 0 1",
            "Chi bộ giả lập 9, quý IV/2024: 0 0 0 1",
            "Chi bộ giả lập 11, quý IV/2024: 0 1 0 0",
            "Chi bộ giả lập 18, quý IV/2024: 0 1 0 0",
            "Chi bộ giả lập 25, quý IV/2024: 0 1 0 0");
  }

  /** Without a meeting nobody was due to come to one: that is no lack of facts. */
  @Test
  void should_say_of_a_cell_without_a_meeting_that_none_was_held() {
    List<Line> lines = new UnitTables(COUNTED).byUnit().lines();
    List<Entry> fourth = lines.get(3).entries();
    List<Entry> eleventh = lines.get(10).entries();

    assertThat(at(fourth, OF_MEETINGS))
        .allSatisfy(entry -> assertThat(reason(entry)).isEqualTo(Entry.Reason.NOT_HELD));
    assertThat(at(eleventh, OF_MEETINGS))
        .allSatisfy(entry -> assertThat(reason(entry)).isEqualTo(Entry.Reason.NOT_REPORTED));
  }

  /** Of its month ten days are left: the cell may still meet. */
  @Test
  void should_say_not_due_yet_of_a_cell_that_has_not_met_when_its_month_still_runs() {
    Annex units = new UnitTables(RUNNING).byUnit();
    List<Entry> seventeenth = units.lines().get(16).entries();

    assertThat(said(seventeenth.get(0))).isEqualTo("Chi bộ giả lập 17");
    assertThat(at(seventeenth, Set.of(FigureKinds.REGULAR)).stream().map(Told::said))
        .containsExactly("NOT_DUE", "NOT_DUE", "1");
    assertThat(at(seventeenth, OF_MEETINGS))
        .allSatisfy(entry -> assertThat(reason(entry)).isEqualTo(Entry.Reason.NOT_DUE));
    assertThat(
            at(units.total().orElseThrow().entries(), Set.of(FigureKinds.REGULAR)).stream()
                .map(Told::said))
        .containsExactly("21", "21", "1");
  }

  /** 22 of 25 cells reported, and one of them has not met yet. */
  @Test
  void should_count_what_is_not_due_yet_neither_as_held_nor_as_not_held() {
    Sum regular = RUNNING.sum(FigureKinds.REGULAR, UnitSet.all(RUNNING.context()), NOVEMBER);
    Figure figure = new FigureMaker(RUNNING).whole().get(0);

    assertThat(List.of(regular.hits(), regular.base(), regular.notDue()))
        .containsExactly(21L, 21L, 1L);
    assertThat(figure.notDue()).isEqualTo(1);
    assertThat(figure.now().because().orElseThrow().how().english())
        .endsWith("Result: 21 of 21. 1 not due yet, left out. 3 not reported, left out.");
    assertThat(Told.words(figure.now().because().orElseThrow().parts()))
        .contains("Chi bộ giả lập 17: tháng 11/2024: 0 buổi, cần ít nhất 1 (chưa đến hạn)");
    assertThat(figure.before().because().orElseThrow().how().english())
        .contains("This period still runs")
        .doesNotContain("Chi bộ giả lập 17");
  }

  /** On its first day no cell has met: that is no share of zero, and nobody failed to meet. */
  @Test
  void should_say_not_due_yet_of_the_whole_when_no_cell_has_met() {
    Counted first = counted(SyntheticCommittee.data(), NOVEMBER, NOVEMBER.start());

    for (FigureKind kind :
        List.of(FigureKinds.REGULAR, FigureKinds.ATTENDANCE, FigureKinds.LENGTH_KEPT)) {
      assertThat(first.sum(kind, UnitSet.all(first.context()), NOVEMBER).blank())
          .contains(Entry.Reason.NOT_DUE);
    }
  }

  /** Ten months of the year are over, and in none of them the cell met. */
  @Test
  void should_say_not_held_of_a_running_year_when_months_of_it_are_over() {
    Counted silent = counted(withoutMeetings(SEVENTEENTH), NOVEMBER, SyntheticCommittee.AS_OF);
    UnitSet one = UnitSet.of(silent.context(), unit(silent, SEVENTEENTH));

    assertThat(silent.sum(FigureKinds.ATTENDANCE, one, NOVEMBER).blank())
        .contains(Entry.Reason.NOT_DUE);
    assertThat(silent.sum(FigureKinds.ATTENDANCE, one, DatePeriod.ofYear(2024)).blank())
        .contains(Entry.Reason.NOT_HELD);
  }

  private static Unit unit(Counted counted, OrganizationId id) {
    return counted.context().units().stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CommitteeData withoutMeetings(OrganizationId cell) {
    CommitteeData data = SyntheticCommittee.data();
    List<CellRecord> cells =
        data.register().getCells().stream()
            .map(record -> record.getOrganization().getId().equals(cell) ? silent(record) : record)
            .toList();
    PartyRegister register = PartyRegister.builder().from(data.register()).cells(cells).build();
    return new CommitteeData(true, register, data.reviews(), data.groups(), data.targets());
  }

  private static CellRecord silent(CellRecord record) {
    return record.withMeetings(new Register<>(List.of(), record.getMeetings().complete()));
  }

  private static Counted counted(CommitteeData data, DatePeriod period, LocalDate asOf) {
    CommitteeQuestion question = SyntheticCommittee.question(period, Reader.COMMITTEE);
    return new Counted(
        CommitteeContext.of(
            new CommitteeQuestion(
                data,
                question.organization(),
                period,
                asOf,
                question.jurisdiction(),
                question.choices(),
                question.reader()),
            BOOK));
  }

  /** The entries of a line of the units in the columns of some figures. */
  private static List<Entry> at(List<Entry> line, Set<FigureKind> kinds) {
    int first = line.size() - SumColumn.ALL.size();
    return IntStream.range(0, SumColumn.ALL.size())
        .filter(i -> kinds.contains(SumColumn.ALL.get(i).kind()))
        .mapToObj(i -> line.get(first + i))
        .toList();
  }

  private static List<String> lines(Annex annex) {
    return annex.lines().stream()
        .map(Line::entries)
        .map(
            e ->
                "%s, %s: %s %s %s %s"
                    .formatted(
                        said(e.get(0)),
                        said(e.get(2)),
                        said(e.get(3)),
                        said(e.get(4)),
                        said(e.get(5)),
                        said(e.get(6))))
        .toList();
  }
}
