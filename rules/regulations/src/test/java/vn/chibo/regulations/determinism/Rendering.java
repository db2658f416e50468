package vn.chibo.regulations.determinism;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.regulations.Regulations;

/**
 * Everything that the library says of some records by the shipped rules, as SHA-256: the codes, the
 * reports as JSON, their texts, the hashes of record and book.
 */
final class Rendering {
  private static final ChiboJson JSON = ChiboJson.jackson3();

  private Rendering() {}

  /**
   * Prints the hash.
   *
   * @param arguments the file of records, one in JSON a line; and the seed of the order in which
   *     they, their fields and their entries come
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
    System.out.println(hash(lines, Long.parseLong(arguments[1])));
  }

  /**
   * Reads and evaluates in an order drawn by the seed; the hash is taken in the order of the lines.
   */
  static String hash(List<String> lines, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    // The book of Hà Nội holds the rules of the centre too.
    Evaluator evaluator = Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"));
    TreeMap<Integer, String> said = new TreeMap<>();
    for (int i : order) {
      String line = Shuffled.of(lines.get(i), seed);
      said.put(i, said(evaluator, JSON.read(line, SubjectRecord.class)));
    }
    return sha256(said.toString());
  }

  private static String said(Evaluator evaluator, SubjectRecord record) {
    LocalDate last = record.getPeriod().last();
    return said(evaluator, record, last.minusDays(150)) + said(evaluator, record, last);
  }

  private static String said(Evaluator evaluator, SubjectRecord record, LocalDate asOf) {
    RuleBook book = evaluator.book();
    if (book.start().orElseThrow().isAfter(asOf)) {
      return "before the first rule";
    }
    Evaluation evaluation = evaluator.evaluate(record, asOf);
    Report report = evaluation.report();
    return sha256(
        JSON.write(report)
            + report.text(Language.VIETNAMESE)
            + report.text(Language.ENGLISH)
            + evaluation.obligations()
            + report.hashes()
            + JSON.write(record));
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
