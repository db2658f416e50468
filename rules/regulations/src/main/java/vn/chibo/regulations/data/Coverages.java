package vn.chibo.regulations.data;

import java.util.Set;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.Ledger;

/** What became of every provision, of documents and practices; read when it is asked for. */
public final class Coverages {
  private Coverages() {}

  /**
   * What became of them.
   *
   * @param rules the rules that there are
   */
  public static Ledger of(Set<RuleId> rules) {
    return ShippedFiles.compiled().ledger(Encodable.shipped(rules));
  }
}
