package vn.chibo.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The message bundle of a module: each key with its words in Vietnamese and English.
 *
 * <p>A module reads its own two resources and hands in the streams, since a module's resources are
 * closed to others. Arguments stand as {@code {0}}, {@code {1}}; they are written as {@link Words}
 * writes them, never by the locale of the machine.
 */
public final class Messages {
  private final Map<String, Message> messages;

  private Messages(Map<String, Message> messages) {
    this.messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
  }

  /**
   * Reads a bundle from two UTF-8 property files.
   *
   * @throws IllegalArgumentException if a stream is null, or the two files hold different keys or
   *     put other arguments in under one key; the message names the keys
   */
  public static Messages read(@Nullable InputStream vietnamese, @Nullable InputStream english) {
    Properties first = load(vietnamese, "vietnamese");
    Properties second = load(english, "english");
    refuse("only one of the two languages holds: ", difference(first, second));
    Map<String, Message> messages = new TreeMap<>();
    for (String key : first.stringPropertyNames()) {
      messages.put(key, Message.of(key, first.getProperty(key), second.getProperty(key)));
    }
    refuse(
        "the two languages put in different arguments: ",
        messages.values().stream().filter(m -> !m.sound()).map(Message::key).toList());
    return new Messages(messages);
  }

  private static List<String> difference(Properties first, Properties second) {
    Set<String> all = new TreeSet<>(first.stringPropertyNames());
    all.addAll(second.stringPropertyNames());
    return all.stream().filter(k -> !first.containsKey(k) || !second.containsKey(k)).toList();
  }

  private static void refuse(String reason, List<String> keys) {
    if (!keys.isEmpty()) {
      throw new IllegalArgumentException(reason + String.join(", ", keys));
    }
  }

  /**
   * The words of a key with its arguments put in: when they are read, from the arguments as they
   * are now.
   *
   * @throws IllegalArgumentException if the bundle has no such key, or its words need more
   *     arguments
   */
  public Text text(String key, Object... arguments) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message: " + key);
    }
    return message.text(arguments);
  }

  /** Whether the bundle has the key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** All keys, in order. */
  public Set<String> keys() {
    return messages.keySet();
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
