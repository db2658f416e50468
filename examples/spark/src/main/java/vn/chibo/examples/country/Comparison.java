package vn.chibo.examples.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Text;
import vn.chibo.examples.country.cells.Organizations;
import vn.chibo.examples.country.cells.Places;
import vn.chibo.examples.country.cells.Share;
import vn.chibo.examples.country.figures.LibraryFigures;
import vn.chibo.examples.country.figures.PlaceFigures;
import vn.chibo.examples.country.figures.RollUp;
import vn.chibo.examples.country.figures.SumFigures;

/** Holds the results of both engines against each other, and against the plain library. */
final class Comparison {
  /** Of as many communes every district is whole: until 30/06/2025 cells stand under it too. */
  private static final int WHOLE_DISTRICTS = 5;

  private final Country country;
  private final LocalDate asOf;
  private final List<Text> differences = new ArrayList<>();

  private Comparison(Country country, LocalDate asOf) {
    this.country = country;
    this.asOf = asOf;
  }

  /** What is not the same; empty where all is. */
  static List<Text> differences(Country country, LocalDate asOf) {
    Comparison comparison = new Comparison(country, asOf);
    Result plain = Result.of(country, EngineName.PLAIN, asOf);
    Result spark = Result.of(country, EngineName.SPARK, asOf);
    List<PlaceFigures> places = plain.places();
    comparison.engines(places, spark.places());
    if (!plain.report().equals(spark.report())) {
      comparison.differences.add(CountryMessages.text("differ.reports"));
    }
    comparison.library(places);
    return comparison.differences;
  }

  /** How much of a country the library evaluates for it. */
  static Share sample(Country country, LocalDate asOf) {
    int percent = asOf.isBefore(Places.REFORM) ? WHOLE_DISTRICTS : 1;
    return new Share(Math.min(percent, country.share().percent()));
  }

  private void engines(List<PlaceFigures> plain, List<PlaceFigures> spark) {
    places("differ.engines", plain, spark);
  }

  private void library(List<PlaceFigures> engine) {
    Share sample = sample(country, asOf);
    LibraryFigures library = LibraryFigures.of(country.seed(), sample, asOf);
    Map<String, PlaceFigures> known = byId(library.places());
    List<PlaceFigures> same =
        engine.stream().filter(each -> known.containsKey(each.place())).toList();
    places("differ.library", library.places(), same);
    HierarchyView view = Organizations.of(sample).on(asOf);
    for (SumFigures sum : RollUp.of(view, same)) {
      if (!sum.rules().equals(library.below(new OrganizationId(sum.place())))) {
        differences.add(CountryMessages.text("differ.library", sum.place()));
      }
    }
  }

  private void places(String key, List<PlaceFigures> one, List<PlaceFigures> other) {
    Map<String, PlaceFigures> first = byId(one);
    Map<String, PlaceFigures> second = byId(other);
    first.forEach(
        (id, figures) -> {
          if (!figures.equals(second.get(id))) {
            differences.add(CountryMessages.text(key, id));
          }
        });
    second.keySet().stream()
        .filter(id -> !first.containsKey(id))
        .forEach(id -> differences.add(CountryMessages.text(key, id)));
  }

  private static Map<String, PlaceFigures> byId(List<PlaceFigures> places) {
    return places.stream().collect(Collectors.toMap(PlaceFigures::place, Function.identity()));
  }
}
