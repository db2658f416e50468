package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Scores one meeting by one column of a sheet. */
final class Scoring {
  private final ScoreSheet sheet;
  private final HeldMeeting held;
  private final LocalDate asOf;
  private final ScoreColumn column;
  private final Measuring measuring;
  private final Filled filled;

  Scoring(ScoreSheet sheet, HeldMeeting held, LocalDate asOf, ScoreColumn column) {
    this.sheet = sheet;
    this.held = held;
    this.asOf = asOf;
    this.column = column;
    measuring = new Measuring(held, asOf);
    filled = new Filled(held.cell(), Marks.prefix(sheet.id(), held.getDate(), column), asOf);
  }

  Score score() {
    if (!sheet.days().contains(held.getDate())) {
      return score(Optional.of(InapplicableReason.NOT_IN_FORCE), List.of());
    }
    return score(Optional.empty(), sheet.items().stream().map(this::marked).toList());
  }

  private Score score(Optional<InapplicableReason> inapplicable, List<MarkedItem> marked) {
    boolean applies = inapplicable.isEmpty();
    Sum sum = new Sum(sheet, marked);
    Optional<Points> totals = applies ? Optional.of(sum.totals()) : Optional.empty();
    List<FatalScore> fatal = applies ? sheet.fatal().stream().map(this::fatal).toList() : List.of();
    return new Score(
        sheet,
        held.cell().subject(),
        held.getDate(),
        asOf,
        column,
        inapplicable,
        marked.stream().map(each -> each.score(sheet.rescaling())).toList(),
        applies ? sum.adjustments() : List.of(),
        totals,
        fatal,
        totals.map(points -> new PossibleBands(sheet, fatal).of(points)).orElse(List.of()),
        applies ? sum.unstated() : List.of());
  }

  private MarkedItem marked(ScoreItem item) {
    List<Text> missing = new ArrayList<>();
    Truth scored = scored(item, missing);
    Filled.Judged judged = judged(item);
    missing.addAll(judged.missing());
    return new MarkedItem(item, scored, judged.points(), judged.level(), missing);
  }

  private Filled.Judged judged(ScoreItem item) {
    if (item.scale() instanceof Scale.Judged judged) {
      return filled.levels(item, judged.levels());
    }
    return item.scale() instanceof Scale.Measured measured
        ? measured(item, measured)
        : filled.free(item);
  }

  private Filled.Judged measured(ScoreItem item, Scale.Measured scale) {
    Points points = measuring.points(scale);
    Optional<Text> found = measuring.found(scale.measure());
    if (points.hull().exact().isPresent()) {
      return new Filled.Judged(points, found, List.of());
    }
    List<Text> missing = measuring.missing(scale);
    return new Filled.Judged(
        points,
        found,
        missing.isEmpty()
            ? List.of(
                EvaluatorMessages.text(
                    "score.missing.level", item.title(), found.orElse(Text.same(""))))
            : missing);
  }

  /** Whether the item is scored: by its measure, or else as people say. */
  private Truth scored(ScoreItem item, List<Text> missing) {
    if (item.onlyWhen().isEmpty()) {
      return Truth.YES;
    }
    Within condition = item.onlyWhen().get();
    Truth measured = measuring.of(condition);
    Truth said = filled.of(item.id(), Marks.SCORED);
    boolean conflict = measured != Truth.UNKNOWN && said != Truth.UNKNOWN && measured != said;
    Truth scored = measured == Truth.UNKNOWN ? said : measured;
    if (conflict) {
      missing.add(EvaluatorMessages.text("score.missing.conflict", item.title()));
    } else if (scored == Truth.UNKNOWN) {
      missing.addAll(measuring.of(condition.measure()).missing());
    }
    return conflict ? Truth.UNKNOWN : scored;
  }

  private FatalScore fatal(FatalItem item) {
    Truth hit = item.measured().map(measuring::of).orElse(filled.of(item.id(), Marks.HIT));
    List<Text> missing =
        item.measured()
            .map(condition -> measuring.of(condition.measure()).missing())
            .orElse(List.of(EvaluatorMessages.text("score.missing.judgement", item.title())));
    return new FatalScore(item, hit, hit == Truth.UNKNOWN ? missing : List.of());
  }
}
