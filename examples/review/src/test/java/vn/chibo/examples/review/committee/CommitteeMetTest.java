package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.regulations.Regulations;

/** Of a cell whose committee never met: it is asked only where there is a committee. */
class CommitteeMetTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");
  private static final OrganizationId CELL = new OrganizationId("017");

  @Test
  void should_not_be_met_when_the_cell_has_a_committee() {
    assertThat(sum(cell -> cell.withJudgements(judged(true))).of(Mark.State.NOT_DONE)).hasSize(1);
  }

  @Test
  void should_not_be_known_when_nobody_said_whether_there_is_a_committee() {
    Sum sum = sum(cell -> withoutMembers(cell.withJudgements(List.of())));

    assertThat(sum.blank()).contains(Entry.Reason.NOT_KNOWN);
    assertThat(sum.marks())
        .singleElement()
        .satisfies(
            mark ->
                assertThat(mark.words().vietnamese())
                    .startsWith("tháng 10/2024: ")
                    .contains("Chi bộ có chi ủy"));
  }

  @Test
  void should_not_be_asked_when_the_committee_has_no_member_or_there_is_none() {
    Sum empty =
        sum(cell -> cell.withJudgements(List.of()).withCommitteeMembers(Quantity.exactly(0)));
    Sum none = sum(cell -> cell.withJudgements(judged(false)));

    assertThat(empty.marks()).isEmpty();
    assertThat(empty.blank()).contains(Entry.Reason.NOT_APPLICABLE);
    assertThat(none.blank()).contains(Entry.Reason.NOT_APPLICABLE);
  }

  private static List<Judgement> judged(boolean met) {
    return List.of(
        Judgement.builder()
            .topic(new Topic("cell-has-committee"))
            .date(LocalDate.of(2022, 9, 24))
            .met(met)
            .by(Text.of("chi bộ", "the cell"))
            .build());
  }

  private static CellRecord withoutMembers(CellRecord cell) {
    return CellRecord.builder().from(cell).committeeMembers(Optional.empty()).build();
  }

  /** What the figure says of the cell in October. */
  private static Sum sum(UnaryOperator<CellRecord> change) {
    CommitteeQuestion question = SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE);
    Counted counted =
        new Counted(
            CommitteeContext.of(
                new CommitteeQuestion(
                    changed(question.data(), change),
                    question.organization(),
                    OCTOBER,
                    question.asOf(),
                    question.jurisdiction(),
                    question.choices(),
                    question.reader()),
                BOOK));
    Unit unit =
        counted.context().units().stream()
            .filter(each -> each.id().equals(CELL))
            .findFirst()
            .orElseThrow();
    return counted.sum(FigureKinds.COMMITTEE_MET, UnitSet.of(counted.context(), unit), OCTOBER);
  }

  private static CommitteeData changed(CommitteeData data, UnaryOperator<CellRecord> change) {
    List<CellRecord> cells =
        data.register().getCells().stream()
            .map(
                cell ->
                    cell.getOrganization().getId().equals(CELL)
                        ? change.apply(withoutMeetings(cell))
                        : cell)
            .toList();
    PartyRegister register = PartyRegister.builder().from(data.register()).cells(cells).build();
    return new CommitteeData(true, register, data.reviews(), data.groups(), data.targets());
  }

  private static CellRecord withoutMeetings(CellRecord cell) {
    return cell.withMeetings(
        new Register<>(
            cell.getMeetings().entries().stream()
                .filter(
                    meeting -> meeting.getKind().filter(MeetingKind.COMMITTEE::equals).isEmpty())
                .toList(),
            cell.getMeetings().complete()));
  }
}
