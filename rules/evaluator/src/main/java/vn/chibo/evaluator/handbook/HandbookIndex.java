package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * The first page of several handbooks: a link to each, and how many provisions are encoded.
 *
 * <pre>{@code
 * new HandbookIndex("index", Text.of("Sổ tay quy định", "Handbook"), List.of(handbook), Ledger.EMPTY)
 *     .text(HandbookFormat.MARKDOWN, Language.ENGLISH);
 * }</pre>
 *
 * @param name its name, in the names of its files: small letters, digits and hyphens
 * @param title what readers call it
 * @param handbooks the handbooks
 * @param ledger what became of every provision, whatever the place
 */
public record HandbookIndex(String name, Text title, List<Handbook> handbooks, Ledger ledger)
    implements HandbookPage {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the name holds anything but small letters, digits and
   *     hyphens
   */
  public HandbookIndex {
    PageName.require(name);
    Objects.requireNonNull(title, "title");
    handbooks = List.copyOf(handbooks);
    Objects.requireNonNull(ledger, "ledger");
  }

  @Override
  public String text(HandbookFormat format, Language language) {
    return new IndexPage(this).page().text(format, language);
  }

  @Override
  public Map<String, String> files() {
    return new IndexPage(this).page().files();
  }
}
