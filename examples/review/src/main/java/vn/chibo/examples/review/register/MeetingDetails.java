package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeChooser;
import vn.chibo.core.meeting.ThemeField;

/** The columns of what goes before a meeting, of its theme and of what comes of it. */
final class MeetingDetails {
  private MeetingDetails() {}

  static void prepared(Sheet.Form<Meeting, MeetingBody> form) {
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
        p -> p.getNotified().flatMap(MeetingDetails::day),
        (b, v) -> b.notified(v.map(day -> Moment.of(day))));
    ahead(
        form,
        "documentsSent",
        Days.DAY,
        p -> p.getDocumentsSent().flatMap(MeetingDetails::day),
        (b, v) -> b.documentsSent(v.map(day -> Moment.of(day))));
  }

  private static <C> void ahead(
      Sheet.Form<Meeting, MeetingBody> form,
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

  static void theme(Sheet.Form<Meeting, MeetingBody> form) {
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

  static void written(Sheet.Form<Meeting, MeetingBody> form) {
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
            m -> m.getResultsPosted().flatMap(MeetingDetails::day),
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
      Sheet.Form<Meeting, MeetingBody> form,
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
}
