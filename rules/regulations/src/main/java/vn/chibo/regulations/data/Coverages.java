package vn.chibo.regulations.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.DocumentCoverage;
import vn.chibo.evaluator.handbook.Ledger;

/** What became of every provision, of documents and practices; read when it is asked for. */
public final class Coverages {
  private Coverages() {}

  /**
   * What became of them.
   *
   * @param rules the rules that there are
   * @param schemes what places of their own add, whose provisions nobody lists
   */
  public static Ledger of(Set<RuleId> rules, List<LocalScheme> schemes) {
    Ledger shipped = ShippedFiles.compiled().ledger(Encodable.shipped(rules));
    Stream<DocumentCoverage> own = schemes.stream().flatMap(scheme -> of(rules, scheme));
    return new Ledger(
        Stream.concat(shipped.documents().stream(), own).toList(), shipped.practices());
  }

  private static Stream<DocumentCoverage> of(Set<RuleId> rules, LocalScheme scheme) {
    UnlistedCoverage rest =
        new UnlistedCoverage(
            new Encodable(
                DocumentCatalogue.of(scheme.documents()),
                Provision.byId(scheme.provisions()),
                Optional.of(rules),
                List.of(),
                scheme.scoreSheets(),
                Provisions.hierarchy(),
                Set.of(),
                IndicatorGroup.indicators(scheme.indicators())));
    return scheme.documents().stream().map(rest::of);
  }
}
