package vn.chibo.examples.benchmarks.evaluation.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a host has to take with the core and the evaluator. */
class PublishedDependenciesTest {
  private static final Path TOP = Path.of("..", "..");

  @Test
  void should_bring_annotations_only_when_the_core_is_taken() throws Exception {
    assertThat(brought(TOP.resolve("core/pom.xml")))
        .containsExactlyInAnyOrder("jackson-annotations", "jakarta.validation-api", "jspecify");
  }

  @Test
  void should_bring_the_core_only_when_the_evaluator_is_taken() throws Exception {
    assertThat(brought(TOP.resolve("rules/evaluator/pom.xml"))).containsExactly("chibo-core");
  }

  @Test
  void should_bring_nothing_when_a_parent_is_inherited() throws Exception {
    assertThat(brought(TOP.resolve("pom.xml"))).isEmpty();
    assertThat(brought(TOP.resolve("rules/pom.xml"))).isEmpty();
  }

  /** The dependencies that are neither optional nor of a scope that stays behind. */
  private static List<String> brought(Path pom) throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(pom.toFile())
            .getDocumentElement();
    return children(project, "dependencies").stream()
        .flatMap(dependencies -> children(dependencies, "dependency").stream())
        .filter(dependency -> !text(dependency, "optional").equals("true"))
        .filter(dependency -> !text(dependency, "scope").matches("test|provided"))
        .map(dependency -> text(dependency, "artifactId"))
        .toList();
  }

  private static String text(Element parent, String name) {
    return children(parent, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
