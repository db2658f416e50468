package vn.chibo.examples.review.register;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.member.CardNumber;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.text.Words;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.TableCell;

/** The kinds of cells that hold text or a whole number. */
final class Kinds {
  static final Kind<OrganizationId> ORGANIZATION = id(OrganizationId::new, OrganizationId::value);
  static final Kind<MemberId> MEMBER = id(MemberId::new, MemberId::value);
  static final Kind<CardNumber> CARD = id(CardNumber::new, CardNumber::value);
  static final Kind<PersonName> NAME = new TextKind<>("text", PersonName::new, PersonName::full);
  static final Kind<String> TEXT = new TextKind<>("text", text -> text, text -> text);
  static final Kind<Integer> COUNT = new CountKind(Integer.MAX_VALUE);

  /** Minutes of a sitting; more than half a day of them is worth a look. */
  static final Kind<Integer> MINUTES = new CountKind(720);

  /** Blanks around words, those that never break and those without width among them. */
  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\h\\u200b\\ufeff]+|[\\s\\h\\u200b\\ufeff]+$");

  /** What offices write before the sums below a list; no id of anybody. */
  private static final Set<String> TOTALS = totals();

  private Kinds() {}

  private static Set<String> totals() {
    Text words = RegisterMessages.text("label.totals");
    return Stream.of(words.vietnamese(), words.english())
        .flatMap(all -> Stream.of(all.split(", ")))
        .map(Folded::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Text whose leading zeros count. */
  private static <C> Kind<C> id(Function<String, C> from, Function<C, String> to) {
    return new TextKind<>("id", from, to);
  }

  /** What a cell shows that is not what its column holds. */
  static String shown(TableCell cell) {
    if (cell instanceof TableCell.Words words) {
      return words.text();
    }
    if (cell instanceof TableCell.Number number) {
      return plain(number.value());
    }
    if (cell instanceof TableCell.Day day) {
      return Words.date(day.day(), Language.VIETNAMESE);
    }
    if (cell instanceof TableCell.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    return cell instanceof TableCell.Unreadable unreadable ? unreadable.shown() : "";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private record TextKind<C>(String name, Function<String, C> from, Function<C, String> to)
      implements Kind<C> {

    @Override
    public C read(TableCell cell, CellNotes notes) {
      boolean id = name.equals("id");
      if (id && !(cell instanceof TableCell.Words)) {
        throw RegisterMessages.refused("id-not-text", shown(cell));
      }
      if (cell instanceof TableCell.Truth) {
        throw RegisterMessages.refused("text", shown(cell));
      }
      if (!(cell instanceof TableCell.Words)) {
        notes.warn("not-text", shown(cell));
      }
      String text = shown(cell);
      String bare = AROUND.matcher(text).replaceAll("");
      if (id && !text.equals(bare)) {
        notes.warn("spaces-around", bare);
        text = bare;
      }
      if (id && TOTALS.contains(Folded.of(text))) {
        throw RegisterMessages.refused("total-row", text);
      }
      return from.apply(text);
    }

    @Override
    public TableCell write(C value, Language language) {
      return TableCell.words(to.apply(value));
    }

    @Override
    public SheetColumn.Format format() {
      return SheetColumn.Format.TEXT;
    }

    @Override
    public Text words() {
      return RegisterMessages.text("kind." + name);
    }
  }

  /** A whole number; one that was typed as text is read as well. */
  private record CountKind(int usual) implements Kind<Integer> {
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,10}");

    @Override
    public Integer read(TableCell cell, CellNotes notes) {
      String text = shown(cell).strip();
      boolean number = cell instanceof TableCell.Number || cell instanceof TableCell.Words;
      if (!number || !DIGITS.matcher(text).matches()) {
        throw RegisterMessages.refused("count", text);
      }
      int value = whole(text);
      if (value < 0) {
        throw RegisterMessages.refused("count-negative", value);
      }
      if (value > usual) {
        notes.warn("unusual", value);
      }
      return value;
    }

    private static int whole(String text) {
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw RegisterMessages.refused("count", text);
      }
    }

    @Override
    public TableCell write(Integer value, Language language) {
      return TableCell.number(value);
    }

    @Override
    public SheetColumn.Format format() {
      return SheetColumn.Format.COUNT;
    }

    @Override
    public Text words() {
      return RegisterMessages.text("kind.count");
    }
  }
}
