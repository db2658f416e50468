package vn.chibo.examples.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/** The reviews that come with the program, and those in files of the caller. */
final class ReviewCatalogue {
  private static final List<String> BUNDLED =
      List.of(
          "thanh-xuan-2024",
          "huong-khe-2018",
          "dong-da-enterprise-block-2024",
          "me-linh-2024",
          "district-11-2014");

  private ReviewCatalogue() {}

  /** The bundled reviews, and the synthetic register. */
  static List<Review> bundled() {
    Stream<Review> published = BUNDLED.stream().map(ReviewCatalogue::bundled);
    return Stream.concat(published, Stream.of(SyntheticCommune.review())).toList();
  }

  /** One bundled review by its id. */
  static Review bundled(String id) {
    String name = id + ".yaml";
    InputStream stream =
        Objects.requireNonNull(ReviewCatalogue.class.getResourceAsStream("reviews/" + name), name);
    return ReviewFile.read(name, stream);
  }

  /**
   * The reviews of some files.
   *
   * @throws FaultException with the faults of all files
   */
  static List<Review> files(List<Path> files) {
    List<Review> reviews = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path file : files) {
      try (InputStream stream = Files.newInputStream(file)) {
        reviews.add(ReviewFile.read(file.toString(), stream));
      } catch (FaultException e) {
        faults.addAll(e.faults());
      } catch (IOException | UncheckedIOException e) {
        faults.add(Fault.of("no-file", ReviewMessages.text("fault.no-file", file)));
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultException(faults);
    }
    return reviews;
  }
}
