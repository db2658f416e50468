package vn.chibo.regulations.dues;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * What a group owes for a month under one text.
 *
 * @param owed the amount, empty where something is missing
 * @param missing what is missing
 * @param explanation how it is counted
 * @param citations the clauses
 */
record Rate(
    Optional<Quantity> owed, List<Text> missing, List<Text> explanation, List<Citation> citations) {

  /** A share of something that the caller passes in. */
  static Rate share(ParameterEntry share, String of, Optional<Long> amount) {
    Text base = RegulationMessages.text("dues." + of);
    return new Rate(
        amount.map(known -> Quantity.exactly(share.value().times(Fraction.of(known)))),
        amount.isPresent() ? List.of() : List.of(base),
        List.of(RegulationMessages.text("dues.share", percent(share.value()), base)),
        List.of(share.citation()));
  }

  /** An amount that is the same for all. */
  static Rate fixed(ParameterEntry amount) {
    return new Rate(
        Optional.of(Quantity.exactly(amount.value())),
        List.of(),
        List.of(RegulationMessages.text("dues.fixed", amount.value())),
        List.of(amount.citation()));
  }

  /** A range, in which an amount is set. */
  static Rate range(ParameterEntry from, ParameterEntry to, Fraction part, Optional<Long> set) {
    Quantity range = Quantity.between(from.value().times(part), to.value().times(part));
    return new Rate(
        Optional.of(set.map(Quantity::exactly).filter(s -> s.within(range)).orElse(range)),
        List.of(),
        List.of(
            RegulationMessages.text(
                "dues.range", from.value().times(part), to.value().times(part))),
        List.of(from.citation()));
  }

  /** Nothing is known but the amount that was set. */
  static Rate set(Optional<Long> set) {
    return new Rate(
        set.map(Quantity::exactly),
        set.isPresent() ? List.of() : List.of(RegulationMessages.text("dues.set")),
        List.of(RegulationMessages.text("dues.scale-not-known")),
        List.of());
  }

  /** The group of the member is not on record. */
  static Rate ofNoGroup() {
    return new Rate(
        Optional.empty(), List.of(RegulationMessages.text("dues.group")), List.of(), List.of());
  }

  /** The text knows no such group. */
  static Rate unknownGroup(Text group, Citation text) {
    return new Rate(
        Optional.empty(),
        List.of(RegulationMessages.text("dues.group-of-text", group)),
        List.of(),
        List.of(text));
  }

  /** What is left of it after a reduction by so many of a hundred, and the clause if known. */
  Rate reducedBy(int percent, Optional<Citation> clause) {
    Fraction left = Fraction.ONE.minus(Fraction.percent(percent));
    return new Rate(
        owed.map(whole -> whole.times(left)),
        missing,
        Stream.concat(
                explanation.stream(), Stream.of(RegulationMessages.text("dues.reduced", percent)))
            .toList(),
        Stream.concat(citations.stream(), clause.stream()).toList());
  }

  /** The same, of which something more is missing; that is said first. */
  Rate lacking(Text more) {
    List<Text> all = Stream.concat(Stream.of(more), missing.stream()).toList();
    return new Rate(owed, all, explanation, citations);
  }

  /** The amount in words, exact or within its bounds. */
  static Text words(Quantity owed) {
    return owed.exact()
        .map(amount -> RegulationMessages.text("dues.owed", amount))
        .orElseGet(
            () ->
                RegulationMessages.text(
                    "dues.owed-range",
                    owed.low().orElseThrow().value(),
                    owed.high().orElseThrow().value()));
  }

  private static Fraction percent(Fraction share) {
    return share.times(Fraction.of(100));
  }
}
