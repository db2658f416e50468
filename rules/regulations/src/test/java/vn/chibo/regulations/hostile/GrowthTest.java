package vn.chibo.regulations.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentNumber;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionTree;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.json.JsonType;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/** Large, deep and circular input takes time in proportion to its size, or is refused in it. */
class GrowthTest {
  /** Four times the input: 4 times the time where it is linear, 16 where each looks at each. */
  private static final double MOST = 9;

  private static final int LOOKS = 8;

  private static final ChiboJson JSON = ChiboJson.jackson3();
  private static final LocalDate LAST = Large.YEAR.last();
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");

  /** Some work for an input of a size. */
  record Work(String name, int size, IntFunction<Runnable> of) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Work> works() {
    return Stream.of(records(), registers(), catalogues(), texts()).flatMap(s -> s);
  }

  private static Stream<Work> records() {
    return Stream.of(
        new Work("meetings evaluated", 20_000, n -> evaluated(Large.cell(n))),
        new Work("meetings of one day evaluated", 20_000, n -> evaluated(Large.busy(n))),
        new Work("meetings explained", 100, n -> explained(Large.cell(n))),
        new Work("meetings of one day explained", 2_000, n -> reported(Large.busy(n))),
        new Work("meetings written", 5_000, n -> written(Large.cell(n))),
        new Work("meetings read", 5_000, n -> read(JSON.write(Large.cell(n)))),
        new Work("members of a roll call explained", 10_000, n -> explained(Large.crowded(n))),
        new Work("members of a roll call read", 5_000, n -> read(JSON.write(Large.crowded(n)))),
        new Work("exemptions of a member", 2_000, n -> evaluated(Large.exempted(n))),
        new Work("parts of a rule", 2_000, GrowthTest::wide));
  }

  private static Runnable evaluated(CellRecord cell) {
    return () -> Evaluator.of(BOOK).evaluateWithWitnesses(cell, LAST);
  }

  private static Runnable evaluated(MemberRecord member) {
    return () -> Evaluator.of(BOOK).evaluate(member, LAST);
  }

  private static Runnable explained(CellRecord cell) {
    return () -> {
      Evaluation evaluation = Evaluator.of(BOOK).evaluate(cell, LAST);
      JSON.write(evaluation.report());
      evaluation.report().text(Language.VIETNAMESE);
    };
  }

  private static Runnable reported(CellRecord cell) {
    return () -> Evaluator.of(BOOK).evaluate(cell, LAST).report();
  }

  private static Runnable written(CellRecord cell) {
    return () -> JSON.write(cell);
  }

  private static Runnable read(String json) {
    return () -> JSON.read(json, CellRecord.class);
  }

  private static Runnable wide(int parts) {
    CellRecord cell = Large.cell(3);
    return () ->
        Evaluator.of(RuleBook.of(Figures.NONE, HostileRules.wide(parts)))
            .evaluate(cell, LAST)
            .report()
            .text(Language.ENGLISH);
  }

  private static Stream<Work> registers() {
    return Stream.of(
        new Work("organizations under each other", 5_000, GrowthTest::nested),
        new Work("organizations that took over from each other", 5_000, GrowthTest::succession));
  }

  private static Runnable nested(int depth) {
    var organizations = Large.nested(depth);
    return () -> {
      var view = PartyHierarchy.of(organizations, List.of()).on(LAST);
      view.path(Large.id(depth - 1));
      view.descendants(Large.id(0));
    };
  }

  private static Runnable succession(int length) {
    var organizations = Large.beside(length);
    var changes = Large.succession(length);
    return () -> {
      PartyHierarchy hierarchy = PartyHierarchy.of(organizations, changes);
      hierarchy.on(LAST);
      assertThat(hierarchy.lineage(Large.id(length / 2)).after()).hasSize(length - 1 - length / 2);
    };
  }

  private static Stream<Work> catalogues() {
    return Stream.of(
        new Work("documents that replace each other", 2_000, n -> chain(Large.documents(n, false))),
        new Work("documents, the last one first", 4_000, n -> chain(Large.newestFirst(n))),
        new Work("documents in a circle", 2_000, GrowthTest::circle),
        new Work("places below each other", 5_000, GrowthTest::places));
  }

  private static Runnable chain(List<RegulatoryDocument> documents) {
    return () ->
        assertThat(DocumentCatalogue.of(documents).chain(Large.key(0))).hasSameSizeAs(documents);
  }

  private static Runnable circle(int length) {
    var documents = Large.documents(length, true);
    return () -> refused(() -> DocumentCatalogue.of(documents), length);
  }

  private static Runnable places(int depth) {
    var places = Large.places(depth);
    return () -> {
      JurisdictionTree tree = JurisdictionTree.of(places);
      tree.byDepth();
      assertThat(tree.lineage(new JurisdictionId("p" + (depth - 1)))).hasSize(depth);
    };
  }

  private static Stream<Work> texts() {
    return Stream.of(
        new Work("marks on a letter", 50_000, n -> () -> Text.same("a" + "\u0301\u0323".repeat(n))),
        new Work("words of a name", 50_000, n -> () -> new PersonName("Nguyễn ".repeat(n))),
        new Work("letters of a number", 20_000, GrowthTest::number),
        new Work("faults of a text", 20_000, GrowthTest::faults));
  }

  private static Runnable number(int letters) {
    String number = "12-HD/" + "A".repeat(letters);
    return () -> {
      DocumentNumber.tryParse(number);
      Regulations.standard().documents().nearest(number, LAST);
    };
  }

  private static Runnable faults(int number) {
    String json = "[" + String.join(",", Collections.nCopies(number, "{\"a\":1}")) + "]";
    return () -> refused(() -> JSON.read(json, new JsonType<List<Meeting>>() {}), 1001);
  }

  private static void refused(Runnable work, int faults) {
    try {
      work.run();
    } catch (FaultException refusal) {
      assertThat(refusal.faults()).hasSize(faults);
      return;
    }
    throw new AssertionError("not refused");
  }

  @ParameterizedTest
  @MethodSource("works")
  void should_take_four_times_as_long_when_the_input_is_four_times_as_large(Work work) {
    Growth judged = Growth.of(work.name(), work.size(), work.of());
    // What else the machine does meanwhile is in the time: some more looks before it counts.
    for (int look = 1; look < LOOKS && judged.ratio() > MOST; look++) {
      judged = judged.least(Growth.of(work.name(), work.size(), work.of()));
    }

    System.out.println(judged);
    assertThat(judged.ratio()).as(judged.toString()).isLessThanOrEqualTo(MOST);
  }
}
