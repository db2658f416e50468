package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.CommitteeReport.Head;

/** The first page: of whom and when the report speaks, by whose rules, and who has not reported. */
final class HeadOfReport {
  private final CommitteeContext context;
  private final CommitteeQuestion question;

  HeadOfReport(CommitteeContext context) {
    this.context = context;
    this.question = context.question();
  }

  /**
   * The page.
   *
   * @throws FaultException if there is no such organization on the day, the period is no span of
   *     the calendar, or it has not begun
   */
  Head head() {
    requirePeriod();
    PartyOrganization unit = context.organization().orElseThrow(this::noOrganization);
    Text period = Periods.name(question.period());
    return new Head(
        CommitteeMessages.text("head.title", period),
        question.data().synthetic(),
        Text.same(unit.getName()),
        period,
        question.asOf(),
        context.units().size(),
        notReported(),
        facts());
  }

  private void requirePeriod() {
    DatePeriod period = question.period();
    if (Periods.span(period).isEmpty()) {
      throw fault("fault.period", period);
    }
    if (period.upTo(question.asOf()).isEmpty()) {
      throw fault("fault.not-begun", Periods.name(period), question.asOf());
    }
  }

  private FaultException noOrganization() {
    String some =
        question.data().register().getOrganizations().stream()
            .limit(3)
            .map(each -> each.getId().value())
            .collect(Collectors.joining(", "));
    return fault("fault.no-organization", question.organization().value(), question.asOf(), some);
  }

  private static FaultException fault(String key, Object... arguments) {
    return new FaultException(
        Fault.of(key.substring("fault.".length()), CommitteeMessages.text(key, arguments)));
  }

  private List<Text> notReported() {
    return context.units().stream()
        .filter(unit -> !context.reported(unit.id(), question.period()))
        .map(Unit::name)
        .toList();
  }

  private List<Text> facts() {
    List<Text> facts = new ArrayList<>();
    if (question.data().synthetic()) {
      facts.add(CommitteeMessages.text("head.synthetic"));
    }
    facts.add(
        CommitteeMessages.text(
            "head.jurisdiction",
            Joined.of(context.book().lineage().stream().map(Jurisdiction::name).toList(), " / ")));
    facts.addAll(choices(question.choices()));
    facts.add(reader());
    return facts;
  }

  private List<Text> choices(Choices choices) {
    List<Text> facts = new ArrayList<>();
    choices
        .readings()
        .forEach(
            (of, name) ->
                facts.add(CommitteeMessages.text("head.reading", title(of), label(of, name))));
    choices
        .switchedOn()
        .forEach(of -> facts.add(CommitteeMessages.text("head.switched-on", title(of.value()))));
    return facts;
  }

  /** A reading is that of a rule or of the topic of a measure, which has its key only. */
  private Text title(String of) {
    return context.book().title(new RuleId(of));
  }

  /** What readers call a reading; its name where nobody gave it another. */
  private Text label(String of, String name) {
    return context.book().find(new RuleId(of)).stream()
        .flatMap(rule -> rule.nodes())
        .filter(Condition.Readings.class::isInstance)
        .flatMap(
            node -> Optional.ofNullable(((Condition.Readings<?>) node).labels().get(name)).stream())
        .findFirst()
        .orElseGet(() -> Text.same(name));
  }

  private Text reader() {
    return question
        .reader()
        .secretaryOf()
        .map(
            cell ->
                context.units().stream()
                    .filter(unit -> unit.id().equals(cell))
                    .findFirst()
                    .map(Unit::name)
                    .orElse(Text.same(cell.value())))
        .map(name -> CommitteeMessages.text("head.reader.secretary", name))
        .orElseGet(() -> CommitteeMessages.text("head.reader.committee"));
  }
}
