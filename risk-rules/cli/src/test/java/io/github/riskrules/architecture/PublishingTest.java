package io.github.riskrules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What whoever takes an artifact into use wants to know of it stands in its project file. */
class PublishingTest {
  private static List<ProjectFile> projects = List.of();
  private static ProjectFile root;
  private static ProjectFile bom;

  @BeforeAll
  static void read_the_project_files() throws Exception {
    projects = ProjectFile.all();
    root = ProjectFile.read(ProjectFile.ROOT.resolve("pom.xml"));
    bom = ProjectFile.read(ProjectFile.ROOT.resolve("risk-rules/bom/pom.xml"));
  }

  @Test
  void every_artifact_has_a_name_and_says_in_a_sentence_what_it_is() {
    assertThat(projects)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            each -> {
              assertThat(each.text("name")).as("%s", each.path()).isNotEmpty();
              assertThat(each.text("description")).as("%s", each.path()).endsWith(".");
            });
  }

  @Test
  void licence_source_authors_and_where_to_report_are_told() {
    for (ProjectFile each : List.of(root, bom)) {
      assertThat(each.text("url")).startsWith("https://");
      assertThat(each.text("licenses", "license", "name")).isEqualTo("Apache-2.0");
      assertThat(each.text("developers", "developer", "name")).isEqualTo("The Risk rules authors");
      assertThat(each.text("scm", "connection")).startsWith("scm:git:https://");
      assertThat(each.text("scm", "url")).isEqualTo(each.text("url"));
      assertThat(each.text("issueManagement", "url")).startsWith(each.text("url"));
      assertThat(each.text("inceptionYear")).isEqualTo("2026");
    }
  }

  @Test
  void nothing_says_where_to_publish_to_or_to_take_from() {
    assertThat(projects)
        .allSatisfy(
            each ->
                assertThat(Files.readString(each.path()))
                    .doesNotContain(
                        "distributionManagement", "<repositories>", "<pluginRepositories>"));
  }

  @Test
  void the_bill_of_materials_names_every_library_and_nothing_else() {
    Set<String> libraries =
        projects.stream()
            .filter(ProjectFile::isLibrary)
            .map(ProjectFile::artifact)
            .collect(Collectors.toSet());

    assertThat(bom.managed())
        .extracting(each -> ProjectFile.children(each, "artifactId").get(0).getTextContent())
        .containsExactlyInAnyOrderElementsOf(libraries);
    assertThat(bom.hasParent()).isFalse();
    assertThat(bom.text("version")).isEqualTo(root.text("version"));
  }

  @Test
  void the_sample_policy_knows_nothing_of_the_folders_around_it() throws Exception {
    Path folder = ProjectFile.ROOT.resolve("examples/own-policy");
    ProjectFile sample = ProjectFile.read(folder.resolve("pom.xml"));
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve("target")))
              .toList();
    }

    assertThat(sample.hasParent()).isFalse();
    assertThat(sample.text("properties", "risk-rules.version")).isEqualTo(root.text("version"));
    assertThat(sample.managed())
        .extracting(each -> ProjectFile.children(each, "artifactId").get(0).getTextContent())
        .containsExactly("risk-rules-bom");
    assertThat(files)
        .hasSizeGreaterThan(7)
        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("../"));
  }

  @Test
  void the_test_that_the_readme_shows_is_one_of_the_sample_policy() throws Exception {
    String readme = Files.readString(ProjectFile.ROOT.resolve("README.md"));
    String shown = readme.replaceFirst("(?s).*### In your own tests.*?```java\n(.*?)```.*", "$1");
    String sample =
        Files.readString(
            ProjectFile.ROOT
                .resolve("examples/own-policy/src/test/java/io/github/riskrules/examples/ownpolicy")
                .resolve("ExampleshirePolicyTest.java"));

    assertThat(shown).contains("@PackTest");
    assertThat(sample.lines().map(String::strip).toList())
        .containsAll(shown.lines().map(String::strip).toList());
  }
}
