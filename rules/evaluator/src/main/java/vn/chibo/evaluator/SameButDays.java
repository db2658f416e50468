package vn.chibo.evaluator;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Words that differ in nothing but their days, put together: "minutes of the meeting of 5 Jan 2026
 * ... 5 Oct 2026 (7)" instead of seven lines.
 */
final class SameButDays {
  /** So many days are printed one by one. */
  private static final int FEW = 3;

  /** Days as {@link vn.chibo.core.text.Words} prints them. */
  private static final Pattern VIETNAMESE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");

  private static final Pattern ENGLISH = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}");

  private final Language language;

  SameButDays(Language language) {
    this.language = language;
  }

  /** The texts in one language, each once, in the order in which they first come. */
  List<String> of(Collection<Text> texts) {
    return texts.stream()
        .distinct()
        .collect(Collectors.groupingBy(this::frame, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::together)
        .toList();
  }

  /** What stands before the first day and after the last one; all of it where there is no day. */
  record Frame(String before, String after) {}

  /** What a text shares with those that differ from it in nothing but their days. */
  Frame frame(Text text) {
    String words = text.in(language);
    Matcher day = (language == Language.VIETNAMESE ? VIETNAMESE : ENGLISH).matcher(words);
    if (!day.find()) {
      return new Frame(words, "");
    }
    int start = day.start();
    int end = day.end();
    while (day.find()) {
      end = day.end();
    }
    return new Frame(words.substring(0, start), words.substring(end));
  }

  /** Texts of one frame as one. */
  String together(Collection<Text> same) {
    Frame frame = frame(same.iterator().next());
    List<String> days =
        same.stream()
            .sorted(Comparator.comparing(SameButDays::firstDay))
            .map(text -> text.in(language))
            .map(words -> between(frame, words))
            .toList();
    String all =
        days.size() <= FEW
            ? String.join(", ", days)
            : EvaluatorMessages.text(
                    "page.days", days.get(0), days.get(days.size() - 1), days.size())
                .in(language);
    return frame.before() + all + frame.after();
  }

  private static String between(Frame frame, String words) {
    return words.substring(frame.before().length(), words.length() - frame.after().length());
  }

  /** Year, month and day of the first day of a text, so that days sort. */
  private static String firstDay(Text text) {
    Matcher day = VIETNAMESE.matcher(text.vietnamese());
    return day.find()
        ? day.group().substring(6) + day.group().substring(3, 5) + day.group().substring(0, 2)
        : "";
  }
}
