package vn.chibo.examples.review;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.Population;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.regulations.data.DataFile;
import vn.chibo.regulations.data.DataNode;

/**
 * Reads a review from its data file: each fact with what its words mean. Every fault of the file is
 * found before anything is evaluated.
 */
final class ReviewFile {
  private static final PartialDate NO_DATE = PartialDate.of(LocalDate.EPOCH);

  private ReviewFile() {}

  static Review read(String name, InputStream stream) {
    return DataFile.read(name, stream, top -> review(name.replace(".yaml", ""), top));
  }

  private static Review review(String id, DataNode top) {
    top.only(
        "title",
        "kind",
        "date",
        "as-of",
        "period",
        "source",
        "jurisdiction",
        "organization",
        "documents",
        "counts",
        "readings",
        "switched-on",
        "groups");
    PartialDate date = top.required("date", DataNode::partialDate, NO_DATE);
    LocalDate asOf = top.required("as-of", DataNode::date, LocalDate.EPOCH);
    DatePeriod period =
        top.required("period", ReviewFile::period, DatePeriod.from(LocalDate.EPOCH));
    PartyOrganization organization = organization(top);
    JurisdictionId jurisdiction =
        top.required("jurisdiction", Jurisdictions::read, Jurisdictions.CENTRAL);
    GroupReader groups = new GroupReader(organization, period);
    return new Review(
        id,
        top.required("title", DataNode::words, Text.same("")),
        top.required("kind", node -> node.constant(ReviewKind.class), ReviewKind.ARTICLE),
        date,
        top.required("source", DataNode::words, Text.same("")),
        asOf,
        jurisdiction,
        false,
        top.list("documents", node -> NamedDocuments.read(node, asOf, jurisdiction)),
        top.list("counts", ReviewFile::count),
        choices(top),
        top.list("groups", groups::group));
  }

  /** The first and the last day. */
  static DatePeriod period(DataNode node) {
    List<LocalDate> days = node.items().stream().map(DataNode::date).toList();
    return node.build(
        () -> {
          if (days.size() != 2) {
            throw new IllegalArgumentException(days.size() + " != 2");
          }
          return DatePeriod.ofClosed(days.get(0), days.get(1));
        },
        DatePeriod.from(LocalDate.EPOCH));
  }

  private static PartyOrganization organization(DataNode top) {
    DataNode node = top.find("organization").orElse(top);
    String id = top.required("organization", n -> n.only("id", "name", "kind").text("id"), "-");
    return PartyOrganization.builder()
        .id(new OrganizationId(id))
        .name(node.text("name"))
        .kind(
            node.required(
                "kind", n -> n.constant(OrganizationKind.class), OrganizationKind.DISTRICT))
        .build();
  }

  private static PopulationCount count(DataNode node) {
    node.only(
        "population", "name", "as-of", "exactly", "at-least", "at-most", "more-than", "fewer-than");
    Population population =
        new Population(
            node.text("population"), node.required("name", DataNode::words, Text.same("")));
    PartialDate asOf = node.required("as-of", DataNode::partialDate, NO_DATE);
    return new PopulationCount(population, Quantities.counts(node), asOf);
  }

  private static Choices choices(DataNode top) {
    Choices choices = Choices.DEFAULT;
    Map<String, DataNode> readings = top.find("readings").map(DataNode::fields).orElse(Map.of());
    for (Map.Entry<String, DataNode> reading : readings.entrySet()) {
      choices = choices.reading(reading.getKey(), reading.getValue().text());
    }
    for (String rule : top.list("switched-on", DataNode::text)) {
      choices = choices.switchOn(rule);
    }
    return choices;
  }
}
