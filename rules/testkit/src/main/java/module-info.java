/** For rule authors: the laws of rules, generated records, masked knowledge and assertions. */
module vn.chibo.testkit {
  requires static transitive org.jspecify;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive vn.chibo.core;
  requires transitive vn.chibo.evaluator;
  requires tools.jackson.databind;

  exports vn.chibo.testkit;

  provides net.jqwik.api.lifecycle.LifecycleHook with
      vn.chibo.testkit.SeedHook;
}
