package io.github.riskrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Peers are right in some cases under all rules; before a run they are in every case. */
class PeersAgreementTest {
  static Stream<String> peers() {
    return Contender.all().stream()
        .filter(each -> each.getClass().getPackageName().contains(".peers."))
        .map(Contender::id);
  }

  @Test
  void every_peer_that_is_told_of_is_found() {
    assertThat(peers())
        .containsExactlyInAnyOrder("cel", "kie-dmn", "camunda-dmn", "easy-rules", "evrete");
  }

  @ParameterizedTest
  @MethodSource("peers")
  void every_peer_is_right_under_the_whole_policy(String peer) {
    assertThat(AgreementTest.found(Subject.northamptonshire(), each -> each.id().equals(peer)))
        .containsExactly(peer);
  }
}
