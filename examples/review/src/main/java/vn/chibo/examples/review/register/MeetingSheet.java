package vn.chibo.examples.review.register;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Visitors;

/** Meetings of cells (sinh hoạt chi bộ, họp chi ủy). */
final class MeetingSheet {
  static final Sheet<Meeting, MeetingBody> MEETINGS = sheet();

  private MeetingSheet() {}

  private static Sheet<Meeting, MeetingBody> sheet() {
    Sheet.Form<Meeting, MeetingBody> form =
        OwnerColumns.cellBook(
            Sheet.of("meetings", MeetingBody::new, MeetingBody::of, MeetingBody::build)
                .below(CellBookSheet.CELL_BOOKS, OwnerColumns::cellBookKey)
                .group("book"));
    form.group("meeting")
        .always("date", Need.KEY, Days.DAY, Meeting::getDate, (b, day) -> b.builder.date(day));
    OwnerColumns.ordinal(form);
    meeting(form);
    MeetingDetails.prepared(form);
    attendance(form);
    MeetingDetails.theme(form);
    circumstances(form);
    MeetingDetails.written(form);
    return form.end();
  }

  private static void meeting(Sheet.Form<Meeting, MeetingBody> form) {
    form.column(
            "kind",
            Need.OPTIONAL,
            Choice.of(MeetingKind.class, MeetingKind::label),
            Meeting::getKind,
            (b, kind) -> b.builder.kind(kind))
        .column(
            "form",
            Need.OPTIONAL,
            Choice.of(MeetingForm.class, MeetingForm::label),
            Meeting::getForm,
            (b, how) -> b.builder.form(how))
        .column(
            "startTime",
            Need.OPTIONAL,
            Days.TIME,
            Meeting::getStartTime,
            (b, time) -> b.builder.startTime(time))
        .column(
            "minutes",
            Need.OPTIONAL,
            Kinds.MINUTES,
            Meeting::getMinutes,
            (b, minutes) -> b.builder.minutes(minutes))
        .mends("minutes-not-positive")
        .column(
            "chair",
            Need.OPTIONAL,
            Kinds.MEMBER,
            Meeting::getChair,
            (b, chair) -> b.builder.chair(chair));
  }

  private static void attendance(Sheet.Form<Meeting, MeetingBody> form) {
    form.group("attendance");
    head(form, "members", HeadCount::getMembers, (b, n) -> b.members(n));
    form.mends("attendance-above-roll");
    head(form, "present", HeadCount::getPresent, (b, n) -> b.present(n));
    head(form, "excused", HeadCount::getExcused, (b, n) -> b.excused(n));
    head(form, "unexcused", HeadCount::getUnexcused, (b, n) -> b.unexcused(n));
    head(form, "exempted", HeadCount::getExempted, (b, n) -> b.exempted(n));
    head(form, "onSpecialDuty", HeadCount::getOnSpecialDuty, (b, n) -> b.onSpecialDuty(n));
    head(form, "suspended", HeadCount::getSuspended, (b, n) -> b.suspended(n));
    form.group("visitors")
        .column(
            "guests",
            Need.OPTIONAL,
            Kinds.COUNT,
            m -> m.getGuests().flatMap(MeetingSheet::unnamed),
            (b, n) -> b.builder.guests(n.map(count -> Visitors.of(count))))
        .column(
            "superiorMembers",
            Need.OPTIONAL,
            Kinds.COUNT,
            m -> m.getSuperiorMembers().flatMap(MeetingSheet::unnamed),
            (b, n) -> b.builder.superiorMembers(n.map(count -> Visitors.of(count))));
  }

  /** How many there were, where none is named: of names the sheet says nothing. */
  private static Optional<Integer> unnamed(Visitors visitors) {
    return visitors.named().isEmpty() ? Optional.of(visitors.count()) : Optional.empty();
  }

  private static void head(
      Sheet.Form<Meeting, MeetingBody> form,
      String name,
      Function<HeadCount, Optional<Integer>> from,
      BiConsumer<HeadCount.Builder, Optional<Integer>> into) {
    form.column(
        "attendance." + name,
        Need.OPTIONAL,
        Kinds.COUNT,
        meeting -> heads(meeting.getAttendance()).flatMap(from),
        (body, number) -> into.accept(body.heads.open(), number));
  }

  static Optional<HeadCount> heads(Optional<Attendance> attendance) {
    return attendance.filter(HeadCount.class::isInstance).map(HeadCount.class::cast);
  }

  private static void circumstances(Sheet.Form<Meeting, MeetingBody> form) {
    form.group("circumstances");
    truth(form, "dayOff", Meeting::getDayOff, (b, yes) -> b.dayOff(yes));
    truth(form, "secret", Meeting::getSecret, (b, yes) -> b.secret(yes));
    truth(form, "difficulty", Meeting::getDifficulty, (b, yes) -> b.difficulty(yes));
    truth(form, "interleaved", Meeting::getInterleaved, (b, yes) -> b.interleaved(yes));
    form.column(
            "unableToGather",
            Need.OPTIONAL,
            Kinds.COUNT,
            Meeting::getUnableToGather,
            (b, n) -> b.builder.unableToGather(n))
        .mends("negative-count")
        .column(
            "mergedWith",
            Need.OPTIONAL,
            Choice.of(MergedMeeting.class, MergedMeeting::label),
            Meeting::getMergedWith,
            (b, merged) -> b.builder.mergedWith(merged));
  }

  private static void truth(
      Sheet.Form<Meeting, MeetingBody> form,
      String name,
      Function<Meeting, Optional<Boolean>> from,
      BiConsumer<Meeting.Builder, Optional<Boolean>> into) {
    form.column(
        name, Need.OPTIONAL, Choice.YES_OR_NO, from, (body, yes) -> into.accept(body.builder, yes));
  }
}
