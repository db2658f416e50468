package vn.chibo.regulations.data;

import java.util.List;
import java.util.stream.Stream;

/** The names of the data files of this module. A file that is not named here does not ship. */
final class ShippedNames {
  static final String JURISDICTIONS = "jurisdictions.yaml";
  static final String DOCUMENTS = "documents.yaml";
  static final String HIERARCHY = "hierarchy.yaml";
  static final String PROCEDURES = "procedures.yaml";
  static final String FOURGOOD = "fourgood.yaml";
  static final String CHECKLISTS = "checklists.yaml";
  static final String VOTES = "votes.yaml";
  static final String CONFIDENCE_VOTES = "confidence-votes.yaml";
  static final String ELECTIONS = "elections.yaml";
  static final String INDICATORS = "indicators.yaml";

  /** The files of which there is one of a kind. */
  private static final List<String> SINGLE =
      List.of(
          JURISDICTIONS,
          DOCUMENTS,
          HIERARCHY,
          PROCEDURES,
          FOURGOOD,
          CHECKLISTS,
          VOTES,
          CONFIDENCE_VOTES,
          ELECTIONS,
          INDICATORS);

  /** The provisions of documents, in the order in which their rules stand. */
  static final List<String> PROVISIONS =
      List.of(
          "provisions/dieu-le-2011.yaml",
          "provisions/hd-09-btctw-2012.yaml",
          "provisions/qd-29-tw-2016.yaml",
          "provisions/hd-12-btctw-2018.yaml",
          "provisions/hd-16-btctw-2018.yaml",
          "provisions/da-11-tu-hanoi-2021.yaml",
          "provisions/hd-42-btctw-2025.yaml",
          "provisions/kh-10-bct-2018.yaml",
          "provisions/hd-03-tw-2022.yaml",
          "provisions/qd-339-tw-2025.yaml",
          "provisions/ct-50-tw-2025.yaml",
          "provisions/phutho-khoi-scheme.yaml",
          "provisions/qd-08-tu-nghean-2021.yaml",
          "provisions/cv-747-tu-haugiang-2023.yaml",
          "provisions/qd-27-tu-nghean-2023.yaml",
          "provisions/qd-29-tu-laocai-2026.yaml",
          "provisions/hd-27-btctw-2009.yaml",
          "provisions/qd-46-tw-2011.yaml",
          "provisions/qd-30-tw-2016.yaml",
          "provisions/hd-01-tw-2016.yaml",
          "provisions/qd-22-tw-2021.yaml",
          "provisions/qd-24-tw-2021.yaml",
          "provisions/hd-12-btctw-2022.yaml",
          "provisions/qd-69-tw-2022.yaml",
          "provisions/qd-232-tw-2025.yaml",
          "provisions/qd-296-tw-2025.yaml",
          "provisions/qd-294-tw-2025.yaml",
          "provisions/hd-06-tw-2025.yaml",
          "provisions/qdi-07-tw-2018.yaml",
          "provisions/hd-08-tw-2025.yaml",
          "provisions/qd-342-tw-2010.yaml",
          "provisions/hd-56-vptw-2015.yaml",
          "provisions/hd-01-tw-2021.yaml",
          "provisions/qd-01-tw-2026.yaml",
          "provisions/qd-208-tw-2026.yaml",
          "provisions/commendation/cv-19780-vptw-2025.yaml",
          "provisions/commendation/hd-01-tw-2021.yaml",
          "provisions/commendation/hd-21-btctw-2019.yaml",
          "provisions/commendation/khenthuong-binhthuan.yaml",
          "provisions/commendation/qd-khenthuong-nghean.yaml",
          "provisions/ethics/qd-144-tw-2024.yaml",
          "provisions/ethics/qd-207-tw-2026.yaml",
          "provisions/ethics/qd-37-tw-2021.yaml",
          "provisions/life/dieu-le-2011.yaml",
          "provisions/life/hd-36-btctu-binhthuan-2008.yaml",
          "provisions/life/qd-213-tw-2020.yaml",
          "provisions/organization/ct-33-tw-2019.yaml",
          "provisions/organization/ct-35-tw-2024.yaml",
          "provisions/organization/ct-45-tw-2025.yaml",
          "provisions/organization/cv-273-btctw-2021.yaml",
          "provisions/organization/cv-7619-btctw-2024.yaml",
          "provisions/organization/dieu-le-2011.yaml",
          "provisions/organization/hd-06-tw-2025.yaml",
          "provisions/organization/hd-08-btctw-2017.yaml",
          "provisions/organization/hd-17-ubkttw-2025.yaml",
          "provisions/organization/hd-31-btctw-2025.yaml",
          "provisions/organization/kl-127-tw-2025.yaml",
          "provisions/organization/nq-1656-2025.yaml",
          "provisions/organization/qd-127-tw-2018.yaml",
          "provisions/organization/qd-22-tw-2021.yaml",
          "provisions/organization/qd-287-tw-2010.yaml",
          "provisions/organization/qd-29-tw-2016.yaml",
          "provisions/organization/qd-294-tw-2025.yaml",
          "provisions/organization/qd-296-tw-2025.yaml",
          "provisions/organization/qd-298-tw-2025.yaml",
          "provisions/organization/qd-363-tw-2025.yaml",
          "provisions/organization/qd-47-tw-2021.yaml",
          "provisions/organization/qd-60-tw-2022.yaml",
          "provisions/organization/qd-66-tw-2017.yaml",
          "provisions/organization/qd-86-tw-2022.yaml",
          "provisions/organization/qd-94-tw-2004.yaml",
          "provisions/organization/qd-97-tw-2004.yaml",
          "provisions/organization/qd-98-tw-2004.yaml",
          "provisions/evaluation/hd-20-btctw-2008.yaml",
          "provisions/evaluation/hd-07-btctw-2011.yaml",
          "provisions/evaluation/hd-16-btctw-2018.yaml",
          "provisions/evaluation/hd-27-btctw-2014.yaml",
          "provisions/evaluation/qd-89-tw-2017.yaml",
          "provisions/evaluation/qd-132-tw-2018.yaml",
          "provisions/evaluation/hd-21-btctw-2019.yaml",
          "provisions/evaluation/qd-24-tw-2021.yaml",
          "provisions/evaluation/nq-21-tw-2022.yaml",
          "provisions/evaluation/qd-124-tw-2023.yaml",
          "provisions/evaluation/hd-25-btctw-2023.yaml",
          "provisions/evaluation/qd-366-tw-2025.yaml",
          "provisions/evaluation/hd-43-btctw-2025.yaml",
          "provisions/evaluation/hd-02-btctw-2026.yaml",
          "provisions/evaluation/kh-98-thu-hatinh.yaml",
          "provisions/evaluation/kh-185-qu-longbien-2023.yaml",
          "provisions/evaluation/qd-948-tu-bentre-2023.yaml",
          "provisions/evaluation/hd-10-btctu-nghean-2024.yaml",
          "provisions/evaluation/kh-162-du-2024.yaml",
          "provisions/evaluation/hd-06-btctu-hcm.yaml");

