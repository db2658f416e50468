package vn.chibo.examples.review.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.text.Words;
import vn.chibo.core.time.PartialDate;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.TableCell;

/** The kinds of cells that hold a day, a month, a year or a time of day. */
final class Days {
  /** A day of what happened: one after the as-of day is worth a look. */
  static final Kind<LocalDate> DAY = new DayKind<>("day", Days::past, Days::cell);

  /** A day up to which something lasts or is due: it may lie ahead. */
  static final Kind<LocalDate> AHEAD = new DayKind<>("day", Days::day, Days::cell);

  static final Kind<PartialDate> PARTIAL = new DayKind<>("partial-day", Days::partial, Days::cell);
  static final Kind<LocalDate> MONTH = new DayKind<>("month", Days::month, Days::monthCell);
  static final Kind<LocalDate> FIRST = bound("label.from-the-start", LocalDate.MIN);
  static final Kind<LocalDate> LAST = bound("label.without-end", LocalDate.MAX);
  static final Kind<LocalTime> TIME = new TimeKind();

  /** The day before which a workbook counts no days as a calendar does. */
  private static final LocalDate FIRST_OF_WORKBOOKS = LocalDate.of(1901, 1, 1);

  private static final LocalDate LAST_OF_WORKBOOKS = LocalDate.of(9999, 12, 31);
  private static final Pattern DAY_FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
  private static final Pattern MONTH_FORM = Pattern.compile("(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("[+-]?\\d{4,}-\\d{2}-\\d{2}");
  private static final Pattern ISO = Pattern.compile("[+-]?\\d{4,}(-\\d{2}){0,2}");
  private static final int MONTHS = 12;

  private Days() {}

  private static LocalDate past(TableCell cell, CellNotes notes) {
    LocalDate day = day(cell, notes);
    notes.happened(day);
    return day;
  }

  private static LocalDate day(TableCell cell, CellNotes notes) {
    if (cell instanceof TableCell.Day day) {
      notes.realDay();
      return day.day();
    }
    if (cell instanceof TableCell.Words words) {
      notes.dayAsText();
      return day(words.text().strip());
    }
    throw RegisterMessages.refused("day", Kinds.shown(cell));
  }

  private static LocalDate day(String text) {
    Matcher form = DAY_FORM.matcher(text);
    if (form.matches()) {
      requireClear(form, text);
      return calendar(text, () -> LocalDate.of(part(form, 3), part(form, 2), part(form, 1)));
    }
    if (SHORT_YEAR.matcher(text).matches()) {
      throw RegisterMessages.refused("two-digit-year", text);
    }
    if (ISO_DAY.matcher(text).matches()) {
      return calendar(text, () -> LocalDate.parse(text));
    }
    throw RegisterMessages.refused("day", text);
  }

  /** 3/4/2024 may be the third of April or the fourth of March; 03/04/2024 is how offices write. */
  private static void requireClear(Matcher form, String text) {
    boolean padded = form.group(1).length() == 2 && form.group(2).length() == 2;
    int day = part(form, 1);
    int month = part(form, 2);
    if (!padded && day <= MONTHS && day != month) {
      String year = form.group(3);
      throw RegisterMessages.refused(
          "ambiguous-day", text, written(day, month, year), written(month, day, year));
    }
  }

  private static String written(int day, int month, String year) {
    return String.format(Locale.ROOT, "%02d/%02d/%s", day, month, year);
  }

  private static int part(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  private static <C> C calendar(String text, Supplier<C> value) {
    try {
      return value.get();
    } catch (DateTimeException | IllegalArgumentException e) {
      throw RegisterMessages.refused("no-such-day", text);
    }
  }

  private static PartialDate partial(TableCell cell, CellNotes notes) {
    String text = Kinds.shown(cell).strip();
    boolean typed = cell instanceof TableCell.Words || cell instanceof TableCell.Number;
    Matcher month = MONTH_FORM.matcher(text);
    if (typed && month.matches()) {
      return calendar(
          text,
          () -> new PartialDate(part(month, 2), Optional.of(part(month, 1)), Optional.empty()));
    }
    boolean iso = ISO.matcher(text).matches() && !ISO_DAY.matcher(text).matches();
    return typed && iso
        ? calendar(text, () -> PartialDate.parse(text))
        : PartialDate.of(day(cell, notes));
  }

  private static LocalDate month(TableCell cell, CellNotes notes) {
    String text = Kinds.shown(cell).strip();
    Matcher month = MONTH_FORM.matcher(text);
    if (cell instanceof TableCell.Words && month.matches()) {
      return calendar(text, () -> LocalDate.of(part(month, 2), part(month, 1), 1));
    }
    return day(cell, notes);
  }

  private static TableCell cell(LocalDate day) {
    boolean kept = !day.isBefore(FIRST_OF_WORKBOOKS) && !day.isAfter(LAST_OF_WORKBOOKS);
    if (kept) {
      return TableCell.day(day);
    }
    boolean fourDigits = day.getYear() > 0 && !day.isAfter(LAST_OF_WORKBOOKS);
    String text = fourDigits ? vietnamese(day) : day.toString();
    return TableCell.words(text);
  }

  private static String vietnamese(LocalDate day) {
    return Words.date(day, Language.VIETNAMESE);
  }

  private static TableCell cell(PartialDate date) {
    if (date.day().isPresent()) {
      return cell(date.period().start());
    }
    boolean monthKnown = date.month().isPresent() && date.year() > 0 && date.year() <= 9999;
    return TableCell.words(monthKnown ? Words.date(date, Language.VIETNAMESE) : date.toString());
  }

  private static TableCell monthCell(LocalDate first) {
    boolean whole = first.getDayOfMonth() == 1 && first.getYear() > 0 && first.getYear() <= 9999;
    return whole ? cell(partial(YearMonth.from(first))) : cell(first);
  }

  private static PartialDate partial(YearMonth month) {
    return new PartialDate(month.getYear(), Optional.of(month.getMonthValue()), Optional.empty());
  }

  /** A day, or the words that say that there is no bound. */
  private static Kind<LocalDate> bound(String label, LocalDate none) {
    Text words = RegisterMessages.text(label);
    Kind<LocalDate> unbounded = Choice.of(List.of(none), bound -> words);
    return new Kind<>() {
      @Override
      public LocalDate read(TableCell cell, CellNotes notes) {
        boolean starts = Kinds.shown(cell).matches(".*\\d.*");
        return starts ? AHEAD.read(cell, notes) : unbounded.read(cell, notes);
      }

      @Override
      public TableCell write(LocalDate value, Language language) {
        return value.equals(none) ? unbounded.write(value, language) : AHEAD.write(value, language);
      }

      @Override
      public SheetColumn.Format format() {
        return SheetColumn.Format.DAY;
      }

      @Override
      public Text words() {
        return RegisterMessages.text("kind.bound", words);
      }
    };
  }

  private record DayKind<C>(
      String name, BiFunction<TableCell, CellNotes, C> reader, Function<C, TableCell> writer)
      implements Kind<C> {
    @Override
    public C read(TableCell cell, CellNotes notes) {
      return reader.apply(cell, notes);
    }

    @Override
    public TableCell write(C value, Language language) {
      return writer.apply(value);
    }

    @Override
    public SheetColumn.Format format() {
      return SheetColumn.Format.DAY;
    }

    @Override
    public Text words() {
      return RegisterMessages.text("kind." + name);
    }
  }

  /** A time of day as text: 07:30. */
  private record TimeKind() implements Kind<LocalTime> {
    @Override
    public LocalTime read(TableCell cell, CellNotes notes) {
      String text = Kinds.shown(cell).strip();
      String padded = text.matches("\\d[:hg]\\d{2}") ? "0" + text : text;
      try {
        return LocalTime.parse(padded.replaceFirst("[hg]", ":"));
      } catch (DateTimeException e) {
        throw RegisterMessages.refused("time", text);
      }
    }

    @Override
    public TableCell write(LocalTime value, Language language) {
      return TableCell.words(value.toString());
    }

    @Override
    public SheetColumn.Format format() {
      return SheetColumn.Format.TEXT;
    }

    @Override
    public Text words() {
      return RegisterMessages.text("kind.time");
    }
  }
}
