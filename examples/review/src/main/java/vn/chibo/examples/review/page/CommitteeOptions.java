package vn.chibo.examples.review.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.examples.review.Gathered;
import vn.chibo.examples.review.Jurisdictions;
import vn.chibo.examples.review.OptionValues;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.committee.CommitteeQuestion;
import vn.chibo.examples.review.committee.Reader;
import vn.chibo.examples.review.committee.SyntheticCommittee;

/** What the command is asked; without a register, the made-up one answers for what is left out. */
final class CommitteeOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "REGISTER",
      description = "What the office holds (JSON); a made-up commune by default.")
  private @Nullable Path register;

  @Option(names = "--organization", description = "The organization that presents the report.")
  private @Nullable String organization;

  @Option(names = "--period", description = "A month, quarter or year: 2024-10, 2024-Q3, 2024.")
  private @Nullable String period;

  @Option(names = "--as-of", description = "The day of the data (yyyy-MM-dd).")
  private @Nullable String asOf;

  @Option(names = "--jurisdiction", description = "The place whose rules apply.")
  private @Nullable String jurisdiction;

  @Option(
      names = "--role",
      description = "Who reads it: committee (default) or secretary:CELL, who sees names.")
  private String role = "committee";

  CommitteeOptions() {}

  /**
   * The question.
   *
   * @throws FaultException with the faults of all options and of the file together
   */
  CommitteeQuestion question(Gathered faults) {
    CommitteeQuestion made = MadeUp.QUESTION;
    Optional<DatePeriod> span =
        faults.gather(() -> needed("--period", period, PeriodOption::parse));
    Optional<OrganizationId> unit =
        faults.gather(
            () -> value("--organization", organization, OrganizationId::new, made.organization()));
    Optional<LocalDate> day =
        faults.gather(() -> value("--as-of", asOf, OptionValues::day, made.asOf()));
    Optional<JurisdictionId> place =
        faults.gather(
            () -> value("--jurisdiction", jurisdiction, Jurisdictions::parse, made.jurisdiction()));
    Optional<CommitteeData> data = faults.gather(() -> Optional.of(data(made)));
    Optional<Reader> reader =
        faults.gather(() -> data.map(known -> RoleOption.parse(role, organizations(known))));
    faults.raise();
    return new CommitteeQuestion(
        data.orElseThrow(),
        unit.orElseThrow(),
        span.orElseThrow(),
        day.orElseThrow(),
        place.orElseThrow(),
        register == null ? made.choices() : Choices.DEFAULT,
        reader.orElseThrow());
  }

  private CommitteeData data(CommitteeQuestion made) {
    return register == null ? made.data() : CommitteeFile.read(register);
  }

  private static Set<OrganizationId> organizations(CommitteeData data) {
    return data.register().getOrganizations().stream()
        .map(PartyOrganization::getId)
        .collect(Collectors.toSet());
  }

  /** What an option says, or what stands for it where the data are made up. */
  private <T> Optional<T> value(
      String name, @Nullable String text, Function<String, T> parse, T madeUp) {
    return text == null && register == null ? Optional.of(madeUp) : needed(name, text, parse);
  }

  private static <T> Optional<T> needed(
      String name, @Nullable String text, Function<String, T> parse) {
    if (text == null) {
      throw new FaultException(Fault.of("option", PageMessages.text("fault.option", name)));
    }
    return Optional.of(parse.apply(text));
  }

  /** Read once, when first asked for. */
  private static final class MadeUp {
    private static final CommitteeQuestion QUESTION =
        SyntheticCommittee.question(
            DatePeriod.ofYear(SyntheticCommittee.AS_OF.getYear()), Reader.COMMITTEE);
  }
}
