package vn.chibo.examples.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * What stands around the content of a page: its title, styles and scripts, all written into it.
 *
 * @param title what readers call the page
 * @param language the language that shows first
 * @param css the styles
 * @param scripts the scripts, in their order
 * @param policy what a browser may load and run: these scripts and nothing else
 */
public record HtmlFrame(
    Text title, String language, String css, List<String> scripts, String policy) {

  /**
   * A page of named parts.
   *
   * @param styles the names of its styles among the resources of this package, besides the shared
   * @param scripts the names of its scripts, besides the shared
   * @param charts whether it draws charts
   */
  public static HtmlFrame of(
      Text title, Language language, List<String> styles, List<String> scripts, boolean charts) {
    List<String> code = new ArrayList<>();
    if (charts) {
      code.add(HtmlAssets.chartLibrary());
    }
    code.add(HtmlAssets.script("frame"));
    scripts.forEach(script -> code.add(HtmlAssets.script(script)));
    String css = styles.stream().map(HtmlAssets::css).collect(Collectors.joining());
    return new HtmlFrame(
        title, language.code(), HtmlAssets.css("frame") + css, List.copyOf(code), policy(code));
  }

  private static String policy(List<String> scripts) {
    String hashes = scripts.stream().map(HtmlFrame::hash).collect(Collectors.joining(" "));
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; "
        + "script-src "
        + hashes;
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
