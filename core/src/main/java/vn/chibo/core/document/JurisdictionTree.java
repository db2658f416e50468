package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Truth;

/**
 * All places of a catalogue, each below its parent; two trees of the same places in the same order
 * are equal. Places that ended stay in it.
 *
 * <pre>{@code
 * tree.lineage(meLinh);                             // centre, Hà Nội, Mê Linh
 * tree.lineage(meLinh, LocalDate.of(2025, 7, 1));   // empty: the district ended the day before
 * }</pre>
 */
public final class JurisdictionTree {
  private final Map<JurisdictionId, Jurisdiction> places = new LinkedHashMap<>();

  private JurisdictionTree(List<Jurisdiction> places) {
    Faults faults = new Faults();
    for (Jurisdiction place : places) {
      faults.unless(
          place.parent().map(this.places::containsKey).orElse(true),
          "place-before-parent",
          () -> CoreMessages.text("place-before-parent", place.id()));
      faults.unless(
          this.places.putIfAbsent(place.id(), place) == null,
          "place-twice",
          () -> CoreMessages.text("place-twice", place.id()));
    }
    faults.raise();
  }

  /**
   * A tree of places; each parent stands before its children.
   *
   * @throws vn.chibo.core.fault.FaultException with every place that stands twice, or whose parent
   *     does not stand before it
   */
  @JsonCreator
  public static JurisdictionTree of(List<Jurisdiction> places) {
    return new JurisdictionTree(places);
  }

  /** A place, empty where the tree has none of that id. */
  public Optional<Jurisdiction> find(JurisdictionId id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The place and all above it, the highest first; empty where the tree has none of that id. */
  public List<Jurisdiction> lineage(JurisdictionId id) {
    List<Jurisdiction> lineage = new ArrayList<>();
    Optional<Jurisdiction> place = find(id);
    while (place.isPresent()) {
      lineage.add(place.get());
      place = place.get().parent().flatMap(this::find);
    }
    Collections.reverse(lineage);
    return List.copyOf(lineage);
  }

  /**
   * The lineage on a day: a place above that has ended, or does not exist yet, is left out. Empty
   * where the place itself does not exist on the day. A place whose days are not known counts as
   * there.
   */
  public List<Jurisdiction> lineage(JurisdictionId id, LocalDate day) {
    boolean gone = find(id).map(place -> place.existsOn(day) == Truth.NO).orElse(true);
    return gone ? List.of() : lineage(id).stream().filter(place -> there(place, day)).toList();
  }

  /** The places directly below, whether they still exist or not. */
  public List<Jurisdiction> children(JurisdictionId id) {
    return places.values().stream()
        .filter(place -> place.parent().filter(id::equals).isPresent())
        .toList();
  }

  /** The places directly below on a day; one whose days are not known counts as there. */
  public List<Jurisdiction> children(JurisdictionId id, LocalDate day) {
    return children(id).stream().filter(place -> there(place, day)).toList();
  }

  private static boolean there(Jurisdiction place, LocalDate day) {
    return place.existsOn(day) != Truth.NO;
  }

  /** The number of places above it, 0 for the highest; empty where the tree has none of that id. */
  public Optional<Integer> depth(JurisdictionId id) {
    return find(id).map(place -> lineage(id).size() - 1);
  }

  /** All places, the highest first; those of one depth keep their order. */
  public List<Jurisdiction> byDepth() {
    Map<JurisdictionId, Integer> depths = new HashMap<>();
    for (Jurisdiction place : places.values()) {
      depths.put(place.id(), 1 + place.parent().map(depths::get).orElse(0));
    }
    return places.values().stream()
        .sorted(Comparator.comparing(place -> depths.get(place.id())))
        .toList();
  }

  /** All ids, parents before children. */
  public List<JurisdictionId> ids() {
    return List.copyOf(places.keySet());
  }

  /** All places in the order in which they were given, parents before children. */
  @JsonValue
  public List<Jurisdiction> places() {
    return List.copyOf(places.values());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JurisdictionTree tree && places().equals(tree.places());
  }

  @Override
  public int hashCode() {
    return places().hashCode();
  }

  /** The ids of its places. */
  @Override
  public String toString() {
    return "JurisdictionTree" + ids();
  }
}
