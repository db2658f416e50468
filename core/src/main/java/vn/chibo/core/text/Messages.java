package vn.chibo.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The message bundle of a module: each key with its words in Vietnamese and English.
 *
 * <p>A module reads its own two resources and hands in the streams, since a module's resources are
 * closed to others. Arguments stand as {@code {0}}, {@code {1}}; they are written as {@link Words}
 * writes them, never by the locale of the machine.
 */
public final class Messages {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

  private final Properties vietnamese;
  private final Properties english;

  private Messages(Properties vietnamese, Properties english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Reads a bundle from two UTF-8 property files.
   *
   * @throws IllegalArgumentException if a stream is null or the two files hold different keys
   */
  public static Messages read(@Nullable InputStream vietnamese, @Nullable InputStream english) {
    Messages messages = new Messages(load(vietnamese, "vietnamese"), load(english, "english"));
    if (!messages.vietnamese.keySet().equals(messages.english.keySet())) {
      throw new IllegalArgumentException("the two languages hold different keys");
    }
    return messages;
  }

  /**
   * The words of a key with its arguments put in.
   *
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public Text text(String key, Object... arguments) {
    return Text.of(
        fill(pattern(vietnamese, key), Language.VIETNAMESE, arguments),
        fill(pattern(english, key), Language.ENGLISH, arguments));
  }

  /** Whether the bundle has the key. */
  public boolean has(String key) {
    return vietnamese.containsKey(key);
  }

  /** All keys, in order. */
  public Set<String> keys() {
    return new TreeSet<>(vietnamese.stringPropertyNames());
  }

  private static String pattern(Properties words, String key) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message: " + key);
    }
    return pattern;
  }

  private static String fill(String pattern, Language language, Object... arguments) {
    Matcher matcher = ARGUMENT.matcher(pattern);
    return matcher.replaceAll(
        match ->
            Matcher.quoteReplacement(
                Words.of(arguments[Integer.parseInt(match.group(1))], language)));
  }

  private static Properties load(@Nullable InputStream stream, String name) {
    if (stream == null) {
      throw new IllegalArgumentException("no stream: " + name);
    }
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
