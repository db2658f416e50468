package vn.chibo.regulations.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;

/**
 * A YAML file that is read whole or refused whole: all its faults are found with file, line and
 * field before anything of it is used.
 */
public final class DataFile {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 32;

  private DataFile() {}

  /**
   * Reads a file.
   *
   * @param <T> what is made of it
   * @param name the name of the file, for its faults
   * @param stream its bytes, at most 1 MiB of UTF-8
   * @param reader what makes a value of its top node
   * @throws FaultException with every fault of the file
   */
  public static <T> T read(String name, InputStream stream, Function<DataNode, T> reader) {
    List<Fault> faults = new ArrayList<>();
    DataNode top = new DataNode(compose(name, text(name, stream)), name, "", faults);
    T value = null;
    try {
      value = reader.apply(top);
    } catch (RuntimeException e) {
      // After a fault a default stands in for the value that was refused; what it leads to is no
      // fault
      // of the file.
      if (faults.isEmpty()) {
        throw e;
      }
    }
    if (value == null || !faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return value;
  }

  private static String text(String name, InputStream stream) {
    try (stream) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw refused(name, 0, "too-large", "data.too-large");
      }
      return Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node compose(String name, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      Node top =
          new Composer(settings, parser)
              .getSingleNode()
              .orElseThrow(() -> refused(name, 0, "empty", "data.empty"));
      if (Depth.of(top, DEEPEST) > DEEPEST) {
        throw refused(name, 0, "too-deep", "data.too-deep", DEEPEST);
      }
      return top;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw refused(name, line, "malformed", "data.malformed", e.getProblem());
    } catch (YamlEngineException e) {
      throw refused(name, 0, "malformed", "data.malformed", String.valueOf(e.getMessage()));
    }
  }

  private static FaultException refused(
      String name, int line, String key, String message, Object... arguments) {
    return new FaultException(
        new Fault(
            key, Optional.of(new Place(name, line, "")), DataMessages.text(message, arguments)));
  }
}
