package vn.chibo.regulations.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.analysis.PartKey;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * The regulations of a place (quy định của địa phương) as they stand in files: the place, its
 * documents, their provisions with rules and figures, what it sets for rules from above, its score
 * sheets, and its indicators. No Java is needed.
 *
 * <pre>{@code
 * Regulations own = Regulations.standard().with(LocalScheme.read(Path.of("tinh-mau.yaml")));
 * RuleBook book = own.forJurisdiction("tinh-mau");
 * }</pre>
 *
 * <p>A file holds any of these fields; several files are read as one, each referring also to what
 * the others hold and to what this library ships:
 *
 * <pre>{@code
 * jurisdictions: […]             # as in jurisdictions.yaml
 * documents: […]                 # as in documents.yaml
 * provisions:
 *   - document: qd-tinh-mau-2026 # as in a file of provisions/
 *     provisions: […]
 * parameters: […]                # as ParameterFile reads them
 * scoresheets: […]               # as ScoreSheetFile reads them
 * indicators: […]                # as in indicators.yaml
 * }</pre>
 *
 * @param jurisdictions the places that it adds, parents before their children
 * @param documents the documents that it adds
 * @param provisions the provisions, those with a rule among them
 * @param parameters what it sets for rules of the places above it
 * @param scoreSheets the score sheets
 * @param indicators what it watches, with the indicators that measure it
 * @param located where the parts stand in the files
 */
public record LocalScheme(
    List<Jurisdiction> jurisdictions,
    List<RegulatoryDocument> documents,
    List<Provision> provisions,
    List<ParameterEntry> parameters,
    List<ScoreSheet> scoreSheets,
    List<IndicatorGroup> indicators,
    Map<PartKey, Place> located) {

  /** Copies what can change. */
  public LocalScheme {
    jurisdictions = List.copyOf(jurisdictions);
    documents = List.copyOf(documents);
    provisions = List.copyOf(provisions);
    parameters = List.copyOf(parameters);
    scoreSheets = List.copyOf(scoreSheets);
    indicators = List.copyOf(indicators);
    located = Map.copyOf(located);
  }

  /**
   * Reads files.
   *
   * @throws FaultException with every fault of every file, each with file, line and field, or if
   *     one cannot be read
   */
  public static LocalScheme read(Path... files) {
    return read(
        List.of(files), file -> new Opened(file.toString(), () -> Files.newInputStream(file)));
  }

  /**
   * Reads resources, as the class finds them on its class path.
   *
   * @throws FaultException with every fault of every resource, each with its name, line and field,
   *     or if there is no such resource
   */
  public static LocalScheme read(Class<?> beside, String... resources) {
    return read(
        List.of(resources), name -> new Opened(name, () -> beside.getResourceAsStream(name)));
  }

  private static <T> LocalScheme read(List<T> sources, Function<T, Opened> open) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("files must not be empty");
    }
    List<DataFile> files = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (T source : sources) {
      try {
        files.add(open.apply(source).file());
      } catch (FaultException refused) {
        faults.addAll(refused.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return new LocalSchemeReader().read(files);
  }

  /** A file that is about to be read. */
  private record Opened(String name, Source source) {

    DataFile file() {
      try (InputStream stream = source.open()) {
        if (stream == null) {
          throw ScoreSheetFile.unreadable(name);
        }
        return DataFile.yaml(name, stream);
      } catch (IOException e) {
        throw ScoreSheetFile.unreadable(name);
      }
    }
  }

  /** Opens a file; null where there is none. */
  @FunctionalInterface
  private interface Source {
    @Nullable InputStream open() throws IOException;
  }
}
