package vn.chibo.examples.review.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Joined;
import vn.chibo.examples.review.committee.CommitteeReport;
import vn.chibo.examples.review.committee.CommitteeReport.Due;

/**
 * What falls due as an iCalendar (RFC 5545) that calendars import: a day each, with a reminder.
 * Equal reports give equal bytes: no clock is asked.
 */
final class DueCalendar {
  private static final String PROGRAM = "-//Chibo//Review//VI";

  /** So long before its last day a duty is called to mind. */
  private static final Period REMINDER = Period.ofDays(-7);

  private final CommitteeReport report;
  private final Language language;

  private DueCalendar(CommitteeReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  static String of(CommitteeReport report, Language language) {
    Calendar calendar = new DueCalendar(report, language).calendar();
    StringWriter words = new StringWriter();
    try {
      new CalendarOutputter(true).output(calendar, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FoldedLines.of(words.toString());
  }

  private Calendar calendar() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PROGRAM));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", said(report.head().title())));
    report.dues().forEach(due -> calendar.add(event(due)));
    return calendar;
  }

  private VEvent event(Due due) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(due)));
    event.add(new DtStamp(stamp()));
    event.add(new DtStart<>(due.until()));
    event.add(new DtEnd<>(due.until().plusDays(1)));
    event.add(new Summary(summary(due)));
    event.add(new Description(description(due)));
    event.add(new Categories(said(PageMessages.text("section.dues"))));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(alarm(due));
    return event;
  }

  /**
   * The same for the same duty of the same committee in every report, and another for another
   * committee's: both may stand in one calendar.
   */
  private String uid(Due due) {
    byte[] committee = report.head().unit().vietnamese().getBytes(StandardCharsets.UTF_8);
    return due.id() + "/" + UUID.nameUUIDFromBytes(committee) + "@chibo";
  }

  /** The day of the data: a calendar that has an older one takes this. */
  private Instant stamp() {
    return report.head().asOf().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private VAlarm alarm(Due due) {
    VAlarm alarm = new VAlarm(REMINDER);
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(summary(due)));
    return alarm;
  }

  private String summary(Due due) {
    return report.head().synthetic()
        ? said(PageMessages.text("due.synthetic", PageMessages.text("synthetic"), due.what()))
        : said(due.what());
  }

  private String description(Due due) {
    return said(PageMessages.text("column.units"))
        + ": "
        + Joined.of(due.units(), ", ", language)
        + "\n"
        + said(PageMessages.text("column.clauses"))
        + ": "
        + Joined.of(due.clauses(), "; ", language);
  }

  private String said(Text text) {
    return text.in(language);
  }
}
