package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Collects what the checks find, each thing once, in the order of the checks. */
final class Findings {
  private final Set<Weakness> weaknesses = new LinkedHashSet<>();
  private final Set<NotAnalysed> notAnalysed = new LinkedHashSet<>();

  void add(Weakness weakness) {
    weaknesses.add(weakness);
  }

  /** Notes that a node was not looked at, for a reason that has words. */
  void notAnalysed(PartKey part, Text node, String why) {
    notAnalysed.add(new NotAnalysed(part, node, EvaluatorMessages.text("analysis.why." + why)));
  }

  List<Weakness> weaknesses() {
    return new ArrayList<>(weaknesses);
  }

  List<NotAnalysed> notAnalysed() {
    return new ArrayList<>(notAnalysed);
  }
}
