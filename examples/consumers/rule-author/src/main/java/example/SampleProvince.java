package example;

import java.nio.file.Path;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.data.LocalScheme;

/** A province that is data only. Synthetic: no real place set any of it. */
final class SampleProvince {
  // guide: province
  /** These regulations and those of the province, from a file beside this class. */
  static final Regulations WITH =
      Regulations.standard().with(LocalScheme.read(SampleProvince.class, "tinh-mau.yaml"));

  /** The same from files that are found at run time. */
  static Regulations with(Path... files) {
    return Regulations.standard().with(LocalScheme.read(files));
  }

  // guide: end

  private SampleProvince() {}
}
