package vn.chibo.regulations;

import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.regulations.Clause.Leaf;
import vn.chibo.testkit.example.Example;

/**
 * The examples of a rule from its clause, restated: every fact as it should be and as it should
 * not, one changed, two changed, one not known; the edges of its days, and a record that begins
 * before it.
 *
 * @param rule the id of the rule
 * @param about of what it is asked
 * @param regime its days and a whole year under it
 * @param clause the clause
 */
record ClauseExamples(String rule, About about, Regime regime, Clause clause) {

  /** Of what a rule is asked. */
  enum About {
    CELL,
    MEMBER,
    ORGANIZATION
  }

  private static final Leaf DISCIPLINED = (Leaf) Clause.disciplined();
  private static final MemberId ID = new MemberId("001");
  private static final Text BY = Text.of("cấp ủy", "the committee");

  Stream<Example> all() {
    DatePeriod year = DatePeriod.ofYear(regime.year());
    return Stream.of(
            assignments().stream().map(known -> example(year, known)),
            overlapping(),
            edges(),
            pending())
        .flatMap(each -> each);
  }

  private List<Leaf> leaves() {
    return clause.leaves().distinct().toList();
  }

  /** From all facts holding and from none: up to three changed, or one not known. */
  private Set<Map<Leaf, Boolean>> assignments() {
    Set<Map<Leaf, Boolean>> all = new LinkedHashSet<>();
    for (Map<Leaf, Boolean> base : List.of(satisfying(), every(true), every(false))) {
      for (Leaf one : leaves()) {
        Map<Leaf, Boolean> unknown = new LinkedHashMap<>(base);
        unknown.remove(one);
        all.add(unknown);
        all.add(flipped(base, one));
      }
    }
    every()
        .filter(known -> few(known.values(), true) || few(known.values(), false))
        .forEach(all::add);
    return all;
  }

  private static boolean few(Collection<Boolean> facts, boolean changed) {
    return facts.stream().filter(fact -> fact == changed).count() <= 3;
  }

  private static Map<Leaf, Boolean> flipped(Map<Leaf, Boolean> base, Leaf leaf) {
    Map<Leaf, Boolean> other = new LinkedHashMap<>(base);
    other.put(leaf, !base.getOrDefault(leaf, true));
    return other;
  }

  private Map<Leaf, Boolean> every(boolean holds) {
    Map<Leaf, Boolean> all = new LinkedHashMap<>();
    leaves().forEach(leaf -> all.put(leaf, holds));
    return all;
  }

  /** Facts by which the clause is met, found by trying. */
  private Map<Leaf, Boolean> satisfying() {
    return every()
        .filter(known -> clause.come(known).kind() == SATISFIED)
        .findFirst()
        .orElseThrow();
  }

  /** Every fact holding or not, in all ways. */
  private Stream<Map<Leaf, Boolean>> every() {
    List<Leaf> leaves = leaves();
    return IntStream.range(0, 1 << leaves.size())
        .mapToObj(
            bits -> {
              Map<Leaf, Boolean> known = new LinkedHashMap<>();
              for (int i = 0; i < leaves.size(); i++) {
                known.put(leaves.get(i), (bits >> i) % 2 == 1);
              }
              return known;
            });
  }

  private Example example(DatePeriod year, Map<Leaf, Boolean> known) {
    Clause.Come come = clause.come(known);
    Example.Given given = given(rule, record(year, known));
    String name = words(known);
    return switch (come.kind()) {
      case SATISFIED -> given.satisfied(name);
      case VIOLATED -> given.violated(name);
      case UNDETERMINED -> given.undetermined(name, come.reason().orElseThrow());
      default -> given.notApplicable(name, InapplicableReason.CONDITION_NOT_MET);
    };
  }

  /** A record of the year in which it begins and of that before: of the second only. */
  private Stream<Example> overlapping() {
    int first = regime.days().start().getYear();
    DatePeriod both =
        DatePeriod.ofClosed(LocalDate.of(first - 1, 1, 1), LocalDate.of(first, 12, 31));
    return Stream.concat(
        Stream.concat(
            Stream.of(example(both, satisfying())),
            leaves().stream()
                .filter(leaf -> !leaf.equals(DISCIPLINED))
                .map(leaf -> example(both, flipped(satisfying(), leaf)))),
        undisciplined()
            .map(
                known ->
                    given(rule, record(both, flipped(known, DISCIPLINED)))
                        .satisfied("disciplined the year before")));
  }

