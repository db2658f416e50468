package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.committee.CommitteeContext;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.committee.CommitteeQuestion;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Chapter;
import vn.chibo.examples.review.committee.CommitteeReview;
import vn.chibo.examples.review.committee.Reader;
import vn.chibo.examples.review.committee.SyntheticCommittee;

/** The tables and the skeleton of the synthetic commune. */
class StandingTest {
  private static final CommitteeQuestion QUESTION =
      SyntheticCommittee.question(new Quarter(2024, 3).period(), Reader.COMMITTEE);
  private static final CommitteeContext CONTEXT = CommitteeContext.of(QUESTION);
  private static final CommitteeReport REPORT =
      CommitteeReview.of(CONTEXT, List.of(new Standing()));

  private static final List<RuleTally> RULES = RuleTally.of(StandingFacts.of(CONTEXT));

  /** The tables of the package: they stand last. */
  private static final List<Annex> ANNEXES =
      REPORT.annexes().subList(REPORT.annexes().size() - 12, REPORT.annexes().size());

  private static Annex annex(String id) {
    return ANNEXES.stream().filter(annex -> annex.id().equals(id)).findFirst().orElseThrow();
  }

  private static CommitteeQuestion with(CommitteeData data, DatePeriod period) {
    return new CommitteeQuestion(
        data,
        QUESTION.organization(),
        period,
        QUESTION.asOf(),
        QUESTION.jurisdiction(),
        QUESTION.choices(),
        QUESTION.reader());
  }

  @Test
  void should_add_each_table_once_in_a_fixed_order() {
    assertThat(ANNEXES.stream().map(Annex::id))
        .containsExactly(
            "ranking-kind",
            "ranking-cluster",
            "grades",
            "grade-counts",
            "member-grades",
            "grade-caps",
            "self-review",
            "commendation-candidates",
            "oversight",
            "oversight-units",
            "oversight-findings",
            "training");
  }

  @Test
  void should_have_the_same_columns_when_nothing_is_registered() {
    StandingFacts nothing = MadeFacts.ofYear(2024).facts();

    assertThat(MadeFacts.annexes(nothing).stream().map(Annex::columns))
        .containsExactlyElementsOf(ANNEXES.stream().map(Annex::columns).toList());
  }

  @Test
  void should_be_the_same_when_the_data_come_in_another_order() {
    CommitteeData data = QUESTION.data();
    List<AnnualReview> reviews = new ArrayList<>(data.reviews());
    Collections.shuffle(reviews, new Random(1));
    CommitteeData shuffled =
        new CommitteeData(
            data.synthetic(), data.register(), reviews, data.groups(), data.targets());

    StandingFacts facts = StandingFacts.of(CommitteeContext.of(with(shuffled, QUESTION.period())));

    assertThat(Standing.annexes(facts, RULES)).isEqualTo(ANNEXES);
  }

  @Test
  void should_speak_both_languages_everywhere() {
    Stream<Text> tables = ANNEXES.stream().flatMap(StandingTest::texts);
    Stream<Text> chapters = REPORT.chapters().stream().flatMap(StandingTest::texts);

    assertThat(Stream.concat(tables, chapters))
        .allSatisfy(
            text -> {
              assertThat(text.vietnamese()).isNotBlank();
              assertThat(text.english()).isNotBlank();
              assertThat(Normalizer.isNormalized(text.vietnamese(), Normalizer.Form.NFC)).isTrue();
            });
  }

  private static Stream<Text> texts(Annex annex) {
    Stream<Text> head =
        Stream.concat(Stream.of(annex.title()), annex.columns().stream().map(Annex.Column::title));
    Stream<Text> entries =
        annex.lines().stream()
            .flatMap(line -> line.entries().stream())
            .flatMap(StandingTest::texts);
    return Stream.of(head, entries, annex.notes().stream()).flatMap(all -> all);
  }

  private static Stream<Text> texts(Entry entry) {
    Stream<Text> words =
        entry instanceof Entry.Words found ? Stream.of(found.text()) : Stream.empty();
    return Stream.concat(words, entry.because().stream().flatMap(StandingTest::texts));
  }

  private static Stream<Text> texts(Because because) {
    return Stream.of(Stream.of(because.how()), because.parts().stream(), because.clauses().stream())
        .flatMap(all -> all);
  }

  private static Stream<Text> texts(Chapter chapter) {
    Stream<Text> statements =
        chapter.statements().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.words()),
                        each.because().stream().flatMap(StandingTest::texts)));
    return Stream.of(Stream.of(chapter.title()), statements, chapter.slots().stream())
        .flatMap(all -> all);
  }

  @Test
  void should_name_no_member() {
    List<String> names =
        QUESTION.data().register().getMembers().entries().stream()
            .flatMap(
                member ->
                    Stream.concat(
                        Stream.of(member.getId().value()),
                        member.getName().stream().map(name -> name.full())))
            .toList();

    assertThat(names).isNotEmpty();
    assertThat(
            Stream.concat(
                    ANNEXES.stream().flatMap(StandingTest::texts),
                    REPORT.chapters().stream().flatMap(StandingTest::texts))
                .map(Text::vietnamese)
                .distinct())
        .noneMatch(words -> names.stream().anyMatch(words::contains));
  }

  @Test
  void should_find_the_same_limits_as_the_breaches_of_the_report() {
    assertThat(
            RULES.stream()
                .filter(rule -> rule.rule().force() == Force.MANDATORY)
                .filter(rule -> rule.place() == RuleTally.Place.LIMIT)
                .collect(
                    Collectors.toMap(
                        rule -> rule.rule().id().value(),
                        rule ->
                            rule.units(OutcomeKind.VIOLATED).stream()
                                .map(StandingUnit::name)
                                .collect(Collectors.toSet()))))
        .isNotEmpty()
        .isEqualTo(
            REPORT.breaches().stream()
                .collect(
                    Collectors.toMap(
                        CommitteeReport.Breach::rule,
                        breach ->
                            breach.places().stream()
                                .map(CommitteeReport.Place::unit)
                                .collect(Collectors.toSet()))));
  }

  @Test
  void should_keep_who_has_not_reported_apart_in_the_ranking() {
    assertThat(MadeFacts.notes(annex("ranking-kind")))
        .anyMatch(note -> note.matches("Ranked \\d+, not ranked [1-9]\\d*, all 25"));
    assertThat(MadeFacts.lines(annex("ranking-kind")))
        .anyMatch(line -> line.endsWith("not ranked: it has not reported"));
  }

  @Test
  void should_say_that_the_cap_is_exceeded_and_the_years_are_not_comparable() {
    StandingFacts facts =
        StandingFacts.of(CommitteeContext.of(with(QUESTION.data(), DatePeriod.ofYear(2023))));

    assertThat(MadeFacts.lines(GradeCaps.of(facts)))
        .anyMatch(line -> line.startsWith("a leadership collective") && line.contains("too many"));
    assertThat(MadeFacts.lines(UnitGrades.of(facts)))
        .allMatch(line -> line.endsWith("<NOT_COMPARABLE>"))
        .anyMatch(line -> line.contains("tasks not fulfilled | 2024-06-14"));
  }
}
