package vn.chibo.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import vn.chibo.core.record.PartyRegister;

/** All that a host holds of a ward, always valid: its parts agree with each other. */
public final class RegisterArbitrary extends ArbitraryDecorator<PartyRegister> {
  RegisterArbitrary() {}

  /**
   * Registers with exactly one fault, in one value or between two of them, that {@link
   * vn.chibo.core.validation.ChiboValidator#checkRegister} finds.
   */
  public Arbitrary<AlmostValid<PartyRegister>> almostValid() {
    return DrawnArbitrary.of(
        draw ->
            draw.chance(0.5)
                ? RegisterFaults.planted(draw, RegisterValues.register(draw))
                : Planting.planted(draw, PartyRegister.class, RegisterValues::register));
  }

  @Override
  protected Arbitrary<PartyRegister> arbitrary() {
    return DrawnArbitrary.of(RegisterValues::register);
  }
}
