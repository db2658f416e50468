package vn.chibo.regulations.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.core.text.Nfc;

/**
 * YAML, read into a tree or refused with its line. With {@link Depth} the only class that needs the
 * YAML engine: compiled files are read without it.
 */
final class Yaml {
  private static final int LARGEST = 1 << 20;

  private Yaml() {}

  /** The tree of at most 1 MiB of UTF-8. */
  static Tree tree(String name, InputStream stream) {
    return tree(compose(name, text(name, stream)));
  }

  private static String text(String name, InputStream stream) {
    try (stream) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw refused(name, 0, "too-large");
      }
      String text = withoutMark(decoded(name, bytes));
      requirePrintable(name, text);
      return Nfc.of(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      throw refused(name, lineAfter(before), "not-utf-8");
    }
    return out.flip().toString();
  }

  /** Editors of some systems begin a file with a mark that is no part of the text. */
  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Refuses what cannot be printed, and what is printed and not seen. */
  private static void requirePrintable(String name, String text) {
    int unseen = Nfc.unseen(text);
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      if (at == unseen || !StreamReader.isPrintable(sign)) {
        String code = String.format(Locale.ROOT, "U+%04X", sign);
        throw refused(name, lineAfter(text.substring(0, at)), "unprintable", code);
      }
      at += Character.charCount(sign);
    }
  }

  private static int lineAfter(String text) {
    return 1 + (int) text.chars().filter(sign -> sign == '\n').count();
  }

  private static Node compose(String name, String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setAllowNonScalarKeys(true).build();
    try {
      screen(name, parser(settings, text));
      return composed(new Composer(settings, parser(settings, text)))
          .orElseThrow(() -> refused(name, 0, "empty"));
    } catch (MarkedYamlEngineException e) {
      throw refused(name, line(e.getProblemMark()), "malformed", e.getProblem());
    } catch (YamlEngineException e) {
      throw refused(name, 0, "malformed", String.valueOf(e.getMessage()));
    }
  }

  /** The engine throws something else for a tag whose escapes make spaces of it. */
  private static Optional<Node> composed(Composer composer) {
    try {
      return composer.getSingleNode();
    } catch (IllegalArgumentException e) {
      throw new YamlEngineException(e);
    }
  }

  private static Parser parser(LoadSettings settings, String text) {
    return new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** Refuses what could grow without bound when the tree is built: deep nesting and aliases. */
  private static void screen(String name, Parser events) {
    Depth depth = new Depth();
    while (events.hasNext()) {
      Event event = events.next();
      if (depth.after(event) > Tree.DEEPEST) {
        throw refused(name, line(event.getStartMark()), "too-deep", Tree.DEEPEST);
      }
      if (event instanceof AliasEvent alias) {
        throw refused(name, line(event.getStartMark()), "alias", alias.getAlias());
      }
    }
  }

  private static Tree tree(Node node) {
    int line = line(node.getStartMark());
    if (node instanceof MappingNode group) {
      return new Tree.Fields(line, group.getValue().stream().map(Yaml::field).toList());
    }
    return node instanceof SequenceNode list
        ? new Tree.Items(line, list.getValue().stream().map(Yaml::tree).toList())
        : new Tree.Scalar(line, ((ScalarNode) node).getValue());
  }

  private static Tree.Field field(NodeTuple field) {
    return new Tree.Field(tree(field.getKeyNode()), tree(field.getValueNode()));
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(0);
  }

  private static FaultException refused(String name, int line, String key, Object... arguments) {
    return new FaultException(
        new Fault(
            key,
            Optional.of(new Place(name, line, "")),
            DataMessages.text("data." + key, arguments)));
  }
}
