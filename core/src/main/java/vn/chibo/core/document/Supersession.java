package vn.chibo.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which documents of a catalogue replace which; keys that the catalogue has not are left out. */
final class Supersession {
  private final Map<DocumentKey, List<DocumentKey>> replaced = new LinkedHashMap<>();
  private final Map<DocumentKey, List<DocumentKey>> replacing = new LinkedHashMap<>();

  Supersession(Collection<RegulatoryDocument> documents) {
    for (RegulatoryDocument document : documents) {
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
    Set<DocumentKey> left = new LinkedHashSet<>(replaced.keySet());
    left.retainAll(members);
    List<DocumentKey> chain = new ArrayList<>();
    while (!left.isEmpty()) {
      DocumentKey next = left.stream().filter(k -> oldest(k, left)).findFirst().orElseThrow();
      chain.add(next);
      left.remove(next);
    }
    return chain;
  }

  private boolean oldest(DocumentKey key, Set<DocumentKey> among) {
    return Collections.disjoint(predecessors(key), among);
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
