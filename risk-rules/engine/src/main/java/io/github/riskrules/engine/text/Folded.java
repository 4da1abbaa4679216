package io.github.riskrules.engine.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names that some eye, or some file system, takes for one. */
public final class Folded {
  private Folded() {}

  /** The form in which two names that look alike are equal: case, width and spaces do not count. */
  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }
}
