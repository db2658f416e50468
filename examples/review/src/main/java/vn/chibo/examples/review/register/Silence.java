package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.PartyRegister;
import vn.chibo.examples.review.committee.CommitteeData;

/**
 * Finds what sheets do not carry of a register: what would be missing if they were all there is.
 */
final class Silence {
  private static final ChiboJson JSON = ChiboJson.jackson3();

  private final Map<String, Integer> places = new TreeMap<>();

  private Silence() {}

  /**
   * What is not carried.
   *
   * @param places how often, by the path in the register
   * @param refused the rows that could not be taken back
   */
  record Result(Map<String, Integer> places, List<Finding> refused) {}

  static Result of(CommitteeData data) {
    List<Row> rows = new ArrayList<>();
    Ledger ledger = TakingApart.of(data);
    Sheets.ALL.forEach(sheet -> Incoming.rows("", sheet, ledger, rows, false));
    Silence silence = new Silence();
    try {
      silence.compare(data, Import.anew(RegisterFile.NOTHING, rows, Set.of(), () -> {}));
    } catch (FaultException e) {
      e.faults().forEach(fault -> silence.places.merge(fault.key(), 1, Integer::sum));
    }
    List<Finding> refused =
        rows.stream().flatMap(row -> row.findings().stream()).filter(Finding::error).toList();
    return new Result(silence.places, refused);
  }

  /** Value by value, so that only those that differ are looked into. */
  private void compare(CommitteeData data, CommitteeData carried) {
    PartyRegister all = data.register();
    PartyRegister some = carried.register();
    compare(all.getOrganizations(), some.getOrganizations(), "organizations");
    compare(all.getMembers().entries(), some.getMembers().entries(), "members");
    compare(all.getTenures().entries(), some.getTenures().entries(), "tenures");
    compare(all.getCells(), some.getCells(), "cells");
    compare(all.getMemberRecords(), some.getMemberRecords(), "memberRecords");
    compare(all.getChanges(), some.getChanges(), "changes");
    compare(all.getOrganizationRecords(), some.getOrganizationRecords(), "organizationRecords");
    compare(data.reviews(), carried.reviews(), "reviews");
    compare(data.groups(), carried.groups(), "groups");
    compare(data.targets(), carried.targets(), "targets");
  }

  private void compare(List<?> all, List<?> carried, String path) {
    for (int i = 0; i < all.size(); i++) {
      if (i >= carried.size()) {
        places.merge(path, 1, Integer::sum);
      } else if (!all.get(i).equals(carried.get(i))) {
        compare(tree(all.get(i)), tree(carried.get(i)), path);
      }
    }
  }

  private static JsonNode tree(Object value) {
    return JsonMapper.shared().readTree(JSON.write(value));
  }

  private void compare(JsonNode all, JsonNode carried, String path) {
    if (all.isObject() && carried.isObject()) {
      all.propertyNames().forEach(name -> part(all, carried, name, path + "." + name));
    } else if (all.isArray() && carried.isArray()) {
      elements(all, carried, path);
    } else if (!all.equals(carried)) {
      places.merge(path, 1, Integer::sum);
    }
  }

  private void part(JsonNode all, JsonNode carried, String name, String path) {
    if (carried.has(name)) {
      compare(all.get(name), carried.get(name), path.replace(".entries", ""));
    } else {
      places.merge(path, 1, Integer::sum);
    }
  }

  private void elements(JsonNode all, JsonNode carried, String path) {
    for (int i = 0; i < all.size(); i++) {
      if (i < carried.size()) {
        compare(all.get(i), carried.get(i), path);
      } else {
        places.merge(path, 1, Integer::sum);
      }
    }
  }
}
