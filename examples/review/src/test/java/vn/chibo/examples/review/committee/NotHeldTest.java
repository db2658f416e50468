package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.examples.review.committee.Told.reason;
import static vn.chibo.examples.review.committee.Told.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.regulations.Regulations;

/** Not held, not reported and still within time are told apart in every table. */
class NotHeldTest {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final DatePeriod OCTOBER = DatePeriod.parse("2024-10-01/2024-10-31");
  private static final CommitteeQuestion QUESTION =
      SyntheticCommittee.question(OCTOBER, Reader.COMMITTEE);
  private static final Counted COUNTED = new Counted(CommitteeContext.of(QUESTION, BOOK));
  private static final MissingMeetings MISSING = new MissingMeetings(COUNTED);

  @Test
  void should_keep_not_held_apart_from_not_reported_and_still_within_time() {
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

    assertThat(fourth.subList(9, 14))
        .allSatisfy(entry -> assertThat(reason(entry)).isEqualTo(Entry.Reason.NOT_HELD));
    assertThat(eleventh.subList(9, 14))
        .allSatisfy(entry -> assertThat(reason(entry)).isEqualTo(Entry.Reason.NOT_REPORTED));
  }

  @Test
  void should_not_call_a_meeting_not_held_when_its_month_still_runs() {
    CommitteeQuestion november =
        SyntheticCommittee.question(DatePeriod.parse("2024-11-01/2024-11-30"), Reader.COMMITTEE);
    UnitTables tables = new UnitTables(new Counted(CommitteeContext.of(november, BOOK)));
    List<Entry> seventeenth = tables.byUnit().lines().get(16).entries();

    assertThat(said(seventeenth.get(0))).isEqualTo("Chi bộ giả lập 17");
    assertThat(reason(seventeenth.get(9))).isEqualTo(Entry.Reason.NOT_APPLICABLE);
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
