package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;

/** Reads a register and its changes into a chronicle and finds everything that contradicts. */
final class ChronicleReader {
  private final Chronicle chronicle;
  private final List<Fault> faults = new ArrayList<>();

  private ChronicleReader(List<PartyOrganization> organizations) {
    chronicle = new Chronicle(new Positions(organizations));
  }

  static ChronicleReader read(HierarchyData data) {
    ChronicleReader reader = new ChronicleReader(data.organizations());
    reader.requireParents();
    reader.chronicle.positions.twice().forEach(id -> reader.fault("organization-twice", id));
    List<OrganizationChange> known =
        data.changes().stream().filter(reader::namesKnownOnes).toList();
    known.forEach(reader::limit);
    reader.requireDays();
    known.forEach(reader::step);
    new Circles(reader.chronicle).find().forEach(circle -> reader.faults.add(circle.fault()));
    return reader;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void fault(String key, Object... arguments) {
    faults.add(Fault.of(key, CoreMessages.text(key, arguments)));
  }

  private int position(OrganizationId id) {
    return chronicle.positions.of(id);
  }

  private void requireParents() {
    for (int i = 0; i < chronicle.positions.size(); i++) {
      PartyOrganization organization = chronicle.positions.at(i);
      if (chronicle.firstParent(i) == Positions.NONE) {
        organization
            .getParent()
            .ifPresent(parent -> fault("parent-unknown", organization.getId(), parent));
      }
    }
  }

  private boolean namesKnownOnes(OrganizationChange change) {
    List<OrganizationId> unknown =
        change.named().stream().filter(id -> position(id) == Positions.NONE).toList();
    unknown.forEach(id -> fault("change-names-unknown", change.day(), id));
    return unknown.isEmpty();
  }

  /** Sets the days on which organizations begin and end. */
  private void limit(OrganizationChange change) {
    LocalDate day = change.day();
    for (OrganizationId id : change.begun()) {
      if (!chronicle.lifetimes.begin(position(id), day)) {
        fault("begins-twice", id, chronicle.lifetimes.beginning(position(id)), day);
      }
    }
    List<Integer> heirs = change.after().stream().map(this::position).toList();
    for (OrganizationId id : change.ended()) {
      chronicle.heirs.add(position(id), heirs);
      if (!chronicle.lifetimes.end(position(id), day)) {
        fault("ends-twice", id, chronicle.lifetimes.end(position(id)), day);
      }
    }
  }

  private void requireDays() {
    Lifetimes lifetimes = chronicle.lifetimes;
    for (int i = 0; i < chronicle.positions.size(); i++) {
      if (!lifetimes.beginning(i).isBefore(lifetimes.end(i))) {
        OrganizationId id = chronicle.positions.id(i);
        fault("ends-before-it-begins", id, lifetimes.beginning(i), lifetimes.end(i));
      }
    }
  }

  /** Takes over what a change makes of those that go on. */
  private void step(OrganizationChange change) {
    LocalDate day = change.day();
    change.kept().stream()
        .filter(id -> !chronicle.lifetimes.continues(position(id), day))
        .forEach(id -> fault("change-outside-period", id, day));
    if (change instanceof OrganizationTransfer transfer) {
      move(transfer);
    } else if (change instanceof OrganizationRename rename) {
      add(chronicle.names, rename.organization(), day, rename.name());
    } else if (change instanceof OrganizationConversion conversion) {
      add(chronicle.kinds, conversion.organization(), day, conversion.kind());
    }
  }

  private void move(OrganizationTransfer transfer) {
    int to = position(transfer.to());
    if (!chronicle.lifetimes.exists(to, transfer.day())) {
      fault("change-outside-period", transfer.to(), transfer.day());
    }
    add(chronicle.parents, transfer.organization(), transfer.day(), to);
  }

  private <T> void add(Steps<T> steps, OrganizationId id, LocalDate day, T value) {
    if (!steps.add(position(id), day, value)) {
      fault("changed-twice-on-a-day", id, day);
    }
  }
}
