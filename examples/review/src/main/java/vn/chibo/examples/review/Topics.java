package vn.chibo.examples.review;

import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.record.Topic;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.DataNode;

/** Topics in data files: a topic that no rule asks about would be passed over in silence. */
final class Topics {
  private static final List<Topic> KNOWN = Regulations.standard().topics();

  private Topics() {}

  /** A topic of some rule; otherwise a fault that lists those that there are. */
  static Topic read(DataNode node) {
    return node.sound(DataNode::text).map(text -> known(node, text)).orElse(new Topic(""));
  }

  private static Topic known(DataNode node, String text) {
    Topic topic = new Topic(text);
    if (!KNOWN.contains(topic)) {
      String known = KNOWN.stream().map(Topic::key).collect(Collectors.joining(", "));
      node.fault("unknown-topic", ReviewMessages.text("fault.unknown-topic", text, known));
    }
    return topic;
  }
}
