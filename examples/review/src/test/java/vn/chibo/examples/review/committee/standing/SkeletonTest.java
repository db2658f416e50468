package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;
import vn.chibo.examples.review.committee.CommitteeReport.Due;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/** The skeleton: what is known is sorted, what people find out is left to them. */
class SkeletonTest {
  private static final Because WHY = new Because(Text.same("how"), List.of(), List.of());
  private static final String LEAST =
      "A cell under a grassroots committee has three official members at least";

  private static CommitteeReport report(List<Figure> figures, List<Due> dues) {
    return new CommitteeReport(
        new CommitteeReport.Head(
            Text.same("x"),
            true,
            Text.same("x"),
            Text.same("x"),
            LocalDate.of(2024, 12, 31),
            0,
            List.of(),
            List.of()),
        figures,
        List.of(),
        List.of(),
        dues,
        List.of(),
        List.of());
  }

  private static CommitteeReport empty() {
    return report(List.of(), List.of());
  }

  private static CellRecord official(CellRecord record, int members) {
    return record.withOfficialMembers(Quantity.exactly(members));
  }

  private static Chapter chapter(StandingFacts facts, CommitteeReport report, String title) {
    return new Skeleton(facts, RuleTally.of(facts), report)
        .chapters().stream()
            .filter(chapter -> chapter.title().english().equals(title))
            .findFirst()
            .orElseThrow();
  }

  private static List<String> statements(Chapter chapter) {
    return chapter.statements().stream().map(each -> each.words().english()).toList();
  }

  private static List<String> slots(Chapter chapter) {
    return chapter.slots().stream().map(Text::english).toList();
  }

  @Test
  void should_keep_the_order_and_leave_causes_lessons_and_proposals_to_people() {
    StandingFacts facts = MadeFacts.ofYear(2024).with("1").facts();

    List<Chapter> chapters = new Skeleton(facts, RuleTally.of(facts), empty()).chapters();

    assertThat(chapters.stream().map(chapter -> chapter.title().vietnamese()))
        .containsExactly(
            "Đặc điểm tình hình",
            "Kết quả thực hiện",
            "Ưu điểm",
            "Hạn chế",
            "Nội dung chưa rõ hoặc chưa đến hạn",
            "Nguyên nhân",
            "Bài học kinh nghiệm",
            "Nhiệm vụ, giải pháp thời gian tới",
            "Kiến nghị, đề xuất");
    assertThat(List.of(chapters.get(5), chapters.get(6), chapters.get(8)))
        .allSatisfy(chapter -> assertThat(chapter.statements()).isEmpty())
        .allSatisfy(chapter -> assertThat(chapter.slots()).isNotEmpty());
  }

  @Test
  void should_call_it_a_strength_when_every_unit_meets_the_rule() {
    StandingFacts facts =
        MadeFacts.ofYear(2024)
            .with("1", record -> official(record, 3))
            .with("2", record -> official(record, 8))
            .facts();

    Chapter strengths = chapter(facts, empty(), "Strengths");

    assertThat(statements(strengths))
        .anyMatch(words -> words.startsWith(LEAST) && words.contains("met by 2 of the 2 unit(s)"));
    assertThat(statements(chapter(facts, empty(), "Limits")))
        .noneMatch(words -> words.startsWith(LEAST));
    assertThat(strengths.statements().get(0).because().orElseThrow().clauses()).isNotEmpty();
  }

  @Test
  void should_call_it_a_limit_and_ask_for_its_cause_when_some_unit_fails() {
    StandingFacts facts =
        MadeFacts.ofYear(2024)
            .with("1", record -> official(record, 2))
            .with("2", record -> official(record, 8))
            .with("3")
            .facts();
    Statement limit =
        chapter(facts, empty(), "Limits").statements().stream()
            .filter(each -> each.words().english().startsWith(LEAST))
            .findFirst()
            .orElseThrow();

    assertThat(limit.words().english()).contains("not met by 1 unit(s)");
    assertThat(limit.because().orElseThrow().how().english())
        .isEqualTo("Met 1, not met 1, not due yet 0, undetermined 1, not applicable 0");
    assertThat(limit.because().orElseThrow().parts())
        .extracting(Text::english)
        .containsExactly("Chi bộ 1: 2 members, needs at least 3 members");
    assertThat(slots(chapter(facts, empty(), "Causes"))).contains("Cause of the limit: " + LEAST);
  }

