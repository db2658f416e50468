package vn.chibo.regulations.election;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Days;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.vote.Majority;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.Clauses;
import vn.chibo.regulations.vote.Findings;
import vn.chibo.regulations.vote.Quorums;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VotingBody;

/**
 * Congresses (đại hội), by their day: who holds them, how long they last, when they are announced.
 * Their order is a procedure: {@code Regulations.standard().procedures(MeetingKind.CONGRESS, day)}.
 *
 * <pre>{@code
 * Regulations.standard().congresses().judge(congress, calendar).violated();
 * }</pre>
 */
public final class CongressRules {
  private final CongressClauses clauses;

  /** The rules that clauses make. */
  public CongressRules(CongressClauses clauses) {
    this.clauses = Objects.requireNonNull(clauses, "clauses");
  }

  /** What they are made of. */
  public CongressClauses clauses() {
    return clauses;
  }

  /** The same, with the unconfirmed share of those present switched on by the id of its clause. */
  public CongressRules switchedOn(String... ids) {
    return new CongressRules(
        new CongressClauses(
            clauses.delegatesFrom(),
            clauses.durations(),
            clauses.notices(),
            clauses.quorums().switchedOn(Set.of(ids)),
            clauses.presidiums()));
  }

  /**
   * What is found of a congress.
   *
   * @param calendar the days that are worked, which the host hands in
   */
  public Findings<CongressQuestion> judge(Congress congress, HolidayCalendar calendar) {
    Map<CongressQuestion, VoteFinding> all = new EnumMap<>(CongressQuestion.class);
    all.put(CongressQuestion.MEMBERS_OR_DELEGATES, membersOrDelegates(congress));
    all.put(CongressQuestion.DURATION, duration(congress));
    all.put(CongressQuestion.NOTICE, notice(congress, calendar));
    all.put(CongressQuestion.QUORUM, quorum(congress));
    return new Findings<>(all);
  }

  private VoteFinding membersOrDelegates(Congress congress) {
    return first(
        clauses.delegatesFrom(),
        congress.date(),
        clause ->
            congress.level() == CongressLevel.GRASSROOTS_ORGANIZATION
                ? finding(
                    clause,
                    membersOrDelegates(congress, clause.says()),
                    "congress.members-or-delegates",
                    clause.says())
                : VoteFinding.notApplicable(
                    InapplicableReason.OTHER_SUBJECT,
                    ElectionMessages.text("congress.not-of-cells"),
                    List.of(clause.citation())));
  }

  /** With consent delegates may hold it whatever the number, so the number is not asked for. */
  private static Outcome membersOrDelegates(Congress congress, int from) {
    boolean delegates = congress.body() == VotingBody.DELEGATES;
    if (delegates && congress.consented().orElse(false)) {
      return Outcome.SATISFIED;
    }
    if (congress.members().isEmpty()) {
      return missing("congress.missing-members");
    }
    boolean many = congress.members().get() >= from;
    if (!delegates) {
      return many ? Outcome.VIOLATED : Outcome.SATISFIED;
    }
    if (many) {
      return Outcome.SATISFIED;
    }
    return congress.consented().isPresent()
        ? Outcome.VIOLATED
        : missing("congress.missing-consent");
  }

  private VoteFinding duration(Congress congress) {
    Clauses<DurationClause> all = clauses.durations();
    return all.on(congress.date()).stream()
        .filter(clause -> clause.says().level() == congress.level())
        .findFirst()
        .map(clause -> duration(clause, congress.days()))
        .orElseGet(() -> none(congress.date()));
  }

  private static VoteFinding duration(Clause<DurationClause> clause, Optional<Integer> days) {
    int most = clause.says().days();
    return finding(
        clause,
        days.map(number -> number <= most ? Outcome.SATISFIED : Outcome.VIOLATED)
            .orElseGet(() -> missing("congress.missing-days")),
        "congress.duration",
        most);
  }

  private VoteFinding notice(Congress congress, HolidayCalendar calendar) {
    return first(
        clauses.notices(),
        congress.date(),
        clause ->
            finding(
                clause,
                congress
                    .announcedOn()
                    .map(day -> notice(clause.says(), congress.date(), day, calendar))
                    .orElseGet(() -> missing("congress.missing-announced")),
                "congress.notice",
                clause.says().number()));
  }

  private static Outcome notice(
      Days before, LocalDate congress, LocalDate announced, HolidayCalendar calendar) {
    return Outcome.of(
        before.deadlineBefore(congress, calendar).met(announced),
        () -> missing("congress.missing-calendar"));
  }

  private VoteFinding quorum(Congress congress) {
    return first(
        clauses.quorums(),
        congress.date(),
        clause ->
            congress.body() == VotingBody.DELEGATES
                ? ofOrganizationsToo(clause, congress)
                : heads(clause, congress));
  }

  private static VoteFinding heads(Clause<Majority> clause, Congress congress) {
    return Quorums.judge(clause.says(), congress.counts(), List.of(clause.citation()));
  }

  private static VoteFinding ofOrganizationsToo(Clause<Majority> clause, Congress congress) {
    VoteFinding heads = heads(clause, congress);
    VoteFinding organizations =
        Quorums.judge(clause.says(), congress.organizations(), List.of(clause.citation()));
    return new VoteFinding(
        Joins.all(List.of(heads.outcome(), organizations.outcome())),
        ElectionMessages.text(
            "congress.organizations-too", heads.explanation(), organizations.explanation()),
        heads.citations());
  }

  /**
   * Whether as many preside over the first meeting of a new committee as may.
   *
   * @param presiding how many, empty where not recorded
   */
  public VoteFinding firstMeeting(LocalDate day, Optional<Integer> presiding) {
    return first(
        clauses.presidiums(),
        day,
        clause ->
            finding(
                clause,
                presiding
                    .map(number -> within(number, clause.says()))
                    .orElseGet(() -> missing("congress.missing-presiding")),
                "congress.presidium",
                end(clause.says().low()),
                end(clause.says().high())));
  }

  private static Outcome within(int number, Quantity allowed) {
    return Quantity.exactly(Fraction.of(number)).within(allowed)
        ? Outcome.SATISFIED
        : Outcome.VIOLATED;
  }

  private static Fraction end(Optional<Bound> end) {
    return end.map(Bound::value).orElseThrow();
  }

  private static <T> VoteFinding first(
      Clauses<T> all, LocalDate day, Function<Clause<T>, VoteFinding> asked) {
    return all.on(day).stream().findFirst().map(asked).orElseGet(() -> none(day));
  }

  private static VoteFinding none(LocalDate day) {
    return VoteFinding.noFigure(ElectionMessages.text("congress.no-figure", day));
  }

  private static VoteFinding finding(
      Clause<?> clause, Outcome outcome, String key, Object... arguments) {
    Text words = ElectionMessages.text(key, arguments);
    return new VoteFinding(outcome, words, List.of(clause.citation()));
  }

  private static Outcome missing(String key) {
    return Outcome.undetermined(
        UndeterminedReason.MISSING_FACT, List.of(ElectionMessages.text(key)));
  }
}
