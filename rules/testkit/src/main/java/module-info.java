/**
 * For rule authors: the laws of rules, generated records, masked knowledge and assertions; examples
 * of rules and the mistakes that they notice.
 */
module vn.chibo.testkit {
  requires static transitive org.jspecify;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive vn.chibo.core;
  requires transitive vn.chibo.evaluator;
  requires tools.jackson.databind;

  exports vn.chibo.testkit;
  exports vn.chibo.testkit.example;
  exports vn.chibo.testkit.mutant;
  exports vn.chibo.testkit.arbitrary;

  provides net.jqwik.api.SampleReportingFormat with
      vn.chibo.testkit.arbitrary.RecordFormat;
  provides net.jqwik.api.lifecycle.LifecycleHook with
      vn.chibo.testkit.SeedHook;
}
