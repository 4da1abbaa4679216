package io.github.riskrules.tooling.handbook;

import io.github.riskrules.engine.PolicyPack;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of a pack's README that are written from the pack itself, so that its prose, its rules
 * and its choices can be read side by side and never drift apart. Each part stands between two
 * markers, as in {@code <!-- rules:begin -->} and {@code <!-- rules:end -->}.
 */
public final class PackReadme {
  private static final List<Part> PARTS =
      List.of(
          new Part("rules", RuleFileTable::of),
          new Part("promises", PromiseTable::promises),
          new Part("kept", PromiseTable::kept),
          new Part("choices", ChoiceTable::of));

  private PackReadme() {}

  private record Part(String name, Function<PolicyPack, String> content) {
    String begin() {
      return "<!-- " + name + ":begin -->";
    }

    String end() {
      return "<!-- " + name + ":end -->";
    }

    Optional<String> into(String readme, PolicyPack pack) {
      int begin = readme.indexOf(begin());
      int end = readme.indexOf(end());
      if (begin < 0 || end < begin) {
        return Optional.empty();
      }
      return Optional.of(
          readme.substring(0, begin + begin().length())
              + "\n\n"
              + content.apply(pack)
              + "\n"
              + readme.substring(end));
    }
  }

  /** The names of the parts, each of which a README has between two markers. */
  public static List<String> parts() {
    return PARTS.stream().map(Part::name).toList();
  }

  /**
   * A README with every part brought up to date; empty when the markers of one are missing or not
   * in their order.
   */
  public static Optional<String> into(String readme, PolicyPack pack) {
    Optional<String> current = Optional.of(readme);
    for (Part part : PARTS) {
      current = current.flatMap(text -> part.into(text, pack));
    }
    return current;
  }
}