  @Test
  void should_call_it_neither_when_it_is_not_known_and_say_what_is_missing() {
    StandingFacts facts =
        MadeFacts.ofYear(2024).with("1", record -> official(record, 8)).with("2").facts();

    Statement open =
        chapter(facts, empty(), "Not known or not due yet").statements().stream()
            .filter(each -> each.words().english().startsWith(LEAST))
            .findFirst()
            .orElseThrow();

    assertThat(open.words().english()).contains("met by 1 unit(s), undetermined for 1 unit(s)");
    assertThat(open.because().orElseThrow().parts().get(0).english())
        .startsWith("Chi bộ 2: ")
        .contains("official members");
    assertThat(statements(chapter(facts, empty(), "Strengths")))
        .noneMatch(words -> words.startsWith(LEAST));
  }

  @Test
  void should_put_each_rule_in_one_place() {
    StandingFacts facts =
        MadeFacts.ofYear(2024)
            .with("1", record -> official(record, 2))
            .with("2", record -> official(record, 8))
            .silent("3")
            .facts();
    List<RuleTally> rules = RuleTally.of(facts);

    List<String> titles =
        Stream.of("Strengths", "Limits", "Not known or not due yet")
            .flatMap(title -> chapter(facts, empty(), title).statements().stream())
            .flatMap(SkeletonTest::titles)
            .toList();

    List<RuleTally> spoken =
        rules.stream().filter(rule -> rule.place() != RuleTally.Place.SILENT).toList();
    assertThat(titles).hasSameSizeAs(spoken);
    assertThat(spoken)
        .allSatisfy(
            rule -> assertThat(titles).anyMatch(title -> title.startsWith(rule.title().english())));
  }

  /** Rules of which nothing is known stand below one line. */
  private static Stream<String> titles(Statement statement) {
    String words = statement.words().english();
    return words.contains(" rule(s) ")
        ? statement.because().orElseThrow().parts().stream().map(Text::english)
        : Stream.of(words);
  }

  @Test
  void should_write_figures_and_dues_as_lines() {
    Figure figure =
        new Figure(
            "f",
            Text.same("Attendance"),
            Entry.share(Fraction.percent(90), WHY),
            2,
            Entry.blank(Reason.NOT_COMPARABLE),
            Entry.count(12, WHY),
            Entry.blank(Reason.NOT_KNOWN),
            List.of());
    Due due =
        new Due(
            "d",
            LocalDate.of(2024, 12, 31),
            Text.same("A meeting"),
            List.of(Text.same("Chi bộ 1")),
            List.of());
    Figure reached =
        new Figure(
            "g",
            Text.same("Admissions"),
            Entry.count(8, WHY),
            0,
            Entry.blank(Reason.NOT_COMPARABLE),
            Entry.count(7, WHY),
            Entry.count(8, WHY),
            List.of());
    CommitteeReport report = report(List.of(figure, reached), List.of(due));
    StandingFacts facts = MadeFacts.ofYear(2024).with("1").facts();

    assertThat(statements(chapter(facts, report, "Results")))
        .containsExactly(
            "Attendance: 90 %, not due yet: 2 (period before: not comparable; same period last year: 12; target:"
                + " not known)",
            "Admissions: 8 (period before: not comparable; same period last year: 7; target: 8)");
    assertThat(statements(chapter(facts, report, "Strengths")))
        .contains("Admissions: 8, the target of 8 is reached");
    assertThat(chapter(facts, report, "Results").statements().get(0).because())
        .isEqualTo(Optional.of(WHY));
    assertThat(statements(chapter(facts, report, "Tasks and measures ahead")))
        .containsExactly("A meeting: by 31 Dec 2024, 1 unit(s)");
  }
}
