package io.github.riskrules.engine.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a record says of it and of its components. Javadoc is not kept in class
 * files, and the schemas should say the same as it does, so it is read from the sources.
 */
final class SourceComments {
  /** Of the API, of the module whose tests these are, and of the engine. */
  private static final List<Path> SOURCES =
      List.of(
          Path.of("../../risk-api/src/main/java"),
          Path.of("src/main/java"),
          Path.of("../engine/src/main/java"));

  private SourceComments() {}

  /** The first paragraph above a type. */
  static Optional<String> of(Class<?> type) {
    return comment(type)
        .map(comment -> plain(comment.split("<p>|\n@param ", 2)[0]))
        .filter(text -> !text.isEmpty());
  }

  /** What is said of one component. */
  static Optional<String> of(Class<?> type, String component) {
    return comment(type)
        .flatMap(
            comment -> {
              Matcher found =
                  Pattern.compile("\n@param " + component + "\\s(.*?)(?=\n@|$)", Pattern.DOTALL)
                      .matcher(comment);
              return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
            });
  }

  private static Optional<String> comment(Class<?> type) {
    Class<?> top = type.getNestHost();
    String file = top.getName().replace('.', '/') + ".java";
    String source =
        SOURCES.stream()
            .map(sources -> sources.resolve(file))
            .filter(Files::exists)
            .map(SourceComments::read)
            .findFirst()
            .orElseThrow();
    int declared =
        Math.max(
            source.indexOf("record " + type.getSimpleName() + "("),
            source.indexOf("enum " + type.getSimpleName() + " {"));
    int end = source.lastIndexOf("*/", declared);
    int start = source.lastIndexOf("/**", end);
    if (declared < 0 || start < 0) {
      return Optional.empty();
    }
    return Optional.of(
            "\n" + source.substring(start + 3, end).replaceAll("\n *\\*? ?", "\n").strip())
        .map(text -> text.startsWith("\n@") ? text : text.substring(1));
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@code\\s+([^}]*)}", "$1")
        .replaceAll("\\{@link\\s+#?([^}]*)}", "$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\b\\w+#", "")
        // A document leaves out what a record holds as null.
        .replaceAll("; null (when|where|for) ", "; left out $1 ")
        .replaceAll("; else null$", "; else left out")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
