package io.github.riskrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyPackTest {
  @Test
  void reads_every_bundled_pack() {
    assertThat(PolicyPack.bundledNames()).contains("england-and-wales", "northamptonshire");
    for (String name : PolicyPack.bundledNames()) {
      PolicyPack pack = PolicyPack.bundled(name).orElseThrow();
      assertThat(pack.policy().ref().id()).isEqualTo(name);
      assertThat(pack.policy().rules()).isNotEmpty();
      assertThat(pack.files()).contains("pack.yaml");
    }
  }

  @Test
  void tells_what_is_bundled_without_reading_rules() {
    for (String name : PolicyPack.bundledNames()) {
      assertThat(PolicyPack.bundledRef(name))
          .contains(PolicyPack.bundled(name).orElseThrow().policy().ref());
    }
    assertThat(PolicyPack.bundledRef("exampleshire")).isEmpty();
  }
}
