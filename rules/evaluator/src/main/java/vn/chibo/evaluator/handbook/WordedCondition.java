package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * A condition in words, as a nested list: one line, and the lines below it.
 *
 * @param words the line
 * @param parts the lines below
 * @param notes what must be said beside it, such as the clause of an exception
 */
public record WordedCondition(Text words, List<WordedCondition> parts, List<Text> notes) {
  private static final String INDENT = "  ";

  /** Copies the lists. */
  public WordedCondition {
    Objects.requireNonNull(words, "words");
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** All lines, each level two spaces in. */
  public String text(Language language) {
    return lines(language, "");
  }

  private String lines(Language language, String indent) {
    String below = indent + INDENT;
    return indent
        + words.in(language)
        + (parts.isEmpty() ? "\n" : ":\n")
        + notes.stream()
            .map(note -> below + "(" + note.in(language) + ")\n")
            .collect(Collectors.joining())
        + parts.stream().map(part -> part.lines(language, below)).collect(Collectors.joining());
  }
}
