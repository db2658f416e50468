package vn.chibo.evaluator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * What is wanting for a finding that cannot be known, read off its explanation: facts and who has
 * them, questions and who judges them, and what has to be cleared up first.
 */
final class Wanting {
  /** Registers that the level above keeps. */
  private static final Set<String> OF_THE_LEVEL_ABOVE = Set.of("decisions", "oversight");

  private final Set<MissingFact> facts = new LinkedHashSet<>();
  private final Set<Asking> questions = new LinkedHashSet<>();
  private final Set<Asking> later = new LinkedHashSet<>();
  private final Set<Doubt> doubts = new LinkedHashSet<>();

  private Wanting() {}

  /** Who has a fact. */
  enum Keeper {
    /** The subject, in its own books. */
    SUBJECT,
    /** The level above. */
    LEVEL_ABOVE,
    /** Who wrote the report. */
    AUTHOR
  }

  /** A fact and who has it. */
  record MissingFact(Keeper keeper, Text words) {}

  /** A question and the notes on who judges it. */
  record Asking(Text question, List<Text> judges) {}

  /** What does not agree, or between which readings somebody has to choose. */
  record Doubt(UndeterminedReason reason, List<Text> among) {}

  static Wanting of(Finding finding) {
    Wanting wanting = new Wanting();
    wanting.walk(finding.explanation(), false);
    wanting.later.removeAll(wanting.questions);
    return wanting;
  }

  /** The facts, each once. */
  Set<MissingFact> facts() {
    return facts;
  }

  /** The questions that are to be answered now, each once. */
  Set<Asking> questions() {
    return questions;
  }

  /** Questions that come only where a condition, itself not known yet, turns out to be met. */
  Set<Asking> later() {
    return later;
  }

  /** What has to be chosen or corrected. */
  Set<Doubt> doubts() {
    return doubts;
  }

  private void walk(Explanation node, boolean onlyIf) {
    if (!(node.outcome() instanceof Outcome.Undetermined open)) {
      return;
    }
    if (node.kind() == NodeKind.JUDGEMENT && open.reason() == UndeterminedReason.JUDGEMENT_NEEDED) {
      (onlyIf ? later : questions).add(new Asking(node.label(), node.notes()));
      return;
    }
    own(node, open);
    boolean guarded =
        node.kind() == NodeKind.WHEN
            && node.parts().get(0).outcome() instanceof Outcome.Undetermined;
    for (int i = 0; i < node.parts().size(); i++) {
      walk(node.parts().get(i), onlyIf || (guarded && i > 0));
    }
  }

  /** What a node lacks beyond what its parts lack. */
  private void own(Explanation node, Outcome.Undetermined open) {
    List<Outcome.Undetermined> below =
        node.parts().stream()
            .map(Explanation::outcome)
            .filter(Outcome.Undetermined.class::isInstance)
            .map(Outcome.Undetermined.class::cast)
            .toList();
    Set<Text> theirs =
        below.stream().flatMap(part -> part.missing().stream()).collect(Collectors.toSet());
    List<Text> own = open.missing().stream().filter(text -> !theirs.contains(text)).toList();
    boolean inherited = below.stream().anyMatch(part -> part.reason() == open.reason());
    boolean unsaid = open.missing().isEmpty() && below.isEmpty();
    boolean grave = open.reason().compareTo(UndeterminedReason.READING) >= 0;
    if (unsaid || (grave && !inherited)) {
      doubts.add(new Doubt(open.reason(), own));
    } else {
      own.forEach(text -> facts.add(new MissingFact(keeper(node), text)));
    }
  }

  private static Keeper keeper(Explanation node) {
    if (node.asked().map(Asked::basis).filter(Basis.REPORT::equals).isPresent()) {
      return Keeper.AUTHOR;
    }
    boolean above =
        node.kind() == NodeKind.DECIDED
            || node.facts().stream().anyMatch(fact -> keptAbove(fact.path()));
    return above ? Keeper.LEVEL_ABOVE : Keeper.SUBJECT;
  }

  private static boolean keptAbove(FactPath path) {
    return path.steps().stream()
        .map(
            step ->
                step instanceof FactPath.Entry entry
                    ? entry.register()
                    : step instanceof FactPath.Complete complete ? complete.list() : "")
        .anyMatch(OF_THE_LEVEL_ABOVE::contains);
  }
}
