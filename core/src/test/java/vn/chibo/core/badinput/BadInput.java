package vn.chibo.core.badinput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.text.Language;

/**
 * One case of the catalogue of bad input; the catalogue itself tells its form.
 *
 * @param type the type that is read, without {@code vn.chibo.core}
 */
record BadInput(String name, String type, String json, List<Said> faults) {

  /** What is said of one fault, and where. */
  record Said(String at, String vietnamese, String english) {

    static Said of(Fault fault) {
      String place =
          fault
              .place()
              .map(p -> p.line() + (p.field().isEmpty() ? "" : ": " + p.field()))
              .orElseThrow();
      return new Said(
          fault.key() + " @ " + place,
          fault.message().in(Language.VIETNAMESE),
          fault.message().in(Language.ENGLISH));
    }

    String key() {
      return at.substring(0, at.indexOf(' '));
    }
  }

  static List<BadInput> catalogue() {
    try (InputStream in = BadInput.class.getResourceAsStream("bad-input.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<BadInput> cases = new ArrayList<>();
      for (String block : text.substring(text.indexOf("\n===")).split("\n=== ")) {
        if (!block.isBlank()) {
          cases.add(read(block.lines().filter(line -> !line.startsWith("# ")).toList()));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadInput read(List<String> lines) {
    String[] head = lines.get(0).split(" ");
    List<Said> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("--- ")) {
        faults.add(
            new Said(
                lines.get(i).substring("--- ".length()),
                after("vi: ", lines.get(i + 1)),
                after("en: ", lines.get(i + 2))));
      }
    }
    String json =
        lines.stream()
            .skip(1)
            .takeWhile(line -> !line.startsWith("--- "))
            .collect(Collectors.joining("\n"));
    return new BadInput(head[0], head[1], json, faults);
  }

  private static String after(String start, String line) {
    if (!line.startsWith(start)) {
      throw new IllegalStateException("\"" + start + "\" is needed: " + line);
    }
    return line.substring(start.length());
  }

  Class<?> read() {
    try {
      return Class.forName("vn.chibo.core." + type);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Override
  public String toString() {
    return name + ", " + type;
  }
}
