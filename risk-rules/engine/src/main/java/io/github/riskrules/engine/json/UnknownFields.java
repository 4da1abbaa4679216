package io.github.riskrules.engine.json;

import io.github.riskrules.engine.vocabulary.Nearest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a field that is not known where it stands. What somebody wrote there may
 * be a name or an address, so it is repeated only when it is, or is nearly, one we know.
 */
final class UnknownFields {
  private static final int LONGEST_NAME = 64;
  private static final Pattern REPEATABLE = Pattern.compile("[A-Za-z0-9_.-]+");

  private final Problems problems;

  UnknownFields(Problems problems) {
    this.problems = problems;
  }

  void refuse(RecordShape shape, Node.Field given, String pointer) {
    String name = given.name();
    if (name.length() > LONGEST_NAME) {
      problems.add(
          given.place(), pointer, "has a field name of more than 64 characters.", "Leave it out.");
      return;
    }
    if (shape.isCounted(name)) {
      problems.add(
          given.place(),
          pointer + "/" + name,
          "is counted from other facts and cannot be given.",
          "Leave it out.");
      return;
    }
    String belongs = home(name);
    if (!belongs.isEmpty()) {
      problems.add(
          given.place(), pointer + "/" + name, "'" + name + "' is not a field here.", belongs);
      return;
    }
    Set<String> names = new TreeSet<>(shape.names());
    if (pointer.isEmpty()) {
      names.add(IncidentBinder.SCHEMA_FIELD);
    }
    String nearest = Nearest.of(name, names).orElse(null);
    if (nearest != null && REPEATABLE.matcher(name).matches()) {
      problems.add(
          given.place(),
          pointer + "/" + name,
          "'" + name + "' is not a known field.",
          "Did you mean '" + nearest + "'?");
      return;
    }
    problems.add(
        given.place(),
        pointer,
        "has a field that is not known.",
        "Leave it out, or look its name up in the incident schema.");
  }

  /** Where a field of this name, or of this path, belongs; empty when there is no such field. */
  private static String home(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    String group = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    List<String> homes = RecordShape.incident().homesOf(last);
    if (!group.isEmpty()) {
      return homes.contains(group) ? "Write '" + last + "' in '" + group + "'." : "";
    }
    if (RecordShape.incident().names().contains(name)) {
      return "It belongs at the top of the incident.";
    }
    return homes.isEmpty() ? "" : "It belongs in '" + String.join("' or '", homes) + "'.";
  }
}
