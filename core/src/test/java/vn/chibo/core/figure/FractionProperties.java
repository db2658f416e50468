package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FractionProperties {

  @Provide
  Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.longs().between(-1000, 1000), Arbitraries.longs().between(1, 60))
        .as(Fraction::of);
  }

  @Property
  void should_not_care_for_order_when_added_or_multiplied(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
  }

  @Property
  void should_not_care_for_grouping_when_added_or_multiplied(
      @ForAll("fractions") Fraction a,
      @ForAll("fractions") Fraction b,
      @ForAll("fractions") Fraction c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
  }

  @Property
  void should_give_the_same_back_when_undone(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    Assume.that(!b.equals(Fraction.ZERO));
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
  }

  @Property
  void should_be_equal_and_have_equal_hashes_when_scaled(
      @ForAll("fractions") Fraction a, @ForAll("factors") long factor) {
    Fraction scaled =
        Fraction.of(
            a.numerator().longValueExact() * factor, a.denominator().longValueExact() * factor);

    assertThat(scaled).isEqualTo(a).hasSameHashCodeAs(a);
  }

  @Provide
  Arbitrary<Long> factors() {
    return Arbitraries.longs().between(-50, 50).filter(factor -> factor != 0);
  }

  @Property
  void should_order_as_the_difference_says_when_compared(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).numerator().signum());
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void should_lie_between_floor_and_ceiling_when_not_whole(@ForAll("fractions") Fraction a) {
    assertThat(a.floor()).isLessThanOrEqualTo(a);
    assertThat(a.ceiling()).isGreaterThanOrEqualTo(a);
    assertThat(a.ceiling().minus(a.floor())).isEqualTo(a.whole() ? Fraction.ZERO : Fraction.ONE);
    assertThat(a.floor().whole()).isTrue();
  }

  @Property
  void should_read_what_it_prints_when_parsed(@ForAll("fractions") Fraction a) {
    assertThat(Fraction.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void should_equal_the_decimal_when_parsed(@ForAll("decimals") BigDecimal decimal) {
    Fraction read = Fraction.parse(decimal.toPlainString());

    assertThat(new BigDecimal(read.numerator()))
        .isEqualByComparingTo(decimal.multiply(new BigDecimal(read.denominator())));
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-100000"), new BigDecimal("100000"))
        .ofScale(4);
  }
}
