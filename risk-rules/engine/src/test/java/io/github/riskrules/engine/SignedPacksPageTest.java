package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.pack.SignedPacks;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SigningKey;
import io.github.riskrules.engine.signature.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the code of {@code docs/signed-packs.md} true. */
class SignedPacksPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "signed-packs.md");
  private static final Path THIS_FILE =
      Path.of("src/test/java/io/github/riskrules/engine/SignedPacksPageTest.java");

  /** The code that the page shows. */
  private static RiskEngine replaced(Path key, Path folder, Path newer, Path older) {
    // page begins
    PackTrust trust = PackTrust.signedBy(key); // no key at all is refused, never "trust all"
    RiskEngine engine = RiskEngine.of(PolicyPack.read(folder, trust).orElseThrow());
    engine.replaceWith(PolicyPack.read(newer, trust)); // objectionsTo(reading) says why not
    engine.rollBackTo("2.1", PolicyPack.read(older, trust)); // the way back has to be named
    // page ends
    return engine;
  }

  @Test
  void the_code_it_shows_takes_the_newer_pack_and_goes_back(@TempDir Path folder)
      throws IOException {
    Path key = SigningKey.publicFile(TestKeys.FIRST.write(folder));
    Path older = SignedPacks.local(Files.createDirectory(folder.resolve("older")));
    Path newer = SignedPacks.local(Files.createDirectory(folder.resolve("newer")));
    SignedPacks.version(newer, "2.1", "2.2");
    SignedPacks.sign(newer, TestKeys.FIRST);

    assertThat(replaced(key, older, newer, newer).policy().version()).isEqualTo("2.2");
    assertThat(replaced(key, older, newer, older).policy().version()).isEqualTo("2.1");
  }

  @Test
  void the_code_it_shows_is_the_code_tested_here() throws IOException {
    Matcher tagged =
        Pattern.compile("// page begins\n(.*?) *// page ends", Pattern.DOTALL)
            .matcher(Files.readString(THIS_FILE));
    Matcher shown =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));

    assertThat(tagged.find()).isTrue();
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(1)).isEqualTo(tagged.group(1).stripTrailing().stripIndent() + "\n");
  }

  @Test
  void the_files_it_links_to_exist() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(PAGE));
    assertThat(links.results().map(link -> PAGE.resolveSibling(link.group(1))))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }
}
