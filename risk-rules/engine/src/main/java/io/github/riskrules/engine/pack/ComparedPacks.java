package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.drl.SecondReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bundled packs that Drools read to the same rules as we do when this library was built, by
 * their digests, as the build wrote them down. A digest covers every byte of a pack and of all it
 * extends, so a pack of such a digest need not be read by Drools at each start: that took a quarter
 * of it. Everything else is read and checked as in any pack, and a pack that differs in one byte is
 * read by Drools too.
 *
 * <p>What the build wrote lies within the library, so whoever could change it could change this
 * class as well.
 */
final class ComparedPacks {
  private static final String RECORD = "compared.packs";
  private static final Set<String> DIGESTS = read();

  private ComparedPacks() {}

  /**
   * Whether Drools is still to read a pack.
   *
   * @param id the pack's id
   * @param packs what each pack of its chain is
   */
  static SecondReading secondReading(String id, List<PolicyRef> packs) {
    for (PolicyRef pack : packs) {
      if (pack.id().equals(id) && DIGESTS.contains(pack.digest())) {
        return SecondReading.DONE_BEFORE;
      }
    }
    return SecondReading.BY_DROOLS;
  }

  /**
   * Reads every bundled pack and writes down those without a problem. The build runs this, with the
   * folder of the compiled library and no earlier record in it.
   */
  public static void main(String[] arguments) throws IOException {
    ClassLoader bundled = ComparedPacks.class.getClassLoader();
    Set<String> digests = new TreeSet<>();
    for (String name : PackReader.bundledNames(bundled)) {
      PackReader.bundled(name, bundled).packs().forEach(pack -> digests.add(pack.digest()));
    }
    String folder = ComparedPacks.class.getPackageName().replace('.', '/');
    Files.writeString(Path.of(arguments[0], folder, RECORD), String.join("\n", digests) + "\n");
  }

  private static Set<String> read() {
    try (InputStream in = ComparedPacks.class.getResourceAsStream(RECORD)) {
      if (in == null) {
        return Set.of();
      }
      String record = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return record.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
