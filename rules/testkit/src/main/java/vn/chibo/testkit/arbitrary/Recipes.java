package vn.chibo.testkit.arbitrary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.text.Text;

/** The types that have a recipe of their own: those that people use, and those of few values. */
final class Recipes {
  private static final Map<Class<?>, Recipe> RECIPES = new HashMap<>();

  static {
    Recipes all = new Recipes();
    Calendars.recipes(all);
    PublishedFigures.recipes(all);
    DocumentValues.recipes(all);
    OrganizationValues.recipes(all);
    MemberValues.recipes(all);
    AttendanceValues.recipes(all);
    MeetingValues.recipes(all);
    ProcedureValues.recipes(all);
    VoteValues.recipes(all);
    ReviewValues.recipes(all);
    RecordValues.recipes(all);
    all.add(Text.class, Phrases::text);
  }

  /** Makes a value of a type that may have arguments. */
  interface Recipe {
    Object make(Values values, Typed type);
  }

  private Recipes() {}

  static Optional<Recipe> of(Class<?> type) {
    return Optional.ofNullable(RECIPES.get(type));
  }

  static boolean has(Class<?> type) {
    return RECIPES.containsKey(type);
  }

  <T> Recipes add(Class<T> type, Function<Draw, ? extends T> recipe) {
    RECIPES.put(type, (values, typed) -> recipe.apply(values.draw()));
    return this;
  }

  Recipes addOpen(Class<?> type, Recipe recipe) {
    RECIPES.put(type, recipe);
    return this;
  }
}
