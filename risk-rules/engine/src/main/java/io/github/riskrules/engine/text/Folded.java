package io.github.riskrules.engine.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that some eye, or some file system, takes for one. */
public final class Folded {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Folded() {}

  /** The form in which two names that look alike are equal: case, width and spaces do not count. */
  public static String of(String name) {
    String oneCase =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return SPACES.matcher(oneCase).replaceAll("");
  }
}
