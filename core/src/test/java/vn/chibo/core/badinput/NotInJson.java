package vn.chibo.core.badinput;

import java.util.List;

/** The keys of faults that no JSON text meets. */
final class NotInJson {
  static final List<String> KEYS =
      List.of(
          // The constraint of the field is told first, with the place of the field: positive.
          "badge-years-not-positive",
          "care-months-negative",
          "introducers-negative",
          "group-bound-not-positive",
          "pages-not-positive",
          "seats-not-positive",
          "times-not-positive",
          // The same: not-blank.
          "task-blank",
          // Doubts about sound counts, told on request.
          "issued-above-present",
          "returned-above-present",
          "votes-above-present",
          // Between the parts of a register: see PartyRegisterTest.
          "attendance-above-register",
          "attendance-of-others",
          "holder-no-member",
          "holder-no-member-then",
          "member-twice",
          "organization-not-in-register",
          "record-outside-existence",
          "record-twice",
          // A gap of a sound catalogue, told on request.
          "unknown-replaced",
          // No attribute is a date with a time.
          "json-not-date-time",
          // Far too long for a catalogue: see OtherTypesTest and HostileJsonTest.
          "json-too-deep",
          "json-more-faults",
          // For types of others that refuse without words; every type of the core has some.
          "json-refused");

  private NotInJson() {}
}
