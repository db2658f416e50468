package vn.chibo.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * An exact number: a fraction in lowest terms. Nothing is ever rounded.
 *
 * @param numerator the numerator
 * @param denominator the denominator, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Keeps 1e999999999 from being written out. */
  private static final int LARGEST_EXPONENT = 1000;

  /** Digits are read in time that grows with their square. */
  private static final int LONGEST = 10_000;

  /** The small whole numbers, of which there are most, once each. */
  private static final List<Fraction> SMALL =
      LongStream.range(0, 256).mapToObj(Fraction::written).toList();

  /** Zero. */
  public static final Fraction ZERO = of(0);

  /** One. */
  public static final Fraction ONE = of(1);

  /** Brings the fraction to lowest terms. */
  public Fraction {
    Objects.requireNonNull(numerator, "numerator");
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator must not be zero");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger divisor = numerator.gcd(denominator).multiply(sign(denominator));
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return whole >= 0 && whole < SMALL.size() ? SMALL.get((int) whole) : written(whole);
  }

  private static Fraction written(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** A fraction; the denominator is not zero. */
  public static Fraction of(long numerator, long denominator) {
    return denominator == 1
        ? of(numerator)
        : new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** A share given in percent: {@code percent(85)} is 17/20. */
  public static Fraction percent(long percent) {
    return of(percent, 100);
  }

  /**
   * Reads a whole number, a decimal ({@code 87.97}) or a fraction ({@code 2/3}).
   *
   * @throws NumberFormatException if the text is none of them, or has more than 10,000 characters
   */
  @JsonCreator
  public static Fraction parse(String text) {
    if (text.length() > LONGEST) {
      throw new NumberFormatException("too long: " + text.length());
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return parse(text.substring(0, slash), text.substring(slash + 1));
    }
    BigDecimal decimal = new BigDecimal(text);
    if (Math.abs((long) decimal.scale()) > LARGEST_EXPONENT) {
      throw new NumberFormatException("too large or too small: " + text);
    }
    return new Fraction(
        decimal.scaleByPowerOfTen(Math.max(0, decimal.scale())).toBigIntegerExact(),
        BigInteger.TEN.pow(Math.max(0, decimal.scale())));
  }

  private static Fraction parse(String numerator, String denominator) {
    BigInteger divisor = new BigInteger(denominator);
    if (divisor.signum() == 0) {
      throw new NumberFormatException("denominator must not be zero");
    }
    return new Fraction(new BigInteger(numerator), divisor);
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return new Fraction(numerator.subtract(other.numerator), denominator);
    }
    return new Fraction(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The product. */
  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient; the divisor is not zero. */
  public Fraction dividedBy(Fraction divisor) {
    return new Fraction(
        numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /** Whether it is a whole number. */
  public boolean whole() {
    return denominator.equals(BigInteger.ONE);
  }

  /** The greatest whole number that is not above it. */
  public Fraction floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    return new Fraction(down, BigInteger.ONE);
  }

  /** The least whole number that is not below it. */
  public Fraction ceiling() {
    return whole() ? this : floor().plus(ONE);
  }

  /** Compares by cross-multiplication. */
  @Override
  public int compareTo(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The fraction as {@code 601/19}, a whole number without a denominator. */
  @Override
  @JsonValue
  public String toString() {
    return whole() ? numerator.toString() : numerator + "/" + denominator;
  }

  private static BigInteger sign(BigInteger value) {
    return BigInteger.valueOf(value.signum());
  }
}
