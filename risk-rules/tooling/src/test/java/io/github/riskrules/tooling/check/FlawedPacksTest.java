package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.tooling.diagnostic.Check;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import io.github.riskrules.tooling.render.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlawedPacksTest {
  @TempDir Path folder;

  static List<String> codes() {
    return FlawedPack.codes();
  }

  @Test
  void nothing_is_found_in_a_sound_pack() {
    CheckReport report = FlawedPack.sound(folder).proven().checked();

    assertThat(report.diagnostics()).extracting(Diagnostic::text).isEmpty();
    assertThat(report.passed()).isTrue();
  }

  @Test
  void every_check_has_a_flawed_pack() {
    assertThat(codes())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Check.values()).map(Check::code).toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_flawed_pack_has_its_flaw_and_no_other(String code) {
    CheckReport report = FlawedPack.of(code, folder).checked();

    assertThat(report.diagnostics()).extracting(found -> found.check().code()).containsOnly(code);
    assertThat(report.passed()).isEqualTo(!Check.of(code).orElseThrow().severity().needsLook());
    GoldenFile.matches(
        FlawedPack.report(code),
        report.diagnostics().stream()
            .map(found -> found.text() + "\n")
            .collect(Collectors.joining()));
  }
}
