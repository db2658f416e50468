package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.meeting.Visitors;

/** Meetings of cells (sinh hoạt chi bộ, họp chi ủy). */
final class MeetingSheet {
  static final Sheet<Meeting, Body> MEETINGS = sheet();

  private MeetingSheet() {}

  private static Sheet<Meeting, Body> sheet() {
    Sheet.Form<Meeting, Body> form =
        OwnerColumns.cellBook(
            Sheet.of("meetings", Body::new, Body::of, Body::build)
                .below(CellBookSheet.CELL_BOOKS, OwnerColumns::cellBookKey)
                .group("book"));
    form.group("meeting")
        .always("date", Need.KEY, Days.DAY, Meeting::getDate, (b, day) -> b.builder.date(day));
    OwnerColumns.ordinal(form);
    meeting(form);
    prepared(form);
    attendance(form);
    theme(form);
    circumstances(form);
    written(form);
    return form.end();
  }

  private static void meeting(Sheet.Form<Meeting, Body> form) {
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

  private static void prepared(Sheet.Form<Meeting, Body> form) {
    form.group("preparation");
    ahead(form, "preparedBy", Kinds.MEMBER, Preparation::getPreparedBy, (b, v) -> b.preparedBy(v));
    ahead(
        form,
        "committeeMetOn",
        Days.DAY,
        Preparation::getCommitteeMetOn,
        (b, v) -> b.committeeMetOn(v));
    ahead(
        form,
        "draftPassedOn",
        Days.DAY,
        Preparation::getDraftPassedOn,
        (b, v) -> b.draftPassedOn(v));
    ahead(
        form,
        "draftResolution",
        Choice.YES_OR_NO,
        Preparation::getDraftResolution,
        (b, v) -> b.draftResolution(v));
    ahead(
        form,
        "notified",
        Days.DAY,
        p -> p.getNotified().flatMap(MeetingSheet::day),
        (b, v) -> b.notified(v.map(day -> Moment.of(day))));
    ahead(
        form,
        "documentsSent",
        Days.DAY,
        p -> p.getDocumentsSent().flatMap(MeetingSheet::day),
        (b, v) -> b.documentsSent(v.map(day -> Moment.of(day))));
  }

  private static <C> void ahead(
      Sheet.Form<Meeting, Body> form,
      String name,
      Kind<C> kind,
      Function<Preparation, Optional<C>> from,
      BiConsumer<Preparation.Builder, Optional<C>> into) {
    form.column(
        "preparation." + name,
        Need.OPTIONAL,
        kind,
        meeting -> meeting.getPreparation().flatMap(from),
        (body, value) -> into.accept(body.preparation.open(), value));
  }

  /** The day of a moment whose time is not recorded: of times the sheet says nothing. */
  private static Optional<LocalDate> day(Moment moment) {
    return moment.time().isEmpty() ? Optional.of(moment.date()) : Optional.empty();
  }

  private static void attendance(Sheet.Form<Meeting, Body> form) {
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
      Sheet.Form<Meeting, Body> form,
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

  private static Optional<HeadCount> heads(Optional<Attendance> attendance) {
    return attendance.filter(HeadCount.class::isInstance).map(HeadCount.class::cast);
  }

  private static void theme(Sheet.Form<Meeting, Body> form) {
    form.group("theme")
        .column(
            "theme.title",
            Need.WITH_GROUP,
            Kinds.TEXT,
            m -> m.getTheme().map(Theme::getTitle),
            (b, title) -> b.theme.open().title(title.orElseThrow()))
        .column(
            "theme.field",
            Need.OPTIONAL,
            Choice.of(ThemeField.class, ThemeField::label),
            m -> m.getTheme().flatMap(Theme::getField),
            (b, field) -> b.theme.open().field(field))
        .column(
            "theme.chooser",
            Need.OPTIONAL,
            Choice.of(ThemeChooser.class, ThemeChooser::label),
            m -> m.getTheme().flatMap(Theme::getChooser),
            (b, chooser) -> b.theme.open().chooser(chooser))
        .column(
            "theme.presenter",
            Need.OPTIONAL,
            Kinds.MEMBER,
            m -> m.getTheme().flatMap(Theme::getPresenter),
            (b, presenter) -> b.theme.open().presenter(presenter))
        .column(
            "theme.approvedOn",
            Need.OPTIONAL,
            Days.DAY,
            m -> m.getTheme().flatMap(Theme::getApprovedOn),
            (b, day) -> b.theme.open().approvedOn(day))
        .column(
            "theme.inWriting",
            Need.OPTIONAL,
            Choice.YES_OR_NO,
            m -> m.getTheme().flatMap(Theme::getInWriting),
            (b, yes) -> b.theme.open().inWriting(yes));
  }

  private static void circumstances(Sheet.Form<Meeting, Body> form) {
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
      Sheet.Form<Meeting, Body> form,
      String name,
      Function<Meeting, Optional<Boolean>> from,
      BiConsumer<Meeting.Builder, Optional<Boolean>> into) {
    form.column(
        name, Need.OPTIONAL, Choice.YES_OR_NO, from, (body, yes) -> into.accept(body.builder, yes));
  }

  private static void written(Sheet.Form<Meeting, Body> form) {
    form.group("outcome")
        .column(
            "thinkingMinutes",
            Need.OPTIONAL,
            Kinds.COUNT,
            Meeting::getThinkingMinutes,
            (b, n) -> b.builder.thinkingMinutes(n))
        .column(
            "conclusion",
            Need.OPTIONAL,
            Kinds.TEXT,
            Meeting::getConclusion,
            (b, words) -> b.builder.conclusion(words))
        .column(
            "resultsPosted",
            Need.OPTIONAL,
            Days.DAY,
            m -> m.getResultsPosted().flatMap(MeetingSheet::day),
            (b, day) -> b.builder.resultsPosted(day.map(posted -> Moment.of(posted))))
        .column(
            "rating",
            Need.OPTIONAL,
            Choice.of(MeetingRating.class, MeetingRating::label),
            Meeting::getRating,
            (b, rating) -> b.builder.rating(rating))
        .group("writtenMinutes");
    minutes(
        form, "secretary", Kinds.MEMBER, MeetingMinutes::getSecretary, (b, v) -> b.secretary(v));
    minutes(form, "pages", Kinds.COUNT, MeetingMinutes::getPages, (b, v) -> b.pages(v));
    minutes(
        form, "readBack", Choice.YES_OR_NO, MeetingMinutes::getReadBack, (b, v) -> b.readBack(v));
    minutes(form, "signed", Choice.YES_OR_NO, MeetingMinutes::getSigned, (b, v) -> b.signed(v));
    minutes(form, "kept", Choice.YES_OR_NO, MeetingMinutes::getKept, (b, v) -> b.kept(v));
  }

  private static <C> void minutes(
      Sheet.Form<Meeting, Body> form,
      String name,
      Kind<C> kind,
      Function<MeetingMinutes, Optional<C>> from,
      BiConsumer<MeetingMinutes.Builder, Optional<C>> into) {
    form.column(
        "writtenMinutes." + name,
        Need.OPTIONAL,
        kind,
        meeting -> meeting.getWrittenMinutes().flatMap(from),
        (body, value) -> into.accept(body.minutes.open(), value));
  }

  /** Builds a meeting. */
  static final class Body {
    final Meeting.Builder builder = Meeting.builder();
    final Part<HeadCount, HeadCount.Builder> heads =
        new Part<>(HeadCount::builder, (b, v) -> b.from(v), HeadCount.Builder::build);
    final Part<Preparation, Preparation.Builder> preparation =
        new Part<>(Preparation::builder, (b, v) -> b.from(v), Preparation.Builder::build);
    final Part<Theme, Theme.Builder> theme =
        new Part<>(Theme::builder, (b, v) -> b.from(v), Theme.Builder::build);
    final Part<MeetingMinutes, MeetingMinutes.Builder> minutes =
        new Part<>(MeetingMinutes::builder, (b, v) -> b.from(v), MeetingMinutes.Builder::build);

    Body() {}

    static Body of(Meeting meeting) {
      Body body = new Body();
      body.builder.from(meeting);
      body.heads.on(heads(meeting.getAttendance()));
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
}
