package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.explanation.Origin;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Counts where a duty is kept, as the rules say that set it: one rule after the other, each for its
 * days.
 *
 * @param span the span for each of which it is asked, empty where it is asked of each meeting
 * @param rules the rules, by id; the book says which of them decides for which days
 * @param asked whether a record may be asked: where it surely may not, and the rules leave that
 *     open, there is nothing to count
 */
record RuleMarks(Optional<Span> span, List<String> rules, Predicate<CellRecord> asked)
    implements MarkSource {

  @Override
  public List<Mark> marks(CommitteeContext context, Unit unit, DatePeriod days) {
    List<Mark> marks = new ArrayList<>();
    for (CellRecord cell : context.records(unit.id())) {
      if (cell.getPeriod().intersection(days).isPresent()) {
        rules.forEach(rule -> marks.addAll(of(context, unit, cell, rule)));
      }
    }
    marks.addAll(unreported(context, unit, days));
    return marks;
  }

  private List<Mark> of(CommitteeContext context, Unit unit, CellRecord cell, String rule) {
    Evaluation evaluation = context.evaluation(cell);
    OutcomeKind kind = evaluation.kind(rule).orElse(OutcomeKind.NOT_APPLICABLE);
    if (kind == OutcomeKind.NOT_APPLICABLE
        || (kind == OutcomeKind.UNDETERMINED && !asked.test(cell))) {
      return List.of();
    }
    Finding finding = context.finding(cell, rule);
    return Piece.of(finding.explanation(), cell.getPeriod()).stream()
        .flatMap(piece -> mark(context, unit, finding, piece).stream())
        .toList();
  }

  private static Optional<Mark> mark(
      CommitteeContext context, Unit unit, Finding finding, Piece piece) {
    List<Text> clauses = finding.citations(piece.node()).stream().map(context::clause).toList();
    return state(context, unit, piece)
        .map(state -> Mark.whether(unit.id(), piece.days(), state, words(state, piece), clauses));
  }

  /** What is on record of days that were not reported in full is no figure: "0" would be read. */
  private static Text words(Mark.State state, Piece piece) {
    return state == Mark.State.NOT_REPORTED ? piece.name() : piece.words();
  }

  private static Optional<Mark.State> state(CommitteeContext context, Unit unit, Piece piece) {
    Outcome outcome = piece.outcome();
    if (outcome instanceof Outcome.Satisfied) {
      return Optional.of(Mark.State.DONE);
    }
    if (outcome instanceof Outcome.Violated) {
      return Optional.of(Mark.State.NOT_DONE);
    }
    boolean begun = !piece.days().start().isAfter(context.question().asOf());
    if (!begun || outcome instanceof Outcome.NotApplicable) {
      return Optional.empty();
    }
    if (outcome instanceof Outcome.Pending) {
      return Optional.of(Mark.State.NOT_DUE);
    }
    return Optional.of(
        context.reported(unit.id(), piece.days()) ? Mark.State.NOT_KNOWN : Mark.State.NOT_REPORTED);
  }

  /**
   * The spans that have begun and that a rule asks for, of which no record of the unit speaks; of
   * what is asked of each meeting, the months that the unit has not reported.
   */
  private List<Mark> unreported(CommitteeContext context, Unit unit, DatePeriod days) {
    Predicate<DatePeriod> missing =
        span.isPresent()
            ? each -> context.records(unit.id()).stream().noneMatch(enclosing(each))
            : each -> !context.reported(unit.id(), each);
    return span.orElse(Span.MONTH).within(days).stream()
        .filter(each -> !each.start().isAfter(context.question().asOf()))
        .filter(missing)
        .filter(each -> Rules.inForce(context, rules, each.start()).findAny().isPresent())
        .map(each -> Mark.without(unit.id(), each, Mark.State.NOT_REPORTED, Periods.name(each)))
        .toList();
  }

  private static Predicate<CellRecord> enclosing(DatePeriod days) {
    return cell -> cell.getPeriod().encloses(days);
  }

  @Override
  public boolean ofMeetings() {
    return span.isEmpty();
  }

  @Override
  public List<Ground> grounds(CommitteeContext context, DatePeriod period) {
    Set<Ground> grounds = new LinkedHashSet<>();
    for (DatePeriod days : spansEndingIn(period)) {
      for (String id : rules) {
        context.book().find(new RuleId(id)).ifPresent(rule -> add(context, rule, days, grounds));
      }
    }
    return List.copyOf(grounds);
  }

  private List<DatePeriod> spansEndingIn(DatePeriod period) {
    Span each = span.orElse(Span.MONTH);
    return each.touching(period).stream()
        .map(part -> each.around(part.start()))
        .filter(days -> period.contains(days.last()))
        .toList();
  }

  /** What decides on the days that decide: the first of a span, each day for a single meeting. */
  private static void add(
      CommitteeContext context, Rule<?> rule, DatePeriod days, Set<Ground> grounds) {
    Stream.of(days.start(), days.last())
        .filter(day -> rule.policy() == WindowPolicy.EVENT || day.equals(days.start()))
        .filter(day -> rule.inForce().contains(day))
        .forEach(day -> grounds.addAll(of(context, rule, day)));
  }

  private static List<Ground> of(CommitteeContext context, Rule<?> rule, LocalDate day) {
    List<Ground> grounds =
        rule.parameters().stream()
            .map(name -> new ParameterKey(rule.id(), name))
            .flatMap(key -> context.book().parameter(key, day, context.question().asOf()).stream())
            .map(entry -> value(context, entry))
            .toList();
    return grounds.isEmpty()
        ? List.of(new Ground(rule.id().value(), context.book().title(rule.id())))
        : grounds;
  }

  private static Ground value(CommitteeContext context, ParameterEntry entry) {
    RuleId rule = entry.key().rule();
    return new Ground(
        rule + "/" + entry.key().name() + "=" + entry.value(),
        CommitteeMessages.text(
            "ground.value",
            context.book().title(rule),
            new Origin.Sourced(entry.value(), entry.unit(), entry.citation()).words()));
  }
}
