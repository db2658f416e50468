package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Scores one meeting, or one span, by one column of a sheet. */
final class Scoring {
  private final ScoreSheet sheet;
  private final SubjectRecord record;
  private final LocalDate day;
  private final LocalDate asOf;
  private final ScoreColumn column;
  private final Optional<Measuring> measuring;
  private final Filled filled;

  private Scoring(
      ScoreSheet sheet,
      SubjectRecord record,
      LocalDate day,
      LocalDate asOf,
      ScoreColumn column,
      Optional<Measuring> measuring) {
    this.sheet = sheet;
    this.record = record;
    this.day = day;
    this.asOf = asOf;
    this.column = column;
    this.measuring = measuring;
    this.filled = new Filled(record, Marks.prefix(sheet.id(), day, column), asOf);
  }

  /** Of a meeting. */
  static Scoring of(ScoreSheet sheet, HeldMeeting held, LocalDate asOf, ScoreColumn column) {
    Optional<Measuring> measuring = Optional.of(new Measuring(held, asOf));
    return new Scoring(sheet, held.cell(), held.getDate(), asOf, column, measuring);
  }

  /** Of the span of a record, of which nothing is measured. */
  static Scoring of(ScoreSheet sheet, SubjectRecord record, LocalDate asOf, ScoreColumn column) {
    LocalDate first = record.getPeriod().start();
    return new Scoring(sheet, record, first, asOf, column, Optional.empty());
  }

  /** That a sheet with measures is of meetings, the sheet made sure. */
  private Measuring measuring() {
    return measuring.orElseThrow();
  }

  Score score() {
    if (!sheet.days().contains(day)) {
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
        record.subject(),
        day,
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
    Points points = measuring().points(scale);
    Optional<Text> found = measuring().found(scale.measure());
    if (points.hull().exact().isPresent()) {
      return new Filled.Judged(points, found, List.of());
    }
    List<Text> missing = measuring().missing(scale);
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
    Truth measured = measuring().of(condition);
    Truth said = filled.of(item.id(), Marks.SCORED);
    boolean conflict = measured != Truth.UNKNOWN && said != Truth.UNKNOWN && measured != said;
    Truth scored = measured == Truth.UNKNOWN ? said : measured;
    if (conflict) {
      missing.add(EvaluatorMessages.text("score.missing.conflict", item.title()));
    } else if (scored == Truth.UNKNOWN) {
      missing.addAll(measuring().of(condition.measure()).missing());
    }
    return conflict ? Truth.UNKNOWN : scored;
  }

  private FatalScore fatal(FatalItem item) {
    Truth hit =
        item.measured()
            .map(condition -> measuring().of(condition))
            .orElse(filled.of(item.id(), Marks.HIT));
    List<Text> missing =
        item.measured()
            .map(condition -> measuring().of(condition.measure()).missing())
            .orElse(List.of(EvaluatorMessages.text("score.missing.judgement", item.title())));
    return new FatalScore(item, hit, hit == Truth.UNKNOWN ? missing : List.of());
  }
}
