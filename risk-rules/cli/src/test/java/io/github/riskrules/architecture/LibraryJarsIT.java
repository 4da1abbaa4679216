package io.github.riskrules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jars as they are published, seen as the module system sees them. */
class LibraryJarsIT {
  private static final String VERSION = System.getProperty("risk.version");
  private static final List<Path> JARS = new ArrayList<>();

  @BeforeAll
  static void find_the_jars() throws Exception {
    for (ProjectFile each : ProjectFile.all()) {
      if (each.isLibrary()) {
        Path folder = each.path().resolveSibling("target");
        JARS.add(folder.resolve(each.artifact() + "-" + VERSION + ".jar"));
      }
    }
  }

  @Test
  void every_library_says_its_own_module_name() throws Exception {
    List<String> names = new ArrayList<>();
    for (Path path : JARS) {
      try (JarFile jar = new JarFile(path.toFile())) {
        names.add(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
      }
    }

    assertThat(names)
        .hasSizeGreaterThan(5)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).matches("io\\.github\\.riskrules\\.[a-z]+"));
  }

  @Test
  void the_module_system_takes_the_names_and_finds_no_package_in_two_of_them() {
    List<ModuleDescriptor> modules =
        ModuleFinder.of(JARS.toArray(Path[]::new)).findAll().stream()
            .map(ModuleReference::descriptor)
            .toList();

    assertThat(modules).hasSameSizeAs(JARS);
    assertThat(modules.stream().flatMap(each -> each.packages().stream()))
        .contains("io.github.riskrules.incident", "io.github.riskrules.testkit")
        .doesNotHaveDuplicates();
  }
}
