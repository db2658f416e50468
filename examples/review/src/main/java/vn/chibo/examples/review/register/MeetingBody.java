package vn.chibo.examples.review.register;

import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Theme;

/** Builds a meeting. */
final class MeetingBody {
  final Meeting.Builder builder = Meeting.builder();
  final Part<HeadCount, HeadCount.Builder> heads =
      new Part<>(HeadCount::builder, (b, v) -> b.from(v), HeadCount.Builder::build);
  final Part<Preparation, Preparation.Builder> preparation =
      new Part<>(Preparation::builder, (b, v) -> b.from(v), Preparation.Builder::build);
  final Part<Theme, Theme.Builder> theme =
      new Part<>(Theme::builder, (b, v) -> b.from(v), Theme.Builder::build);
  final Part<MeetingMinutes, MeetingMinutes.Builder> minutes =
      new Part<>(MeetingMinutes::builder, (b, v) -> b.from(v), MeetingMinutes.Builder::build);

  MeetingBody() {}

  static MeetingBody of(Meeting meeting) {
    MeetingBody body = new MeetingBody();
    body.builder.from(meeting);
    body.heads.on(MeetingSheet.heads(meeting.getAttendance()));
    body.preparation.on(meeting.getPreparation());
    body.theme.on(meeting.getTheme());
    body.minutes.on(meeting.getWrittenMinutes());
    return body;
  }

  Meeting build() {
    if (heads.touched()) {
      builder.attendance(heads.value());
    }
    return builder
        .preparation(preparation.value())
        .theme(theme.value())
        .writtenMinutes(minutes.value())
        .build();
  }
}
