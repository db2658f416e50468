package vn.chibo.examples.review;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** Writes reviews as JSON: the same fields in the same order, ISO dates, both languages. */
final class JsonReport {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Down to the fields of a finding each has its line; an explanation is one line. */
  private static final int LINES = 7;

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

  private JsonReport() {}

  static String render(List<ReviewResult> results) {
    ObjectNode report = NODES.objectNode();
    report.set("title", JsonValues.text(ReviewMessages.text("title")));
    ArrayNode reviews = report.putArray("reviews");
    results.forEach(result -> reviews.add(review(result)));
    Lines lines = new Lines();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines).withArrayIndenter(lines);
    return MAPPER.writer().with(printer).writeValueAsString(report) + "\n";
  }

  private static ObjectNode review(ReviewResult result) {
    Review review = result.review();
    ObjectNode node = NODES.objectNode().put("id", review.id());
    node.put("synthetic", review.synthetic());
    node.set("title", JsonValues.text(review.title()));
    node.put("kind", review.kind().name());
    node.put("date", review.date().toString());
    node.set("source", JsonValues.text(review.source()));
    node.put("asOf", review.asOf().toString());
    node.put("jurisdiction", review.jurisdiction().value());
    ArrayNode documents = node.putArray("documents");
    review.documents().forEach(document -> documents.add(document(document)));
    ArrayNode counts = node.putArray("counts");
    review.counts().forEach(count -> counts.add(count(count)));
    node.set("summary", summary(result));
    ArrayNode groups = node.putArray("groups");
    result.groups().forEach(group -> groups.add(group(group)));
    return node;
  }

  private static ObjectNode document(NamedDocument named) {
    ObjectNode node = NODES.objectNode().put("printed", named.printed());
    node.set("document", named.document().map(JsonValues::document).orElse(null));
    return node.put("suggestion", named.suggestion().map(Object::toString).orElse(null));
  }

  private static ObjectNode count(PopulationCount count) {
    ObjectNode node = NODES.objectNode().put("population", count.population().key());
    node.set("name", JsonValues.text(count.population().name()));
    node.set("quantity", JsonValues.quantity(count.quantity()));
    return node.put("asOf", count.asOf().toString());
  }

  /** How many of the findings shown have each outcome. */
  private static ObjectNode summary(ReviewResult result) {
    ObjectNode node = NODES.objectNode();
    Map<OutcomeKind, Integer> counts = OutcomeKind.counts(result);
    counts.forEach((kind, count) -> node.put(kind.name(), count));
    return node;
  }

  private static ObjectNode group(GroupResult group) {
    ObjectNode node = NODES.objectNode();
    node.set("name", JsonValues.text(group.name()));
    JsonFindings explained = new JsonFindings();
    ArrayNode findings = node.putArray("findings");
    group.shown().forEach(finding -> findings.add(explained.finding(finding)));
    node.set("facts", explained.facts());
    node.set("figures", explained.figures());
    ArrayNode silent = node.putArray("withoutFigure");
    group.silent().forEach(finding -> silent.add(JsonFindings.silent(finding)));
    ArrayNode obligations = node.putArray("obligations");
    group.evaluation().obligations().forEach(o -> obligations.add(JsonFindings.obligation(o)));
    ArrayNode practices = node.putArray("practices");
    ReviewFoot.practices(group.evaluation()).forEach(p -> practices.add(practice(p)));
    return node;
  }

  private static ObjectNode practice(Practice practice) {
    ObjectNode node = NODES.objectNode().put("kind", practice.kind().name());
    node.set("words", JsonValues.text(practice.words()));
    node.set("items", JsonValues.texts(practice.items()));
    return node;
  }

  /** Line ends and indents as far down as a reader follows them. */
  private static final class Lines implements DefaultPrettyPrinter.Indenter {
    private final DefaultIndenter indenter = new DefaultIndenter("  ", "\n");

    @Override
    public void writeIndentation(JsonGenerator generator, int level) {
      if (level <= LINES) {
        indenter.writeIndentation(generator, level);
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
