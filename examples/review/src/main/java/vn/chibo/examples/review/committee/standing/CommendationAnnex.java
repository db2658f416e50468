package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.commendation.ProposalOutcome;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.annex.Annex;
import vn.chibo.examples.review.annex.Annex.Column;
import vn.chibo.examples.review.annex.Annex.Kind;
import vn.chibo.examples.review.annex.Annex.Line;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.Entry.Reason;

/** Candidates for a commendation, what the rules say of each and what their file lacks. */
final class CommendationAnnex {
  private static final List<Column> COLUMNS =
      List.of(
          Shown.column("candidate", "name", Kind.WORDS),
          Shown.column("candidate", "form", Kind.WORDS),
          Shown.column("candidate", "authority", Kind.WORDS),
          Shown.column("candidate", "years", Kind.WORDS),
          Shown.column("candidate", "in-a-row", Kind.COUNT),
          Shown.column("candidate", "proposed", Kind.DAY),
          Shown.column("candidate", "state", Kind.WORDS),
          Shown.column("candidate", "rules", Kind.WORDS),
          Shown.column("candidate", "lacks", Kind.WORDS),
          Shown.column("candidate", "clauses", Kind.WORDS));

  private final StandingFacts facts;
  private final CommendationCheck check;

  private CommendationAnnex(StandingFacts facts) {
    this.facts = facts;
    check = new CommendationCheck(facts);
  }

  static Annex of(StandingFacts facts) {
    return new CommendationAnnex(facts).annex();
  }

  private Annex annex() {
    Text whole = StandingMessages.text("candidate.note-members");
    return new Annex(
        "commendation-candidates",
        StandingMessages.text("commendation-candidates"),
        COLUMNS,
        Candidates.of(facts).stream().map(this::line).toList(),
        Optional.empty(),
        List.of(
            StandingMessages.text("candidate.note"),
            StandingMessages.text("candidate.note-day"),
            whole));
  }

  private Line line(Candidate candidate) {
    List<Finding> findings = check.findings(candidate);
    Because because = because(findings);
    Optional<CommendationProposal> file = candidate.proposal();
    return Shown.line(
        Stream.of(
            Entry.words(candidate.name()),
            words(file.flatMap(CommendationProposal::getForm).map(CommendationForm::label)),
            words(file.flatMap(CommendationProposal::getAuthority).map(CommendingLevel::label)),
            words(
                file.map(CommendationProposal::getYears)
                    .filter(y -> !y.isEmpty())
                    .map(this::years)),
            file.map(CommendationProposal::consecutiveYears)
                .filter(years -> years > 0)
                .<Entry>map(years -> Entry.count(years, because))
                .orElseGet(() -> Entry.blank(Reason.NOT_KNOWN)),
            file.map(proposal -> Entry.day(proposal.getDate()))
                .orElseGet(() -> Entry.blank(Reason.NOT_KNOWN)),
            Entry.words(state(file)),
            result(candidate, findings, because),
            Shown.words(Shown.named(lacks(candidate, findings)), because),
            Entry.words(Shown.named(because.clauses()))));
  }

  private static Entry words(Optional<Text> text) {
    return text.map(Entry::words).orElseGet(() -> Entry.blank(Reason.NOT_KNOWN));
  }

  private Text years(List<Integer> years) {
    return Text.same(String.join(", ", years.stream().map(String::valueOf).toList()));
  }

  private Text state(Optional<CommendationProposal> file) {
    if (file.isEmpty()) {
      return StandingMessages.text("candidate.state.none");
    }
    boolean decided = file.get().getDecided().map(day -> !day.isAfter(facts.asOf())).orElse(true);
    return file.get()
        .getOutcome()
        .filter(outcome -> decided)
        .map(ProposalOutcome::label)
        .orElseGet(() -> StandingMessages.text("candidate.state.pending"));
  }

  /** All rules together; where none speaks, that is said and not taken for a pass. */
  private static Entry result(Candidate candidate, List<Finding> findings, Because because) {
    if (candidate.proposal().isEmpty()) {
      return Entry.blank(Reason.NOT_APPLICABLE);
    }
    if (findings.isEmpty()) {
      return Shown.words(StandingMessages.text("candidate.no-rule"), because);
    }
    Outcome all = Joins.all(findings.stream().map(Finding::outcome).toList());
    return Shown.words(OutcomeWords.name(all), because);
  }

  private static List<Text> lacks(Candidate candidate, List<Finding> findings) {
    Stream<Text> broken =
        findings.stream()
            .filter(finding -> finding.outcome() instanceof Outcome.Violated)
            .map(finding -> StandingMessages.text("candidate.broken", finding.title()));
    Stream<Text> missing = findings.stream().flatMap(finding -> missing(finding).stream());
    return Stream.of(candidate.blanks().stream(), broken, missing)
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  private static List<Text> missing(Finding finding) {
    if (finding.outcome() instanceof Outcome.Undetermined open) {
      return open.missing();
    }
    return finding.outcome() instanceof Outcome.Pending pending
        ? List.of(StandingMessages.text("candidate.until", finding.title(), pending.until()))
        : List.of();
  }

  private static Because because(List<Finding> findings) {
    List<Text> parts =
        findings.stream()
            .map(
                finding ->
                    StandingMessages.text(
                        "part", finding.title(), OutcomeWords.name(finding.outcome())))
            .toList();
    List<Citation> clauses =
        findings.stream().flatMap(finding -> finding.citations().stream()).toList();
    return Shown.because("candidate.how", parts, clauses);
  }
}
