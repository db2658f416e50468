package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What people judged by the as-of day in one column for one meeting or span: by item and level,
 * whether it holds; empty where judgements of one level contradict each other.
 */
final class Filled {
  private final Map<String, Map<String, Optional<Boolean>>> answers = new LinkedHashMap<>();

  Filled(SubjectRecord record, String prefix, LocalDate asOf) {
    for (Judgement judgement : record.getJudgements()) {
      String key = judgement.getTopic().key();
      if (key.startsWith(prefix) && !judgement.getDate().isAfter(asOf)) {
        add(key.substring(prefix.length()), judgement.isMet());
      }
    }
  }

  /** Whether nobody judged anything. */
  boolean isEmpty() {
    return answers.isEmpty();
  }

  private void add(String key, boolean met) {
    int slash = key.indexOf('/');
    String item = slash < 0 ? key : key.substring(0, slash);
    answers
        .computeIfAbsent(item, name -> new LinkedHashMap<>())
        .merge(
            key.substring(slash + 1),
            Optional.of(met),
            (before, now) -> before.equals(now) ? now : Optional.empty());
  }

  /** What was judged of one matter; unknown where nobody did or they contradict each other. */
  Truth of(String item, String matter) {
    Optional<Boolean> answer = answers(item).getOrDefault(matter, Optional.empty());
    return answer.map(met -> met ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }

  /** The points of the levels that are left. */
  Judged levels(ScoreItem item, List<Level> levels) {
    Map<String, Optional<Boolean>> said = levelsOf(item);
    boolean known = said.keySet().stream().allMatch(id -> has(levels, id));
    List<Level> held = levels.stream().filter(level -> is(said, level, true)).toList();
    List<Level> left =
        held.isEmpty() ? levels.stream().filter(level -> !is(said, level, false)).toList() : held;
    if (!known || held.size() > 1 || left.isEmpty() || said.containsValue(Optional.empty())) {
      return conflict(item);
    }
    return new Judged(
        Points.any(left.stream().map(Level::points).toList()),
        left.size() == 1 ? Optional.of(left.get(0).title()) : Optional.empty(),
        left.size() == 1 ? List.of() : toBeJudged(item));
  }

  /** The points that were given freely. */
  Judged free(ScoreItem item) {
    List<Fraction> given = new ArrayList<>();
    boolean sound = true;
    for (Map.Entry<String, Optional<Boolean>> said : levelsOf(item).entrySet()) {
      Optional<Fraction> points = parsed(said.getKey()).filter(item.scale().points()::holds);
      sound &= points.isPresent() && said.getValue().equals(Optional.of(true));
      points.ifPresent(given::add);
    }
    if (!sound || given.size() > 1) {
      return conflict(item);
    }
    return given.isEmpty()
        ? new Judged(item.scale().points(), Optional.empty(), toBeJudged(item))
        : new Judged(Points.of(given.get(0)), Optional.empty(), List.of());
  }

  private static Optional<Fraction> parsed(String points) {
    try {
      return Optional.of(Fraction.parse(points));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether just this was judged of the level. */
  private static boolean is(Map<String, Optional<Boolean>> said, Level level, boolean met) {
    return said.getOrDefault(level.id(), Optional.empty()).equals(Optional.of(met));
  }

  private static boolean has(List<Level> levels, String id) {
    return levels.stream().anyMatch(level -> level.id().equals(id));
  }

  private Map<String, Optional<Boolean>> levelsOf(ScoreItem item) {
    Map<String, Optional<Boolean>> said = new LinkedHashMap<>(answers(item.id()));
    said.remove(Marks.SCORED);
    return said;
  }

  private Map<String, Optional<Boolean>> answers(String item) {
    return answers.getOrDefault(item, Map.of());
  }

  private static Judged conflict(ScoreItem item) {
    return new Judged(
        item.scale().points(),
        Optional.empty(),
        List.of(EvaluatorMessages.text("score.missing.conflict", item.title())));
  }

  private static List<Text> toBeJudged(ScoreItem item) {
    return List.of(EvaluatorMessages.text("score.missing.judgement", item.title()));
  }

  /**
   * What people left open of an item.
   *
   * @param points the points that are possible
   * @param level the level that holds, where one does
   * @param missing what would have to be judged or set right
   */
  record Judged(Points points, Optional<Text> level, List<Text> missing) {}
}