  /** Facts by which the clause is met and, with a disciplinary decision, is not; if any. */
  private Stream<Map<Leaf, Boolean>> undisciplined() {
    return every()
        .filter(known -> Boolean.FALSE.equals(known.get(DISCIPLINED)))
        .filter(known -> clause.come(known).kind() == SATISFIED)
        .filter(known -> clause.come(flipped(known, DISCIPLINED)).kind() == VIOLATED)
        .limit(1);
  }

  /** Records of one day each, asked a year later: the text may be younger than the year. */
  private Stream<Example> edges() {
    DatePeriod days = regime.days();
    Stream<Example> first =
        Stream.of(
            onDay(days.start().minusDays(1)).notApplicable("before the first day", NOT_IN_FORCE),
            onDay(days.start()).satisfied("on the first day"));
    return days.unbounded()
        ? first
        : Stream.concat(
            first,
            Stream.of(
                onDay(days.last()).satisfied("on the last day"),
                onDay(days.end()).notApplicable("after the last day", NOT_IN_FORCE)));
  }

  private Example.Given onDay(LocalDate day) {
    return given(rule, record(DatePeriod.ofDay(day), satisfying())).asOf(day.plusYears(1));
  }

  /** As long as the year runs a disciplinary decision may follow. */
  private Stream<Example> pending() {
    DatePeriod year = DatePeriod.ofYear(regime.year());
    return undisciplined()
        .map(
            known ->
                given(rule, record(year, known))
                    .asOf(regime.day(11, 30))
                    .pending("no discipline up to November", year.last()));
  }

  private static String words(Map<Leaf, Boolean> known) {
    List<String> words = new ArrayList<>();
    known.forEach((leaf, holds) -> words.add((holds ? "" : "not ") + leaf.topic()));
    return String.join(", ", words);
  }

  SubjectRecord record(DatePeriod period, Map<Leaf, Boolean> known) {
    List<Judgement> judged = new ArrayList<>();
    List<ReportedFigure> figures = new ArrayList<>();
    known.forEach(
        (leaf, holds) -> {
          if (leaf.in().isPresent()) {
            figures.add(figure(leaf, holds, period.start()));
          } else if (!leaf.topic().equals(Leaf.DISCIPLINED)) {
            judged.add(judgement(leaf, holds, period.start()));
          }
        });
    return switch (about) {
      case CELL -> Regime.cell(period).withJudgements(judged).withFigures(figures);
      case MEMBER -> member(period, judged, figures, known);
      case ORGANIZATION ->
          OrganizationRecord.builder()
              .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
              .period(period)
              .judgements(judged)
              .figures(figures)
              .build();
    };
  }

  private static MemberRecord member(
      DatePeriod period,
      List<Judgement> judged,
      List<ReportedFigure> figures,
      Map<Leaf, Boolean> known) {
    Register<Discipline> register =
        known.containsKey(DISCIPLINED)
            ? Register.of(
                    known.get(DISCIPLINED)
                        ? List.of(discipline(period.start()))
                        : List.<Discipline>of())
                .completeUpTo(period.last())
            : Register.unknown();
    return MemberRecord.builder()
        .member(PartyMember.builder().id(ID).build())
        .period(period)
        .judgements(judged)
        .figures(figures)
        .disciplines(register)
        .build();
  }

  static Discipline discipline(LocalDate day) {
    return Discipline.builder()
        .date(day)
        .measure(new DisciplineMeasure.OfOfficialMember(ID, DisciplineForm.REPRIMAND))
        .build();
  }

  private static Judgement judgement(Leaf leaf, boolean holds, LocalDate day) {
    return Judgement.builder().topic(new Topic(leaf.topic())).date(day).met(holds).by(BY).build();
  }

  private static ReportedFigure figure(Leaf leaf, boolean holds, LocalDate day) {
    return ReportedFigure.builder()
        .topic(new Topic(leaf.topic()))
        .date(day)
        .value(Quantity.exactly((holds ? leaf.in() : leaf.out()).orElseThrow()))
        .by(BY)
        .build();
  }
}
