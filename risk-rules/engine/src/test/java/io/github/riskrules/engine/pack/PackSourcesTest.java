package io.github.riskrules.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.PackTrust;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourcesTest {
  @TempDir private Path folder;
  private Path national;

  @BeforeEach
  void copyThePacks() {
    national = PackCorpus.good(folder).resolve("national");
  }

  @Test
  void gives_the_same_policy_from_a_folder_a_zip_and_the_class_path() throws IOException {
    PolicyPack fromFolder = PolicyPack.read(national).orElseThrow();
    assertSame(fromFolder, PolicyPack.read(zipped("", national)));
    assertSame(fromFolder, PolicyPack.read(zipped("national/", national)));
    try (URLClassLoader classes = loader(onClassPath("classes", national))) {
      assertSame(fromFolder, PolicyPack.bundled("national", classes));
    }
    Path jar = zipped("", onClassPath("forJar", national));
    try (URLClassLoader inJar = loader(jar)) {
      assertSame(fromFolder, PolicyPack.bundled("national", inJar));
    }
  }

  @Test
  void gives_the_same_policy_from_the_bundled_packs_and_their_folders() {
    for (String name : PolicyPack.bundledNames()) {
      assertSame(
          PolicyPack.read(Path.of("..", "packs", name)).orElseThrow(), PolicyPack.bundled(name));
    }
  }

  @Test
  void finds_an_extended_pack_beside_a_folder_or_on_the_class_path() throws IOException {
    PolicyPack beside = PolicyPack.read(folder.resolve("local")).orElseThrow();
    Path both = onClassPath("both", national, folder.resolve("local"));
    try (URLClassLoader classes = loader(both)) {
      assertSame(beside, PolicyPack.bundled("local", classes));
    }
  }

  @Test
  void does_not_look_beside_a_zip_for_an_extended_pack() throws IOException {
    PackReading reading = PolicyPack.read(zipped("", folder.resolve("local")));
    assertThat(reading.problems())
        .extracting(Problem::what)
        .containsExactly(
            "the pack 'national' it extends is neither in the folder beside it nor bundled.");
  }

  @Test
  void takes_a_folder_for_a_bundled_pack_only_if_it_holds_the_same() throws IOException {
    Path bundled = onClassPath("bundled", national);
    try (URLClassLoader classes = loader(bundled)) {
      Path local = folder.resolve("local");
      assertThat(read(local, classes).problems()).isEmpty();
      PackCorpus.write(national.resolve("README.md"), "Another pack.\n");
      PackReading shadowed = new PackReading(Optional.empty(), read(local, classes).problems());
      PackCorpus.assertReport("folder-beside-like-a-bundled-pack", shadowed);
      PackCorpus.write(
          bundled.resolve("packs/national/pack.yaml"),
          PackCorpus.text(national.resolve("pack.yaml")).replace("1.0", "0.9"));
      assertThat(read(local, classes).problems()).isEmpty();
    }
  }

  @Test
  void refuses_two_different_packs_of_one_name_on_the_class_path() throws IOException {
    Path one = onClassPath("one", national);
    PackCorpus.write(national.resolve("README.md"), "Another pack.\n");
    Path other = onClassPath("other", national);
    try (URLClassLoader classes = loader(one, other)) {
      PackCorpus.assertReport("bundled-packs-that-differ", PolicyPack.bundled("national", classes));
    }
    try (URLClassLoader classes = loader(one, one.resolve("../one/"))) {
      assertThat(PolicyPack.bundled("national", classes).problems()).isEmpty();
    }
  }

  @Test
  void refuses_an_index_that_names_what_is_not_there_or_does_not_belong() throws IOException {
    Path classes = onClassPath("classes", national);
    Path index = classes.resolve("packs/national/pack.index");
    PackCorpus.write(
        index, PackCorpus.text(index) + "rules/gone.drl\n../../secret.yaml\nlib/x.jar\n");
    try (URLClassLoader loader = loader(classes)) {
      PackCorpus.assertReport(
          "bundled-pack-with-a-bad-index", PolicyPack.bundled("national", loader));
    }
  }

  @Test
  void changes_the_digest_with_any_byte_of_any_pack_of_the_chain() {
    String before = digest();
    PackCorpus.write(national.resolve("README.md"), "# National\r\n\r\nInvented for tests.\r\n");
    String otherLineEnds = digest();
    PackCorpus.write(national.resolve("CHANGELOG.md"), "");
    String oneFileMore = digest();
    PackCorpus.write(folder.resolve("local/incidents/none.json"), "{ }\n");
    assertThat(java.util.Set.of(before, otherLineEnds, oneFileMore, digest())).hasSize(4);
  }

  @Test
  void has_a_digest_that_stays_the_same_from_release_to_release() {
    assertThat(digest())
        .isEqualTo("be03750f9372588d92119060e8ebb9211336bc3ae653fed857df03876090c367");
  }

  private static PackReader.Result read(Path pack, ClassLoader classes) {
    return PackReader.read(pack, classes, PackTrust.notRequired());
  }

  private String digest() {
    return PolicyPack.read(folder.resolve("local")).orElseThrow().policy().ref().digest();
  }

  private static void assertSame(PolicyPack expected, PackReading reading) {
    PolicyPack pack = reading.orElseThrow();
    assertThat(pack.policy().ref()).isEqualTo(expected.policy().ref());
    assertThat(pack.policy().rules().toString()).isEqualTo(expected.policy().rules().toString());
    assertThat(pack.policy().actions()).isEqualTo(expected.policy().actions());
    assertThat(pack.files()).isEqualTo(expected.files());
  }

  private Path zipped(String prefix, Path from) throws IOException {
    Path zip = Files.createTempFile(folder, "pack", ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files(from).entrySet()) {
        entries.putNextEntry(new ZipEntry(prefix + file.getKey()));
        entries.write(file.getValue());
        entries.closeEntry();
      }
    }
    return zip;
  }

  private Path onClassPath(String name, Path... packs) {
    Path classes = folder.resolve(name);
    for (Path pack : packs) {
      Path to = classes.resolve("packs").resolve(pack.getFileName().toString());
      PackCorpus.copy(pack, to);
      String index = files(pack).keySet().stream().collect(Collectors.joining("\n", "", "\n"));
      PackCorpus.write(to.resolve("pack.index"), index);
    }
    return classes;
  }

  private static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path file : PackCorpus.files(folder)) {
      files.put(file.toString().replace('\\', '/'), PackCorpus.bytes(folder.resolve(file)));
    }
    return files;
  }

  private static URLClassLoader loader(Path... places) throws IOException {
    URL[] urls = new URL[places.length];
    for (int i = 0; i < places.length; i++) {
      urls[i] = places[i].toUri().toURL();
    }
    return new URLClassLoader(urls, null);
  }
}
