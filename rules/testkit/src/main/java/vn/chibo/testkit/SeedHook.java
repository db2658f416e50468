package vn.chibo.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property without a seed of its own the seed of the build: the system property {@code
 * chibo.test.seed}. Without it, or with {@code random}, luck decides as usual. Every property that
 * says how often it is tried is tried as many times that as the system property {@code
 * chibo.test.factor} says, by default once; a factor below one makes them fewer, never none.
 */
public final class SeedHook implements AroundPropertyHook {

  /** Made by jqwik. */
  public SeedHook() {}

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    String seed = System.getProperty("chibo.test.seed", "random");
    if (!seed.equals("random") && context.attributes().seed().isEmpty()) {
      context.attributes().setSeed(seed);
    }
    double factor = Double.parseDouble(System.getProperty("chibo.test.factor", "1"));
    context
        .attributes()
        .tries()
        .ifPresent(
            tries -> context.attributes().setTries((int) Math.max(1, Math.round(tries * factor))));
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
