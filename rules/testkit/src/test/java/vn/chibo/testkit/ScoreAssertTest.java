package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.score.Band;
import vn.chibo.evaluator.score.BonusLimit;
import vn.chibo.evaluator.score.FatalItem;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.Rescaling;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreGroup;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.evaluator.score.ScoreSheetId;

/** Assertions about scores hold, or fail with words that say what was found instead. */
class ScoreAssertTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final Fraction FIVE = Fraction.of(5);

  private static ScoreItem item(String id, String title) {
    return ScoreItem.of(id, Text.of(title + " vi", title), FIVE, Scale.Judged.metOrNot(FIVE));
  }

  private static ScoreSheet sheet() {
    return new ScoreSheet(
        new ScoreSheetId("mau"),
        Text.of("Mẫu", "Sample"),
        RegulatoryDocument.builder()
            .key(new DocumentKey("kh-mau"))
            .type(DocumentType.PLAN)
            .jurisdiction(new JurisdictionId("ha-noi/mau"))
            .status(SourceStatus.CONFIRMED)
            .build()
            .clause("II.2"),
        DatePeriod.ofYear(2026),
        Fraction.of(10),
        List.of(
            ScoreGroup.of(
                "1",
                Text.same("group"),
                Fraction.of(10),
                List.of(item("1.1", "steps"), item("1.2", "minutes")))),
        List.of(
            new Band("GOOD", Text.of("Tốt", "Good"), Quantity.atLeast(Fraction.of(8))),
            new Band("POOR", Text.of("Kém", "Poor"), Quantity.fewerThan(Fraction.of(8)))),
        List.of(new FatalItem("liet", Text.same("fault"), Optional.empty(), "POOR")),
        Rescaling.NONE,
        BonusLimit.UP_TO_TOTAL);
  }

  private static Score score(Marks marks) {
    Meeting meeting = Meeting.builder().date(DAY).build();
    CellRecord cell =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("003"))
                    .name("Chi bộ mẫu")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(DatePeriod.ofYear(2026))
            .addAllJudgements(marks.judgements())
            .build();
    return sheet().score(new HeldMeeting(cell, meeting), DAY, ScoreColumn.SELF);
  }

  private static Marks marks() {
    return Marks.of(new ScoreSheetId("mau"), DAY, ScoreColumn.SELF);
  }

  private static final Score OPEN = score(marks().met("1.1").fatal("liet", false));
  private static final Score KNOWN = score(marks().met("1.1", "1.2").fatal("liet", true));

  private static void fails(ThrowingCallable assertion, String... words) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
  }

  @Test
  void should_hold_when_the_score_is_so() {
    assertThat(OPEN)
        .between(5, 10)
        .between("5", "10")
        .mayBeInBand("Tốt", "Poor")
        .missing("minutes vi")
        .contributes("1.1", 5)
        .contributes("1.2", 0, 5)
        .hits()
        .citing("II.2");
    assertThat(KNOWN).isExactly(10).isExactly("10").inBand("POOR").lacksNothing().hits("liet");
  }

  @Test
  void should_say_what_was_found_when_the_points_are_others() {
    fails(() -> assertThat(OPEN).isExactly(10), "mau SELF", "10", "[5, 10]", "steps: 5 of 5");
    fails(() -> assertThat(OPEN).between(5, 9), "[5, 9]", "[5, 10]");
    fails(() -> assertThat(OPEN).contributes("1.2", 5), "1.2", "[0, 5]");
    fails(() -> assertThat(OPEN).contributes("9", 5), "9", "[1.1, 1.2]");
    fails(() -> assertThat(OPEN).citing("III"), "III", "II.2");
    fails(() -> assertThat((Score) null).isExactly(1), "not to be null");
  }

  @Test
  void should_list_what_is_absent_and_unexpected_when_bands_or_gaps_are_others() {
    String n = System.lineSeparator();
    fails(
        () -> assertThat(OPEN).inBand("FAIR"),
        "be in" + n + "  FAIR",
        "found" + n + "  GOOD" + n + "  POOR",
        "expected but absent:" + n + "  FAIR",
        "present but unexpected:" + n + "  GOOD" + n + "  POOR");
    fails(
        () -> assertThat(OPEN).missing("steps"),
        "expected but absent:" + n + "  steps",
        "present but unexpected:" + n + "  to be judged: minutes");
    fails(() -> assertThat(OPEN).lacksNothing(), "expected but absent: nothing", "minutes");
    fails(() -> assertThat(OPEN).hits("liet"), "expected but absent:" + n + "  liet");
    fails(() -> assertThat(KNOWN).hits(), "present but unexpected:" + n + "  liet");
  }
}
