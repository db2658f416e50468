package vn.chibo.core.organization;

import static vn.chibo.core.organization.Units.id;
import static vn.chibo.core.organization.Units.merge;
import static vn.chibo.core.organization.Units.setUp;
import static vn.chibo.core.organization.Units.split;
import static vn.chibo.core.organization.Units.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A history that is lived through day by day on a plain map, one change a day; the hierarchy must
 * tell the same story afterwards. An organization that begins within the history is known from its
 * change only.
 */
final class RandomHistory {
  static final LocalDate FIRST = LocalDate.of(2025, 6, 20);
  private static final OrganizationKind[] KINDS = OrganizationKind.values();
  private static final Sector[] SECTORS = Sector.values();

  /** What stands on one day; a parent that ended is none. */
  record State(String name, OrganizationKind kind, Optional<OrganizationId> parent) {}

  private final Random random;
  private final List<PartyOrganization> organizations = new ArrayList<>();
  private final List<OrganizationChange> changes = new ArrayList<>();
  private final Map<String, State> standing = new LinkedHashMap<>();
  private final Map<LocalDate, Map<OrganizationId, State>> days = new LinkedHashMap<>();

  RandomHistory(long seed, int first, int length) {
    random = new Random(seed);
    for (int i = 0; i < first; i++) {
      begin(random.nextInt(4) == 0 ? Optional.empty() : any());
    }
    snapshot(FIRST);
    for (int i = 1; i <= length; i++) {
      change(FIRST.plusDays(i));
      snapshot(FIRST.plusDays(i));
    }
  }

  List<PartyOrganization> organizations() {
    return organizations;
  }

  List<OrganizationChange> changes() {
    return changes;
  }

  /** By day, what stands on it. */
  Map<LocalDate, Map<OrganizationId, State>> days() {
    return days;
  }

  private void change(LocalDate day) {
    Optional<String> one = any();
    if (one.isEmpty()) {
      changes.add(setUp(day, begin(Optional.empty())));
      return;
    }
    String id = one.get();
    switch (random.nextInt(9)) {
      case 0 -> rename(day, id);
      case 1 -> move(day, id);
      case 2 -> convert(day, id);
      case 3 -> changes.add(setUp(day, begin(one)));
      case 4 -> end(day, id);
      case 5 -> mergeIntoNew(day, id);
      case 6 -> mergeIntoOld(day, id);
      case 7 -> splitOff(day, id);
      default -> splitUp(day, id);
    }
  }

  private void rename(LocalDate day, String id) {
    String name = "Đảng bộ đổi tên " + day;
    changes.add(Units.rename(day, id, name));
    standing.computeIfPresent(id, (i, s) -> new State(name, s.kind(), s.parent()));
  }

  private void convert(LocalDate day, String id) {
    OrganizationKind kind = KINDS[random.nextInt(KINDS.length)];
    changes.add(Units.convert(day, id, kind));
    standing.computeIfPresent(id, (i, s) -> new State(s.name(), kind, s.parent()));
  }

  private void move(LocalDate day, String id) {
    String to = any().orElseThrow();
    if (!below(to, id)) {
      changes.add(transfer(day, id, to));
      put(id, Optional.of(id(to)));
    }
  }

  private void end(LocalDate day, String id) {
    changes.add(Units.end(day, id));
    standing.remove(id);
  }

  private void mergeIntoNew(LocalDate day, String id) {
    String other = any().orElseThrow();
    List<String> from = other.equals(id) ? List.of(id) : List.of(id, other);
    String into = begin(any().filter(parent -> from.stream().noneMatch(o -> below(parent, o))));
    changes.add(merge(day, into, from.toArray(String[]::new)));
    from.forEach(old -> handOver(old, into));
  }

  private void mergeIntoOld(LocalDate day, String id) {
    String into = any().orElseThrow();
    boolean child = standing.get(into).parent().equals(Optional.of(id(id)));
    if (!into.equals(id) && (child || !below(into, id))) {
      changes.add(merge(day, into, into, id));
      handOver(id, into);
    }
  }

  private void splitOff(LocalDate day, String id) {
    changes.add(split(day, id, id, begin(any())));
  }

  private void splitUp(LocalDate day, String id) {
    Optional<String> parent = any().filter(p -> !p.equals(id));
    changes.add(split(day, id, begin(parent), begin(parent)));
    standing.remove(id);
  }

  private void handOver(String old, String into) {
    standing.remove(old);
    List.copyOf(standing.keySet()).stream()
        .filter(child -> !child.equals(into))
        .filter(child -> standing.get(child).parent().equals(Optional.of(id(old))))
        .forEach(child -> put(child, Optional.of(id(into))));
  }

  private void put(String id, Optional<OrganizationId> parent) {
    standing.computeIfPresent(id, (i, s) -> new State(s.name(), s.kind(), parent));
  }

  private Optional<String> any() {
    List<String> ids = List.copyOf(standing.keySet());
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
  }

  private boolean below(String id, String top) {
    Optional<String> at = Optional.of(id);
    while (at.isPresent() && !at.get().equals(top)) {
      at = Optional.ofNullable(standing.get(at.get())).flatMap(State::parent).map(p -> p.value());
    }
    return at.isPresent();
  }

  private String begin(Optional<String> parent) {
    String id = String.valueOf(organizations.size());
    OrganizationKind kind = KINDS[random.nextInt(KINDS.length)];
    PartyOrganization organization =
        Units.top(id, kind)
            .withParent(parent.map(OrganizationId::new))
            .withSector(
                Optional.of(SECTORS[random.nextInt(SECTORS.length)])
                    .filter(s -> random.nextBoolean()));
    organizations.add(organization);
    standing.put(id, new State(organization.getName(), kind, organization.getParent()));
    return id;
  }

  private void snapshot(LocalDate day) {
    Map<OrganizationId, State> states = new LinkedHashMap<>();
    standing.forEach(
        (id, s) ->
            states.put(
                id(id),
                new State(
                    s.name(), s.kind(), s.parent().filter(p -> standing.containsKey(p.value())))));
    days.put(day, states);
  }
}
