package io.github.riskrules.tooling.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.tooling.diagnostic.CheckReport;
import io.github.riskrules.tooling.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledPacksCheckTest {
  static List<String> packs() {
    return PolicyPack.bundledNames();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_pack_that_comes_with_the_library_has_no_error_and_no_warning(String name) {
    CheckReport report = PackCheck.of(PolicyPack.bundled(name));

    assertThat(report.diagnostics())
        .filteredOn(found -> found.severity().needsLook())
        .extracting(Diagnostic::text)
        .isEmpty();
    assertThat(report.passed()).isTrue();
  }
}
