package vn.chibo.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Place;
import vn.chibo.core.record.PartyRegister;

/**
 * Checks a value with all that it holds, and gives every fault with its path, a stable key and
 * words in both languages.
 *
 * <p>What makes a value meaningless cannot be built at all; the validator finds what a form may
 * hold for a while, such as a name that is still empty.
 *
 * <pre>{@code
 * List<Fault> faults = ChiboValidator.standard().check(organization);
 * faults.forEach(fault -> System.out.println(fault.text(Language.VIETNAMESE)));
 * }</pre>
 */
public final class ChiboValidator {
  private final Validator validator;

  private ChiboValidator(Validator validator) {
    this.validator = validator;
  }

  /**
   * A validator that needs nothing of the host but a provider of Jakarta Validation; no expression
   * language.
   *
   * @throws IllegalStateException if no provider is there; the message names what to add
   */
  public static ChiboValidator standard() {
    try {
      return of(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new TemplateInterpolator())
              .buildValidatorFactory()
              .getValidator());
    } catch (NoProviderFoundException e) {
      throw new IllegalStateException(
          "no provider of Jakarta Validation: add org.hibernate.validator:hibernate-validator,"
              + " or hand in a Validator with ChiboValidator.of",
          e);
    }
  }

  /** A validator over the one that a host has. */
  public static ChiboValidator of(Validator validator) {
    return new ChiboValidator(validator);
  }

  /** All faults of a value and of all that it holds, by path; none where it is sound. */
  public List<Fault> check(Object value) {
    return validator.validate(value).stream()
        // Only an empty Optional gives null: what is not known breaks no constraint on what it is.
        .filter(violation -> violation.getInvalidValue() != null)
        .map(ChiboValidator::fault)
        .sorted(
            Comparator.<Fault, String>comparing(fault -> fault.place().orElseThrow().field())
                .thenComparing(Fault::key))
        .toList();
  }

  /**
   * All faults of a register: those of its values and those between them, such as two members of
   * one id, a superior that nobody knows, a holder of a post who is no member, an attendance above
   * the roll.
   */
  public List<Fault> checkRegister(PartyRegister register) {
    RegisterFaults between = new RegisterFaults();
    OrganizationChecks.check(register, between);
    MemberChecks.check(register, between);
    AttendanceChecks.check(register, between);
    return Stream.concat(check(register).stream(), between.found().stream()).toList();
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    return new Fault(
        ConstraintWords.key(violation),
        Optional.of(new Place(subject(violation), 0, path(violation))),
        ConstraintWords.of(violation));
  }

  /** The type that was checked: an entity stands for its generated class. */
  private static String subject(ConstraintViolation<?> violation) {
    return violation.getRootBeanClass().getSimpleName().replaceFirst("^Immutable", "");
  }

  /** The path without the names that containers give their elements. */
  private static String path(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
  }
}
