package vn.chibo.evaluator.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** An author writes the handbook of a book of their own, with a measure of their own. */
class HandbookSampleTest {
  private static final Measure<HeldMeeting> GUESTS =
      Measure.of(
          "guests",
          Text.of("số khách mời", "guests"),
          Unit.COUNT,
          held ->
              Observation.of(
                  held.meeting().getGuests().map(g -> Quantity.exactly(g.count())),
                  Text.of("số khách mời", "the number of guests")));

  private static final Rule<CellRecord> FEW_GUESTS =
      Rule.about(CellRecord.class)
          .id("huyen-mau/few-guests")
          .cites(Sample.PLAN.clause("9"))
          .force(Force.PRACTICE)
          .asks(forEvery(meetings(REGULAR), compare(GUESTS, atMost(number(2)))))
          .build();

  private static final RuleBook BOOK =
      new RuleBook(
          List.of(Sample.DISTRICT),
          List.of(FEW_GUESTS),
          Map.of(FEW_GUESTS.id(), Text.of("Ít khách mời", "Few guests")),
          Figures.NONE);

  private static CellRecord withGuests(int guests) {
    return Sample.cell(
        Meeting.builder()
            .date(LocalDate.of(2024, 3, 5))
            .kind(REGULAR)
            .guests(Visitors.of(guests))
            .build());
  }

  private static final Handbook HANDBOOK =
      Handbook.of("huyen-mau", Sample.DISTRICT.name(), BOOK)
          .examples(
              Map.of(
                  FEW_GUESTS.id(),
                  List.of(HandbookExample.of(withGuests(2)), HandbookExample.of(withGuests(3)))));

  @Test
  void should_say_what_the_rule_asks_when_the_measure_is_the_authors_own() {
    HandbookRule rule = HANDBOOK.rules().get(0);
    assertThat(rule.title()).isEqualTo(Text.of("Ít khách mời", "Few guests"));
    assertThat(rule.condition().text(Language.VIETNAMESE))
        .isEqualTo("Với từng buổi sinh hoạt thường kỳ:\n  Số khách mời: không quá 2\n");
    assertThat(rule.condition().text(Language.ENGLISH))
        .isEqualTo("For each regular meeting:\n  Guests: at most 2\n");
  }

  @Test
  void should_show_both_outcomes_when_both_have_an_example() {
    assertThat(HANDBOOK.text(HandbookFormat.MARKDOWN, Language.VIETNAMESE))
        .contains(
            "**Đạt** — xét đến ngày 31/12/2024\n",
            "Buổi 05/03/2024: 2, cần không quá 2 — đạt\n",
            "**Không đạt** — xét đến ngày 31/12/2024\n",
            "Buổi 05/03/2024: 3, cần không quá 2 — không đạt (vượt 1)\n",
            "- Kế hoạch mẫu ngày 15/12/2023, mục 9\n",
            "> **Mọi hồ sơ trong các ví dụ là giả định, không phải của tổ chức hay cá nhân nào.**\n");
  }

  @Test
  void should_be_listed_when_there_is_an_index() {
    HandbookIndex index =
        new HandbookIndex(
            "index", Text.of("Sổ tay", "Handbook"), List.of(HANDBOOK), Sample.ledger());
    assertThat(index.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .contains(
            "# Handbook\n\n[Tiếng Việt](index.vi.md)\n",
            "- [Sample district](huyen-mau.en.md) — rules: 1; score sheets: 0\n",
            "| Plan (Kế hoạch mẫu) of 15 Dec 2023 | Encoded: 1; deliberately not: 1; not yet: 1. |\n");
    assertThat(index.text(HandbookFormat.HTML, Language.VIETNAMESE))
        .contains("<a href=\"huyen-mau.vi.html\">Huyện mẫu</a>");
    assertThat(index.title()).isEqualTo(Text.of("Sổ tay", "Handbook"));
  }

  @Test
  void should_list_no_documents_when_none_is_handed_in() {
    HandbookIndex index = new HandbookIndex("i", Text.same("I"), List.of(), Ledger.EMPTY);
    assertThat(index.text(HandbookFormat.MARKDOWN, Language.ENGLISH))
        .doesNotContain("The documents");
  }
}
