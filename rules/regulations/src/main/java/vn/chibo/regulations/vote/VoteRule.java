package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.core.vote.VoteOnMatter;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What is on record of the majority and the form that a matter needs on a day.
 *
 * <pre>{@code
 * VoteRule rule = votes.on(VoteMatter.RESOLUTION, LocalDate.of(2025, 9, 3));
 * rule.readings(); // AS_IN_24 and TWO_DEDUCTIONS: sources disagree on who is deducted
 * rule.judge(vote); // decided where both agree
 * rule.reading("AS_IN_24").judge(vote); // by the reading that the caller chose
 * }</pre>
 *
 * @param matter what is voted on
 * @param body who votes
 * @param day the day of the vote
 * @param readings the majority; several where sources disagree; none where no figure is on record
 * @param forms what is said of the form of the vote; none where nothing is on record
 * @param gap why there is no reading, empty where there is one
 */
public record VoteRule(
    VoteMatter matter,
    VotingBody body,
    LocalDate day,
    List<VoteReading> readings,
    List<Clause<VoteForms>> forms,
    Optional<Text> gap) {

  /** Copies the lists. */
  public VoteRule {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(day, "day");
    readings = List.copyOf(readings);
    forms = List.copyOf(forms);
    Objects.requireNonNull(gap, "gap");
  }

  /** Whether a majority is on record. */
  public boolean onRecord() {
    return !readings.isEmpty();
  }

  /** The majority, empty where none is on record or readings of it disagree. */
  public Optional<Majority> majority() {
    List<Majority> all = readings.stream().map(VoteReading::majority).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether there is one majority, and it is known to hold that day. */
  public boolean settled() {
    return majority().isPresent()
        && readings.stream().allMatch(reading -> reading.unsettled().isEmpty());
  }

  /** All clauses on which the majority rests. */
  public List<Citation> citations() {
    return readings.stream().flatMap(reading -> reading.citations().stream()).distinct().toList();
  }

  /**
   * The rule by one reading.
   *
   * @throws FaultException if there is no such reading; the fault lists what exists
   */
  public VoteRule reading(String name) {
    List<VoteReading> chosen =
        readings.stream().filter(reading -> reading.name().equals(name)).toList();
    if (chosen.isEmpty()) {
      String known = readings.stream().map(VoteReading::name).collect(Collectors.joining(", "));
      throw new FaultException(
          Fault.of("unknown-vote-reading", VoteMessages.text("vote.unknown-reading", name, known)));
    }
    return new VoteRule(matter, body, day, chosen, forms, gap);
  }

  /**
   * The votes that are enough: empty where no figure is on record, where the counts leave the size
   * of the base open, and where readings differ.
   */
  public Optional<Long> votesNeeded(VoteCounts counts) {
    List<Optional<Long>> needed =
        readings.stream().map(reading -> reading.votesNeeded(counts)).distinct().toList();
    return needed.size() == 1 ? needed.get(0) : Optional.empty();
  }

  /** Whether a vote is carried: those in favor reach the majority. */
  public VoteFinding judge(VoteOnMatter vote) {
    return judge(
        VoteMessages.text("vote.in-favor"),
        vote.tally().possibleVotes(Choice.IN_FAVOR),
        vote.tally().counts(),
        majority -> vote.carriedBy(majority));
  }

  /** Whether so many votes, as far as they are known, are enough. */
  VoteFinding judge(Text what, Quantity votes, VoteCounts counts, MajorityTest test) {
    if (!onRecord()) {
      return VoteFinding.noFigure(gap.orElseThrow());
    }
    List<Text> explained =
        readings.stream().map(reading -> VoteWords.counted(reading, votes, counts)).toList();
    List<Outcome> outcomes =
        readings.stream().map(reading -> outcome(reading, what, votes, counts, test)).toList();
    List<String> names = readings.stream().map(VoteReading::name).toList();
    return new VoteFinding(
        Agreement.of(names, outcomes), VoteMessages.joined(explained, "; "), citations());
  }

  private static Outcome outcome(
      VoteReading reading, Text what, Quantity votes, VoteCounts counts, MajorityTest test) {
    return reading.unsettled().isEmpty()
        ? Outcome.of(
            test.reached(reading.majority()),
            () ->
                Agreement.missing(
                    VoteWords.missing(what, votes, reading.majority().base(), counts)))
        : Agreement.unsettled(reading.unsettled());
  }

  /** Whether a vote was taken in a form that is allowed. */
  public VoteFinding judgeForm(VoteForm form) {
    if (forms.isEmpty()) {
      return VoteFinding.noFigure(
          VoteMessages.text("vote.no-form", matter.label(), body.label(), day));
    }
    boolean allowed = forms.stream().allMatch(clause -> clause.says().allowed().contains(form));
    List<Text> explained = forms.stream().map(clause -> formWords(clause.says())).toList();
    return new VoteFinding(
        allowed ? Outcome.SATISFIED : Outcome.VIOLATED,
        VoteMessages.text("vote.form", form.label(), VoteMessages.joined(explained, "; ")),
        forms.stream().map(Clause::citation).toList());
  }

  private static Text formWords(VoteForms forms) {
    List<Text> labels = forms.allowed().stream().map(VoteForm::label).toList();
    Text all = VoteMessages.joined(labels, ", ");
    return forms.manner().map(how -> VoteMessages.text("vote.note", all, how)).orElse(all);
  }
}
