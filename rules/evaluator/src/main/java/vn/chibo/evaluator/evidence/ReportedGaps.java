package vn.chibo.evaluator.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.FactPath.Attribute;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Figures that could be reported of a cell, of its members or of a member. No record says which: a
 * rule asks for them.
 *
 * @param measures the measures of the figures
 */
record ReportedGaps(List<Measure<?>> measures) {
  private static final Attribute FIGURES = new Attribute("figures");
  private static final Text BY = Text.same(Discussed.WORDS);

  /** Copies the list; what is not reported is read off the record. */
  ReportedGaps {
    measures = measures.stream().filter(Measure::reported).distinct().toList();
  }

  /** What could be reported, by its path: that of the list and the topic. */
  Map<FactPath, Fact> of(SubjectRecord record) {
    Map<FactPath, Fact> gaps = new LinkedHashMap<>();
    add(record, FactPath.RECORD, gaps);
    if (record instanceof CellRecord cell) {
      List<MemberRecord> members = cell.getMemberRecords().entries();
      for (int i = 0; i < members.size(); i++) {
        add(members.get(i), MemberGaps.path(i), gaps);
      }
    }
    return gaps;
  }

  private void add(SubjectRecord record, FactPath at, Map<FactPath, Fact> gaps) {
    FactPath figures = at.then(FIGURES);
    for (Measure<?> measure : measures) {
      if (!known(measure, record).conflict()) {
        Text list = FactWords.fact(figures).label();
        Text label = EvaluatorMessages.text("fact.within", list, measure.label());
        gaps.put(path(at, measure), new Fact(path(at, measure), label));
      }
    }
  }

  private static FactPath path(FactPath at, Measure<?> measure) {
    return at.then(FIGURES).then(new Attribute(measure.topic().key()));
  }

  /** What is reported on any day: also a figure that stands later must not be contradicted. */
  private static Observation known(Measure<?> measure, SubjectRecord record) {
    @SuppressWarnings("unchecked") // a figure is read off records of every kind
    Measure<SubjectRecord> ofAny = (Measure<SubjectRecord>) measure;
    return ofAny.observed(record, LocalDate.MAX);
  }

  /** The cell with these things known; of members who are listed now all figures are. */
  CellRecord fill(CellRecord cell, CellRecord filled, Set<FactPath> known, World world) {
    int listed = cell.getMemberRecords().entries().size();
    List<MemberRecord> members = new ArrayList<>();
    for (MemberRecord member : filled.getMemberRecords().entries()) {
      FactPath at = MemberGaps.path(members.size());
      members.add(
          member.withFigures(
              figures(member, at, members.size() < listed ? known : all(at), world)));
    }
    return filled
        .withFigures(figures(filled, FactPath.RECORD, known, world))
        .withMemberRecords(new Roster<>(members, filled.getMemberRecords().complete()));
  }

  /** The member with these things known. */
  MemberRecord fill(MemberRecord member, Set<FactPath> known, World world) {
    return member.withFigures(figures(member, FactPath.RECORD, known, world));
  }

  private Set<FactPath> all(FactPath at) {
    return Set.copyOf(measures.stream().map(measure -> path(at, measure)).toList());
  }

  private List<ReportedFigure> figures(
      SubjectRecord record, FactPath at, Set<FactPath> known, World world) {
    List<ReportedFigure> figures = new ArrayList<>(record.getFigures());
    measures.stream()
        .filter(measure -> known.contains(path(at, measure)))
        .map(measure -> figure(measure, record, world))
        .forEach(figures::add);
    return figures;
  }

  /** A figure that stands from the first day, within those that are reported. */
  private static ReportedFigure figure(Measure<?> measure, SubjectRecord record, World world) {
    Quantity known =
        known(measure, record)
            .single()
            .orElse(Quantity.UNKNOWN)
            .intersect(ReportedFigures.domain(measure));
    return ReportedFigure.builder()
        .topic(measure.topic())
        .date(record.getPeriod().start())
        .value(Quantity.exactly(World.within(wish(measure.unit(), world), known)))
        .by(BY)
        .build();
  }

  private static Fraction wish(Unit unit, World world) {
    return unit == Unit.SHARE
        ? world.of(Fraction.ONE, Fraction.ZERO, Fraction.of(1, 2))
        : world.of(Fraction.of(1000), Fraction.ZERO, Fraction.of(30));
  }
}
