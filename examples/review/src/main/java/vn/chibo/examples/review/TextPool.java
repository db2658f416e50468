package vn.chibo.examples.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.chibo.core.text.Text;

/** Words that stand once in the data of a page, however often they are said. */
public final class TextPool {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<Text, Integer> places = new LinkedHashMap<>();

  /** Without any words. */
  public TextPool() {}

  /** The place of words. */
  public int place(Text text) {
    return places.computeIfAbsent(text, words -> places.size());
  }

  /** The places of words, in their order. */
  public List<Integer> places(List<Text> texts) {
    return texts.stream().map(this::place).toList();
  }

  /** All words by their places. */
  public ArrayNode json() {
    ArrayNode all = NODES.arrayNode();
    places.keySet().forEach(text -> all.add(pair(text)));
    return all;
  }

  /** Vietnamese and English; one where they are the same. */
  public static ArrayNode pair(Text text) {
    ArrayNode pair = NODES.arrayNode().add(text.vietnamese());
    return text.vietnamese().equals(text.english()) ? pair : pair.add(text.english());
  }

  /** Without any less-than sign, so that no text can end the script element. */
  public static String insideScript(Object json) {
    return json.toString().replace("<", "\\u003c");
  }
}
