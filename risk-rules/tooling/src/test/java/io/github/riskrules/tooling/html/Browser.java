package io.github.riskrules.tooling.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser without a screen, which shows a page as its readers will see it. Chromium is all
 * it needs; where none is installed its tests are skipped, unless {@code BROWSER_TESTS=required} is
 * set in the environment.
 */
public final class Browser {
  /** By which light a reader has asked for pages to be shown. */
  public enum Light {
    DAY("1"),
    NIGHT("0");

    private final String option;

    Light(String option) {
      this.option = option;
    }
  }

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  /** What a script of a test found out, told by the page itself. */
  private static final Pattern TOLD = Pattern.compile("(?s)<pre id=\"told\">(.*?)</pre>");

  private static final String TELL =
      """
      function tell(text) {
        const told = document.createElement('pre');
        told.id = 'told';
        told.textContent = text;
        document.body.append(told);
      }
      """;

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The browser of this machine; without one the test is skipped.
   *
   * @param folder an empty folder for pages and for what the browser itself keeps
   */
  public static Browser in(Path folder) {
    Optional<Path> program = installed();
    if (program.isEmpty() && "required".equals(System.getenv("BROWSER_TESTS"))) {
      fail("BROWSER_TESTS=required, but none of %s is on the PATH", NAMES);
    }
    Assumptions.assumeTrue(
        program.isPresent(), () -> "skipped: none of " + NAMES + " is on the PATH");
    return new Browser(program.orElseThrow(), folder);
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Opens a page and runs scripts in it, beside its own. The page's policy for scripts stays in
   * force, but for these.
   *
   * @return what the scripts told by {@code tell(text)}
   */
  public String told(String page, Light light, String... scripts) {
    StringBuilder policy = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (String script : Stream.concat(Stream.of(TELL), Stream.of(scripts)).toList()) {
      policy.append(" '").append(digest(script)).append('\'');
      added.append("<script>").append(script).append("</script>");
    }
    String shown =
        page.replaceFirst("(script-src '[^']+')", "$1" + Matcher.quoteReplacement(policy + ""))
            .replace("</body>", added + "</body>");
    String dom =
        new String(
            run(
                shown,
                "--blink-settings=preferredColorScheme=" + light.option,
                "--virtual-time-budget=600000",
                "--dump-dom"),
            UTF_8);
    Matcher told = TOLD.matcher(dom);
    assertThat(told.find()).as("the scripts told something").isTrue();
    return told.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Prints a page, as a PDF. */
  public byte[] printed(String page) {
    Path pdf = folder.resolve("page.pdf");
    run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    try {
      return Files.readAllBytes(pdf);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private byte[] run(String page, String... options) {
    Path file = folder.resolve("page.html");
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    // The pages are ours, and in a container of a build nobody but root may run it otherwise.
    command.add("--no-sandbox");
    command.add("--hide-scrollbars");
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(options));
    command.add(file.toUri().toString());
    try {
      Files.writeString(file, page);
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(3, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("the browser ended within three minutes").isTrue();
      return Files.readAllBytes(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String digest(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
