package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.json.Digest;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;

/** What a report holds, and whether it can be replayed. */
class ReportTest {
  private static final CellRecord CELL =
      cell(lasting("02-12", 75), lasting("03-12", 95), meeting("05-14", THEMATIC));

  private static Condition<CellRecord> longEnough(int minutes) {
    return forEvery(meetings(REGULAR), compare(LENGTH, atLeast(Conditions.minutes(minutes))));
  }

  private static RuleBook book(Condition<CellRecord> condition) {
    return RuleBook.of(Figures.NONE, Facts.asking(condition));
  }

  private static Report report(RuleBook book, CellRecord cell) {
    return Evaluator.of(book).evaluate(cell, Facts.END).report();
  }

  @Test
  void should_replay_for_the_same_record_and_book_only() {
    Report report = report(book(longEnough(90)), CELL);
    assertThat(report.replays(book(longEnough(90)), CELL)).isTrue();
    assertThat(report.replays(book(longEnough(89)), CELL)).isFalse();
    assertThat(report.replays(book(longEnough(90)), cell(lasting("02-12", 75)))).isFalse();
  }

  @Test
  void should_have_another_hash_when_a_figure_of_the_book_differs() {
    Condition<CellRecord> asked =
        forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("length"))));
    RuleBook sixty =
        RuleBook.of(Facts.figure("length", Fraction.of(60), Unit.MINUTE), Facts.asking(asked));
    RuleBook ninety =
        RuleBook.of(Facts.figure("length", Fraction.of(90), Unit.MINUTE), Facts.asking(asked));
    assertThat(report(sixty, CELL).hashes().record())
        .isEqualTo(report(ninety, CELL).hashes().record())
        .isEqualTo(Hash.of(Digest.of(CELL)));
    assertThat(report(sixty, CELL).hashes().book())
        .isNotEqualTo(report(ninety, CELL).hashes().book());
  }

  @Test
  void should_be_refused_when_its_form_is_another() {
    Report report = report(book(longEnough(90)), CELL);
    assertThatThrownBy(
            () ->
                new Report(
                    2,
                    report.subject(),
                    report.asOf(),
                    report.choices(),
                    report.hashes(),
                    report.findings()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("format 2");
  }

  @Test
  void should_say_by_how_much_a_meeting_is_too_short_and_where_that_is_recorded() {
    Explanation every = report(book(longEnough(90)), CELL).findings().get(0).explanation();
    Explanation tooShort = every.parts().get(0);
    assertThat(tooShort.shortfall().orElseThrow().distance().exact()).contains(Fraction.of(15));
    assertThat(tooShort.shortfall().orElseThrow().words().vietnamese()).isEqualTo("thiếu 15 phút");
    assertThat(tooShort.facts())
        .extracting(fact -> fact.path().toString())
        .containsExactly("meetings[2024-02-12#0].minutes");
    assertThat(every.parts().get(1).shortfall()).isEmpty();
  }

  @Test
  void should_say_so_when_a_figure_stands_exactly_at_a_strict_limit() {
    Condition<CellRecord> more =
        forEvery(meetings(REGULAR), compare(LENGTH, moreThan(Conditions.minutes(95))));
    Explanation every = report(book(more), CELL).findings().get(0).explanation();
    assertThat(every.parts().get(0).shortfall().orElseThrow().words().english())
        .isEqualTo("more than 20 minutes short");
    assertThat(every.parts().get(1).shortfall().orElseThrow().words().english())
        .isEqualTo("exactly at the limit, which must be exceeded");
  }

  @Test
  void should_name_the_kinds_and_the_register_when_nothing_counts() {
    Explanation none =
        report(book(tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(2)))), CELL)
            .findings()
            .get(0)
            .explanation();
    assertThat(none.facts())
        .extracting(fact -> fact.path().toString())
        .containsExactly(
            "meetings[2024-02-12#0].kind",
            "meetings[2024-03-12#0].kind",
            "meetings[2024-05-14#0]",
            "meetings.complete[2024-01-01/2024-12-31]");
    assertThat(none.facts()).filteredOn(Fact::entry).hasSize(1);
  }

  @Test
  void should_print_the_shortfall_and_the_clause_of_an_exception() {
    Condition<CellRecord> asked =
        unless(
            tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(3))),
            Facts.CLAUSE,
            longEnough(90));
    Report report = report(book(asked), CELL);
    assertThat(report.text(Language.VIETNAMESE).lines())
        .containsSequence(
            "    Buổi 12/02/2024: 75 phút, cần ít nhất 90 phút (thiếu 15 phút)",
            "    Ngoại lệ theo: Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2");
    assertThat(report.findings().get(0).text(Language.VIETNAMESE).lines())
        .contains(
            "    Ngoại lệ theo: Hướng dẫn 12-HD/BTCTW ngày 06/07/2018, mục II.2.2",
            "      Buổi 12/02/2024: 75 phút, cần ít nhất 90 phút — không đạt (thiếu 15 phút)",
            "      Buổi 12/03/2024: 95 phút, cần ít nhất 90 phút — đạt");
  }
}
