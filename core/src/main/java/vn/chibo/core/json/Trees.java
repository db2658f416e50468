package vn.chibo.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.fault.FaultException;

/** Whole trees of JSON from tokens and to them. */
final class Trees {
  private Trees() {}

  /**
   * The value at whose first token the tokens stand; they end at its last. A member named twice is
   * a fault, held at the second.
   *
   * @throws FaultException with the faults found so far, if the value is nested too deep
   */
  static Json read(Tokens tokens, Reading reading) {
    return read(tokens, reading, Depth.TOP);
  }

  private static Json read(Tokens tokens, Reading reading, Depth depth) {
    int line = tokens.line();
    return switch (tokens.current()) {
      case OBJECT -> members(tokens, reading, inside(line, reading, depth));
      case LIST -> items(tokens, reading, inside(line, reading, depth));
      case TEXT -> new Json.Text(tokens.text(), line);
      case NUMBER -> new Json.Amount(tokens.number(), line);
      case TRUE -> new Json.Flag(true, line);
      case FALSE -> new Json.Flag(false, line);
      case NULL -> new Json.Nothing(line);
      case OBJECT_END, LIST_END, NAME, END ->
          throw new IllegalStateException("no value begins with " + tokens.current());
    };
  }

  private static Depth inside(int line, Reading reading, Depth depth) {
    if (depth.end()) {
      reading.fault(new Json.Nothing(line), "json-too-deep", Depth.MOST);
      throw new FaultException(reading.faults());
    }
    return depth.inside();
  }

  private static Json members(Tokens tokens, Reading reading, Depth depth) {
    int line = tokens.line();
    Map<String, Json> members = new LinkedHashMap<>();
    while (tokens.next() == Tokens.Kind.NAME) {
      String name = tokens.text();
      tokens.next();
      Json value = read(tokens, reading.field(name), depth);
      if (members.putIfAbsent(name, value) != null) {
        reading.field(name).fault(value, "json-duplicate-field", name);
      }
    }
    return new Json.Members(members, line);
  }

  private static Json items(Tokens tokens, Reading reading, Depth depth) {
    int line = tokens.line();
    List<Json> items = new ArrayList<>();
    while (tokens.next() != Tokens.Kind.LIST_END) {
      items.add(read(tokens, reading.item(items.size()), depth));
    }
    return new Json.Items(items, line);
  }

  /** Writes a tree. */
  static void write(Json json, Sink sink) {
    if (json instanceof Json.Members object) {
      sink.object();
      object.members().forEach((name, value) -> writeMember(name, value, sink));
      sink.objectEnd();
    } else if (json instanceof Json.Items list) {
      sink.list();
      list.items().forEach(item -> write(item, sink));
      sink.listEnd();
    } else {
      writeLeaf(json, sink);
    }
  }

  private static void writeMember(String name, Json value, Sink sink) {
    sink.name(name);
    write(value, sink);
  }

  private static void writeLeaf(Json json, Sink sink) {
    if (json instanceof Json.Text text) {
      sink.text(text.text());
    } else if (json instanceof Json.Amount number) {
      sink.number(number.number());
    } else if (json instanceof Json.Flag flag) {
      sink.flag(flag.value());
    } else {
      sink.nothing();
    }
  }
}
