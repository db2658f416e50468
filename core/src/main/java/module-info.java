/**
 * The types: documents, the hierarchy and its changes, members and posts, meetings, votes, reviews,
 * oversight, figures as published, and the records made of them; JSON and validation.
 *
 * <p>Start with {@link vn.chibo.core.record.CellRecord} (one cell over one period), {@link
 * vn.chibo.core.record.MemberRecord} (one member), {@link vn.chibo.core.record.OrganizationRecord}
 * (what a committee published of its cells) and {@link vn.chibo.core.record.PartyRegister} (all
 * that a host holds). {@link vn.chibo.core.json.ChiboJson} reads and writes every value; {@link
 * vn.chibo.core.validation.ChiboValidator} finds every fault.
 */
module vn.chibo.core {
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value;
  requires static transitive org.jspecify;
  requires static tools.jackson.databind;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;

  exports vn.chibo.core.commendation;
  exports vn.chibo.core.document;
  exports vn.chibo.core.fault;
  exports vn.chibo.core.figure;
  exports vn.chibo.core.json;
  exports vn.chibo.core.meeting;
  exports vn.chibo.core.member;
  exports vn.chibo.core.organization;
  exports vn.chibo.core.oversight;
  exports vn.chibo.core.record;
  exports vn.chibo.core.review;
  exports vn.chibo.core.text;
  exports vn.chibo.core.time;
  exports vn.chibo.core.validation;
  exports vn.chibo.core.vote;

  opens vn.chibo.core.commendation;
  opens vn.chibo.core.document;
  opens vn.chibo.core.figure;
  opens vn.chibo.core.meeting;
  opens vn.chibo.core.member;
  opens vn.chibo.core.organization;
  opens vn.chibo.core.oversight;
  opens vn.chibo.core.record;
  opens vn.chibo.core.review;
  opens vn.chibo.core.time;
  opens vn.chibo.core.vote;
}
