package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.json.Digest;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * An explained, self-contained report: it needs neither the record nor the book to be read, and
 * says by their hashes of which ones it speaks. {@link vn.chibo.core.json.ChiboJson} writes and
 * reads it; the jar holds its JSON Schema at {@code META-INF/chibo/report.schema.json}.
 *
 * <pre>{@code
 * String stored = json.write(evaluation.report());
 * json.read(stored, Report.class).replays(book, record);   // true, years later
 * }</pre>
 *
 * @param format the version of its form, {@link #FORMAT}
 * @param subject of whom it speaks
 * @param asOf the day as of which it speaks
 * @param choices what the caller chose where texts or figures leave a choice
 * @param hashes of which record and book it speaks
 * @param findings one a rule, in the order of the book
 */
public record Report(
    int format,
    Text subject,
    LocalDate asOf,
    Choices choices,
    Hashes hashes,
    List<Finding> findings) {
  /** The version of the form of reports that this library writes and reads. */
  public static final int FORMAT = 1;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the report has another form
   */
  public Report {
    if (format != FORMAT) {
      throw new IllegalArgumentException("a report of format " + format + ", not " + FORMAT);
    }
    Objects.requireNonNull(hashes, "hashes");
    findings = List.copyOf(findings);
  }

  /** The report of an evaluation. */
  static Report of(Evaluation evaluation, Choices choices) {
    return new Report(
        FORMAT,
        evaluation.record().subject(),
        evaluation.asOf(),
        choices,
        Hashes.of(evaluation.record(), evaluation.book()),
        evaluation.findings());
  }

  /**
   * Whether this is what the library says of the record by the book, byte by byte: the same record,
   * the same book, and the same findings when they are evaluated again.
   */
  public boolean replays(RuleBook book, SubjectRecord record) {
    return hashes.equals(Hashes.of(record, book))
        && Evaluator.of(book).choosing(choices).evaluate(record, asOf).report().equals(this);
  }

  /** Values that were used for days for which nobody checked them; they change no outcome. */
  public List<StaleParameter> staleParameters() {
    return StaleParameters.of(findings);
  }

  /** What one rule says, empty where the book does not have it. */
  public Optional<Finding> finding(String rule) {
    return findings.stream().filter(finding -> finding.rule().value().equals(rule)).findFirst();
  }

  /**
   * The report as one page: what is not met, what falls due, what holds, which facts are missing
   * and who has them, what people have to judge, and how much does not apply. Every rule is named
   * with its clause; its whole explanation is {@link Finding#text}.
   */
  public String text(Language language) {
    return new PageText(this, language).text();
  }

  /**
   * What a report speaks of, as SHA-256 in hexadecimal digits.
   *
   * @param subject of the kind, id and period of whom it speaks: the reports of two members have
   *     the same words for it, since a report does not print who a member is
   * @param record of the canonical JSON of the record
   * @param book of what the rules of the book ask, with their clauses, days and figures; what the
   *     measures compute is code and not in it
   */
  public record Hashes(Hash subject, Hash record, Hash book) {

    /** The hashes of a record and a book. */
    public static Hashes of(SubjectRecord record, RuleBook book) {
      return new Hashes(
          Hash.later(() -> Digest.of(identity(record))),
          Hash.later(() -> Digest.of(record)),
          Hash.later(() -> BookText.digest(book)));
    }

    private static List<String> identity(SubjectRecord record) {
      String period = record.getPeriod().toString();
      if (record instanceof MemberRecord member) {
        return List.of("member", member.getMember().getId().value(), period);
      }
      return record instanceof CellRecord cell
          ? List.of("cell", cell.getOrganization().getId().value(), period)
          : List.of(
              "organization",
              ((OrganizationRecord) record).getOrganization().getId().value(),
              period);
    }
  }
}
