package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * Figures that nobody had reported, reported: what is known of them already stays true.
 *
 * @param measures what rules ask to be reported
 */
record Informed(List<Measure<?>> measures) {

  /** The figures of these measures. */
  static Informed of(List<Measure<?>> reported) {
    return new Informed(List.copyOf(reported));
  }

  /** The paths of all of them, of the subject and of the members of a cell. */
  List<FactPath> everything(SubjectRecord record) {
    List<FactPath> all = new ArrayList<>(paths(FactPath.RECORD));
    if (record instanceof CellRecord cell) {
      IntStream.range(0, cell.getMemberRecords().entries().size())
          .forEach(i -> all.addAll(paths(member(i))));
    }
    return all;
  }

  private List<FactPath> paths(FactPath at) {
    return measures.stream().map(measure -> path(at, measure.topic())).toList();
  }

  private static FactPath path(FactPath at, Topic topic) {
    return Paths.detail(at, "figures").then(new FactPath.Attribute(topic.key()));
  }

  private static FactPath member(int i) {
    return FactPath.RECORD.then(new FactPath.Item("memberRecords", i));
  }

  /** The cell with some of them known, and all of them of each member who was not on its list. */
  CellRecord fill(CellRecord cell, int listed, Set<FactPath> known, Fraction best) {
    List<MemberRecord> before = cell.getMemberRecords().entries();
    List<MemberRecord> members = new ArrayList<>();
    for (MemberRecord member : before) {
      FactPath at = member(members.size());
      Set<FactPath> of = members.size() < listed ? known : Set.copyOf(paths(at));
      members.add(member.withFigures(figures(member, at, of, best)));
    }
    return cell.withFigures(figures(cell, FactPath.RECORD, known, best))
        .withMemberRecords(new Roster<>(members, cell.getMemberRecords().complete()));
  }

  /** The member with some of them known. */
  MemberRecord fill(MemberRecord member, Set<FactPath> known, Fraction best) {
    return member.withFigures(figures(member, FactPath.RECORD, known, best));
  }

  private List<ReportedFigure> figures(
      SubjectRecord record, FactPath at, Set<FactPath> known, Fraction best) {
    Stream<ReportedFigure> more =
        measures.stream()
            .filter(measure -> known.contains(path(at, measure.topic())))
            .map(measure -> figure(measure, record, best));
    return Stream.concat(record.getFigures().stream(), more).toList();
  }

  private static ReportedFigure figure(Measure<?> measure, SubjectRecord record, Fraction best) {
    List<Quantity> known =
        Stream.concat(
                Stream.of(ReportedFigures.domain(measure)),
                record.getFigures().stream()
                    .filter(figure -> figure.getTopic().equals(measure.topic()))
                    .map(ReportedFigure::getValue))
            .toList();
    return ReportedFigure.builder()
        .topic(measure.topic())
        .date(record.getPeriod().start())
        .value(value(known, best))
        .by(Text.same("somebody"))
        .build();
  }

  /** The best that is true with what is known: an end of it, or what lies around and between. */
  private static Quantity value(List<Quantity> known, Fraction best) {
    List<Fraction> ends =
        known.stream()
            .flatMap(figure -> Stream.concat(figure.low().stream(), figure.high().stream()))
            .map(Bound::value)
            .sorted(
                best.compareTo(Fraction.ONE) > 0
                    ? Comparator.reverseOrder()
                    : Comparator.naturalOrder())
            .toList();
    Stream<Fraction> beside =
        ends.stream().flatMap(end -> Stream.of(end.plus(Fraction.ONE), end.minus(Fraction.ONE)));
    Stream<Fraction> between =
        ends.stream()
            .flatMap(one -> ends.stream().map(one::plus))
            .map(sum -> sum.times(Fraction.of(1, 2)));
    return Stream.of(Stream.of(best), ends.stream(), beside, between)
        .flatMap(values -> values)
        .map(Quantity::exactly)
        .filter(value -> known.stream().allMatch(value::meets))
        .findFirst()
        .orElseGet(() -> Quantity.exactly(best));
  }
}
