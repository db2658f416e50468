package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.committee.CommitteeReport;

/** What falls due as a calendar that other programs read. */
class DueCalendarTest {
  private static final String WORDS = DueCalendar.of(Samples.report(), Language.VIETNAMESE);

  private static Calendar read(String words) {
    try {
      return new CalendarBuilder().build(new StringReader(words));
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static List<VEvent> events(String words) {
    return read(words).getComponents("VEVENT");
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElseThrow();
  }

  @Test
  void should_be_valid_when_read_again() {
    assertThat(read(WORDS).validate(true).getEntries()).isEmpty();
  }

  @Test
  void should_hold_a_whole_day_for_each_duty() {
    assertThat(events(WORDS))
        .extracting(event -> event.getStartDate().orElseThrow().getDate())
        .containsExactly(LocalDate.of(2024, 11, 30), LocalDate.of(2024, 12, 31));
    assertThat(WORDS)
        .contains("DTSTART;VALUE=DATE:20241130\r\nDTEND;VALUE=DATE:20241201\r\n")
        .contains("TRANSP:TRANSPARENT", "TRIGGER:-P1W");
  }

  @Test
  void should_keep_the_name_of_a_duty_and_the_day_of_the_data() {
    VEvent first = events(WORDS).get(0);
    assertThat(value(first, "UID"))
        .isEqualTo("monthly-2024-11/c31441f2-2ef9-37e8-a9d4-9455a3a75d1a@chibo");
    assertThat(value(first, "DTSTAMP")).isEqualTo("20241120T000000Z");
  }

  @Test
  void should_name_a_duty_otherwise_when_another_committee_has_it() {
    CommitteeReport other = Samples.report(Text.same("Đảng ủy xã giả lập khác"));
    List<String> ours = events(WORDS).stream().map(event -> value(event, "UID")).toList();
    assertThat(events(DueCalendar.of(other, Language.VIETNAMESE)))
        .extracting(event -> value(event, "UID"))
        .doesNotContainAnyElementsOf(ours);
  }

  @Test
  void should_give_all_words_back_when_read_again() {
    VEvent last = events(WORDS).get(1);
    assertThat(value(last, "SUMMARY"))
        .isEqualTo("[DỮ LIỆU GIẢ LẬP] Tổ chức sinh hoạt chi bộ; ghi biên bản, gửi cấp ủy cấp trên");
    assertThat(value(last, "DESCRIPTION"))
        .contains(Samples.ODD, "Chi bộ giả lập 38\nCăn cứ: Văn bản giả lập, mục 3, khoản 1");
    assertThat(value(last, "CATEGORIES")).isEqualTo("Việc sắp đến hạn");
  }

  @Test
  void should_speak_english_when_asked_to() {
    VEvent last = events(DueCalendar.of(Samples.report(), Language.ENGLISH)).get(1);
    assertThat(value(last, "SUMMARY")).startsWith("[SYNTHETIC DATA] Hold a meeting of the cell;");
  }

  @Test
  void should_fold_lines_by_octets_and_cut_no_letter() {
    assertThat(WORDS).endsWith("END:VCALENDAR\r\n").doesNotContain("\ufffd");
    assertThat(WORDS.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(Arrays.stream(WORDS.split("\r\n", -1)))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
        .anySatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(72));
  }

  @Test
  void should_be_the_same_when_written_twice() {
    assertThat(DueCalendar.of(Samples.report(), Language.VIETNAMESE)).isEqualTo(WORDS);
  }
}
