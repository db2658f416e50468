package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What an organization consists of, as parts of which conditions are asked.
 *
 * <pre>{@code
 * some(cells(), forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))))
 * }</pre>
 */
public final class OrganizationParts {
  private OrganizationParts() {}

  /** Its cells. */
  public static Parts<OrganizationRecord, CellRecord> cells() {
    return new Parts<>(
        "cells",
        EvaluatorMessages.text("parts.cells"),
        true,
        (Parts.Finder<OrganizationRecord, CellRecord> & Shipped)
            (organization, window, asOf) -> found(organization.getCells()));
  }

  /** The organizations directly below it that are no cells. */
  public static Parts<OrganizationRecord, OrganizationRecord> organizations() {
    return new Parts<>(
        "organizations",
        EvaluatorMessages.text("parts.organizations"),
        false,
        (Parts.Finder<OrganizationRecord, OrganizationRecord> & Shipped)
            (organization, window, asOf) ->
                new Found<>(
                    organization.getOrganizations().entries().stream()
                        .map(below -> named(below, below.getOrganization()))
                        .toList(),
                    missing(organization.getOrganizations(), "missing.organizations").toList(),
                    false));
  }

  /** The regular meetings of all its cells. */
  public static Parts<OrganizationRecord, HeldMeeting> regularMeetingsOfCells() {
    Parts<CellRecord, HeldMeeting> ofCell = MeetingMeasures.meetings(MeetingKind.REGULAR);
    return new Parts<>(
        "meetings-of-cells",
        EvaluatorMessages.text("parts.meetings"),
        true,
        (Parts.Finder<OrganizationRecord, HeldMeeting> & Shipped)
            (organization, window, asOf) -> {
              Roster<CellRecord> cells = organization.getCells();
              List<Found<HeldMeeting>> found =
                  cells.entries().stream()
                      .map(cell -> named(cell, ofCell.finder().find(cell, window, asOf)))
                      .toList();
              return new Found<>(
                  found.stream().flatMap(f -> f.parts().stream()).toList(),
                  Stream.concat(
                          missing(cells, "missing.cells"),
                          found.stream().flatMap(f -> f.gaps().stream()))
                      .toList(),
                  found.stream().flatMap(f -> f.doubtful().stream()).toList(),
                  found.stream().anyMatch(Found::open));
            });
  }

  /** The meetings of a cell, each with the name of the cell. */
  private static Found<HeldMeeting> named(CellRecord cell, Found<HeldMeeting> found) {
    String name = cell.getOrganization().getName();
    List<Part<HeldMeeting>> parts =
        found.parts().stream()
            .map(
                part ->
                    new Part<>(
                        part.value(),
                        EvaluatorMessages.text("part.of-cell", name, part.label()),
                        part.date()))
            .toList();
    return new Found<>(parts, found.gaps(), found.doubtful(), found.open());
  }

  /** Things that no record lists yet: only a report can speak of their share. */
  public static <T> Parts<OrganizationRecord, T> unlisted(String key, Text label) {
    return new Parts<>(
        key,
        label,
        true,
        (Parts.Finder<OrganizationRecord, T> & Shipped)
            (organization, window, asOf) ->
                new Found<>(
                    List.of(), List.of(EvaluatorMessages.text("missing.share", label)), false));
  }

  /** The commendations that it reports as given in the window; until it ends more may follow. */
  public static Parts<OrganizationRecord, Commendation> commendations() {
    return new Parts<>(
        "commendations",
        EvaluatorMessages.text("parts.commendations"),
        false,
        (Parts.Finder<OrganizationRecord, Commendation> & Shipped)
            (organization, window, asOf) ->
                new Found<>(
                    organization.getCommendations().entries().stream()
                        .filter(c -> c.getDate().period().intersection(window).isPresent())
                        .filter(c -> !c.getDate().period().start().isAfter(asOf))
                        .map(
                            c ->
                                new Part<>(
                                    c, c.getWords(), Optional.of(c.getDate().period().start())))
                        .toList(),
                    missing(organization.getCommendations(), "missing.commendations").toList(),
                    window.last().isAfter(asOf)));
  }

  private static Found<CellRecord> found(Roster<CellRecord> cells) {
    return new Found<>(
        cells.entries().stream().map(cell -> named(cell, cell.getOrganization())).toList(),
        missing(cells, "missing.cells").toList(),
        false);
  }

  private static <T> Part<T> named(T record, PartyOrganization of) {
    return new Part<>(record, Text.same(of.getName()), Optional.empty());
  }

  private static Stream<Text> missing(Roster<?> roster, String key) {
    return roster.complete() ? Stream.empty() : Stream.of(EvaluatorMessages.text(key));
  }
}
