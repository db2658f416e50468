package vn.chibo.regulations.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.CompiledReading;
import vn.chibo.regulations.data.ConfidenceFile;
import vn.chibo.regulations.data.CoverageFile;
import vn.chibo.regulations.data.DocumentFile;
import vn.chibo.regulations.data.ElectionFile;
import vn.chibo.regulations.data.Encodable;
import vn.chibo.regulations.data.HierarchyFile;
import vn.chibo.regulations.data.IndicatorFile;
import vn.chibo.regulations.data.JurisdictionFile;
import vn.chibo.regulations.data.ParameterFile;
import vn.chibo.regulations.data.ProcedureFile;
import vn.chibo.regulations.data.ProvisionFile;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.data.ScoreSheetFile;
import vn.chibo.regulations.data.VoteFile;

/**
 * Every reader of the library, with the good inputs from which bad ones are made. A target returns
 * where the reader gave a value or refused as its Javadoc says; whatever else it throws is a fault
 * of the library.
 */
enum FuzzTarget {
  JURISDICTIONS("jurisdictions.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> JurisdictionFile.read(NAME, stream(input)));
    }
  },
  DOCUMENTS("documents.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> DocumentFile.read(NAME, stream(input)));
    }
  },
  HIERARCHY("hierarchy.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> HierarchyFile.read(NAME, stream(input), catalogue()));
    }
  },
  PROCEDURES("procedures.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> ProcedureFile.read(NAME, stream(input), catalogue()));
    }
  },
  VOTES("votes.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> VoteFile.read(NAME, stream(input), catalogue()));
    }
  },
  CONFIDENCE_VOTES("confidence-votes.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> ConfidenceFile.read(NAME, stream(input), catalogue()));
    }
  },
  ELECTIONS("elections.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> ElectionFile.read(NAME, stream(input), catalogue()));
    }
  },
  PROVISIONS(
      "provisions/hd-12-btctw-2018.yaml",
      "provisions/hd-42-btctw-2025.yaml",
      "provisions/qd-29-tw-2016.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> ProvisionFile.read(NAME, stream(input), catalogue()));
    }
  },
  SCORE_SHEETS(
      "scoresheets/an-phu-ward-2025.yaml",
      "scoresheets/hd42-frame-2025.yaml",
      "scoresheets/nghe-an-2021.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(
          () -> ScoreSheetFile.read(NAME, stream(input), catalogue(), ScoreMeasures.standard()));
    }
  },
  INDICATORS("indicators.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> IndicatorFile.read(NAME, stream(input), catalogue()));
    }
  },
  COVERAGE("fuzz/coverage.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> CoverageFile.read(NAME, stream(input), encodable()));
    }
  },
  PARAMETERS("fuzz/parameters.yaml") {
    @Override
    void run(byte[] input) {
      Refusals.named(() -> ParameterFile.read(NAME, stream(input), catalogue()));
    }
  },
  COMPILED("jurisdictions.tree", "hierarchy.tree") {
    @Override
    void run(byte[] input) {
      CompiledReading.run(input);
    }
  },
  REGISTER("fuzz/register.json") {
    @Override
    void run(byte[] input) {
      JsonReadings.register(text(input), PartyRegister.class);
    }
  },
  RECORD("fuzz/cell.json", "fuzz/member.json", "fuzz/organization.json") {
    @Override
    void run(byte[] input) {
      JsonReadings.read(text(input), SubjectRecord.class);
    }
  },
  VALUE("fuzz/value.txt") {
    @Override
    void run(byte[] input) {
      JsonReadings.value(text(input));
    }
  },
  MAPPER("fuzz/value.txt") {
    @Override
    void run(byte[] input) {
      JsonReadings.mapped(text(input));
    }
  },
  REPORT("fuzz/report.json") {
    @Override
    void run(byte[] input) {
      JsonReadings.report(text(input), Report.class);
    }
  },
  NUMBER("fuzz/number.txt") {
    @Override
    void run(byte[] input) {
      TextReadings.number(text(input));
    }
  },
  TEXT("fuzz/text.txt") {
    @Override
    void run(byte[] input) {
      TextReadings.values(text(input));
    }
  };

  private static final String NAME = "input";
  private static final String DATA = "/vn/chibo/regulations/data/";
  private static final String OWN = "/vn/chibo/regulations/";

  private final List<String> seeds;

  FuzzTarget(String... seeds) {
    this.seeds = List.of(seeds);
  }

  /** Reads the input. */
  abstract void run(byte[] input);

  /** Its name in file names and on the command line. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Good inputs. */
  List<byte[]> seeds() {
    List<byte[]> all = new ArrayList<>(seeds.stream().map(FuzzTarget::resource).toList());
    if (this == VALUE || this == MAPPER) {
      ValueTypes.all()
          .forEach(t -> all.add((t.getName() + "\n{}").getBytes(StandardCharsets.UTF_8)));
    }
    return all;
  }

  /** Whether its input is text, that of a person or program; the other is compiled. */
  boolean readsText() {
    return this != COMPILED;
  }

  static Stream<FuzzTarget> all() {
    return Stream.of(values());
  }

  private static DocumentCatalogue catalogue() {
    return Regulations.standard().documents();
  }

  private static Encodable encodable() {
    return Encodable.shipped(Provisions.titles().keySet());
  }

  private static InputStream stream(byte[] input) {
    return new ByteArrayInputStream(input);
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    String path = (name.startsWith("fuzz/") ? OWN : DATA) + name;
    try (InputStream stream = FuzzTarget.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
