package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What makes a book unsound: figures that are not there, that have another unit than what they are
 * compared with, and layers that do not speak of the same thing.
 */
final class BookFaults {
  private final RuleBook book;

  private BookFaults(RuleBook book) {
    this.book = book;
  }

  static List<Fault> of(RuleBook book) {
    BookFaults faults = new BookFaults(book);
    return book.rules().stream().flatMap(faults::of).distinct().toList();
  }

  private Stream<Fault> of(Rule<?> rule) {
    return Uses.of(rule.condition())
        .flatMap(use -> use.parameter().stream().flatMap(name -> of(rule, use, name)));
  }

  private Stream<Fault> of(Rule<?> rule, Use use, String name) {
    List<ParameterEntry> entries = book.entries(new ParameterKey(rule.id(), name));
    if (entries.isEmpty()) {
      Text message = EvaluatorMessages.text("fault.no-figure", rule.id(), name);
      return Stream.of(Fault.of("no-figure", message));
    }
    int top = entries.stream().mapToInt(book::rank).min().orElseThrow();
    return Stream.concat(
        UnitFaults.parameter(use, entries),
        entries.stream().flatMap(entry -> layer(use, entry, book.rank(entry) > top)));
  }

  /** What a document of another place says of a parameter, it says in full. */
  private Stream<Fault> layer(Use use, ParameterEntry entry, boolean lower) {
    return Stream.of(comparison(use, entry, lower), denominator(use, entry, lower), above(entry))
        .flatMap(Optional::stream);
  }

  private static Optional<Fault> comparison(Use use, ParameterEntry entry, boolean lower) {
    Optional<String> asked = Optional.of(use.requirement().comparison().sign());
    Optional<String> stated = entry.comparison().map(comparison -> comparison.sign());
    boolean same = stated.isEmpty() ? !lower : stated.equals(asked);
    return same
        ? Optional.empty()
        : Optional.of(mismatch("comparison", entry, stated.map(Text::same), asked.map(Text::same)));
  }

  private static Optional<Fault> denominator(Use use, ParameterEntry entry, boolean lower) {
    boolean same =
        entry.denominator().equals(use.denominator()) || (!lower && entry.denominator().isEmpty());
    return same
        ? Optional.empty()
        : Optional.of(
            mismatch(
                "denominator",
                entry,
                entry.denominator().map(of -> of.label()),
                use.denominator().map(of -> of.label())));
  }

  private static Fault mismatch(
      String what, ParameterEntry entry, Optional<Text> stated, Optional<Text> asked) {
    Text none = EvaluatorMessages.text("fault.not-stated");
    return Fault.of(
        "layer-mismatch",
        EvaluatorMessages.text(
            "fault.layer-mismatch." + what,
            entry.key().rule(),
            entry.key().name(),
            Origins.citation(entry.citation()),
            stated.orElse(none),
            asked.orElse(none)));
  }

  /** Only a place above can let a place relax. */
  private Optional<Fault> above(ParameterEntry entry) {
    return entry
        .delegatedBy()
        .filter(by -> !book.above(by.document().getJurisdiction(), entry.place()))
        .map(
            by ->
                Fault.of(
                    "delegation-not-above",
                    EvaluatorMessages.text(
                        "fault.delegation-not-above",
                        entry.key().rule(),
                        entry.key().name(),
                        Origins.citation(entry.citation()),
                        Origins.citation(by))));
  }
}
