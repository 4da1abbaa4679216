package io.github.riskrules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The architecture page names nothing that is gone, and leaves out no package. */
class ArchitecturePageTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern NAMED = Pattern.compile("`([^`\n]+)`");

  /** A command and components of a record: neither types, files nor packages. */
  private static final Set<String> OTHER_NAMES = Set.of("risk", "atLeast", "atMost");

  private static List<String> named = List.of();
  private static Set<String> types = Set.of();
  private static Set<String> packages = Set.of();
  private static Set<String> artifacts = Set.of();

  @BeforeAll
  static void read_the_page_and_the_sources() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/architecture.md"));
    named =
        NAMED
            .matcher(page.replaceAll("(?s)```.*?```", ""))
            .results()
            .map((MatchResult name) -> name.group(1))
            .filter(name -> !OTHER_NAMES.contains(name))
            .toList();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(ROOT)) {
      sources = files.filter(file -> file.toString().contains("src")).toList();
    }
    types = names(sources, ".java");
    packages =
        sources.stream()
            .filter(file -> file.endsWith("package-info.java"))
            .filter(file -> file.toString().contains("main"))
            .map(file -> file.getParent().toString().replaceAll(".*?src.main.java.", ""))
            .map(folder -> folder.replace('/', '.').replace('\\', '.'))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(ROOT)) {
      artifacts =
          files
              .filter(file -> file.endsWith("pom.xml"))
              .map(ArchitecturePageTest::artifact)
              .collect(Collectors.toSet());
    }
  }

  @Test
  void everything_it_names_exists() {
    assertThat(named)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(
                        types.contains(name)
                            || packages.contains(name)
                            || artifacts.contains(name)
                            || Files.exists(ROOT.resolve(name)))
                    .as("'%s' is a type, package, artifact or file", name)
                    .isTrue());
  }

  @Test
  void it_leaves_out_no_package_of_the_library() {
    assertThat(named)
        .containsAll(packages.stream().filter(name -> !name.contains(".examples.")).toList());
  }

  private static Set<String> names(List<Path> files, String ending) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .collect(Collectors.toSet());
  }

  private static String artifact(Path pom) {
    try {
      String text = Files.readString(pom).replaceAll("(?s)<parent>.*?</parent>", "");
      return text.replaceFirst("(?s).*?<artifactId>([^<]+)</artifactId>.*", "$1");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
