package vn.chibo.examples.review.committee.standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.ReviewSubject;

/**
 * The annual reviews by year and subject: of two of one subject in one year the first.
 *
 * @param byYear the reviews
 */
record YearlyReviews(Map<Integer, Map<ReviewSubject, AnnualReview>> byYear) {

  static YearlyReviews of(List<AnnualReview> reviews) {
    Map<Integer, Map<ReviewSubject, AnnualReview>> byYear = new LinkedHashMap<>();
    for (AnnualReview review : reviews) {
      byYear
          .computeIfAbsent(review.getYear(), year -> new LinkedHashMap<>())
          .putIfAbsent(review.getSubject(), review);
    }
    return new YearlyReviews(byYear);
  }

  private Map<ReviewSubject, AnnualReview> in(int year) {
    return byYear.getOrDefault(year, Map.of());
  }

  Stream<AnnualReview> year(int year) {
    return in(year).values().stream();
  }

  Optional<AnnualReview> of(ReviewSubject subject, int year) {
    return Optional.ofNullable(in(year).get(subject));
  }
}
