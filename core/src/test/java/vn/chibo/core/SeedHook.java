package vn.chibo.core;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property without a seed of its own the seed of the build. One that says how often it
 * is tried is tried as many times that as the build says, where the build asks for less.
 */
public final class SeedHook implements AroundPropertyHook {
  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    String seed = System.getProperty("chibo.test.seed", "random");
    if (!seed.equals("random") && context.attributes().seed().isEmpty()) {
      context.attributes().setSeed(seed);
    }
    double factor = Math.min(1, Double.parseDouble(System.getProperty("chibo.test.factor", "1")));
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
