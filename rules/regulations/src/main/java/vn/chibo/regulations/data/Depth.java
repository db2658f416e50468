package vn.chibo.regulations.data;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** How deep a document nests, counted no further than a limit. */
final class Depth {
  private Depth() {}

  static int of(Node node, int limit) {
    if (limit < 0) {
      return 1;
    }
    int deepest = 0;
    if (node instanceof MappingNode map) {
      for (var entry : map.getValue()) {
        deepest = Math.max(deepest, of(entry.getValueNode(), limit - 1));
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        deepest = Math.max(deepest, of(item, limit - 1));
      }
    }
    return deepest + 1;
  }
}
