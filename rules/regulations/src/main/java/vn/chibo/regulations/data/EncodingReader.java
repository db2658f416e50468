package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.ProcedureStep;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.handbook.Encoding;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.Indicators;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * Reads by what a provision is said to be encoded; what is not there is a fault.
 *
 * @param encodable what there is
 */
record EncodingReader(Encodable encodable) {
  private static final List<String> FIELDS =
      List.of(
          "through", "figures", "procedures", "sheets", "hierarchy", "core", "indicator", "votes");
  private static final Pattern CORE_TYPE = Pattern.compile("[a-z]+(\\.[A-Z][A-Za-z0-9]*)+");

  /** The fields of a row: these, and those by which a provision may be encoded. */
  static String[] with(String... others) {
    return Stream.concat(Stream.of(others), FIELDS.stream()).toArray(String[]::new);
  }

  /**
   * What the provision itself has become: a rule of its id, figures that are read without one, or a
   * clause about votes.
   */
  Optional<Encoding> own(DataNode row, RuleId id, Text title) {
    Optional<DataNode> votes = row.find("votes").filter(DataNode::flag);
    if (votes.isPresent()) {
      return Optional.of(clause(votes.get(), id, title));
    }
    Optional<DataNode> figures = row.find("figures").filter(DataNode::flag);
    if (figures.isEmpty()) {
      return Optional.of(id).filter(encodable::isRule).map(rule -> rule(rule, title));
    }
    if (!encodable.isParameter(id)) {
      CoverageFile.fault(figures.get(), "no-figures");
    }
    return Optional.of(new Encoding(Encoding.Kind.PARAMETER, id.value(), title));
  }

  private Encoding clause(DataNode flag, RuleId id, Text title) {
    if (!encodable.voteClauses().contains(id.value())) {
      CoverageFile.fault(flag, "no-vote-clause");
    }
    return new Encoding(Encoding.Kind.VOTE_CLAUSE, id.value(), title);
  }

  /** By what else it is encoded; a row of the hierarchy can only rest on a clause. */
  List<Encoding> others(DataNode row, Optional<Citation> citation) {
    List<Optional<Encoding>> by = new ArrayList<>();
    by.addAll(row.list("through", this::through));
    by.addAll(row.list("procedures", this::procedure));
    by.addAll(row.list("sheets", this::sheet));
    row.find("hierarchy")
        .filter(DataNode::flag)
        .ifPresent(flag -> by.add(hierarchy(flag, citation)));
    by.addAll(row.list("core", EncodingReader::core));
    row.find("indicator").ifPresent(key -> by.add(indicator(key)));
    return by.stream().flatMap(Optional::stream).toList();
  }

  private static Encoding rule(RuleId id, Text title) {
    return new Encoding(Encoding.Kind.RULE, id.value(), title);
  }

  /** A rule of another id. */
  private Optional<Encoding> through(DataNode node) {
    String text = node.text();
    Optional<RuleId> id = encodable.rule(text);
    if (id.isEmpty() && !text.isEmpty()) {
      CoverageFile.fault(node, "unknown-rule", text);
    }
    return id.map(known -> rule(known, encodable.title(known)));
  }

  /** A type of the core; that it is there is for the tests to say. */
  private static Optional<Encoding> core(DataNode node) {
    String name = node.text();
    boolean type = CORE_TYPE.matcher(name).matches();
    if (!type && !name.isEmpty()) {
      CoverageFile.fault(node, "not-a-core-type", name);
    }
    return Optional.of(new Encoding(Encoding.Kind.CORE, name, Text.same(name))).filter(by -> type);
  }

  /** A measure without a threshold. */
  private Optional<Encoding> indicator(DataNode node) {
    String key = node.text();
    Indicators indicators = encodable.indicators();
    if (!key.isEmpty() && !indicators.keys().contains(key)) {
      CoverageFile.fault(node, "unknown-indicator", key, String.join(", ", indicators.keys()));
    }
    Text label =
        indicators.only(List.of(key)).all().stream()
            .map(Indicator::label)
            .findFirst()
            .orElseGet(() -> Text.same(key));
    return Optional.of(new Encoding(Encoding.Kind.INDICATOR, key, label));
  }

  /** A procedure, or some steps of it. */
  private Optional<Encoding> procedure(DataNode node) {
    node.only("id", "steps");
    String id = node.text("id");
    Optional<MeetingProcedure> procedure = encodable.procedure(id);
    if (procedure.isEmpty() && !id.isEmpty()) {
      CoverageFile.fault(node, "unknown-procedure", id, encodable.procedureIds());
    }
    return procedure.map(known -> procedure(node, known));
  }

  private static Encoding procedure(DataNode node, MeetingProcedure procedure) {
    List<Text> titles = new ArrayList<>();
    for (Optional<ProcedureStep> step : node.list("steps", each -> step(each, procedure))) {
      step.ifPresent(known -> titles.add(known.getTitle()));
    }
    return Encodable.encoding(procedure, titles);
  }

  private static Optional<ProcedureStep> step(DataNode node, MeetingProcedure procedure) {
    String id = node.text();
    Optional<ProcedureStep> step =
        procedure.getSteps().stream().filter(each -> each.getId().value().equals(id)).findFirst();
    if (step.isEmpty() && !id.isEmpty()) {
      String known =
          procedure.getSteps().stream()
              .map(each -> each.getId().value())
              .collect(Collectors.joining(", "));
      CoverageFile.fault(node, "unknown-step", procedure.getId(), id, known);
    }
    return step;
  }

  /** A score sheet. */
  private Optional<Encoding> sheet(DataNode node) {
    String id = node.text();
    Optional<ScoreSheet> sheet = encodable.sheet(id);
    if (sheet.isEmpty() && !id.isEmpty()) {
      CoverageFile.fault(node, "unknown-sheet", id, encodable.sheetIds());
    }
    return sheet.map(Encodable::encoding);
  }

  /** A row of the hierarchy that rests on the clause. */
  private Optional<Encoding> hierarchy(DataNode node, Optional<Citation> citation) {
    Optional<Encoding> row = citation.flatMap(encodable::hierarchy);
    if (row.isEmpty()) {
      CoverageFile.fault(node, "no-hierarchy");
    }
    return row;
  }
}
