package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.mask.MaskPolicy;
import vn.chibo.evaluator.mask.MaskedReport;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Nothing of what is hidden survives in any form of a masked report. */
class MaskedReportProperties {
  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final RuleBook BOOK = MaskFacts.book();

  private static MaskedReport masked(SubjectRecord record, MaskPolicy policy) {
    return MaskedReport.of(Evaluator.of(BOOK).evaluate(record, Facts.END).report(), policy);
  }

  /** Every form in which a report can be read, without the hash of the book, which is of rules. */
  private static List<String> forms(MaskedReport masked) {
    String hash = masked.book().value();
    return Stream.of(
            masked.text(Language.VIETNAMESE),
            masked.text(Language.ENGLISH),
            JSON.write(masked),
            masked.toString())
        .map(form -> form.replace(hash, ""))
        .toList();
  }

  /** Names that nothing else has: drawn letters that no word of the library holds. */
  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.strings()
        .withChars('q', 'x', 'z')
        .ofMinLength(5)
        .ofMaxLength(9)
        .list()
        .ofSize(MaskFacts.NAMES)
        .uniqueElements();
  }

  /** Names that are words of rules, outcomes and figures as well. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "đạt",
            "met",
            "Quý I",
            "Quarter I",
            "Length",
            "Thời lượng",
            "60",
            "1",
            "minutes",
            "Số 1",
            "No. 1",
            "(đã che)",
            "songs",
            "meeting",
            "Chi bộ",
            "Mọi cuộc họp",
            "hàng")
        .list()
        .ofSize(MaskFacts.NAMES);
  }

  @Provide
  Arbitrary<List<Meeting>> meetings() {
    return Combinators.combine(
            RandomCells.days(),
            Arbitraries.integers().between(1001, 9999),
            Arbitraries.integers().between(20_001, 99_999))
        .as(
            (day, minutes, present) ->
                Meeting.builder()
                    .date(day)
                    .kind(MeetingKind.REGULAR)
                    .minutes(minutes)
                    .attendance(HeadCount.builder().members(99_999).present(present).build())
                    .build())
        .filter(meeting -> meeting.getDate().getDayOfMonth() > 1)
        .filter(meeting -> meeting.getDate().getDayOfMonth() < 28)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE)
  void should_let_no_name_survive(
      @ForAll("names") List<String> names, @ForAll("meetings") List<Meeting> meetings) {
    CellRecord cell = MaskFacts.lasting(meetings);
    Report open =
        Evaluator.of(BOOK).evaluate(MaskFacts.commune(names, cell, cell), Facts.END).report();
    assertThat(JSON.write(open)).contains(names);
    for (OrganizationRecord record :
        List.of(MaskFacts.commune(names, cell, cell), MaskFacts.reported(names))) {
      for (MaskPolicy policy : MaskPolicy.values()) {
        assertThat(forms(masked(record, policy)))
            .allSatisfy(form -> assertThat(form).doesNotContain(names));
      }
    }
  }

  /** Whatever the names are, words of the rules among them: the masked report is the same. */
  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE)
  void should_be_the_same_whatever_the_names_are(
      @ForAll("names") List<String> names,
      @ForAll("words") List<String> words,
      @ForAll("meetings") List<Meeting> meetings) {
    CellRecord cell = MaskFacts.lasting(meetings);
    for (MaskPolicy policy : MaskPolicy.values()) {
      assertThat(forms(masked(MaskFacts.commune(words, cell, cell), policy)))
          .isEqualTo(forms(masked(MaskFacts.commune(names, cell, cell), policy)));
      assertThat(forms(masked(MaskFacts.reported(words), policy)))
          .isEqualTo(forms(masked(MaskFacts.reported(names), policy)));
    }
  }

  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE)
  void should_let_no_value_survive(@ForAll("meetings") List<Meeting> meetings) {
    CellRecord cell = MaskFacts.lasting(meetings);
    List<String> values = new ArrayList<>();
    for (Meeting meeting : cell.getMeetings().entries()) {
      Text day = EvaluatorMessages.text("fact.date", meeting.getDate());
      values.addAll(List.of(meeting.getDate().toString(), day.vietnamese(), day.english()));
      meeting.getMinutes().ifPresent(minutes -> values.add(minutes.toString()));
      meeting.getAttendance().flatMap(a -> a.present()).ifPresent(n -> values.add(n.toString()));
    }
    for (SubjectRecord record :
        List.of(cell, MaskFacts.commune(List.of("A", "B", "C", "D", "E", "F"), cell, cell))) {
      assertThat(forms(masked(record, MaskPolicy.NAMES_AND_VALUES)))
          .allSatisfy(form -> assertThat(form).doesNotContain(values));
      assertThat(forms(masked(record, MaskPolicy.NAMES)).get(2))
          .contains(meetings.get(0).getMinutes().orElseThrow().toString());
    }
  }

  private static final Set<NodeKind> OVER_PARTS =
      Set.of(NodeKind.FOR_EVERY, NodeKind.COUNT, NodeKind.SHARE, NodeKind.MEAN);

  /** The outcomes of a tree without those of parts of the record, and what is required. */
  private static String skeleton(Explanation node) {
    StringBuilder words = new StringBuilder(node.kind().name());
    words.append(OutcomeCode.describe(OutcomeCode.of(node.outcome())));
    words.append(node.required().isPresent());
    if (!OVER_PARTS.contains(node.kind())) {
      node.parts().forEach(part -> words.append('(').append(skeleton(part)).append(')'));
    }
    return words.toString();
  }

  /** Records with the same outcomes cannot be told apart, whatever was observed of them. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void should_be_the_same_for_all_records_with_the_same_outcomes(
      @ForAll("manyCells") List<CellRecord> cells) {
    Evaluator evaluator = Evaluator.of(EvaluationProperties.book());
    Map<String, List<String>> byOutcomes = new HashMap<>();
    int alike = 0;
    for (CellRecord cell : cells) {
      for (Finding finding : evaluator.evaluate(cell, Facts.END).findings()) {
        Report one = only(finding);
        List<String> forms = forms(MaskedReport.of(one, MaskPolicy.NAMES_AND_VALUES));
        String outcomes = finding.rule() + " " + skeleton(finding.explanation());
        List<String> known = byOutcomes.putIfAbsent(outcomes, forms);
        if (known != null) {
          alike++;
          assertThat(forms).as(outcomes).isEqualTo(known);
        }
      }
    }
    assertThat(alike).isGreaterThan(200);
    assertThat(byOutcomes).hasSizeGreaterThan(40);
  }

  @Provide
  Arbitrary<List<CellRecord>> manyCells() {
    return RandomCells.completeCells(8).list().ofSize(30);
  }

  private static Report only(Finding finding) {
    return new Report(
        Report.FORMAT,
        finding.subject(),
        Facts.END,
        Choices.DEFAULT,
        new Report.Hashes(Hash.of("subject"), Hash.of("record"), Hash.of("book")),
        List.of(finding));
  }
}
