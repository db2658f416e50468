package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Joined;

/**
 * The members of a cell who are at risk: months without a meeting and without reason, absences in a
 * row, no task. The numbers of months and absences are those of the rules in force on the last
 * known day of the period.
 */
final class Risks {
  private static final RuleId THREE_MONTHS = new RuleId("statutes/removal-of-name-three-months");
  private static final String DUES_ONLY = "THREE_MONTHS_FOR_DUES_ONLY";
  private static final ParameterKey MONTHS =
      new ParameterKey(new RuleId("statutes/removal-of-name"), "months-in-a-year");
  private static final ParameterKey ABSENCES =
      new ParameterKey(new RuleId("hd12-2018/quality-attendance"), "consecutive-excused-absences");
  private static final List<String> TASKS = List.of("statutes/assignment");

  private final CommitteeContext context;
  private final LocalDate last;

  Risks(CommitteeContext context) {
    this.context = context;
    this.last = context.lastKnown(context.question().period());
  }

  /** How many members of a cell are known by name, from its roll calls or their records. */
  Optional<Integer> known(Unit unit) {
    return context
        .record(unit.id(), last)
        .map(
            cell ->
                Math.max(
                    RollCalls.of(cell, last).members().size(),
                    cell.getMemberRecords().entries().size()))
        .filter(number -> number > 0);
  }

  /** Who missed so many months of the year without reason. */
  RiskCase months(Unit unit) {
    Optional<ParameterEntry> number = parameter(MONTHS);
    boolean duesOnly = DUES_ONLY.equals(context.question().choices().readings().get(key()));
    Text how =
        CommitteeMessages.text(
            "risk.months", number.map(ParameterEntry::value).map(Object::toString).orElse("–"));
    if (number.isEmpty() || duesOnly) {
      return RiskCase.without(how, Entry.Reason.NOT_APPLICABLE, clauses(number));
    }
    long least = number.get().value().ceiling().numerator().longValueExact();
    Text both = Joined.of(List.of(how, readings()), " ");
    return byRollCall(unit, both, clauses(number), (calls, id) -> calls.monthsMissed(id) >= least);
  }

  private static String key() {
    return THREE_MONTHS.value();
  }

  /** That the clause is read in two ways, as long as none is chosen. */
  private Text readings() {
    if (context.question().choices().readings().containsKey(key())) {
      return Text.same("");
    }
    List<Text> labels =
        context.book().find(THREE_MONTHS).stream()
            .flatMap(rule -> rule.nodes())
            .filter(Condition.Readings.class::isInstance)
            .flatMap(node -> ((Condition.Readings<?>) node).labels().values().stream())
            .toList();
    return CommitteeMessages.text("risk.readings", Joined.of(labels, "; "));
  }

  /** Who was absent with reason at more regular meetings in a row than the criterion allows. */
  RiskCase absences(Unit unit) {
    Optional<ParameterEntry> number = parameter(ABSENCES);
    Text how =
        CommitteeMessages.text(
            "risk.absences", number.map(ParameterEntry::value).map(Object::toString).orElse("–"));
    if (number.isEmpty()) {
      return RiskCase.without(how, Entry.Reason.NOT_APPLICABLE, List.of());
    }
    long most = number.get().value().floor().numerator().longValueExact();
    return byRollCall(unit, how, clauses(number), (calls, id) -> calls.longestExcused(id) > most);
  }

  private interface Found {
    boolean of(RollCalls calls, MemberId member);
  }

  private RiskCase byRollCall(Unit unit, Text how, List<Text> clauses, Found found) {
    Optional<RollCalls> calls =
        context.record(unit.id(), last).map(cell -> RollCalls.of(cell, last));
    if (calls.isEmpty() || calls.get().members().isEmpty()) {
      return RiskCase.without(how, missing(unit), clauses);
    }
    return RiskCase.of(
        how,
        calls.get().members().stream()
            .filter(member -> found.of(calls.get(), member))
            .map(member -> name(unit, member))
            .toList(),
        clauses);
  }

  /** Who surely has no task. */
  RiskCase tasks(Unit unit) {
    Text how = CommitteeMessages.text("risk.tasks", last);
    List<Text> clauses = Rules.clauses(context, TASKS, last);
    Optional<CellRecord> cell =
        context.record(unit.id(), last).filter(each -> each.getMemberRecords().complete());
    return cell.map(
            each ->
                RiskCase.of(
                    how,
                    each.getMemberRecords().entries().stream()
                        .filter(member -> TaskMarks.concerns(member, unit, last))
                        .filter(this::without)
                        .map(member -> name(member.getMember()))
                        .toList(),
                    clauses))
        .orElseGet(() -> RiskCase.without(how, missing(unit), clauses));
  }

  private boolean without(MemberRecord member) {
    return TaskMarks.state(member, last) == Mark.State.NOT_DONE;
  }

  /** Without any name the register cannot tell; a cell that has not reported is told apart. */
  private Entry.Reason missing(Unit unit) {
    return context.reported(unit.id(), context.question().period())
        ? Entry.Reason.NOT_KNOWN
        : Entry.Reason.NOT_REPORTED;
  }

  private Optional<ParameterEntry> parameter(ParameterKey key) {
    return Rules.inForce(context, List.of(key.rule().value()), last)
        .findFirst()
        .flatMap(rule -> context.book().parameter(key, last, context.question().asOf()));
  }

  private static List<Text> clauses(Optional<ParameterEntry> entry) {
    return entry.stream().map(each -> Cited.of(each.citation())).toList();
  }

  private Text name(Unit unit, MemberId id) {
    return context.members().of(unit.id()).stream()
        .filter(member -> member.getId().equals(id))
        .findFirst()
        .map(Risks::name)
        .orElseGet(() -> Text.same(id.value()));
  }

  private static Text name(PartyMember member) {
    return Text.same(
        member.getName().map(PersonName::full).orElseGet(() -> member.getId().value()));
  }
}
