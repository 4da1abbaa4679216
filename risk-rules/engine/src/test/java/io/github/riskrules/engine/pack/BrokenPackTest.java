package io.github.riskrules.engine.pack;

import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPackTest {
  static List<String> broken() {
    return PackCorpus.broken();
  }

  @ParameterizedTest
  @MethodSource
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void broken(String name, @TempDir Path folder) {
    PackReading reading = PolicyPack.read(PackCorpus.broken(name, folder));
    PackCorpus.assertReportOfBroken(name, reading);
  }
}
