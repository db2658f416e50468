package vn.chibo.regulations.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;

/**
 * Which regulation describes the functions of which organization on which day. What it says
 * describes; nothing of it is asked of a record. Of cells of villages and residential groups no
 * central regulation is known, nor of private enterprises one of functions.
 *
 * <pre>{@code
 * FunctionsRegulations.of(organization, LocalDate.of(2024, 6, 1)); // of a school: 97-QĐ/TW (2004)
 * }</pre>
 */
public final class FunctionsRegulations {
  private static final List<String> IDS =
      List.of(
          "qd94-2004/ward-township",
          "qd127-2018/commune",
          "qd98-2004/agency",
          "qd97-2004/public-service-unit",
          "qd287-2010/state-enterprise",
          "qd47-2021/minority-state-enterprise",
          "qd60-2022/groups-and-banks",
          "ct33-2019/private-enterprise");

  private static final List<FunctionsRegulation> ALL =
      IDS.stream().map(Provisions::of).map(FunctionsRegulations::regulation).toList();

  private FunctionsRegulations() {}

  /** All of them, of whatever time. */
  public static List<FunctionsRegulation> all() {
    return ALL;
  }

  /**
   * Those about an organization on a day; several where they are about different units of one
   * sector. Of an organization of unknown sector only what its kind says.
   */
  public static List<FunctionsRegulation> of(PartyOrganization organization, LocalDate day) {
    return ALL.stream()
        .filter(
            one ->
                one.kinds().contains(organization.getKind())
                    || organization.getSector().filter(one.sectors()::contains).isPresent())
        .filter(one -> inForce(one.citation().document(), day))
        .toList();
  }

  private static FunctionsRegulation regulation(Provision provision) {
    return new FunctionsRegulation(
        provision.id(),
        provision.title(),
        provision.citation(),
        row(provision, "KINDS", OrganizationKind::valueOf),
        row(provision, "SECTORS", Sector::valueOf));
  }

  private static <E> Set<E> row(Provision provision, String row, Function<String, E> value) {
    return provision.table().getOrDefault(row, Set.of()).stream()
        .map(value)
        .collect(Collectors.toSet());
  }

  /** In force and not replaced; of a document whose days are not known, once its date is past. */
  private static boolean inForce(RegulatoryDocument document, LocalDate day) {
    return days(document).anyMatch(days -> days.contains(day))
        && Provisions.catalogue().documents().stream()
            .filter(other -> other.getReplaces().contains(document.getKey()))
            .flatMap(FunctionsRegulations::days)
            .noneMatch(days -> !days.start().isAfter(day));
  }

  private static Stream<DatePeriod> days(RegulatoryDocument document) {
    return document
        .getInForce()
        .or(
            () ->
                document
                    .getDate()
                    .map(PartialDate::period)
                    .map(date -> DatePeriod.from(date.end())))
        .stream();
  }
}
