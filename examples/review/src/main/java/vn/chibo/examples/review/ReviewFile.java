package vn.chibo.examples.review;

import java.io.File;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.DataFile;
import vn.chibo.regulations.data.DataNode;

/**
 * Reads a review from its data file: each fact with what its words mean. Every fault of the file is
 * found before anything is evaluated.
 */
final class ReviewFile {
  private static final JurisdictionId CENTRAL = new JurisdictionId("central");
  private static final PartialDate NO_DATE = PartialDate.of(LocalDate.EPOCH);
  private static final DatePeriod ANY_TIME =
      DatePeriod.ofClosed(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
  private static final PartyOrganization NOBODY =
      PartyOrganization.builder()
          .id(new OrganizationId("-"))
          .name("-")
          .kind(OrganizationKind.DISTRICT)
          .build();

  private ReviewFile() {}

  static Review read(String name, InputStream stream) {
    return DataFile.read(name, stream, top -> review(id(name), top));
  }

  /** The name of the file without folder and ending. */
  private static String id(String name) {
    return name.substring(name.lastIndexOf(File.separatorChar) + 1).replace(".yaml", "");
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
    DatePeriod period = top.required("period", ReviewFile::period, ANY_TIME);
    PartyOrganization organization = top.required("organization", ReviewFile::organization, NOBODY);
    Optional<JurisdictionId> place =
        top.sound(node -> node.required("jurisdiction", Jurisdictions::read, CENTRAL));
    JurisdictionId jurisdiction = place.orElse(CENTRAL);
    // What the book of another place says of its rules and days would be no fault of the file.
    Optional<RuleBook> book = place.map(p -> Regulations.standard().forJurisdiction(p.value()));
    LocalDate asOf = top.required("as-of", node -> started(node, book), LocalDate.EPOCH);
    RuleNames rules = new RuleNames(book);
    GroupReader groups = new GroupReader(organization, period, rules);
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
        choices(top, rules),
        top.required("groups", node -> groups(node, groups), List.of()));
  }

  private static List<ReviewGroup> groups(DataNode node, GroupReader reader) {
    return node.items().stream().map(reader::group).toList();
  }

  /** A day on which the rule book has begun. */
  private static LocalDate started(DataNode node, Optional<RuleBook> book) {
    Optional<LocalDate> day = node.sound(DataNode::date);
    LocalDate first = book.flatMap(RuleBook::start).orElse(LocalDate.MIN);
    day.filter(d -> d.isBefore(first))
        .ifPresent(
            d ->
                node.fault(
                    "before-first-rule", ReviewMessages.text("fault.before-first-rule", d, first)));
    return day.orElse(LocalDate.EPOCH);
  }

  /** The first and the last day. */
  static DatePeriod period(DataNode node) {
    return node.sound(n -> n.items().stream().map(DataNode::date).toList())
        .flatMap(days -> period(node, days))
        .orElse(ANY_TIME);
  }

  private static Optional<DatePeriod> period(DataNode node, List<LocalDate> days) {
    if (days.size() != 2 || days.get(1).isBefore(days.get(0))) {
      node.fault("period", ReviewMessages.text("fault.period"));
      return Optional.empty();
    }
    return Optional.of(DatePeriod.ofClosed(days.get(0), days.get(1)));
  }

  private static PartyOrganization organization(DataNode node) {
    node.only("id", "name", "kind");
    return PartyOrganization.builder()
        .id(new OrganizationId(node.text("id")))
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
    return new PopulationCount(population, Quantities.countsAmongOthers(node), asOf);
  }

  private static Choices choices(DataNode top, RuleNames rules) {
    Choices choices = Choices.DEFAULT;
    Map<String, DataNode> readings = top.find("readings").map(DataNode::fields).orElse(Map.of());
    for (Map.Entry<String, DataNode> reading : readings.entrySet()) {
      choices = choices.reading(rule(reading, rules), reading.getValue().text());
    }
    for (RuleId rule : top.list("switched-on", rules::read)) {
      choices = choices.switchOn(rule.value());
    }
    return choices;
  }

  /** A reading is that of a rule or, named without a stroke, of the topic of a measure. */
  private static String rule(Map.Entry<String, DataNode> reading, RuleNames rules) {
    return reading.getKey().contains("/")
        ? rules.known(reading.getValue(), reading.getKey()).value()
        : reading.getKey();
  }
}
