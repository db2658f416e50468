package vn.chibo.evaluator.handbook;

import java.util.Map;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * One page of a handbook, in each language and format one file. Pages link to each other by {@link
 * #fileName}, so those of one folder belong together.
 */
public sealed interface HandbookPage permits Handbook, HandbookIndex {

  /** Its name, without language and ending: small letters, digits and hyphens. */
  String name();

  /** What readers call it. */
  Text title();

  /** The whole file; the same page gives the same bytes each time. */
  String text(HandbookFormat format, Language language);

  /** All its files: the name of each with the whole of it, in every format and language. */
  Map<String, String> files();

  /** The name of its file: {@code ha-noi.vi.html}. */
  default String fileName(HandbookFormat format, Language language) {
    return fileName(name(), format, language);
  }

  /** The name of the file of a page. */
  static String fileName(String page, HandbookFormat format, Language language) {
    return page + "." + language.code() + "." + format.extension();
  }
}
