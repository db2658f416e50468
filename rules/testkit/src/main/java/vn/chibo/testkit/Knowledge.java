package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/** Law 4, the law of masking. */
final class Knowledge {
  private static final int MOST_MASKS = 60;
  private static final int SETS = 4;
  private static final int LARGEST_SET = 6;

  private Knowledge() {}

  static void check(Trial trial) throws Breach {
    List<Finding> known = trial.evaluate().findings();
    for (Masked<SubjectRecord> masked : masks(trial)) {
      List<Finding> less = trial.over(masked.record()).evaluate().findings();
      for (int i = 0; i < known.size(); i++) {
        if (!opened(known.get(i).outcome(), less.get(i).outcome())) {
          throw Breach.of(known.get(i), less.get(i), "changes when hidden: " + masked.hidden());
        }
      }
    }
  }

  private static boolean opened(Outcome known, Outcome less) {
    return less instanceof Outcome.Undetermined || less.getClass() == known.getClass();
  }

  /** All single masks, some of them where there are very many, and a few sets of masks. */
  private static List<Masked<SubjectRecord>> masks(Trial trial) {
    Random luck = trial.random();
    List<Masked<SubjectRecord>> masks = new ArrayList<>(Masks.of(trial.record()));
    if (masks.size() > MOST_MASKS) {
      Collections.shuffle(masks, luck);
      masks = masks.subList(0, MOST_MASKS);
    }
    for (int i = 0; i < SETS; i++) {
      masks.add(Masks.several(trial.record(), 2 + luck.nextInt(LARGEST_SET - 1), luck));
    }
    return masks;
  }
}
