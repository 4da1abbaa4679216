package io.github.riskrules.tooling.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that files, packs and rules can have. */
final class Names {
  private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{2,3}");
  private static final int LONGEST = 40;

  private Names() {}

  /** Why a name cannot be that of a pack, a table or a file of scenarios. */
  static Optional<Scaffold> refusal(String name) {
    return FILE.matcher(name).matches() && name.length() <= LONGEST
        ? Optional.empty()
        : Optional.of(
            Scaffold.refused(
                name,
                "this cannot be a name here.",
                "Use at most "
                    + LONGEST
                    + " lower-case letters, digits and hyphens, and begin with a letter."));
  }

  /** Why an id cannot be that of a rule. */
  static Optional<Scaffold> refusalOfId(String id) {
    boolean isFree = !id.startsWith("GUARDRAIL-") && !id.startsWith("JUDGEMENT-");
    return ID.matcher(id).matches() && isFree && id.length() <= LONGEST
        ? Optional.empty()
        : Optional.of(
            Scaffold.refused(
                id,
                "this cannot be the id of a rule.",
                "Use capital letters and digits joined by hyphens, two or three digits last, as in"
                    + " MARAC-05."));
  }

  /** The id of a rule that is named after a file. */
  static String id(String name, int number) {
    return name.toUpperCase(Locale.ROOT) + String.format(Locale.ROOT, "-%02d", number);
  }

  /** A name as a title begins. */
  static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }
}
