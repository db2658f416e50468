package vn.chibo.evaluator.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Binds a condition to a context. What has no bound form of its own is left to the walk. */
final class Binder<S> implements Condition.Visitor<S, Bound<S>> {
  static final long NOT_IN_FORCE = OutcomeCode.notApplicable(InapplicableReason.NOT_IN_FORCE);
  private static final long NO_FIGURE =
      OutcomeCode.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD);

  private final Context context;
  private final Slots slots;
  private final Optional<Place> place;

  private Binder(Context context, Slots slots, Optional<Place> place) {
    this.context = context;
    this.slots = slots;
    this.place = place;
  }

  /** Binds conditions asked of a record over the window of the context. */
  static <S> Binder<S> ofRecord(Context context, Slots slots) {
    Window window = Window.of(context.window(), context.asOf());
    return new Binder<>(context, slots, Optional.of(alone(window, slots)));
  }

  /** Binds conditions asked of single meetings, each on its own day. */
  static Binder<HeldMeeting> ofMeetings(Context context, Slots slots) {
    return new Binder<>(context, slots, Optional.empty());
  }

  private static Place alone(Window window, Slots slots) {
    return slots.place(new Windows(List.of(window)));
  }

  Bound<S> bind(Condition<S> condition) {
    return condition.accept(this);
  }

  private List<Bound<S>> bind(Collection<Condition<S>> parts) {
    List<Bound<S>> bound = new ArrayList<>();
    parts.forEach(part -> bound.add(bind(part)));
    return bound;
  }

  private Bound<S> explained(Condition<S> node) {
    return (subject, facts) -> OutcomeCode.of(context.explained(node, subject));
  }

  @Override
  public Bound<S> all(Condition.All<S> node) {
    return new Joined<>(bind(node.parts()), CodeJoin::all);
  }

  @Override
  public Bound<S> any(Condition.Any<S> node) {
    return new Joined<>(bind(node.parts()), CodeJoin::any);
  }

  @Override
  public Bound<S> not(Condition.Not<S> node) {
    Bound<S> part = bind(node.part());
    return (subject, facts) -> CodeJoin.not(part.code(subject, facts));
  }

  @Override
  public Bound<S> when(Condition.When<S> node) {
    Bound<S> condition = bind(node.condition());
    Bound<S> due = bind(node.due());
    return (subject, facts) ->
        CodeJoin.when(condition.code(subject, facts), due.code(subject, facts));
  }

  @Override
  public Bound<S> unless(Condition.Unless<S> node) {
    Bound<S> exception = bind(node.exception());
    Bound<S> due = bind(node.due());
    return (subject, facts) ->
        CodeJoin.unless(exception.code(subject, facts), due.code(subject, facts));
  }

  @Override
  public Bound<S> atLeastOf(Condition.AtLeastOf<S> node) {
    int k = node.k();
    return new Joined<>(bind(node.parts()), join -> join.atLeast(k));
  }

  @Override
  public Bound<S> compare(Condition.Compare<S> node) {
    Optional<Context.Asked> asked =
        place.isPresent()
            ? context.asked(node.requirement())
            : context.askedEachDay(node.requirement());
    if (asked.isEmpty()) {
      return explained(node);
    }
    Optional<Limit> limit = limit(asked.get());
    return node.measure().exact().isPresent() && limit.isPresent()
        ? new RatioLeaf<>(node.measure().exact().get(), limit.get(), missing(), explained(node))
        : new CompareLeaf<>(node, asked.get(), context.asOf(), missing(), explained(node));
  }

  /** A single meeting is over on its day; another window may still run. */
  private long missing() {
    return place
        .map(at -> at.window().missing())
        .orElseGet(() -> OutcomeCode.undetermined(UndeterminedReason.MISSING_FACT, 0));
  }

  private static Optional<Limit> limit(Context.Asked asked) {
    return Limit.of(asked.comparison(), asked.threshold());
  }

  @Override
  public Bound<S> tallied(Condition.Tallied<S> node) {
    Optional<Context.Asked> asked = context.asked(node.requirement());
    if (asked.isEmpty() || place.isEmpty()) {
      return explained(node);
    }
    return MeetingNodes.of(node)
        .flatMap(counted -> meetings().counted(counted, place.get()))
        .map(bound -> MeetingNodes.<CellRecord, S>bound(bound))
        .orElseGet(() -> new TalliedLeaf<>(node.tally(), place.get().window(), asked.get()));
  }

  @Override
  public Bound<S> forEverySpan(Condition.ForEverySpan<S> node) {
    if (place.isEmpty()) {
      return explained(node);
    }
    List<Optional<DatePeriod>> spans = context.spans(node.span());
    List<Window> held = new ArrayList<>();
    spans.forEach(span -> span.ifPresent(days -> held.add(Window.of(days, context.asOf()))));
    if (held.size() > Windows.MOST) {
      return explained(node);
    }
    Windows row = new Windows(held);
    return row.size() == 0
        ? joined(List.of(), spans)
        : best(node, row).orElseGet(() -> inSpans(node, spans, row));
  }

  /** The row holds the windows of the spans in which the rule is in force, in their order. */
  private Bound<S> inSpans(
      Condition.ForEverySpan<S> node, List<Optional<DatePeriod>> spans, Windows row) {
    Place first = slots.place(row);
    List<Bound<S>> parts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Window window = row.row().get(i);
      Place at = new Place(first.row(), first.index() + i, window);
      Context within = context.within(window.period());
      parts.add(new Binder<S>(within, slots, Optional.of(at)).bind(node.body()));
    }
    return SpanCounts.of(parts)
        .map(bound -> MeetingNodes.<CellRecord, S>bound(bound))
        .orElseGet(() -> joined(parts, spans));
  }

  /** Spans before and after the days of the rule count only where nothing else is left to say. */
  private static <S> Bound<S> joined(List<Bound<S>> parts, List<Optional<DatePeriod>> spans) {
    List<Bound<S>> all = new ArrayList<>(parts);
    if (spans.size() > parts.size()) {
      all.add(spans.get(0).isEmpty() ? 0 : all.size(), (subject, facts) -> NOT_IN_FORCE);
    }
    return new Joined<>(all, CodeJoin::all);
  }

  private Optional<Bound<S>> best(Condition.ForEverySpan<S> node, Windows row) {
    return node.body() instanceof Condition.CountWhere<S, ?> count
        ? MeetingNodes.of(count)
            .flatMap(c -> meetings().best(c, slots.place(row), row, cells(explained(node))))
            .map(bound -> MeetingNodes.<CellRecord, S>bound(bound))
        : Optional.empty();
  }

  private MeetingBinder meetings() {
    return new MeetingBinder(context, slots);
  }

  @Override
  public <T> Bound<S> forEvery(Condition.ForEvery<S, T> node) {
    return OfKind.itself(node.parts()) ? itself(node) : every(node);
  }

  /** A record that is its own only part is asked as it stands. */
  private <T> Bound<S> itself(Condition.ForEvery<S, T> node) {
    @SuppressWarnings("unchecked")
    Bound<S> body = bind((Condition<S>) node.body());
    Parts.Finder<S, T> finder = node.parts().finder();
    return (subject, facts) -> {
      Parts.Found<T> found = finder.find(subject, context.window(), context.asOf());
      return found.missing().isEmpty()
          ? every(found.parts().isEmpty(), body, subject, facts)
          : explained(node).code(subject, facts);
    };
  }

  private static <S> long every(boolean none, Bound<S> body, S subject, CellFacts facts) {
    CodeJoin join = new CodeJoin();
    return none ? join.all() : join.add(body.code(subject, facts)).all();
  }

  private <T> Bound<S> every(Condition.ForEvery<S, T> node) {
    return MeetingNodes.of(node)
        .filter(n -> place.isPresent())
        .map(n -> meetings().every(n, place.get(), cells(explained(node))))
        .map(bound -> MeetingNodes.<CellRecord, S>bound(bound))
        .orElseGet(() -> explained(node));
  }

  @Override
  public <T> Bound<S> countWhere(Condition.CountWhere<S, T> node) {
    return MeetingNodes.of(node)
        .filter(n -> place.isPresent())
        .flatMap(n -> meetings().count(n, place.get(), cells(explained(node))))
        .map(bound -> MeetingNodes.<CellRecord, S>bound(bound))
        .orElseGet(() -> explained(node));
  }

  private static <S> Bound<CellRecord> cells(Bound<S> bound) {
    return MeetingNodes.bound(bound);
  }

  @Override
  public <T> Bound<S> shareOf(Condition.ShareOf<S, T> node) {
    return explained(node);
  }

  @Override
  public <T> Bound<S> meanOf(Condition.MeanOf<S, T> node) {
    return explained(node);
  }

  @Override
  public Bound<S> permitted(Condition.Permitted<S> node) {
    return explained(node);
  }

  @Override
  public Bound<S> decided(Condition.Decided<S> node) {
    return new DecidedLeaf<>(node);
  }

  @Override
  public Bound<S> named(Condition.Named<S> node) {
    return bind(node.body());
  }

  @Override
  public Bound<S> judgement(Condition.Judgement<S> node) {
    return new JudgedLeaf<>(node.topic());
  }

  @Override
  public Bound<S> readings(Condition.Readings<S> node) {
    return context
        .reading(context.rule())
        .flatMap(chosen -> Optional.ofNullable(node.readings().get(chosen)))
        .map(this::bind)
        .orElseGet(() -> new Joined<>(bind(node.readings().values()), CodeJoin::agreed));
  }

  @Override
  public Bound<S> noFigure(Condition.NoFigure<S> node) {
    return (subject, facts) -> NO_FIGURE;
  }
}
