package vn.chibo.regulations.data;

import java.util.List;
import java.util.Set;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.DocumentCoverage;

/** What became of the provisions of every document of the catalogue; read when it is asked for. */
public final class Coverages {
  private Coverages() {}

  /**
   * What became of them.
   *
   * @param rules the rules that there are
   */
  public static List<DocumentCoverage> of(Set<RuleId> rules) {
    return ShippedFiles.compiled().coverage(Encodable.shipped(rules));
  }
}
