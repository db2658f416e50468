package vn.chibo.regulations.election;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.regulations.vote.VotingBody;

/**
 * A congress (đại hội) as far as it is recorded.
 *
 * <pre>{@code
 * Congress.of(day, CongressLevel.CELL, VotingBody.MEMBERS).withDays(1).withAnnouncedOn(announced);
 * }</pre>
 *
 * @param date its first day
 * @param level of what it is
 * @param body whether members or delegates held it
 * @param members the members of the organization
 * @param consented whether the level above agreed to a congress of delegates
 * @param days how many days it lasted
 * @param announcedOn the day on which its opening was announced
 * @param counts those summoned and present
 * @param organizations the subordinate organizations, and how many were represented
 */
public record Congress(
    LocalDate date,
    CongressLevel level,
    VotingBody body,
    Optional<Integer> members,
    Optional<Boolean> consented,
    Optional<Integer> days,
    Optional<LocalDate> announcedOn,
    VoteCounts counts,
    VoteCounts organizations) {

  /** Needs all. */
  public Congress {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(consented, "consented");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(announcedOn, "announcedOn");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(organizations, "organizations");
  }

  /** Nothing more is known of it. */
  public static Congress of(LocalDate date, CongressLevel level, VotingBody body) {
    return new Congress(
        date,
        level,
        body,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        VoteCounts.unknown(),
        VoteCounts.unknown());
  }

  /** The same, with the members of the organization. */
  public Congress withMembers(int number) {
    return new Congress(
        date,
        level,
        body,
        Optional.of(number),
        consented,
        days,
        announcedOn,
        counts,
        organizations);
  }

  /** The same, with whether the level above agreed to a congress of delegates. */
  public Congress withConsent(boolean given) {
    return new Congress(
        date, level, body, members, Optional.of(given), days, announcedOn, counts, organizations);
  }

  /** The same, with the days that it lasted. */
  public Congress withDays(int number) {
    return new Congress(
        date,
        level,
        body,
        members,
        consented,
        Optional.of(number),
        announcedOn,
        counts,
        organizations);
  }

  /** The same, with the day on which its opening was announced. */
  public Congress withAnnouncedOn(LocalDate day) {
    return new Congress(
        date, level, body, members, consented, days, Optional.of(day), counts, organizations);
  }

  /** The same, with those summoned and present. */
  public Congress withCounts(VoteCounts heads) {
    return new Congress(
        date, level, body, members, consented, days, announcedOn, heads, organizations);
  }

  /** The same, with the subordinate organizations and how many of them were represented. */
  public Congress withOrganizations(int represented, int of) {
    return new Congress(
        date,
        level,
        body,
        members,
        consented,
        days,
        announcedOn,
        counts,
        VoteCounts.builder().summoned(of).present(represented).build());
  }
}
