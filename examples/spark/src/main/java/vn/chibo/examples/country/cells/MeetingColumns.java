package vn.chibo.examples.country.cells;

import static vn.chibo.examples.country.cells.CellColumns.name;
import static vn.chibo.examples.country.columns.ColumnKind.DAY;
import static vn.chibo.examples.country.columns.ColumnKind.FLAG;
import static vn.chibo.examples.country.columns.ColumnKind.INTEGER;
import static vn.chibo.examples.country.columns.ColumnKind.TEXT;

import org.jspecify.annotations.Nullable;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.examples.country.columns.Column;
import vn.chibo.examples.country.columns.Fields;
import vn.chibo.examples.country.columns.Struct;

/** A meeting in the row of its cell. */
final class MeetingColumns {
  static final Column[] ALL = {
    Column.of("date", DAY),
    Column.of("kind", TEXT).optional(),
    Column.of("form", TEXT).optional(),
    Column.of("minutes", INTEGER).optional(),
    Column.of("difficulty", FLAG).optional(),
    Column.of("interleaved", FLAG).optional(),
    Column.of("merged_with", TEXT).optional(),
    Column.struct(
            "attendance",
            Column.of("members", INTEGER).optional(),
            Column.of("exempted", INTEGER).optional(),
            Column.of("on_special_duty", INTEGER).optional(),
            Column.of("suspended", INTEGER).optional(),
            Column.of("present", INTEGER).optional(),
            Column.of("excused", INTEGER).optional(),
            Column.of("unexcused", INTEGER).optional())
        .optional()
  };

  private MeetingColumns() {}

  static Struct row(Meeting meeting) {
    return Struct.of(
        meeting.getDate(),
        name(meeting.getKind()),
        name(meeting.getForm()),
        meeting.getMinutes().orElse(null),
        meeting.getDifficulty().orElse(null),
        meeting.getInterleaved().orElse(null),
        name(meeting.getMergedWith()),
        headCount(meeting));
  }

  static Meeting meeting(Fields fields) {
    Meeting.Builder meeting =
        Meeting.builder()
            .date(fields.day())
            .kind(fields.constantIfKnown(MeetingKind.class))
            .form(fields.constantIfKnown(MeetingForm.class))
            .minutes(fields.numberIfKnown())
            .difficulty(fields.flagIfKnown())
            .interleaved(fields.flagIfKnown())
            .mergedWith(fields.constantIfKnown(MergedMeeting.class));
    fields.structIfKnown().map(MeetingColumns::headCount).ifPresent(meeting::attendance);
    return meeting.build();
  }

  /** Null where there is no head count: a roll call has no columns. */
  private static @Nullable Struct headCount(Meeting meeting) {
    return meeting
        .getAttendance()
        .filter(HeadCount.class::isInstance)
        .map(HeadCount.class::cast)
        .map(MeetingColumns::row)
        .orElse(null);
  }

  private static Struct row(HeadCount count) {
    return Struct.of(
        count.getMembers().orElse(null),
        count.getExempted().orElse(null),
        count.getOnSpecialDuty().orElse(null),
        count.getSuspended().orElse(null),
        count.getPresent().orElse(null),
        count.getExcused().orElse(null),
        count.getUnexcused().orElse(null));
  }

  private static HeadCount headCount(Fields fields) {
    return HeadCount.builder()
        .members(fields.numberIfKnown())
        .exempted(fields.numberIfKnown())
        .onSpecialDuty(fields.numberIfKnown())
        .suspended(fields.numberIfKnown())
        .present(fields.numberIfKnown())
        .excused(fields.numberIfKnown())
        .unexcused(fields.numberIfKnown())
        .build();
  }
}
