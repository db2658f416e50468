package vn.chibo.regulations.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/**
 * Every rule that ships says what the oracle says, of generated records of every kind, in the book
 * of each place that has rules of its own: in half of them as a caller finds the book, in half with
 * the unconfirmed rules switched on.
 *
 * <p>Of each rule they say at least once that it is met, broken and not known.
 *
 * <p>The number of records is that of the system property {@code chibo.oracle.records}; without it
 * 20,000 times {@code chibo.test.factor}.
 */
class OracleTest {
  private static final int USUAL = 20_000;
  private static final int AT_ONCE = 500;
  private static final int MORE = 20;

  private static final List<RuleBook> BOOKS =
      Regulations.standard().jurisdictions().ids().stream()
          .map(JurisdictionId::value)
          .map(Regulations.standard()::forJurisdiction)
          .filter(OracleTest::hasRulesOfItsOwn)
          .toList();

  private static boolean hasRulesOfItsOwn(RuleBook book) {
    Jurisdiction place = book.lineage().get(book.lineage().size() - 1);
    return book.rules().stream()
        .flatMap(rule -> rule.citations().stream())
        .anyMatch(citation -> citation.document().getJurisdiction().equals(place.id()));
  }

  @Test
  void should_know_every_rule_in_the_oracle() {
    TreeSet<String> missing = new TreeSet<>();
    for (RuleBook book : BOOKS) {
      for (Rule<?> rule : book.rules()) {
        if (Oracle.rule(rule.id().value()).isEmpty()) {
          missing.add(rule.id().value());
        }
      }
    }
    assertThat(missing).as("rules without an oracle").isEmpty();
  }

  @Test
  void should_say_what_the_oracle_says() {
    Reached reached = new Reached();
    Differences differences = new Differences(reached);
    long seed = seed();
    compare(BOOKS, Math.max(BOOKS.size(), records() / AT_ONCE), seed, differences);
    // What comes about seldom gets records of its own before it counts as never said.
    for (int more = 1; more <= MORE && never(reached); more++) {
      long other = seed - (long) more * BOOKS.size();
      compare(only(reached.never().keySet()), BOOKS.size(), other, differences);
    }
    assertThat(differences.all()).as(differences::examples).isEmpty();
    if (records() >= USUAL) {
      assertThat(reached.never()).as("rules of which something was never said").isEmpty();
    }
  }

  private static boolean never(Reached reached) {
    return records() >= USUAL && !reached.never().isEmpty();
  }

  private static void compare(
      List<RuleBook> books, int rounds, long seed, Differences differences) {
    IntStream.range(0, rounds)
        .parallel()
        .forEach(i -> compare(books.get(i % books.size()), seed + i, differences));
  }

  /** The books with some rules only, without those that have none of them. */
  private static List<RuleBook> only(Set<String> rules) {
    return BOOKS.stream()
        .map(book -> book.only(rule -> rules.contains(rule.id().value())))
        .filter(book -> !book.rules().isEmpty())
        .toList();
  }

  private static int records() {
    double factor = Double.parseDouble(System.getProperty("chibo.test.factor", "1"));
    return Integer.getInteger("chibo.oracle.records", (int) (USUAL * factor));
  }

  /** That of the build, or of luck; the message of a difference shows the record itself. */
  private static long seed() {
    String seed = System.getProperty("chibo.test.seed", "random");
    return seed.equals("random") ? new Random().nextLong() : Long.parseLong(seed);
  }

  private static void compare(RuleBook book, long seed, Differences differences) {
    OracleTrials trials = new OracleTrials(book, seed);
    Evaluator usual = Evaluator.of(book);
    Evaluator all = usual.choosing(switchedOn(book));
    for (int i = 0; i < AT_ONCE; i++) {
      OracleTrials.Trial trial = trials.next();
      boolean on = i % 2 == 1;
      differences.compare((on ? all : usual).evaluate(trial.record(), trial.asOf()), on);
    }
  }

  private static Choices switchedOn(RuleBook book) {
    Choices choices = Choices.DEFAULT;
    for (Rule<?> rule : book.rules()) {
      if (rule.status() == SourceStatus.UNCONFIRMED) {
        choices = choices.switchOn(rule.id().value());
      }
    }
    return choices;
  }
}
