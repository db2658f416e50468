package vn.chibo.regulations.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * Compiles the data files of this module; the build runs it after the classes. A file with a fault
 * is not compiled and stops the build.
 */
final class DataCompiler {
  private DataCompiler() {}

  /**
   * Compiles all files.
   *
   * @param arguments the folder in which the classes of this package stand
   */
  public static void main(String[] arguments) throws IOException {
    ShippedFiles files = ShippedFiles.yaml();
    requireSound(files);
    for (String name : ShippedNames.all()) {
      write(files.file(name), Path.of(arguments[0], ShippedNames.compiled(name)));
    }
  }

  /** Reads whatever can be read, for its faults. */
  private static void requireSound(ShippedFiles files) {
    DocumentCatalogue documents = files.documents();
    files.jurisdictions();
    files.checklists();
    files.frameworks(documents);
    Map<RuleId, Provision> provisions = Provision.byId(files.provisions(documents));
    List<ScoreSheet> sheets = files.scoreSheets(documents);
    files.ledger(
        new Encodable(
            documents,
            provisions,
            Optional.empty(),
            files.procedures(documents),
            sheets,
            files.hierarchy(documents),
            files.voteClauses(documents),
            IndicatorGroup.indicators(files.indicators(documents, provisions, sheets))));
  }

  private static void write(DataFile file, Path path) throws IOException {
    Files.createDirectories(path.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
      CompiledTree.write(file.tree(), out);
    }
  }
}
