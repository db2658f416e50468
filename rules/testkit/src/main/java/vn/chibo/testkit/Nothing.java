package vn.chibo.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/** Law 4, at its end: where nothing is known, nothing is decided. */
final class Nothing {
  /** Who and when: without them there is no record. */
  private static final Set<String> IDENTITY = Set.of("Organization", "Member", "Period", "Group");

  private Nothing() {}

  static void check(Trial trial) throws Breach {
    for (Finding finding : trial.over(of(trial.record())).evaluate().findings()) {
      Outcome outcome = finding.outcome();
      if (outcome instanceof Outcome.Satisfied || outcome instanceof Outcome.Violated) {
        throw Breach.of(finding, "decided though nothing is known");
      }
    }
  }

  /** The record with nothing in it but whom and which days it is about. */
  static SubjectRecord of(SubjectRecord record) {
    Object nothing = record;
    for (Attribute attribute : Attribute.of(Rewrite.kind(record))) {
      if (!IDENTITY.contains(attribute.name())) {
        nothing = attribute.with(nothing, unknown(attribute.of(record)));
      }
    }
    return nothing instanceof MemberRecord member ? nobody(member) : (SubjectRecord) nothing;
  }

  /** The member without the facts of the person. */
  private static MemberRecord nobody(MemberRecord record) {
    return record.withMember(PartyMember.builder().id(record.getMember().getId()).build());
  }

  private static Object unknown(Object value) {
    if (value instanceof Register<?>) {
      return Register.unknown();
    }
    if (value instanceof Roster<?>) {
      return Roster.unknown();
    }
    if (value instanceof Optional<?>) {
      return Optional.empty();
    }
    return value instanceof Map<?, ?> ? Map.of() : List.of();
  }
}
