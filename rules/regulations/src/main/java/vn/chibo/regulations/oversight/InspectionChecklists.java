package vn.chibo.regulations.oversight;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.oversight.InspectionItem;
import vn.chibo.regulations.data.Checklist;
import vn.chibo.regulations.data.Checklists;

/**
 * Checklists from practice, for plans and records of inspection (nội dung kiểm tra) and for what
 * people judge. No document sets them and none has a threshold: being inspected is neither a pass
 * nor a failure.
 *
 * <pre>{@code
 * InspectionPlan.builder()
 *     .committee(new OrganizationId("001"))
 *     .period(DatePeriod.ofYear(2024))
 *     .items(InspectionChecklists.standard())
 *     .build();
 * }</pre>
 */
public final class InspectionChecklists {
  private static final String STANDARD = "dongda-block/inspection-items";

  private InspectionChecklists() {}

  /**
   * The items of an inspection of cell meetings: regime, content, democratic centralism,
   * self-criticism and criticism, unity, chairing, sense of the members. Practice of one block
   * committee of Hà Nội, 2021 to 2024.
   */
  public static List<InspectionItem> standard() {
    return of(STANDARD).orElseThrow().items();
  }

  /** All checklists, each by the id of its provision. */
  public static List<Checklist> all() {
    return Checklists.all();
  }

  /** A checklist by the id of its provision; empty where there is none. */
  public static Optional<Checklist> of(String id) {
    return all().stream().filter(list -> list.id().value().equals(id)).findFirst();
  }
}
