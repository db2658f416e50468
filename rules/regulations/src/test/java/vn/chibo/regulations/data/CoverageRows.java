package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.CoverageState;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.handbook.Ledger;
import vn.chibo.evaluator.handbook.ProvisionCoverage;

/** A ledger of few rows, written for a test. */
final class CoverageRows {
  private static final ShippedFiles FILES = ShippedFiles.compiled();
  static final DocumentCatalogue DOCUMENTS = FILES.documents();

  /** So many of the provisions that ship, whatever is added to them. */
  private static final Set<String> PROVISIONS =
      Set.of(
          "hd09-2012/regular-regime", "hd09-2012/no-numeric-thresholds", "hd16-2018/excellent-cap");

  static final Encodable ENCODABLE =
      new Encodable(
          DOCUMENTS,
          Provision.byId(
              FILES.provisions(DOCUMENTS).stream()
                  .filter(provision -> PROVISIONS.contains(provision.id().value()))
                  .toList()),
          Optional.empty(),
          FILES.procedures(DOCUMENTS),
          FILES.scoreSheets(DOCUMENTS),
          FILES.hierarchy(DOCUMENTS),
          FILES.voteClauses(DOCUMENTS),
          IndicatorGroup.indicators(IndicatorGroups.all()));

  static final String TITLE = "title: {vi: \"a\", en: \"b\"}, status: CONFIRMED";

  private CoverageRows() {}

  /** Rows of a document without rules of its own. */
  static String rows(String... provisions) {
    return file("qd-24-tw-2021", provisions);
  }

  /** Rows of a document. */
  static String file(String document, String... provisions) {
    StringBuilder file = new StringBuilder("documents:\n  - document: " + document + "\n");
    file.append("    provisions:\n");
    for (String provision : provisions) {
      file.append("      - {").append(provision).append("}\n");
    }
    return file.toString();
  }

  static Ledger read(String yaml) {
    return read(yaml, ENCODABLE);
  }

  static Ledger read(String yaml, Encodable encodable) {
    return CoverageFile.read(
        "coverage.yaml",
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
        encodable);
  }

  static ProvisionCoverage one(String provision) {
    return read(rows(provision)).provisions().findFirst().orElseThrow();
  }

  static List<Fault> faults(String yaml) {
    return catchThrowableOfType(FaultException.class, () -> read(yaml)).faults();
  }

  static Encoding encoding(CoverageState state) {
    return ((CoverageState.Encoded) state).by().get(0);
  }

  /** The same, where these rules and no others are there. */
  static Encodable with(String... rules) {
    return new Encodable(
        DOCUMENTS,
        ENCODABLE.provisions(),
        Optional.of(Stream.of(rules).map(RuleId::new).collect(Collectors.toSet())),
        ENCODABLE.procedures(),
        ENCODABLE.sheets(),
        ENCODABLE.hierarchy(),
        ENCODABLE.voteClauses(),
        ENCODABLE.indicators());
  }
}
