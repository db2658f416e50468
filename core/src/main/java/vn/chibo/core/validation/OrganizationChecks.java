package vn.chibo.core.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.core.time.DatePeriod;

/**
 * Whether the organizations of a register make one hierarchy, and whether all that are named exist.
 */
final class OrganizationChecks {
  private final PartyRegister register;
  private final RegisterFaults faults;
  private final Set<OrganizationId> known;
  private final Map<OrganizationId, List<DatePeriod>> existence = new HashMap<>();

  private OrganizationChecks(PartyRegister register, RegisterFaults faults) {
    this.register = register;
    this.faults = faults;
    known =
        register.getOrganizations().stream()
            .map(PartyOrganization::getId)
            .collect(Collectors.toSet());
    for (PartyOrganization each : register.getOrganizations()) {
      each.getPeriod().ifPresent(days -> existence.put(each.getId(), List.of(days)));
    }
  }

  static void check(PartyRegister register, RegisterFaults faults) {
    OrganizationChecks checks = new OrganizationChecks(register, faults);
    PartyHierarchy.faults(register.getOrganizations(), register.getChanges())
        .forEach(fault -> faults.add("organizations", fault));
    checks.cellsOfMembers();
    checks.posts();
    checks.cells();
  }

  private void cellsOfMembers() {
    List<PartyMember> members = register.getMembers().entries();
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < members.get(i).getSpells().size(); j++) {
        named(
            members.get(i).getSpells().get(j).getCell(),
            "members.entries[" + i + "].spells[" + j + "].cell");
      }
    }
  }

  /** Bodies of the State are none of the Party's organizations. */
  private void posts() {
    List<PostTenure> tenures = register.getTenures().entries();
    for (int i = 0; i < tenures.size(); i++) {
      if (!tenures.get(i).getPost().title().ofTheState()) {
        named(
            tenures.get(i).getPost().organization(),
            "tenures.entries[" + i + "].post.organization");
      }
    }
  }

  private void cells() {
    List<CellRecord> cells = register.getCells();
    Map<OrganizationId, List<Integer>> before = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      OrganizationId id = cells.get(i).getOrganization().getId();
      named(id, "cells[" + i + "].organization.id");
      List<Integer> others = before.computeIfAbsent(id, key -> new ArrayList<>());
      for (int j : others) {
        if (cells.get(i).getPeriod().intersection(cells.get(j).getPeriod()).isPresent()) {
          DatePeriod other = cells.get(j).getPeriod();
          faults.add("cells[" + i + "]", "record-twice", id, other.start(), other.last());
        }
      }
      others.add(i);
      existing(cells.get(i), i);
    }
  }

  /** On days on which there is no cell yet or no more, no meeting was missed. */
  private void existing(CellRecord cell, int i) {
    OrganizationId id = cell.getOrganization().getId();
    Stream.concat(
            existence.getOrDefault(id, List.of()).stream(),
            cell.getOrganization().getPeriod().stream())
        .flatMap(days -> cell.getPeriod().minus(List.of(days)).stream())
        .map(DatePeriod::start)
        .min(Comparator.naturalOrder())
        .ifPresent(
            day -> faults.add("cells[" + i + "].period", "record-outside-existence", id, day));
  }

  private void named(OrganizationId id, String path) {
    if (!known.contains(id)) {
      faults.add(path, "organization-not-in-register", id);
    }
  }
}
