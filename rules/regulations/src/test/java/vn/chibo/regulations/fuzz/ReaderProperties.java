package vn.chibo.regulations.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** No reader ends in another way than by a value or as its Javadoc says, whatever it is given. */
class ReaderProperties {

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void should_take_or_refuse_what_was_edited(@ForAll FuzzTarget target, @ForAll long seed) {
    Random random = new Random(seed);
    List<byte[]> seeds = target.seeds();
    byte[] good = seeds.get(random.nextInt(seeds.size()));
    byte[] edited = new Edits(random).of(good, target.readsText());
    try {
      target.run(edited);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(shown(edited), e);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN, shrinking = ShrinkingMode.BOUNDED)
  void should_take_or_refuse_any_bytes(@ForAll FuzzTarget target, @ForAll byte[] input) {
    target.run(input);
  }

  private static String shown(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
