package vn.chibo.evaluator.handbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.score.ScoreSheet;

/**
 * The handbook of a rule book (sổ tay quy định).
 *
 * <pre>{@code
 * Handbook handbook =
 *     Handbook.of("ward", Text.of("Phường mẫu", "Sample ward"), book)
 *         .examples(Map.of(rule.id(), List.of(HandbookExample.of(cell))));
 * String page = handbook.text(HandbookFormat.HTML, Language.VIETNAMESE);
 * }</pre>
 *
 * <p>Everything in it follows from what is handed in; nothing is read from elsewhere, so that the
 * same book gives the same bytes.
 *
 * @param name its name, in the names of its files: small letters, digits and hyphens
 * @param title what readers call it: a place, as a rule
 * @param book the rules
 * @param examples synthetic records by rule; of each outcome the first is shown
 * @param scoreSheets the score sheets that hold there
 * @param ledger what became of every provision
 * @param tableWords what readers call the names in tables; one without words is printed as it is
 */
public record Handbook(
    String name,
    Text title,
    RuleBook book,
    Map<RuleId, List<HandbookExample>> examples,
    List<ScoreSheet> scoreSheets,
    Ledger ledger,
    Map<String, Text> tableWords)
    implements HandbookPage {

  /**
   * Copies lists and maps.
   *
   * @throws IllegalArgumentException if the name holds anything but small letters, digits and
   *     hyphens
   */
  public Handbook {
    PageName.require(name);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(book, "book");
    examples = Collections.unmodifiableMap(new LinkedHashMap<>(examples));
    scoreSheets = List.copyOf(scoreSheets);
    Objects.requireNonNull(ledger, "ledger");
    tableWords = Collections.unmodifiableMap(new LinkedHashMap<>(tableWords));
  }

  /** The handbook of a book, so far without examples, score sheets and ledger. */
  public static Handbook of(String name, Text title, RuleBook book) {
    return new Handbook(name, title, book, Map.of(), List.of(), Ledger.EMPTY, Map.of());
  }

  /** The same with examples. */
  public Handbook examples(Map<RuleId, List<HandbookExample>> byRule) {
    return new Handbook(name, title, book, byRule, scoreSheets, ledger, tableWords);
  }

  /** The same with score sheets. */
  public Handbook scoreSheets(List<ScoreSheet> sheets) {
    return new Handbook(name, title, book, examples, sheets, ledger, tableWords);
  }

  /** The same with what became of every provision. */
  public Handbook ledger(Ledger provisions) {
    return new Handbook(name, title, book, examples, scoreSheets, provisions, tableWords);
  }

  /** The same with words for the names in tables. */
  public Handbook naming(Map<String, Text> words) {
    return new Handbook(name, title, book, examples, scoreSheets, ledger, words);
  }

  /** Its rules, in the order of the book. */
  public List<HandbookRule> rules() {
    RuleReader reader = new RuleReader(book, examples);
    return book.rules().stream().map(reader::read).toList();
  }

  @Override
  public String text(HandbookFormat format, Language language) {
    return new BookPage(this).page().text(format, language);
  }

  @Override
  public Map<String, String> files() {
    return new BookPage(this).page().files();
  }
}
