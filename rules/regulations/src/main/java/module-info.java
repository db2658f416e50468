/**
 * The regulations themselves: rules in Java, figures and documents in YAML.
 *
 * <p>{@link vn.chibo.regulations.Regulations} is the door.
 */
module vn.chibo.regulations {
  requires static transitive org.jspecify;
  requires transitive vn.chibo.evaluator;
  requires org.snakeyaml.engine;

  exports vn.chibo.regulations;
  exports vn.chibo.regulations.badge;
  exports vn.chibo.regulations.data;
  exports vn.chibo.regulations.election;
  exports vn.chibo.regulations.organization;
  exports vn.chibo.regulations.oversight;
  exports vn.chibo.regulations.vote;
  exports vn.chibo.regulations.dues;
}
