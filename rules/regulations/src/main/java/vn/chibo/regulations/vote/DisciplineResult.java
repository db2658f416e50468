package vn.chibo.regulations.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.Tally;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * Which form of discipline a ballot over several forms gives. Where no form reaches its own number,
 * votes are added from the heaviest form downward.
 *
 * @param form the form, empty where none is reached or it is not known
 * @param outcome Satisfied where a form is reached, Violated where none is
 * @param added whether votes for heavier forms were added
 * @param citations on which it rests
 */
public record DisciplineResult(
    Optional<DisciplineForm> form, Outcome outcome, boolean added, List<Citation> citations) {

  /** Copies the list. */
  public DisciplineResult {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(outcome, "outcome");
    citations = List.copyOf(citations);
  }

  /** The result in words. */
  public Text explanation() {
    if (form.isEmpty()) {
      return VoteMessages.text(
          outcome instanceof Outcome.NotApplicable ? "vote.no-discipline" : "vote.no-form-reached");
    }
    return VoteMessages.text(added ? "vote.form-by-adding" : "vote.form-alone", form.get().label());
  }

  static DisciplineResult of(
      VoteRules rules, Tally<DisciplineForm> tally, VotingBody body, LocalDate day) {
    VoteRule lighter = rules.on(VoteMatter.DISCIPLINE, body, day);
    VoteRule expulsion = rules.on(VoteMatter.EXPULSION, body, day);
    if (lighter.majority().isEmpty() || expulsion.majority().isEmpty()) {
      return new DisciplineResult(
          Optional.empty(),
          Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD),
          false,
          List.of());
    }
    List<Citation> citations =
        Stream.of(lighter, expulsion).flatMap(r -> r.citations().stream()).distinct().toList();
    return new Ballot(tally, lighter.majority().get(), expulsion.majority().get(), citations)
        .result();
  }

  /** A ballot, and the majority of expulsion and of every lighter form. */
  private record Ballot(
      Tally<DisciplineForm> tally, Majority lighter, Majority expulsion, List<Citation> citations) {

    DisciplineResult result() {
      DisciplineResult alone = first(false);
      return alone.outcome instanceof Outcome.Violated ? first(true) : alone;
    }

    /** The heaviest form that is reached; open where a heavier one may be. */
    private DisciplineResult first(boolean adding) {
      Quantity heavier = Quantity.exactly(0);
      for (DisciplineForm form : heaviestFirst()) {
        Quantity own = tally.possibleVotes(form);
        heavier = heavier.plus(own);
        Truth reached = majority(form).reachedBy(adding ? heavier : own, tally.counts());
        if (reached != Truth.NO) {
          return reached == Truth.YES ? reached(form, adding) : open();
        }
      }
      return new DisciplineResult(Optional.empty(), Outcome.VIOLATED, adding, citations);
    }

    private DisciplineResult reached(DisciplineForm form, boolean adding) {
      return new DisciplineResult(Optional.of(form), Outcome.SATISFIED, adding, citations);
    }

    private DisciplineResult open() {
      List<Text> missing = new ArrayList<>();
      heaviestFirst().stream()
          .filter(form -> tally.possibleVotes(form).exact().isEmpty())
          .forEach(form -> missing.add(VoteMessages.text("vote.votes-for", form.label())));
      if (tally.counts().possible(lighter.base()).exact().isEmpty()) {
        missing.add(VoteMessages.text("vote.size", VoteWords.base(lighter.base())));
      }
      return new DisciplineResult(Optional.empty(), Agreement.missing(missing), false, citations);
    }

    private Majority majority(DisciplineForm form) {
      return form == DisciplineForm.EXPULSION ? expulsion : lighter;
    }

    private static List<DisciplineForm> heaviestFirst() {
      List<DisciplineForm> forms = new ArrayList<>(List.of(DisciplineForm.values()));
      Collections.reverse(forms);
      return forms;
    }
  }
}
