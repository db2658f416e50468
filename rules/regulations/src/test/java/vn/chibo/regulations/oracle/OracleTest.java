package vn.chibo.regulations.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;

/** Every rule that ships says what the oracle says. */
class OracleTest {
  private static final int SHOWN = Integer.getInteger("chibo.oracle.shown", 2);
  private static final List<RuleBook> BOOKS =
      Regulations.standard().jurisdictions().ids().stream()
          .map(JurisdictionId::value)
          .map(Regulations.standard()::forJurisdiction)
          .filter(OracleTest::hasRulesOfItsOwn)
          .toList();

  private final Map<String, Integer> differences = new TreeMap<>();
  private final List<String> shown = new ArrayList<>();

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
    int records = Integer.getInteger("chibo.oracle.records", 20_000);
    long seed = Long.getLong("chibo.oracle.seed", 20_260_726L);
    for (int i = 0; i < BOOKS.size(); i++) {
      compare(BOOKS.get(i), records / BOOKS.size(), seed + i);
    }
    assertThat(differences)
        .as(() -> differences + "\n" + String.join("\n", shown))
        .isEmpty();
  }

  private void compare(RuleBook book, int records, long seed) {
    OracleTrials trials = new OracleTrials(book, seed);
    Evaluator usual = Evaluator.of(book);
    Evaluator all = usual.choosing(switchedOn(book));
    for (int i = 0; i < records; i++) {
      OracleTrials.Trial trial = trials.next();
      boolean on = i % 2 == 1;
      compare((on ? all : usual).evaluate(trial.record(), trial.asOf()), trial, on);
    }
  }

  private static Choices switchedOn(RuleBook book) {
    List<RuleId> silent =
        book.rules().stream()
            .filter(rule -> rule.status() == SourceStatus.UNCONFIRMED)
            .map(Rule::id)
            .toList();
    Choices choices = Choices.DEFAULT;
    for (RuleId id : silent) {
      choices = choices.switchOn(id.value());
    }
    return choices;
  }

  private void compare(Evaluation said, OracleTrials.Trial trial, boolean on) {
    List<Rule<?>> rules = said.evaluator().book().rules();
    for (int i = 0; i < rules.size(); i++) {
      String id = rules.get(i).id().value();
      if (Oracle.rule(id).isPresent() && !Disputed.skips(id, trial.record())) {
        OutcomeKind kind = OutcomeCode.kind(said.code(i));
        OutcomeKind must = Oracle.says(id, trial.record(), trial.asOf(), on);
        if (kind != must) {
          note(said, id, must, trial);
        }
      }
    }
  }

  private void note(
      Evaluation said, String id, OutcomeKind must, OracleTrials.Trial trial) {
    OutcomeKind kind = said.kind(id).orElseThrow();
    String key = id + ": " + kind + " but " + must + " of a " + name(trial.record());
    if (differences.merge(key, 1, Integer::sum) <= SHOWN) {
      String why = said.finding(id).orElseThrow().text(Language.ENGLISH);
      shown.add(key + " as of " + trial.asOf() + "\n" + Shown.of(trial.record()) + "\n" + why);
    }
  }

  private static String name(SubjectRecord record) {
    if (record instanceof OrganizationRecord organization
        && !organization.getStatements().isEmpty()) {
      return "report";
    }
    return record.getClass().getSimpleName().replace("Immutable", "");
  }
}
