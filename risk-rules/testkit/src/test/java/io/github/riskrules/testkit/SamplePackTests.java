package io.github.riskrules.testkit;

import io.github.riskrules.engine.PolicyPack;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;

/** Test classes as other people write them; {@link PackTestTest} runs them and looks on. */
final class SamplePackTests {
  private SamplePackTests() {}

  static final class TwoVisits {
    @PackTest("two-visits")
    Stream<DynamicNode> scenarios(PackScenarios pack) {
      return pack.tests();
    }

    @PackTest("two-visits")
    DynamicNode coverage(PackScenarios pack) {
      return pack.coverage();
    }

    @PackTest("two-visits")
    Stream<DynamicNode> nothingMore(PolicyPack pack) {
      Assertions.assertEquals("two-visits", pack.policy().ref().id());
      return Stream.empty();
    }
  }

  static final class Bundled {
    @PackTest("bundled:dapo-pilot")
    Stream<DynamicNode> scenarios(PackScenarios pack) {
      return pack.tests();
    }
  }

  static final class Broken {
    @PackTest("broken")
    Stream<DynamicNode> scenarios(PackScenarios pack) {
      return pack.tests();
    }

    @PackTest("broken")
    DynamicNode coverage(PackScenarios pack) {
      return pack.coverage();
    }
  }

  static final class Silent {
    @PackTest("src/test/resources/packs/silent")
    Stream<DynamicNode> scenarios(PackScenarios pack) {
      return pack.tests();
    }

    @PackTest("src/test/resources/packs/silent")
    DynamicNode coverage(PackScenarios pack) {
      return pack.coverage();
    }
  }

  static final class Mistaken {
    @PackTest("mistaken")
    Stream<DynamicNode> scenarios(PackScenarios pack) {
      return pack.tests();
    }

    @PackTest("mistaken")
    DynamicNode coverage(PackScenarios pack) {
      return pack.coverage();
    }
  }

  static final class Nowhere {
    @PackTest("northamptonshir")
    Stream<DynamicNode> scenarios(PackScenarios pack) {
      return pack.tests();
    }

    @PackTest("./packs/nowhere")
    Stream<DynamicNode> folder(PackScenarios pack) {
      return pack.tests();
    }
  }
}
