package vn.chibo.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Which documents of a catalogue replace which; keys that the catalogue has not are left out. */
final class Supersession {
  private final Map<DocumentKey, Integer> places = new HashMap<>();
  private final Map<DocumentKey, List<DocumentKey>> replaced = new LinkedHashMap<>();
  private final Map<DocumentKey, List<DocumentKey>> replacing = new LinkedHashMap<>();

  Supersession(Collection<RegulatoryDocument> documents) {
    for (RegulatoryDocument document : documents) {
      places.put(document.getKey(), places.size());
      replaced.put(document.getKey(), new ArrayList<>());
      replacing.put(document.getKey(), new ArrayList<>());
    }
    for (RegulatoryDocument document : documents) {
      document.getReplaces().stream()
          .distinct()
          .filter(replaced::containsKey)
          .forEach(old -> link(document.getKey(), old));
    }
  }

  private void link(DocumentKey next, DocumentKey old) {
    replaced.getOrDefault(next, List.of()).add(old);
    replacing.getOrDefault(old, List.of()).add(next);
  }

  /** Those that it replaces directly. */
  List<DocumentKey> predecessors(DocumentKey key) {
    return replaced.getOrDefault(key, List.of());
  }

  /** Those that replace it directly. */
  List<DocumentKey> successors(DocumentKey key) {
    return replacing.getOrDefault(key, List.of());
  }

  /** Those that replace themselves, by whatever way round. */
  List<DocumentKey> circular() {
    Set<DocumentKey> left = new LinkedHashSet<>(replaced.keySet());
    clear(left, replaced, replacing);
    clear(left, replacing, replaced);
    Set<DocumentKey> circular = new LinkedHashSet<>();
    for (DocumentKey key : left) {
      Set<DocumentKey> old = circular.contains(key) ? Set.of() : reach(key, replaced);
      if (old.contains(key)) {
        old.retainAll(reach(key, replacing));
        circular.addAll(old);
      }
    }
    return replaced.keySet().stream().filter(circular::contains).toList();
  }

  /** Takes away what has nothing left before it: it can be in no circle. */
  private static void clear(
      Set<DocumentKey> left,
      Map<DocumentKey, List<DocumentKey>> before,
      Map<DocumentKey, List<DocumentKey>> after) {
    Map<DocumentKey, Integer> open = new HashMap<>();
    Deque<DocumentKey> free = new ArrayDeque<>();
    for (DocumentKey key : left) {
      long count = before.getOrDefault(key, List.of()).stream().filter(left::contains).count();
      open.put(key, (int) count);
      if (count == 0) {
        free.add(key);
      }
    }
    while (!free.isEmpty()) {
      DocumentKey key = free.pop();
      left.remove(key);
      for (DocumentKey next : after.getOrDefault(key, List.of())) {
        if (left.contains(next) && open.merge(next, -1, Integer::sum) == 0) {
          free.add(next);
        }
      }
    }
  }

  /** Itself, all before and all after it, each after all that it replaces. */
  List<DocumentKey> chain(DocumentKey key) {
    Set<DocumentKey> members = reach(key, replaced);
    members.add(key);
    members.addAll(reach(key, replacing));
    return inOrder(members);
  }

  /** Each after all that it replaces; of those free to stand next, the first of the catalogue. */
  private List<DocumentKey> inOrder(Set<DocumentKey> members) {
    Map<DocumentKey, Integer> open = new HashMap<>();
    members.forEach(key -> open.put(key, predecessorsAmong(members, key)));
    PriorityQueue<DocumentKey> free = new PriorityQueue<>(Comparator.comparing(places::get));
    members.stream().filter(key -> predecessorsAmong(members, key) == 0).forEach(free::add);
    List<DocumentKey> chain = new ArrayList<>();
    while (!free.isEmpty()) {
      DocumentKey next = free.remove();
      chain.add(next);
      successors(next).stream()
          .filter(key -> members.contains(key) && open.merge(key, -1, Integer::sum) == 0)
          .forEach(free::add);
    }
    return chain;
  }

  private int predecessorsAmong(Set<DocumentKey> members, DocumentKey key) {
    return (int) predecessors(key).stream().filter(members::contains).count();
  }

  private static Set<DocumentKey> reach(
      DocumentKey from, Map<DocumentKey, List<DocumentKey>> steps) {
    Set<DocumentKey> reached = new LinkedHashSet<>();
    Deque<DocumentKey> left = new ArrayDeque<>(steps.getOrDefault(from, List.of()));
    while (!left.isEmpty()) {
      DocumentKey key = left.pop();
      if (reached.add(key)) {
        left.addAll(steps.getOrDefault(key, List.of()));
      }
    }
    return reached;
  }
}
