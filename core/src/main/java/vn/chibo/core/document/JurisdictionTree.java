package vn.chibo.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All places of a catalogue, each below its parent. */
public final class JurisdictionTree {
  private final Map<JurisdictionId, Jurisdiction> places = new LinkedHashMap<>();

  private JurisdictionTree(List<Jurisdiction> places) {
    places.forEach(place -> this.places.put(place.id(), place));
  }

  /**
   * A tree of places; each parent stands before its children.
   *
   * @throws IllegalArgumentException if a place stands twice, or its parent does not stand before
   *     it
   */
  public static JurisdictionTree of(List<Jurisdiction> places) {
    JurisdictionTree tree = new JurisdictionTree(places);
    List<JurisdictionId> seen = new ArrayList<>();
    for (Jurisdiction place : places) {
      if (place.parent().isPresent() && !seen.contains(place.parent().get())) {
        throw new IllegalArgumentException("parent must come before " + place.id());
      }
      if (seen.contains(place.id())) {
        throw new IllegalArgumentException("place stands twice: " + place.id());
      }
      seen.add(place.id());
    }
    return tree;
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
      lineage.add(0, place.get());
      place = place.get().parent().flatMap(this::find);
    }
    return List.copyOf(lineage);
  }

  /** All ids, parents before children. */
  public List<JurisdictionId> ids() {
    return List.copyOf(places.keySet());
  }
}