  /** The score sheets, in their order. */
  static final List<String> SCORE_SHEETS =
      List.of(
          "scoresheets/an-phu-ward-2025.yaml",
          "scoresheets/hd42-frame-2025.yaml",
          "scoresheets/nghe-an-2021.yaml",
          "scoresheets/hd-27-btctw-2014.yaml",
          "scoresheets/kh-189-hu-phurieng-2023.yaml",
          "scoresheets/qd-366-tw-2025.yaml",
          "scoresheets/hd-06-btctu-hcm.yaml",
          "scoresheets/phu-tho-khoi.yaml",
          "scoresheets/tan-tien-ward-2025.yaml",
          "scoresheets/cam-le-ward-2025.yaml");

  /** What became of provisions: one file for each area of the regulations. */
  static final List<String> COVERAGE =
      List.of(
          "coverage/organization.yaml",
          "coverage/membership.yaml",
          "coverage/meetings.yaml",
          "coverage/voting.yaml",
          "coverage/evaluation.yaml",
          "coverage/commendation.yaml",
          "coverage/discipline.yaml",
          "coverage/dues.yaml",
          "coverage/ethics.yaml",
          "coverage/life.yaml");

  private ShippedNames() {}

  /** The names of all files. */
  static List<String> all() {
    return Stream.of(SINGLE, PROVISIONS, SCORE_SHEETS, COVERAGE).flatMap(List::stream).toList();
  }

  /** The name of the compiled form of a file. */
  static String compiled(String name) {
    return name.replace(".yaml", ".tree");
  }
}
