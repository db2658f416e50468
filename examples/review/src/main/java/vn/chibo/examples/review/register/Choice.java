package vn.chibo.examples.review.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.TableCell;

/** One of a closed list, by its words in either language. */
final class Choice<C> implements Kind<C> {
  static final Kind<Boolean> YES_OR_NO =
      new Choice<>(
          List.of(true, false), yes -> RegisterMessages.text(yes ? "label.yes" : "label.no"));

  private static final int MOST_LISTED = 8;

  private final List<C> options;
  private final Function<C, Text> label;
  private final Map<String, C> byWords = new HashMap<>();

  private Choice(List<C> options, Function<C, Text> label) {
    this.options = options;
    this.label = label;
    for (C option : options) {
      byWords.put(folded(label.apply(option).vietnamese()), option);
      byWords.put(folded(label.apply(option).english()), option);
    }
  }

  /** One of the constants of a type. */
  static <E extends Enum<E>> Kind<E> of(Class<E> type, Function<E, Text> label) {
    return new Choice<>(Arrays.asList(type.getEnumConstants()), label);
  }

  /** One of some values. */
  static <C> Kind<C> of(List<C> options, Function<C, Text> label) {
    return new Choice<>(options, label);
  }

  @Override
  public C read(TableCell cell, CellNotes notes) {
    String words = Kinds.shown(cell);
    C option = byWords.get(folded(words));
    if (option == null) {
      throw unknown(words);
    }
    return option;
  }

  private FaultException unknown(String words) {
    return Nearest.meant(folded(words), byWords.keySet())
        .map(nearest -> label.apply(byWords.get(nearest)))
        .map(nearest -> RegisterMessages.refused("label", words, nearest))
        .orElseGet(() -> RegisterMessages.refused("label-far", words, listed()));
  }

  /** What there is to choose from; a long list is cut: it stands in the template. */
  private Text listed() {
    Text more =
        options.size() > MOST_LISTED ? RegisterMessages.text("fault.label-more") : Text.same("");
    return Text.of(listed(Text::vietnamese, more), listed(Text::english, more));
  }

  private String listed(Function<Text, String> in, Text more) {
    return choices().stream()
        .limit(MOST_LISTED)
        .map(in)
        .collect(Collectors.joining("; ", "", in.apply(more)));
  }

  /** A program of an office shows a truth as TRUE or FALSE. */
  private static String folded(String words) {
    String low = Folded.of(words);
    return switch (low) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> low;
    };
  }

  @Override
  public TableCell write(C value, Language language) {
    return TableCell.words(label.apply(value).in(language));
  }

  @Override
  public SheetColumn.Format format() {
    return SheetColumn.Format.TEXT;
  }

  @Override
  public Text words() {
    return RegisterMessages.text("kind.choice");
  }

  @Override
  public List<Text> choices() {
    return options.stream().map(label).toList();
  }
}
