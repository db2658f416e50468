package vn.chibo.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Theme;

/**
 * The time to build a checked meeting with its head counts: by the builders, and by constructors
 * written by hand for no more than these attributes. With a theme both keep its title in NFC.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MeetingBuildBenchmark {
  // Not final and not static: the compiler must not know them.
  private LocalDate date = LocalDate.of(2024, 2, 12);
  private MeetingKind kind = MeetingKind.THEMATIC;
  private String title = "Chuyển đổi số trong công tác đảng";
  private int minutes = 95;
  private int members = 60;
  private int exempted = 3;
  private int onSpecialDuty = 1;
  private int suspended = 0;
  private int present = 53;
  private int excused = 2;
  private int unexcused = 1;

  /** A meeting by its builder. */
  @Benchmark
  public Meeting meetingByBuilder() {
    return Meeting.builder().date(date).kind(kind).minutes(minutes).attendance(headCount()).build();
  }

  /** The same by hand. */
  @Benchmark
  public Object meetingByHand() {
    return new HandWrittenMeeting(date, kind, minutes, headCountByHand(), null);
  }

  /** A meeting with a theme by its builder. */
  @Benchmark
  public Meeting themedByBuilder() {
    return Meeting.builder()
        .date(date)
        .kind(kind)
        .minutes(minutes)
        .attendance(headCount())
        .theme(Theme.builder().title(title).build())
        .build();
  }

  /** The same by hand. */
  @Benchmark
  public Object themedByHand() {
    return new HandWrittenMeeting(date, kind, minutes, headCountByHand(), title);
  }

  private HeadCount headCount() {
    return HeadCount.builder()
        .members(members)
        .exempted(exempted)
        .onSpecialDuty(onSpecialDuty)
        .suspended(suspended)
        .present(present)
        .excused(excused)
        .unexcused(unexcused)
        .build();
  }

  private HandWrittenHeadCount headCountByHand() {
    return new HandWrittenHeadCount(
        members, exempted, onSpecialDuty, suspended, present, excused, unexcused);
  }
}
