package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.MonthEnd;
import vn.chibo.core.time.Months;
import vn.chibo.evaluator.words.MissingWords;

/**
 * Whether the theme of a meeting was that of an earlier thematic meeting within the look-back. Two
 * themes are one where their titles are, capitals and outer blanks aside.
 */
final class RepeatedTheme {
  private RepeatedTheme() {}

  static Portion of(CellRecord cell, Meeting meeting, int months) {
    Optional<Theme> theme = meeting.getTheme();
    if (theme.isEmpty()) {
      return Portion.whether(Truth.UNKNOWN, IndicatorFacts.lacking("theme", meeting));
    }
    LocalDate day = meeting.getDate();
    LocalDate first = new Months(months, MonthEnd.LAST_DAY).before(day).orElseThrow();
    DatePeriod back = new DatePeriod(first, day);
    List<Text> doubts = new ArrayList<>();
    for (Meeting earlier : cell.getMeetings().within(back)) {
      switch (same(earlier, theme.get())) {
        case YES -> {
          return Portion.whether(Truth.YES, List.of());
        }
        case UNKNOWN -> doubts.add(doubt(earlier));
        case NO -> {
          // Another theme, or no thematic meeting.
        }
      }
    }
    cell.getMeetings().gaps(back, day).forEach(days -> doubts.add(MissingWords.gap(days)));
    return Portion.whether(doubts.isEmpty() ? Truth.NO : Truth.UNKNOWN, doubts);
  }

  private static Truth same(Meeting earlier, Theme theme) {
    Truth thematic = CellEntries.THEMATIC.belongs().apply(earlier);
    if (thematic == Truth.NO) {
      return Truth.NO;
    }
    Optional<Boolean> title = earlier.getTheme().map(other -> one(other, theme));
    if (title.isPresent() && !title.get()) {
      return Truth.NO;
    }
    return title.isPresent() ? thematic : Truth.UNKNOWN;
  }

  private static boolean one(Theme one, Theme other) {
    return one.getTitle().strip().equalsIgnoreCase(other.getTitle().strip());
  }

  private static Text doubt(Meeting earlier) {
    return IndicatorFacts.lacking(earlier.getTheme().isEmpty() ? "theme" : "kind", earlier);
  }
}
