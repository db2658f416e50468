package vn.chibo.examples.review.committee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.explanation.Origin;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.annex.Entry;

/**
 * What a figure is aimed at: what the committee set itself, else the aim of a scheme of the place,
 * else all of it where a rule binds every unit.
 */
final class Aims {
  private final CommitteeContext context;
  private final DatePeriod period;

  Aims(CommitteeContext context) {
    this.context = context;
    this.period = context.question().period();
  }

  Entry of(FigureKind kind) {
    if (!kind.speaksOf(period)) {
      return Entry.blank(Entry.Reason.NOT_APPLICABLE);
    }
    return ofCommittee(kind)
        .or(() -> ofScheme(kind))
        .or(() -> binding(kind))
        .orElseGet(
            () ->
                new Entry.Blank(
                    Entry.Reason.NOT_SET,
                    Optional.of(
                        new Because(CommitteeMessages.text("aim.none"), List.of(), List.of()))));
  }

  /** A share aimed at in a year is aimed at in its months; a count of a year is not. */
  private Optional<Entry> ofCommittee(FigureKind kind) {
    return context.question().data().targets().stream()
        .filter(target -> target.figure().equals(kind.id()))
        .filter(
            target ->
                kind.share() ? target.period().encloses(period) : target.period().equals(period))
        .min((one, other) -> Integer.compare(one.period().days(), other.period().days()))
        .map(target -> entry(kind, target));
  }

  private Entry entry(FigureKind kind, CommitteeTarget target) {
    Because because =
        new Because(
            CommitteeMessages.text("aim.own", target.by()),
            ofSchemes(kind).map(Aims::words).toList(),
            List.of());
    return kind.share()
        ? Entry.share(target.value(), because)
        : Entry.count(target.value().floor().numerator().longValueExact(), because);
  }

  private Optional<Entry> ofScheme(FigureKind kind) {
    return ofSchemes(kind)
        .findFirst()
        .map(
            aim ->
                Entry.share(
                    aim.value(),
                    new Because(
                        CommitteeMessages.text(
                            "aim.scheme", context.book().title(aim.key().rule())),
                        List.of(words(aim)),
                        List.of(Cited.of(aim.citation())))));
  }

  private Stream<ParameterEntry> ofSchemes(FigureKind kind) {
    return kind.aims().stream()
        .flatMap(
            key ->
                context.book().parameter(key, period.start(), context.question().asOf()).stream());
  }

  private static Text words(ParameterEntry aim) {
    return new Origin.Sourced(aim.value(), aim.unit(), aim.citation()).words();
  }

  private Optional<Entry> binding(FigureKind kind) {
    List<Rule<?>> rules =
        Rules.inForce(context, kind.binding(), period.start())
            .filter(rule -> rule.force() == Force.MANDATORY)
            .toList();
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Entry.share(
                Fraction.ONE,
                new Because(
                    CommitteeMessages.text("aim.binding", context.book().title(rules.get(0).id())),
                    List.of(),
                    Rules.clauses(context, kind.binding(), period.start()))));
  }
}
