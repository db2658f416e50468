package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.Dated;

/**
 * Records with less in them: without some entries, or without a detail of one. Other than a mask
 * this leaves registers complete, so that what is left is as easy to read as can be.
 */
final class Smaller {
  private Smaller() {}

  /** Records with less in them, those that lack most first; empty where nothing can go. */
  static Stream<SubjectRecord> of(SubjectRecord record) {
    return entity(record).map(SubjectRecord.class::cast);
  }

  private static Stream<Object> entity(Object entity) {
    return Masks.entity(entity).stream()
        .flatMap(type -> Attribute.of(type).stream())
        .flatMap(
            attribute ->
                value(attribute.of(entity)).flatMap(less -> with(attribute, entity, less)));
  }

  /** What would be no valid entity is none. */
  private static Stream<Object> with(Attribute attribute, Object entity, Object less) {
    try {
      return Stream.of(attribute.with(entity, less));
    } catch (IllegalStateException invalid) {
      return Stream.empty();
    }
  }

  private static Stream<?> value(Object value) {
    if (value instanceof Optional<?> known) {
      return known.stream()
          .flatMap(in -> Stream.concat(Stream.of(Optional.empty()), value(in).map(Optional::of)));
    }
    if (value instanceof Register<?> register) {
      return register(register);
    }
    if (value instanceof Roster<?> roster) {
      return shorter(roster.entries()).map(less -> new Roster<>(less, roster.complete()));
    }
    if (value instanceof Map<?, ?> map) {
      return shorter(List.copyOf(map.entrySet())).map(Smaller::map);
    }
    return value instanceof List<?> list ? shorter(list) : entity(value);
  }

  private static <T extends Dated> Stream<?> register(Register<T> register) {
    return shorter(register.entries()).map(less -> new Register<>(less, register.complete()));
  }

  private static Map<Object, Object> map(List<? extends Map.Entry<?, ?>> entries) {
    Map<Object, Object> map = new LinkedHashMap<>();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }

  /** Without all, half, a quarter of the entries and so on; then with one of them smaller. */
  private static <T> Stream<List<T>> shorter(List<T> list) {
    Stream<List<T>> fewer =
        Stream.iterate(list.size(), size -> size > 0, size -> size / 2)
            .flatMap(size -> chunks(list, size));
    return Stream.concat(fewer, replaced(list, Smaller::value));
  }

  private static <T> Stream<List<T>> chunks(List<T> list, int size) {
    return IntStream.iterate(0, at -> at < list.size(), at -> at + size)
        .mapToObj(
            at -> {
              List<T> left = new ArrayList<>(list.subList(0, at));
              left.addAll(list.subList(Math.min(list.size(), at + size), list.size()));
              return left;
            });
  }

  private static <T> Stream<List<T>> replaced(List<T> list, Function<T, Stream<?>> smaller) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(
            at ->
                smaller
                    .apply(list.get(at))
                    .map(
                        less -> {
                          @SuppressWarnings("unchecked")
                          T other = (T) less;
                          List<T> changed = new ArrayList<>(list);
                          changed.set(at, other);
                          return changed;
                        }));
  }
}
