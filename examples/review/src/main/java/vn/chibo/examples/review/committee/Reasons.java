package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.Mark.State;

/** What a sum rests on, unit by unit: what unfolds below a number. */
final class Reasons {
  /** So many marks of a unit are told one by one. */
  private static final int FEW = 3;

  private Reasons() {}

  /** The reasons of a sum, unit by unit. */
  static Because of(Sum sum) {
    Map<OrganizationId, List<Mark>> byUnit = sum.byUnit();
    List<Text> parts = new ArrayList<>();
    for (Unit unit : sum.units()) {
      List<Mark> marks = byUnit.getOrDefault(unit.id(), List.of());
      if (!marks.isEmpty()) {
        parts.add(CommitteeMessages.text("reason.unit", unit.name(), ofUnit(sum.kind(), marks)));
      }
    }
    return new Because(how(sum), parts, clauses(sum));
  }

  /** The sum in a line, without the units. */
  static Because brief(Sum sum) {
    return new Because(how(sum), List.of(), List.of());
  }

  private static Text how(Sum sum) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(sum.kind().how());
    if (!sum.kind().share() || sum.base() > 0) {
      sentences.add(sum.kind().told("result", figures(sum)));
    }
    sum.states()
        .forEach(
            (state, number) -> {
              if (!state.counts()) {
                sentences.add(sum.kind().told(state.name(), number));
              }
            });
    return Joined.of(sentences, " ");
  }

  /** The figures of a sum: "22/23". */
  static Text figures(Sum sum) {
    return sum.kind().share()
        ? CommitteeMessages.text("reason.share", sum.hits(), sum.base())
        : CommitteeMessages.text("reason.count", sum.hits());
  }

  private static Text ofUnit(FigureKind kind, List<Mark> marks) {
    if (marks.size() <= FEW) {
      return Joined.of(marks.stream().map(mark -> told(kind, mark)).toList(), "; ");
    }
    List<Text> texts = new ArrayList<>();
    texts.add(figures(new Sum(kind, List.of(), marks, Entry.Reason.NOT_APPLICABLE)));
    marks.stream()
        .filter(mark -> mark.state() != State.DONE)
        .map(mark -> told(kind, mark))
        .forEach(texts::add);
    return Joined.of(texts, "; ");
  }

  private static Text told(FigureKind kind, Mark mark) {
    return mark.state().counts() ? mark.words() : kind.told("mark." + mark.state(), mark.words());
  }

  private static List<Text> clauses(Sum sum) {
    Set<Text> clauses = new LinkedHashSet<>();
    sum.marks().forEach(mark -> clauses.addAll(mark.clauses()));
    return List.copyOf(clauses);
  }
}
