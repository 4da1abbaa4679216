package io.github.riskrules.engine.yaml;

import io.github.riskrules.engine.text.Quoted;
import io.github.riskrules.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The values of one mapping by name and type.
 *
 * <p>Whoever reads a document asks for one name after the other and calls {@link #sound()} last,
 * which reports the names nobody asked for. Every mistake is reported and reading goes on: a
 * missing or wrong value is replaced by a stand-in, so what was read may be used only when {@code
 * sound()} says yes. Never throws on what someone wrote. Not thread-safe.
 */
public final class YamlFields {
  private final YamlNode.Mapping mapping;
  private final boolean isMapping;
  private final String of;
  private final YamlProblems problems;
  private final YamlValues values;
  private final Set<String> known = new LinkedHashSet<>();
  private boolean sound;

  private YamlFields(
      YamlNode.Mapping mapping, boolean isMapping, String of, YamlProblems problems) {
    this.mapping = mapping;
    this.isMapping = isMapping;
    this.sound = isMapping;
    this.of = of;
    this.problems = problems;
    this.values = new YamlValues(problems);
  }

  /**
   * The fields of a mapping.
   *
   * @param node the mapping; anything else is reported, and read as an empty one
   * @param of what it describes, as messages name it: "the pack", "this action"
   * @param problems where mistakes are reported
   */
  public static YamlFields of(YamlNode node, String of, YamlProblems problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new YamlFields(mapping, true, of, problems);
    }
    problems.at(node, of + " is described by lines of 'name: value'.", "");
    return none(node, of, problems);
  }

  /** The place where a value stands, or where the mapping begins when it is not there. */
  public YamlNode place(String name) {
    return mapping.value(name).orElse(mapping);
  }

  /** A value of any kind that may be left out. */
  public Optional<YamlNode> optional(String name) {
    known.add(name);
    return mapping.value(name);
  }

  /** A value of any kind. */
  public Optional<YamlNode> required(String name) {
    Optional<YamlNode> value = optional(name);
    if (value.isEmpty()) {
      // What is missing from something that is no mapping would only repeat the first mistake.
      if (isMapping) {
        problems.at(mapping, of + " has no '" + name + "'.", "Add a line '" + name + ": …'.");
      }
      sound = false;
    }
    return value;
  }

  /** A text on one line. */
  public String text(String name) {
    return required(name).flatMap(node -> checked(values.text(node))).orElse("");
  }

  /** A text that may have several lines, as it stands; empty, and reported, when not right. */
  public Optional<YamlNode.Scalar> lines(String name) {
    return required(name).flatMap(node -> checked(values.lines(node)));
  }

  /** A text on one line that may be left out. */
  public Optional<String> optionalText(String name) {
    return optional(name).flatMap(node -> checked(values.text(node)));
  }

  /** A day. */
  public LocalDate date(String name) {
    return required(name).flatMap(node -> checked(values.date(node))).orElse(LocalDate.EPOCH);
  }

  /** A day that may be left out. */
  public Optional<LocalDate> optionalDate(String name) {
    return optional(name).flatMap(node -> checked(values.date(node)));
  }

  /** A time of day. */
  public LocalTime time(String name) {
    return required(name).flatMap(node -> checked(values.time(node))).orElse(LocalTime.MIDNIGHT);
  }

  /** A whole number. */
  public int number(String name, int min, int max) {
    required(name);
    return optionalNumber(name, min, max).orElse(min);
  }

  /** A whole number that may be left out. */
  public OptionalInt optionalNumber(String name, int min, int max) {
    Optional<YamlNode> node = optional(name);
    if (node.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt number = values.number(node.get(), min, max);
    sound &= number.isPresent();
    return number;
  }

  /** One of a closed list, in lower case with hyphens. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return rightChoice(name, type).orElse(type.getEnumConstants()[0]);
  }

  /** One of a closed list, in lower case with hyphens; empty, and reported, when not right. */
  public <E extends Enum<E>> Optional<E> rightChoice(String name, Class<E> type) {
    return required(name).flatMap(node -> checked(values.choice(node, type)));
  }

  /** Some of a closed list, in lower case with hyphens. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    return each(items(name), node -> values.choice(node, type));
  }

  /** Times of day. */
  public List<LocalTime> times(String name) {
    return each(items(name), values::time);
  }

  /** One of a closed list, in lower case with hyphens, that may be left out. */
  public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
    return optional(name).flatMap(node -> checked(values.choice(node, type)));
  }

  /** One of a closed list, written as rules write it. */
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    return required(name)
        .flatMap(node -> checked(values.constant(node, type)))
        .orElse(type.getEnumConstants()[0]);
  }

  /** One of a closed list, written as rules write it, that may be left out. */
  public <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
    return optional(name).flatMap(node -> checked(values.constant(node, type)));
  }

  /** A mapping within this one. */
  public YamlFields fields(String name) {
    return required(name)
        .map(node -> of(node, "'" + name + "'", problems))
        .orElseGet(() -> none(mapping, name, problems));
  }

  private static YamlFields none(YamlNode place, String of, YamlProblems problems) {
    YamlNode.Mapping empty = new YamlNode.Mapping(List.of(), place.line(), place.column());
    return new YamlFields(empty, false, of, problems);
  }

  /** The values of a list. */
  public List<YamlNode> items(String name) {
    return required(name).map(node -> listed(node, name)).orElse(List.of());
  }

  /** The values of a list that may be left out. */
  public List<YamlNode> optionalItems(String name) {
    return optional(name).map(node -> listed(node, name)).orElse(List.of());
  }

  /** Reads every value of a list; wrong ones are left out. */
  public <T> List<T> each(List<YamlNode> items, Function<YamlNode, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    for (YamlNode item : items) {
      checked(read.apply(item)).ifPresent(all::add);
    }
    return all;
  }

  /** Reports something wrong with the value of a name. */
  public void refuse(String name, String what, String remedy) {
    sound = false;
    problems.at(place(name), what, remedy);
  }

  /**
   * Reports every name that nobody asked for, and says whether all that was asked for is there and
   * right.
   */
  public boolean sound() {
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.name().text();
      if (!known.contains(name)) {
        sound = false;
        problems.at(entry.name(), Quoted.of(name) + " is not known in " + of + ".", meant(name));
      }
    }
    return sound;
  }

  private String meant(String name) {
    return Nearest.question(name, known).orElse("Known are " + String.join(", ", known) + ".");
  }

  private List<YamlNode> listed(YamlNode node, String name) {
    if (node instanceof YamlNode.Items items) {
      return items.values();
    }
    refuse(name, "'" + name + "' is a list.", "Begin each of its lines with '- '.");
    return List.of();
  }

  private <T> Optional<T> checked(Optional<T> value) {
    sound &= value.isPresent();
    return value;
  }
}
