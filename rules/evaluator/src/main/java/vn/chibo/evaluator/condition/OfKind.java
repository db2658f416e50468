package vn.chibo.evaluator.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Parts.Found;
import vn.chibo.evaluator.condition.Parts.Part;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A record as its own only part, where it is of certain kinds: what is asked of such organizations
 * does not apply to others.
 *
 * <pre>{@code
 * forEvery(OfKind.cells(Set.of(SUBORDINATE_CELL), Set.of()), compare(OFFICIAL_MEMBERS, atLeast(three)))
 * }</pre>
 */
public final class OfKind {
  private static final String KEY = "of-kind";

  private OfKind() {}

  /**
   * The cell, where it is of one of the kinds and of one of the sectors.
   *
   * @param kinds the kinds, empty for any
   * @param sectors the sectors, empty for any
   */
  public static Parts<CellRecord, CellRecord> cells(
      Collection<OrganizationKind> kinds, Collection<Sector> sectors) {
    return itself(CellRecord::getOrganization, kinds, sectors);
  }

  /** The organization, where it is of one of the kinds and of one of the sectors. */
  public static Parts<OrganizationRecord, OrganizationRecord> organizations(
      Collection<OrganizationKind> kinds, Collection<Sector> sectors) {
    return itself(OrganizationRecord::getOrganization, kinds, sectors);
  }

  /** Whether these are the record itself, so that what is asked of each is asked of the record. */
  public static boolean itself(Parts<?, ?> parts) {
    return parts.shipped() && parts.key().startsWith(KEY);
  }

  private static <S> Parts<S, S> itself(
      Function<S, PartyOrganization> organization,
      Collection<OrganizationKind> kinds,
      Collection<Sector> sectors) {
    Set<OrganizationKind> ofKinds = copy(OrganizationKind.class, kinds);
    Set<Sector> ofSectors = copy(Sector.class, sectors);
    return new Parts<>(
        key(ofKinds, ofSectors),
        label(ofKinds, ofSectors),
        false,
        (Parts.Finder<S, S> & Shipped)
            (record, window, asOf) ->
                found(record, organization.apply(record), ofKinds, ofSectors));
  }

  /** Of other kinds other organizations are meant, of which nothing is asked together. */
  private static String key(Set<OrganizationKind> kinds, Set<Sector> sectors) {
    return Stream.concat(kinds.stream(), sectors.stream())
        .map(Enum::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("+", KEY + "-", ""));
  }

  private static <S> Found<S> found(
      S record, PartyOrganization organization, Set<OrganizationKind> kinds, Set<Sector> sectors) {
    if (!kinds.isEmpty() && !kinds.contains(organization.getKind())) {
      return new Found<>(List.of(), List.of(), false);
    }
    Optional<Sector> sector = organization.getSector();
    if (!sectors.isEmpty() && sector.isEmpty()) {
      List<Text> doubt = List.of(EvaluatorMessages.text("missing.sector"));
      return new Found<>(List.of(), List.of(), doubt, false);
    }
    return sectors.isEmpty() || sectors.contains(sector.orElseThrow())
        ? new Found<>(
            List.of(new Part<>(record, Text.same(organization.getName()), Optional.empty())),
            List.of(),
            false)
        : new Found<>(List.of(), List.of(), false);
  }

  private static Text label(Set<OrganizationKind> kinds, Set<Sector> sectors) {
    Optional<Text> ofKinds = joined(kinds.stream().map(OrganizationKind::label));
    Optional<Text> ofSectors = joined(sectors.stream().map(Sector::label));
    if (ofKinds.isPresent() && ofSectors.isPresent()) {
      return EvaluatorMessages.text("parts.of-sector", ofKinds.get(), ofSectors.get());
    }
    return ofKinds.or(() -> ofSectors).orElseGet(() -> EvaluatorMessages.text("parts.any-kind"));
  }

  private static Optional<Text> joined(Stream<Text> labels) {
    List<Text> all = labels.toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                all.stream().map(Text::vietnamese).collect(Collectors.joining(" / ")),
                all.stream().map(Text::english).collect(Collectors.joining(" / "))));
  }

  private static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> constants) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(constants);
    return Collections.unmodifiableSet(copy);
  }
}
